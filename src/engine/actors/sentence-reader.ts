import type { Doc } from '../text/doc.ts';
import type { Token } from '../tokens/token.ts';
import type { Antecedents } from './antecedents.ts';
import type { ActorLexicon } from './lexicon.ts';
import { AppositionReader } from './apposition.ts';
import type { Mark } from './phrase.ts';
import type { PhraseReader } from './phrases.ts';
import { isPlace, isSubject } from './placing.ts';
import type { ActorRegister } from './register.ts';

/** Verbs whose object is somebody: "urged it", "accused them". */
const TO_PARTIES =
  /^(?:accuse|advise|aid|allow|ally|appease|arm|ask|assure|attack|bar|beg|blame|bomb|charge|confront|congratulate|consult|convince|court|criticise|criticize|defy|deter|embarrass|encourage|expel|force|help|implore|inform|invade|invite|isolate|lobby|mediate|meet|mock|notify|order|pay|persuade|praise|press|pressure|promise|provoke|punish|push|remind|reward|sanction|scold|shell|strike|summon|supply|tell|thank|threaten|urge|warn)$/u;

/** Reads the sentences of a report for actors, one after the other, and writes the mentions into the register. */
export class SentenceReader {
  readonly #doc: Doc;
  readonly #lexicon: ActorLexicon;
  readonly #register: ActorRegister;
  readonly #phrases: PhraseReader;
  readonly #antecedents: Antecedents;
  readonly #appositions: AppositionReader;
  #sentence = 0;

  constructor(parts: {
    doc: Doc;
    lexicon: ActorLexicon;
    register: ActorRegister;
    phrases: PhraseReader;
    antecedents: Antecedents;
  }) {
    this.#doc = parts.doc;
    this.#lexicon = parts.lexicon;
    this.#register = parts.register;
    this.#phrases = parts.phrases;
    this.#antecedents = parts.antecedents;
    this.#appositions = new AppositionReader(parts.doc, parts.register, parts.phrases, (marks) =>
      this.#write(marks),
    );
  }

  /** Reads one sentence from a token on. `heading`: it may be written in title case. */
  read(index: number, first: number, heading: boolean): void {
    const sentence = this.#doc.sentences[index];
    if (!sentence) return;
    this.#sentence = index;
    const shouting = heading && titleCase(this.#doc.tokens, sentence.first, sentence.end);
    let quoted = false;
    for (let at = first; at < sentence.end;) {
      const token = this.#doc.tokens[at];
      if (!token) break;
      if (token.kind === 'open-quote') quoted = true;
      if (token.kind === 'close-quote') quoted = false;
      if (token.kind !== 'word' && token.kind !== 'number') {
        at++;
        continue;
      }
      const group = this.#together(at, sentence.end);
      if (group) {
        at = group;
        continue;
      }
      const pronoun = this.#pronoun(at, quoted);
      if (pronoun !== null) {
        at = pronoun;
        continue;
      }
      const phrase = this.#opens(at, sentence.first)
        ? null
        : this.#phrases.at(at, sentence.end, shouting);
      if (
        phrase &&
        (phrase.marks.length > 0 || phrase.office || phrase.shape === 'unsure-person')
      ) {
        at = Math.max(this.#appositions.read(phrase, sentence, shouting), at + 1);
        continue;
      }
      at = this.#anaphor(at, sentence.end) ?? at + 1;
    }
  }

  /** "When Lima said", "In Tokyo, the secretary": the capital of a sentence's first word makes no name of a particle. */
  #opens(at: number, first: number): boolean {
    const before = this.#doc.tokens[at - 1];
    const word = this.#doc.grammar.words[at];
    const starts = at === first || before?.kind === 'open-quote' || before?.text === ':';
    const compass = /^(?:north|south|east|west)/u.test(word?.lower ?? '');
    return (
      starts &&
      !compass &&
      word !== undefined &&
      PARTICLE.test(word.class) &&
      !DETERMINER.test(word.lower)
    );
  }

  #write(marks: readonly Mark[]): void {
    for (const mark of marks) {
      const first = this.#doc.tokens[mark.first];
      const last = this.#doc.tokens[mark.end - 1];
      if (
        !first ||
        !last ||
        ((mark.how === 'metonym' || mark.by === 'state') && isPlace(this.#doc, mark))
      )
        continue;
      this.#register.mentions.push({
        actor: mark.actor,
        from: first.from,
        to: last.to,
        how: mark.how,
        by: mark.by,
        sentence: this.#sentence,
        first: mark.first,
        end: mark.end,
        subject: isSubject(this.#doc, mark),
      });
    }
  }

  #pronoun(at: number, quoted: boolean): number | null {
    const lower = this.#doc.tokens[at]?.lower ?? '';
    if (quoted) return null;
    let next = this.#doc.grammar.words[at + 1];
    // "it now threatens", "it also denied"
    if (next?.class === 'ADV') next = this.#doc.grammar.words[at + 2];
    let actor: number | null = null;
    const doing = next?.class === 'VERB' || next?.class === 'AUX';
    const verb = this.#doc.grammar.words[at - 1]?.class === 'VERB';
    const toParty = TO_PARTIES.test(this.#doc.grammar.words[at - 1]?.lemma ?? '');
    // "Oslo invited it"; in "Oslo said it regretted the move" it does what follows, "rejected it" may be any thing.
    if (verb && (lower === 'him' || (toParty && (lower === 'them' || (lower === 'it' && !doing)))))
      actor = this.#antecedents.object(this.#sentence, at, lower);
    else if (lower === 'he' || lower === 'him' || lower === 'himself')
      actor = this.#antecedents.person(this.#sentence, at, 'm');
    else if (lower === 'she' || lower === 'herself')
      actor = this.#antecedents.person(this.#sentence, at, 'f');
    else if (lower === 'they' || (lower === 'them' && this.#doc.tokens[at - 1]?.lower === 'of'))
      actor = this.#antecedents.many(this.#sentence, at);
    else if (
      lower === 'it' &&
      doing &&
      !/^(?:be|seem|appear|take|come|happen|remain|mean)$/u.test(next?.lemma ?? '')
    ) {
      actor = this.#antecedents.body(this.#sentence, at);
    } else return null;
    if (actor !== null)
      this.#write([{ actor, first: at, end: at + 1, how: 'pronoun', by: 'nearest subject' }]);
    return at + 1;
  }

  /** "The group", "the bloc". */
  #anaphor(at: number, end: number): number | null {
    const tokens = this.#doc.tokens;
    if (tokens[at]?.lower !== 'the' || at + 1 >= end) return null;
    const word = tokens[at + 1]?.lower ?? '';
    const anaphor = this.#lexicon.anaphors.get(word);
    if (
      !anaphor ||
      anaphor.together ||
      tokens[at + 2]?.lower === 'of' ||
      this.#doc.grammar.words[at + 2]?.class === 'NOUN'
    )
      return null;
    const actor = this.#antecedents.anaphor(anaphor, word, at);
    if (actor === null) return null;
    this.#write([{ actor, first: at, end: at + 2, how: 'description', by: 'word for its kind' }]);
    return at + 2;
  }

  /** "Both sides", "the two diplomats", "neither president": one mention for each. */
  #together(at: number, end: number): number | null {
    const tokens = this.#doc.tokens;
    let i = at;
    if (tokens[i]?.lower === 'the' || tokens[i]?.lower === 'their') i++;
    if (
      !/^(?:two|both|neither|either)$/u.test(tokens[i]?.lower ?? '') ||
      (tokens[i]?.lower === 'two' && i === at)
    )
      return null;
    i++;
    const anaphor = this.#lexicon.anaphors.get(tokens[i]?.lower ?? '');
    if (!anaphor?.together || i >= end) return null;
    const headline = this.#doc.sentences[this.#sentence]?.blockKind === 'headline';
    const before = this.#doc.grammar.words[at - 1];
    const object = before?.class === 'VERB' || before?.class === 'ADP';
    const pair = this.#antecedents.pair(anaphor, headline ? Infinity : at, object);
    this.#write(
      pair.map((actor) => ({
        actor,
        first: at,
        end: i + 1,
        how: 'description' as const,
        by: 'two together',
      })),
    );
    return i + 1;
  }
}

const PARTICLE = /^(?:ADP|SCONJ|CCONJ|ADV|PART|AUX|INTJ)$/u;
const DETERMINER = /^(?:both|neither|either|all|each|no)$/u;

/** Whether most longer words are written with a capital. */
function titleCase(tokens: readonly Token[], first: number, end: number): boolean {
  let long = 0;
  let capital = 0;
  for (let i = first + 1; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    long++;
    if (/^\p{Lu}/u.test(token.text)) capital++;
  }
  return long > 0 && capital / long > 0.7;
}
