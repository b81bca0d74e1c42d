import type { Token } from '../tokens/token.ts';
import type { Word } from '../grammar/grammar.ts';
import type { ActorLexicon, BodyWord, KnownBody } from './lexicon.ts';
import type { PhraseParts } from './phrase.ts';
import type { Atoms } from './wording.ts';

/** A body that is in no list, known by its words. */
export interface ReadBody {
  readonly end: number;
  readonly body: KnownBody;
}

const CAPITAL = /^\p{Lu}[\p{L}\p{M}'’-]*\.?$/u;
const LINK = /^(?:of|for|the|and|on|de|du|des|del|&)$/u;
/** Words of a name that belongs to no one country. */
const MANY_NATIONS =
  /^(?:International|World|Global|European|Euro|African|Asian|Arab|Islamic|Pacific|Atlantic|Nordic|Baltic|Caribbean|Commonwealth|Latin|Inter-American|Eurasian|Transatlantic|United|Universal|Joint)$/u;
const LONGEST = 9;

/**
 * Reads names of bodies by their form: "the Pacific Trade Forum", "Kampala Radio", "the Institute for Peace Studies",
 * "the Bring Back Our Girls movement". The country is that of a name inside it, else the one talked of.
 */
export class BodyNameReader {
  readonly #tokens: readonly Token[];
  readonly #words: readonly Word[];
  readonly #atoms: Atoms;
  readonly #lexicon: ActorLexicon;
  readonly #parts: PhraseParts;

  constructor(parts: PhraseParts) {
    this.#tokens = parts.tokens;
    this.#words = parts.words;
    this.#atoms = parts.atoms;
    this.#lexicon = parts.lexicon;
    this.#parts = parts;
  }

  /** The body whose name starts at a token, or null. Not for text whose capitals mean nothing (a headline in title case). */
  at(first: number, end: number): ReadBody | null {
    const stop = this.#run(first, end);
    if (stop === null) return null;
    const head = this.#headIn(first, stop) ?? null;
    if (head !== null && this.#lexicon.towns.longest(this.#atoms, first, stop)?.end === stop)
      return null;
    if (head !== null) return this.#body(first, stop, head, null);
    const after = this.#tokens[stop];
    const lower =
      stop < end && after?.spaced ? this.#lexicon.bodyWords.get(after.lower) : undefined;
    // "the Russian newspaper", "the Smith family": one capitalised word before a plain noun may be anything.
    if (!lower || lower.form !== 'lower' || !after || stop - first < 2) return null;
    if (this.#known(first, stop)) return null;
    return this.#body(first, stop + 1, lower, stop);
  }

  /** Where a run of capitalised words ends that starts here, links between them included. */
  #run(first: number, end: number): number | null {
    let stop: number | null = null;
    for (let i = first; i < end && i < first + LONGEST; i++) {
      const token = this.#tokens[i];
      if (!token || (i > first && !token.spaced)) break;
      if (token.kind === 'word' && CAPITAL.test(token.text)) {
        if (
          i === first &&
          this.#words[i]?.class !== 'PROPN' &&
          this.#words[i]?.class !== 'ADJ' &&
          this.#words[i]?.class !== 'NOUN'
        )
          return null;
        stop = i + 1;
      } else if (i === first || !LINK.test(token.lower) || !this.#links(i)) break;
    }
    return stop !== null && stop > first + 1 ? stop : null;
  }

  /** "Institute for", "Federation of the": a name goes on after a word for a body; "Helen Marsh of" does not. */
  #links(at: number): boolean {
    let before = at - 1;
    while (LINK.test(this.#tokens[before]?.lower ?? '')) before--;
    const joins = /^(?:and|&)$/u.test(this.#tokens[at]?.lower ?? '');
    return (
      joins || this.#lexicon.bodyWords.get(this.#tokens[before]?.text ?? '')?.form === 'capital'
    );
  }

  /** The word that says what it is: the last one before "of" or "for", else the last of all. */
  #headIn(first: number, stop: number): BodyWord | null {
    for (let i = first; i < stop; i++) {
      const token = this.#tokens[i];
      const next = this.#tokens[i + 1];
      const closes = i + 1 === stop || (next !== undefined && LINK.test(next.lower));
      if (!token || !closes) continue;
      const word = this.#lexicon.bodyWords.get(token.text);
      // A body's word alone ("the Assembly") is no name; after "of" it needs words behind it.
      if (word?.form === 'capital' && (i > first || i + 1 < stop)) return word;
      if (next && /^(?:and|&)$/u.test(next.lower)) continue;
    }
    return null;
  }

  /** True where the run is somebody known: "Vladimir Putin party" is no body of that name; nor is "West Bank". */
  #known(first: number, stop: number): boolean {
    const { names, towns } = this.#lexicon;
    return [names, towns].some((table) => table.longest(this.#atoms, first, stop)?.end === stop);
  }

  #body(first: number, stop: number, { kind, sector }: BodyWord, lowerAt: number | null): ReadBody {
    const name = this.#text(first, lowerAt ?? stop);
    const told = this.#countryIn(first, stop);
    const wide = kind === 'company' || this.#isWide(first, stop);
    const country = told ?? (wide ? null : this.#parts.context.country(first));
    return { end: stop, body: { name, kind, country, sector } };
  }

  #countryIn(first: number, stop: number): string | null {
    for (let i = first; i < stop; i++) {
      const match = this.#lexicon.names.longest(this.#atoms, i, stop);
      const state = match?.entries.find((e) => 'state' in e);
      if (state && 'state' in state) return state.state.code;
      const town = this.#lexicon.towns.longest(this.#atoms, i, stop);
      const [country] = town?.entries ?? [];
      if (country !== undefined) return country;
    }
    return null;
  }

  #isWide(first: number, stop: number): boolean {
    for (let i = first; i < stop; i++)
      if (MANY_NATIONS.test(this.#tokens[i]?.text ?? '')) return true;
    return false;
  }

  #text(first: number, stop: number): string {
    return this.#tokens
      .slice(first, stop)
      .map((token, i) => (i > 0 && token.spaced ? ' ' : '') + token.text)
      .join('');
  }
}
