import type { Token } from '../tokens/token.ts';
import type { ActorLexicon, KnownPerson, Sex } from './lexicon.ts';
import type { ActorRegister } from './register.ts';
import { plainName, type Atoms } from './wording.ts';

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'bint',
  'ibn',
  'von',
  'van',
  'der',
  'den',
  'de',
  'da',
  'di',
  'del',
  'della',
  'dos',
  'du',
  'la',
  'le',
  'ben',
  'abu',
  'ter',
]);
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;
const INITIAL = /^(?:\p{Lu}\.)+$/u;
/** Countries where the family name comes first, and stands alone later: "Gao Weidong", then "Gao". */
const FAMILY_FIRST = new Set(['CHN', 'TWN', 'KOR', 'PRK', 'VNM', 'HKG', 'MAC', 'SGP']);
/** Last words that make a capitalised name a body's: "Pacific Trade Forum". */
export const BODY_WORD =
  /^(?:Forum|Party|Movement|Front|Council|Committee|Commission|Institute|Institution|University|College|School|Association|Union|League|Federation|Foundation|Fund|Agency|Authority|Bank|Group|Corporation|Corp\.?|Inc\.?|Ltd\.?|Company|Airlines|Airways|Court|Tribunal|Ministry|Department|Office|Army|Brigade|Battalion|Corps|Forces?|Radio|Television|TV|Times|Post|News|Herald|Tribune|Gazette|Daily|Network|Centre|Center|Organi[sz]ation|Initiative|Alliance|Coalition|Congress|Parliament|Assembly|Senate|Church|Society|Club|Observatory|Watch|Relief|International|Project|Service|Services|Command|Guard|Guards|Fleet|Embassy|Airport|Summit|Conference|Treaty|Accord|Agreement|Act|War|Sea|Strait|Gulf|River|Island|Islands|Province|Region|District|City|Street|Square|Hotel|Palace|House|Peninsula|Valley|Mountains|Bridge|Prize|Cup|Games|Day|Week|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/u;

/** Words that stand alone, with a capital, for a time: "on Monday, the minister said", "during Ramadan, …". */
const TIME_WORD =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Ramadan|Passover|Thanksgiving|Hanukkah|Nowruz|Eid|Diwali|Pentecost|Ashura)$/u;

/** A name read at a token. */
export interface ReadName {
  readonly end: number;
  readonly name: string;
  readonly known: KnownPerson | null;
  /** Index of an actor that is in the report already under this name. */
  readonly actor: number | null;
  /** Sure to be a person by the words alone (known, met before, or a given name with a surname). */
  readonly sure: boolean;
  readonly sex: Sex;
}

export function familyFirst(country: string | null): boolean {
  return country !== null && FAMILY_FIRST.has(country);
}

/** Reads names of persons; known ones by the lexicon, others by their form. */
export class NameReader {
  readonly #tokens: readonly Token[];
  readonly #atoms: Atoms;
  readonly #lexicon: ActorLexicon;
  readonly #register: ActorRegister;
  readonly #year: number | null;

  constructor(
    tokens: readonly Token[],
    atoms: Atoms,
    lexicon: ActorLexicon,
    register: ActorRegister,
    year: number | null,
  ) {
    this.#tokens = tokens;
    this.#atoms = atoms;
    this.#lexicon = lexicon;
    this.#register = register;
    this.#year = year;
  }

  /** The name that starts at a token, or null. `shouting`: capitals mean nothing here (a headline in title case). */
  at(first: number, end: number, shouting: boolean): ReadName | null {
    const token = this.#tokens[first];
    if (!token || (!/^\p{Lu}/u.test(token.text) && !this.#particle(first, end))) return null;
    const match = this.#lexicon.names.longest(this.#atoms, first, end);
    const entry = match?.entries.find((e) => e.kind === 'person');
    if (match && entry?.kind === 'person' && !match.glued) {
      return {
        end: match.end,
        name: entry.person.name,
        known: this.#atTheTime(entry.person),
        actor: null,
        sure: true,
        sex: entry.person.sex,
      };
    }
    if (match?.entries.some((e) => e.kind !== 'capital') && match.end > first + 1) return null;
    const stop = this.#nameEnd(first, end);
    const words = this.#words(first, stop);
    if (words.length > 1) {
      const given = this.#lexicon.givenNames.get(words[0] ?? '');
      const whole = this.#register.named(words.join(' '));
      if (whole !== null)
        return {
          end: stop,
          name: words.join(' '),
          known: null,
          actor: whole,
          sure: true,
          sex: 'u',
        };
      const last = words.at(-1) ?? '';
      if (!shouting && !BODY_WORD.test(last)) {
        const sure = given !== undefined || (INITIAL.test(words[1] ?? '') && words.length > 2);
        if (sure)
          return {
            end: stop,
            name: words.join(' '),
            known: null,
            actor: null,
            sure,
            sex: given ?? 'u',
          };
      }
      if (!shouting)
        return BODY_WORD.test(last)
          ? null
          : {
              end: stop,
              name: words.join(' '),
              known: null,
              actor: null,
              sure: false,
              sex: given ?? 'u',
            };
    }
    return (
      this.#short(first, end, shouting) ??
      (words.length === 1 && !shouting && !match && !TIME_WORD.test(words[0] ?? '')
        ? {
            end: stop,
            name: words[0] ?? '',
            known: null,
            actor: null,
            sure: false,
            sex: this.#lexicon.givenNames.get(words[0] ?? '') ?? 'u',
          }
        : null)
    );
  }

  /** "Lavrov", "von der Leyen": somebody met before, or a leader in office that the whole world knows by the short name. */
  #short(first: number, end: number, shouting: boolean): ReadName | null {
    for (let stop = Math.min(end, first + 4); stop > first; stop--) {
      const name = this.#text(first, stop);
      const actor = this.#register.named(name);
      if (actor !== null && this.#register.draft(actor).kind === 'person') {
        return { end: stop, name, known: null, actor, sure: true, sex: 'u' };
      }
      const known = this.#lexicon.shortNames.get(plainName(name))?.filter((p) => this.#inOffice(p));
      const next = this.#tokens[stop];
      const alone = shouting || !(next && CAPITALISED.test(next.text) && stop < end);
      if (known?.length === 1 && known[0] && alone) {
        return {
          end: stop,
          name: known[0].name,
          known: known[0],
          actor: null,
          sure: true,
          sex: known[0].sex,
        };
      }
    }
    return null;
  }

  /** Years after, or before, the office is not his: only the report can tell what he is. */
  #atTheTime(person: KnownPerson): KnownPerson {
    const out = this.#year !== null && person.from !== null && !this.#inOffice(person);
    return out ? { ...person, role: null } : person;
  }

  #inOffice(person: KnownPerson): boolean {
    if (person.from === null || this.#year === null) return false;
    return person.from <= this.#year && this.#year <= (person.to ?? 9999);
  }

  #particle(first: number, end: number): boolean {
    const next = this.#tokens[first + 1];
    return (
      first + 1 < end &&
      PARTICLES.has(this.#tokens[first]?.lower ?? '') &&
      next !== undefined &&
      (CAPITALISED.test(next.text) || next.text === '-')
    );
  }

  #nameEnd(first: number, end: number): number {
    let at = first;
    let stop = first;
    while (at < end && at < first + 7) {
      const token = this.#tokens[at];
      if (!token) break;
      if (at > first && !token.spaced && token.text !== '-' && this.#tokens[at - 1]?.text !== '-')
        break;
      const isName = CAPITALISED.test(token.text) || INITIAL.test(token.text);
      const hyphen = token.text === '-' && !token.spaced && at > first;
      const afterHyphen =
        this.#tokens[at - 1]?.text === '-' && !token.spaced && token.kind === 'word';
      if (isName || afterHyphen) {
        if (at > first && isName && !afterHyphen && this.#otherName(at, end)) break;
        stop = at + 1;
      } else if (!hyphen && !PARTICLES.has(token.lower) && !/^(?:al|el)-\p{Lu}/u.test(token.text)) {
        break;
      } else if (/^(?:al|el)-\p{Lu}/u.test(token.text)) {
        stop = at + 1;
      }
      at++;
    }
    return Math.max(stop, first + 1);
  }

  /** "Told President Macron": a state or a body cannot go on a name. */
  #otherName(at: number, end: number): boolean {
    const match = this.#lexicon.names.longest(this.#atoms, at, end);
    return (
      match !== null &&
      match.entries.some(
        (e) => e.kind === 'body' || (e.kind === 'adjective' && match.end === at + 1),
      )
    );
  }

  #words(first: number, stop: number): string[] {
    return this.#text(first, stop).split(' ');
  }

  #text(first: number, stop: number): string {
    let text = '';
    for (let i = first; i < stop; i++) {
      const token = this.#tokens[i];
      if (token) text += (text !== '' && token.spaced ? ' ' : '') + token.text;
    }
    return text;
  }
}
