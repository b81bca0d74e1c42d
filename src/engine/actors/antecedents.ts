import type { Sentence } from '../sentences/sentence.ts';
import type { Token } from '../tokens/token.ts';
import type { Anaphor, Office, Sex } from './lexicon.ts';
import { standsFor } from './office-names.ts';
import type { ActorRegister, Draft, MadeMention } from './register.ts';

/** How many sentences back a pronoun may reach. */
const PRONOUN_REACH = 2;
/** How many mentions back "the minister", "both sides" may reach: beyond it a reader has forgotten whom they mean. */
const FAR = 400;

/**
 * Who "he", "it", "the minister", "both sides" stand for. Takes the nearest fitting subject: news sentences go on about
 * whoever the one before was about ("Rubio told reporters that Lavrov …, though he gave no details": Rubio).
 */
export class Antecedents {
  readonly #register: ActorRegister;
  readonly #sentences: readonly Sentence[];
  readonly #tokens: readonly Token[];

  constructor(register: ActorRegister, sentences: readonly Sentence[], tokens: readonly Token[]) {
    this.#register = register;
    this.#sentences = sentences;
    this.#tokens = tokens;
  }

  /** The person for "he" or "she" at a token of a sentence, or null. */
  person(sentence: number, at: number, sex: Sex): number | null {
    return this.#nearest(sentence, at, (d) => d.kind === 'person' && !d.many && fits(d.sex, sex));
  }

  /** The office-holder or body that the sentence before was about, for "an aide said", "a spokesman said". */
  employer(sentence: number, at: number): number | null {
    const fit = (d: Draft): boolean =>
      !d.many &&
      (d.kind === 'person'
        ? d.sector === 'GOV' || d.sector === 'LEG'
        : (d.named || d.kind === 'government') && d.kind !== 'state');
    return this.#nearest(sentence, at, fit, 1);
  }

  /** Whom "him", "her", "it", "them" after a verb stand for: not the one who does it to them. */
  object(sentence: number, at: number, lower: string): number | null {
    const doer = this.#doerBefore(sentence, at);
    const fit = (d: Draft): boolean => {
      if (lower === 'him' || lower === 'her')
        return d.kind === 'person' && !d.many && fits(d.sex, lower === 'him' ? 'm' : 'f');
      const body = d.kind !== 'person' && d.kind !== 'population';
      return lower === 'it' ? body && !d.many : d.many || d.kind === 'armed-group';
    };
    return this.#nearest(sentence, at, fit, PRONOUN_REACH, doer);
  }

  /** The last subject before a token of a sentence. */
  #doerBefore(sentence: number, at: number): number | null {
    const { mentions } = this.#register;
    for (let i = mentions.length - 1; i >= 0; i--) {
      const mention = mentions[i];
      if (!mention || mention.sentence < sentence) return null;
      if (mention.end <= at && mention.subject) return mention.actor;
    }
    return null;
  }

  /** The state, body or group for "it", or null. */
  body(sentence: number, at: number): number | null {
    return this.#nearest(
      sentence,
      at,
      (d) => d.kind !== 'person' && d.kind !== 'population' && !d.many,
    );
  }

  /** The people or body for "they": "Tajik officials said …; they accused". */
  many(sentence: number, at: number): number | null {
    return this.#nearest(
      sentence,
      at,
      (d) => d.many || d.kind === 'party' || d.kind === 'armed-group',
      1,
    );
  }

  /** Whoever "his", "its", "their" belong to. */
  owner(sentence: number, at: number, word: string): number | null {
    switch (word) {
      case 'his':
        return this.person(sentence, at, 'm');
      case 'her':
        return this.person(sentence, at, 'f');
      case 'its':
        return this.body(sentence, at);
      case 'whose':
        return this.#justBefore(at);
      default:
        return null;
    }
  }

  /** The named actor that "the minister", "the Chinese leader", "the ministry" takes up. */
  office(office: Office, country: string | null, at: number): number | null {
    const words = office.words;
    for (const mention of this.#back(at)) {
      const draft = this.#register.draft(mention.actor);
      if (country !== null && draft.country !== country) continue;
      if (office.many && office.holder !== 'crowd') {
        // "Ministers also demanded" after "EU foreign ministers".
        if (draft.many && draft.name.toLowerCase().endsWith(` ${words}`)) return mention.actor;
      } else if (office.holder === 'person') {
        if (
          draft.kind === 'person' &&
          !draft.many &&
          [draft.role, draft.title].some((role) => role != null && standsFor(words, role))
        )
          return mention.actor;
      } else if (office.holder === 'body' && draft.kind !== 'person' && draft.kind !== 'state') {
        const name = draft.name.toLowerCase();
        if (name.endsWith(` ${words}`) || name === words) return mention.actor;
      }
    }
    return null;
  }

  /** What "the group", "the bloc" takes up. */
  anaphor(anaphor: Anaphor, word: string, at: number): number | null {
    for (const mention of this.#back(at)) {
      const draft = this.#register.draft(mention.actor);
      if (draft.many || !anaphor.kinds.has(draft.kind)) continue;
      // "the North" of a report on North Korea; "the kingdom", "the island" may be any state.
      if (draft.kind === 'state' && !draft.name.toLowerCase().startsWith(`${word} `)) continue;
      if (
        ['council', 'commission', 'union', 'agency'].includes(word) &&
        !draft.name.toLowerCase().includes(word)
      )
        continue;
      return mention.actor;
    }
    return null;
  }

  /**
   * The two that "both sides", "the two diplomats" mean, or none: the last two that were named together ("Saudi Arabia
   * and Iran"), else, where the report has more than two of that kind, those that it names most. `object`: they are spoken to ("urged both leaders"), so that the one who speaks is none of them.
   */
  pair(anaphor: Anaphor, at: number, object = false): readonly number[] {
    const counts = new Map<number, number>();
    let speaker: number | null = null;
    let after: MadeMention | null = null;
    for (const mention of this.#back(at)) {
      speaker ??= object && mention.subject ? mention.actor : null;
      if (mention.actor === speaker) continue;
      const draft = this.#register.draft(mention.actor);
      if (!anaphor.kinds.has(draft.kind) || draft.many) continue;
      if (draft.kind === 'person' && draft.country === null) continue;
      // "Both sides" are not the health ministry that counts the dead.
      if (/\bministry$/iu.test(draft.name)) continue;
      if (after && this.#areJoined(mention, after)) return [mention.actor, after.actor];
      after = mention;
      counts.set(mention.actor, (counts.get(mention.actor) ?? 0) + 1);
    }
    const ranked = [...counts].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
    const [first] = ranked;
    if (first === undefined) return [];
    const country = this.#register.draft(first).country;
    const second =
      ranked.find((actor) => this.#register.draft(actor).country !== country) ??
      ranked.find((actor) => this.#areAtOdds(first, actor));
    return second === undefined ? [] : [first, second].sort((a, b) => a - b);
  }

  /** In a civil war both sides are of one country: its army and a group under arms. */
  #areAtOdds(one: number, other: number): boolean {
    const kinds = [one, other].map((actor) => this.#register.draft(actor).kind);
    const force = (kind: string | undefined): boolean =>
      kind === 'military' || kind === 'government' || kind === 'state';
    return kinds.includes('armed-group') && kinds.some(force);
  }

  /** "Saudi Arabia and Iran", "President Park and Prime Minister Abe". */
  #areJoined(one: MadeMention, other: MadeMention): boolean {
    const countries = [one, other].map(({ actor }) => this.#register.draft(actor).country);
    return (
      one.sentence === other.sentence &&
      other.first === one.end + 1 &&
      this.#tokens[one.end]?.lower === 'and' &&
      countries[0] !== countries[1]
    );
  }

  /** The mentions before a token, the last first, pronouns left out. */
  *#back(at: number): Generator<MadeMention> {
    const { mentions } = this.#register;
    for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - FAR); i--) {
      const mention = mentions[i];
      if (mention && mention.first < at && mention.how !== 'pronoun') yield mention;
    }
  }

  #justBefore(at: number): number | null {
    const { mentions } = this.#register;
    for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - 8); i--) {
      const mention = mentions[i];
      if (mention && mention.end <= at && mention.end >= at - 2) return mention.actor;
    }
    return null;
  }

  #nearest(
    sentence: number,
    at: number,
    fit: (draft: Draft) => boolean,
    reach = PRONOUN_REACH,
    except: number | null = null,
  ): number | null {
    const block = this.#sentences[sentence]?.block;
    const usable: MadeMention[] = [];
    for (let i = this.#register.mentions.length - 1; i >= 0; i--) {
      const mention = this.#register.mentions[i];
      if (!mention || mention.sentence < sentence - reach) break;
      if (
        mention.sentence <= sentence &&
        mention.end <= at &&
        mention.actor !== except &&
        fit(this.#register.draft(mention.actor))
      )
        usable.push(mention);
    }
    for (let back = 0; back <= reach; back++) {
      const here = usable.filter((m) => m.sentence === sentence - back).reverse();
      // Inside the sentence and in the one before, the first subject is the one talked of.
      const subject = here.find((m) => m.subject);
      if (subject) return subject.actor;
      if (back > 0 && here[0] && this.#sentences[sentence - back]?.block === block)
        return here[0].actor;
    }
    return usable[0]?.actor ?? null;
  }
}

function fits(known: Sex, asked: Sex): boolean {
  return known === 'u' || asked === 'u' || known === asked;
}
