import type { NounPhrase, VerbGroup, Word } from './grammar.ts';

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|day|night|morning|evening|hours?)$/u;

/** The words, phrases and verbs of one sentence by place. Guards the maps that clauses are read with. */
export class SentenceParts {
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
  readonly groups: readonly VerbGroup[];
  readonly phrases: readonly NounPhrase[];
  readonly #words: readonly Word[];
  readonly #startsAt: ReadonlyMap<number, number>;
  /** For each member of a list the phrase that tells its members. */
  readonly #firstOfList = new Map<number, number>();

  constructor(
    words: readonly Word[],
    phrases: readonly NounPhrase[],
    groups: readonly VerbGroup[],
  ) {
    this.#words = words;
    this.phrases = phrases;
    this.groups = groups;
    this.start = words[0]?.index ?? 0;
    this.end = this.start + words.length;
    this.#startsAt = new Map(phrases.map((phrase, n) => [phrase.first, n]));
    phrases.forEach((phrase, n) => {
      for (const member of phrase.coordinated)
        if (!this.#firstOfList.has(member)) this.#firstOfList.set(member, n);
    });
  }

  at(index: number): Word | undefined {
    return this.#words[index - this.start];
  }

  /** Index of the phrase that starts at a token. */
  phraseFrom(index: number): number | null {
    return this.#startsAt.get(index) ?? null;
  }

  /** Index of the last phrase that ends before a token, one word between at most. */
  phraseEndingBefore(index: number): number | null {
    const n = this.#lastEndingBy(index);
    const phrase = this.phrases[n];
    return phrase && index - phrase.end <= 1 ? n : null;
  }

  /** The phrase that a finite verb says something of: to its left, past adverbs, asides and phrases after prepositions. */
  subjectBefore(verb: number): { phrase: number; sure: boolean } | null {
    const best = this.#subjectPhrase(verb);
    const phrase = best === null ? undefined : this.phrases[best];
    if (best === null || !phrase) return null;
    // "Sergei Lavrov, the Russian minister, said": the first of the two is the subject.
    const first = phrase.apposition !== null && phrase.apposition < best ? phrase.apposition : best;
    const words = verb - phrase.end;
    return {
      phrase: this.#firstOfList.get(first) ?? first,
      sure: words === 0 || (words === 1 && this.at(phrase.end)?.class === 'ADV'),
    };
  }

  isTime(phrase: NounPhrase): boolean {
    return TIME.test(this.at(phrase.head)?.lower ?? '');
  }

  #subjectPhrase(verb: number): number | null {
    for (let n = this.#lastEndingBy(verb); n >= 0; n--) {
      const phrase = this.phrases[n];
      if (!phrase) break;
      const previous = this.at(phrase.first - 1);
      if (previous?.class === 'ADP' && previous.lower !== 'as') continue;
      if (previous?.class === 'PART' && /^['’]s?$/u.test(previous.lower)) return n;
      if (previous?.class === 'VERB' && verb > phrase.end) continue;
      if (!this.isTime(phrase)) return n;
    }
    return null;
  }

  /** Index of the last phrase that ends at a token or before it, or -1. */
  #lastEndingBy(index: number): number {
    let n = this.phrases.length - 1;
    while (n >= 0 && (this.phrases[n]?.end ?? 0) > index) n--;
    return n;
  }
}
