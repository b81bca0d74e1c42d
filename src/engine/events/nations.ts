import type { Actor, Actors } from '../actors/actor.ts';
import type { Word } from '../grammar/grammar.ts';
import { lexiconText, type LexiconFiles } from '../lexicons/lexicons.ts';
import { cell, readTable } from '../lexicons/table.ts';

/** Country codes by the words that stand for a country before a noun: "Chinese", "South Korean"; by their first word, lower case. */
export type Nations = ReadonlyMap<
  string,
  readonly { readonly words: readonly string[]; readonly code: string }[]
>;

/** Reads names and adjectives of `states.tsv`. Throws `LexiconError`. */
export function readNations(files: LexiconFiles): Nations {
  const nations = new Map<string, { words: string[]; code: string }[]>();
  for (const row of readTable(lexiconText(files, 'states.tsv'), 'states.tsv')) {
    const code = cell(row, 'code', 'states.tsv');
    for (const column of ['name', 'other names', 'adjectives', 'people']) {
      for (const name of (row.cells[column] ?? '').split('|')) {
        const words = name.toLowerCase().split(' ');
        const [first] = words;
        if (first === undefined || first === '') continue;
        nations.set(first, [...(nations.get(first) ?? []), { words, code }]);
      }
    }
  }
  return nations;
}

/** The first country that the words from `first` to `end` name with a capital letter: "a further $200 billion of Chinese goods". */
export function nationIn(
  nations: Nations,
  words: readonly Word[],
  first: number,
  end: number,
): string | null {
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (!word || !/^\p{Lu}/u.test(word.text)) continue;
    const found = (nations.get(word.lower) ?? [])
      .filter((nation) => nation.words.every((w, k) => words[i + k]?.lower === w))
      .sort((a, b) => b.words.length - a.words.length)[0];
    if (found) return found.code;
  }
  return null;
}

/**
 * The actors of a report that stand for a country, by its code: the state itself, else its government, else the state
 * that only an adjective tells.
 */
export function statesOf({ all, adjectives }: Actors): ReadonlyMap<string, number> {
  const states = new Map<string, number>();
  const told = new Set(adjectives.map(({ actor }) => actor));
  const take = (fits: (actor: Actor, index: number) => boolean): void => {
    all.forEach((actor, index) => {
      if (actor.country !== null && !states.has(actor.country) && fits(actor, index))
        states.set(actor.country, index);
    });
  };
  take(({ kind }, index) => kind === 'state' && !told.has(index));
  take(({ kind }) => kind === 'government');
  take(({ kind }) => kind === 'state');
  return states;
}
