import type { Word } from '../grammar/grammar.ts';
import type { Token } from '../tokens/token.ts';
import type { ActorLexicon, NameEntry } from './lexicon.ts';
import type { PhraseParts } from './phrase.ts';
import type { Atoms } from './wording.ts';

/** Looks at the words round a place: which name or office starts here, and whether the phrase goes on. */
export class PhraseLook {
  readonly #tokens: readonly Token[];
  readonly #words: readonly Word[];
  readonly #atoms: Atoms;
  readonly #lexicon: ActorLexicon;

  constructor(parts: PhraseParts) {
    this.#tokens = parts.tokens;
    this.#words = parts.words;
    this.#atoms = parts.atoms;
    this.#lexicon = parts.lexicon;
  }

  /** Whether an office or a body comes within a few modifiers. */
  headFollows(at: number, end: number): boolean {
    for (let i = at, steps = 0; i < end && steps < 5; i++, steps++) {
      const token = this.#tokens[i];
      if (!token || (!token.spaced && i > at)) return false;
      const office = this.#lexicon.offices.longest(this.#atoms, i, end, lowerWord);
      if (office && !office.glued) return true;
      const name = this.nameAt(i, end);
      if (name && !name.glued) {
        if (
          name.entries.some(
            (e) => (e.kind === 'body' && e.body.country !== null) || e.kind === 'adjective',
          )
        ) {
          i = name.end - 1;
          if (name.entries.some((e) => e.kind === 'body'))
            return i + 1 < end && this.headFollows(i + 1, end);
          continue;
        }
        return false;
      }
      if (!this.plainModifier(i)) return false;
    }
    return false;
  }

  /** "Russian and American", "Kyrgyz or Tajik": where a further adjective starts. */
  joinedAdjective(at: number, end: number): number | null {
    const word = this.lower(at);
    if (word !== 'and' && word !== ',' && word !== 'or') return null;
    let next = at + 1;
    if (word === ',' && this.lower(next) === 'and') next++;
    const name = this.nameAt(next, end);
    if (!name || name.glued || !name.entries.some((e) => e.kind === 'adjective')) return null;
    return this.headFollows(name.end, end) || this.joinedAdjective(name.end, end) !== null
      ? next
      : null;
  }

  /** "Washington Monument", "Jordan Miles": a capitalised word that is no name or office of its own belongs to the same name. */
  nameGoesOn(at: number, end: number): boolean {
    const token = this.#tokens[at];
    if (at >= end || !token?.spaced || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
    const named = /^(?:PROPN|NOUN)$/u.test(this.#words[at]?.class ?? '');
    if (!named || this.nameAt(at, end) !== null) return false;
    if (
      /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
        token.text,
      )
    )
      return token.text === 'Day';
    return this.#lexicon.offices.longest(this.#atoms, at, end, lowerWord) === null;
  }

  /** "the army chief": a plain noun goes on, so that the words before are no head. */
  nounFollows(at: number, end: number): boolean {
    const word = this.#words[at];
    const token = this.#tokens[at];
    if (!word || !token || at >= end || !token.spaced || !/^\p{Ll}/u.test(token.text)) return false;
    // "held the French ambassador hostage"
    return word.class === 'NOUN' && !/^(?:hostage|captive|prisoner)$/u.test(word.lower);
  }

  /** "Russians", "the French": the people of a state, not its adjective. */
  peopleHere(first: number, stop: number, definite: boolean): boolean {
    const text = this.text(first, stop);
    if (/(?:s|men|is)$/u.test(text) && !/(?:ese|ss|ish|ch)$/u.test(text)) return true;
    const next = this.#words[stop];
    return definite && next !== undefined && (next.class === 'VERB' || next.class === 'AUX');
  }

  /** "senior", "pro-Western", a lower-case adjective: what may stand between a country and an office. */
  plainModifier(at: number): boolean {
    const token = this.#tokens[at];
    if (!token || (token.kind !== 'word' && token.kind !== 'number')) return false;
    if (this.#lexicon.modifiers.has(token.lower)) return true;
    if (/^(?:pro|anti|ex|then|non)-/u.test(token.lower)) return true;
    const word = this.#words[at];
    return word?.class === 'ADJ' && /^\p{Ll}/u.test(token.text);
  }

  /** "'s" with a word after it. */
  possessive(at: number, end: number): boolean {
    const token = this.#tokens[at];
    return (
      at < end &&
      token !== undefined &&
      !token.spaced &&
      /^['’]s?$/u.test(token.text) &&
      at + 1 < end
    );
  }

  /** The longest name of the lexicon that starts here. */
  nameAt(
    at: number,
    end: number,
  ): { end: number; entries: readonly NameEntry[]; glued: boolean } | null {
    const token = this.#tokens[at];
    if (!token || token.kind === 'punctuation') return null;
    const match = this.#lexicon.names.longest(this.#atoms, at, end);
    if (match) return match;
    return token.text.length > 3 && token.text === token.text.toUpperCase()
      ? this.#lexicon.capitals.longest(this.#atoms, at, end)
      : null;
  }

  /** The word in small letters, or "". */
  lower(at: number): string {
    return this.#tokens[at]?.lower ?? '';
  }

  /** The words as they stand. */
  text(first: number, stop: number): string {
    let text = '';
    for (let i = first; i < stop; i++) {
      const token = this.#tokens[i];
      if (token) text += (text !== '' && token.spaced ? ' ' : '') + token.text;
    }
    return text;
  }

  /** "Prime Minister Mark Forum" is a person by the title, "Defence Ministry" an office of the lexicon. */
  isOffice(at: number, stop: number): boolean {
    for (let i = at; i < stop; i++) {
      const office = this.#lexicon.offices.longest(this.#atoms, i, stop, lowerWord);
      const [entry] = office?.entries ?? [];
      if (office && entry && (office.end === stop || (i === at && entry.title))) return true;
    }
    return false;
  }
}

/** Offices stand in the lexicon in small letters. */
export function lowerWord(word: string): string {
  return word.toLowerCase();
}
