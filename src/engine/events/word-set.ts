import type { Word } from '../grammar/grammar.ts';

/** A set of words and of groups of words, looked up by dictionary form or as they stand. */
export interface WordSet {
  readonly single: ReadonlySet<string>;
  /** Groups of two and more words by their first. */
  readonly groups: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export const NO_WORDS: WordSet = { single: new Set(), groups: new Map() };

/** Makes a set of entries such as "treaty" and "letter of intent", in lower case. */
export function wordSet(entries: readonly string[]): WordSet {
  const single = new Set<string>();
  const groups = new Map<string, string[][]>();
  for (const entry of entries) {
    const words = entry.split(' ');
    const [first] = words;
    if (first === undefined) continue;
    if (words.length === 1) single.add(first);
    else groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return { single, groups };
}

/** True where one word is another's dictionary form, or stands as it does. */
export function isWord(word: Word | undefined, wanted: string): boolean {
  return word !== undefined && (word.lower === wanted || word.lemma === wanted);
}

/** True where the set has the word at one of the indexes, or a group of words that starts there. */
export function holdsAny(
  set: WordSet,
  words: readonly Word[],
  indexes: readonly number[],
): boolean {
  return indexes.some((i) => holdsAt(set, words, i));
}

/** True where the set has the word that stands at the index, or a group that starts there. */
export function holdsAt(set: WordSet, words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  if (set.single.has(word.lower) || set.single.has(word.lemma)) return true;
  // "Students", "Jihadists" at the head of a sentence are taken for names, which have no plural.
  if (word.class === 'PROPN' && word.lower.endsWith('s') && set.single.has(word.lower.slice(0, -1)))
    return true;
  const starts = [
    ...(set.groups.get(word.lower) ?? []),
    ...(word.lemma === word.lower ? [] : (set.groups.get(word.lemma) ?? [])),
  ];
  return starts.some((group) => group.every((wanted, k) => isWord(words[index + k], wanted)));
}
