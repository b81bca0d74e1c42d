import type { Token } from '../tokens/token.ts';

/**
 * The text of a report cut finer than tokens: runs of letters or digits, and single marks. "U.S." is four atoms, so
 * that a phrase of the lexicon is found however the tokens were cut. Curly apostrophes count as straight ones.
 */
export interface Atoms {
  readonly words: readonly string[];
  /** Token index of each atom. */
  readonly token: readonly number[];
  /** Index of each token's first atom; one more entry than tokens. */
  readonly start: readonly number[];
}

const ATOM = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** The atoms of a phrase. */
export function atomsOf(phrase: string): string[] {
  return phrase.replaceAll('’', "'").match(ATOM) ?? [];
}

/** The atoms of all tokens. */
export function atomsOfTokens(tokens: readonly Token[]): Atoms {
  const words: string[] = [];
  const token: number[] = [];
  const start: number[] = [];
  tokens.forEach((t, i) => {
    start.push(words.length);
    for (const word of atomsOf(t.text)) {
      words.push(word);
      token.push(i);
    }
  });
  start.push(words.length);
  return { words, token, start };
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly entries: T[];
}

/** Phrases of a lexicon, found at a token in time proportional to the longest phrase. */
export class PhraseTable<T> {
  readonly #root: Node<T> = { next: new Map(), entries: [] };

  add(phrase: string, entry: T): void {
    let node = this.#root;
    for (const word of atomsOf(phrase)) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), entries: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.entries.push(entry);
  }

  /** The longest phrase that starts at a token and does not reach beyond `end`; `glued` where its last token goes on ("Australian-led"). */
  longest(
    atoms: Atoms,
    first: number,
    end: number,
    fold: (word: string) => string = (word) => word,
  ): { readonly end: number; readonly entries: readonly T[]; readonly glued: boolean } | null {
    let found: { end: number; entries: readonly T[]; glued: boolean } | null = null;
    let node: Node<T> | undefined = this.#root;
    const limit = atoms.start[end] ?? atoms.words.length;
    for (let at = atoms.start[first] ?? limit; at < limit; at++) {
      node = node.next.get(fold(atoms.words[at] ?? ''));
      if (!node) break;
      if (node.entries.length === 0) continue;
      const token = atoms.token[at] ?? first;
      const whole = atoms.token[at + 1] !== token;
      const glued = !whole && atoms.words[at + 1] === '-';
      if (whole || glued) found = { end: token + 1, entries: node.entries, glued };
    }
    return found;
  }
}

/** Letters without their marks, lower case: "Nicolás" and "Nicolas" are one name. */
export function plainName(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}
