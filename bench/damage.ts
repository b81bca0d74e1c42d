/** A word that was damaged: where it stands in the damaged text, and what it was. */
export interface Damage {
  readonly from: number;
  readonly to: number;
  readonly was: string;
}

export type Extent = 'partly' | 'fully';

/** Share of words that are damaged; the others keep the text a text. */
const DAMAGED = 0.15;
/** Share of a word's letters that are replaced where it is damaged partly; one at least. */
const PARTLY = 0.4;

const WORD = /[\p{L}\p{M}]+(?:['’]\p{L}+)*/gu;

/**
 * Replaces letters in some words of a text by what `alike` gives for them. Fully: every letter of the word, words with a
 * letter that nothing looks like are left; partly: at least one letter is replaced and at least one stays.
 */
export function damage(
  text: string,
  extent: Extent,
  random: () => number,
  alike: (letter: string) => readonly string[],
): { text: string; damages: Damage[] } {
  const damages: Damage[] = [];
  let out = '';
  let at = 0;
  for (const { 0: was, index } of text.matchAll(WORD)) {
    if (random() >= DAMAGED) continue;
    const now = damagedWord(was, extent, random, alike);
    if (now === was) continue;
    out += text.slice(at, index);
    damages.push({ from: out.length, to: out.length + now.length, was });
    out += now;
    at = index + was.length;
  }
  return { text: out + text.slice(at), damages };
}

function damagedWord(
  word: string,
  extent: Extent,
  random: () => number,
  alike: (letter: string) => readonly string[],
): string {
  const letters = Array.from(word);
  const able = letters.flatMap((letter, i) => (alike(letter).length > 0 ? [i] : []));
  if (able.length === 0) return word;
  if (extent === 'fully' && able.length < letters.length) return word;
  const sure = able[Math.floor(random() * able.length)];
  const chosen = new Set(
    extent === 'fully' ? able : able.filter((i) => i === sure || random() < PARTLY),
  );
  if (extent === 'partly' && chosen.size === letters.length) return word;
  return letters
    .map((letter, i) => {
      const others = chosen.has(i) ? alike(letter) : [];
      return others[Math.floor(random() * others.length)] ?? letter;
    })
    .join('');
}

/** A small generator of numbers from 0 to 1 (mulberry32): the same seed, the same damage. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
