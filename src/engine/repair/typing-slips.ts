import type { WordList } from '../lexicons/words.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
/** Shorter words are near some word by chance. */
const LEAST_SWAPPED = 4;
const LEAST_LETTER_MORE_OR_LESS = 5;
const LEAST_WRONG_LETTER = 6;

/** All strings that are a letter away from a word: two swapped, one too many, one left out, one wrong. */
export function neighbours(word: string): string[] {
  const swapped = swaps(word);
  return [...swapped, ...shortened(word), ...withLetter(word, 0), ...withLetter(word, 1)];
}

/**
 * True where a word is a known one with two letters swapped ("fisrt"), one too many ("whhich"), one left out ("drving")
 * or, where it is long, one wrong ("minimunm"): everybody reads it. A slip is the writer's own and stays.
 */
export function isTypingSlip(word: string, words: WordList): boolean {
  const known = (other: string): boolean => words.has(other);
  if (word.length >= LEAST_SWAPPED && swaps(word).some(known)) return true;
  if (word.length < LEAST_LETTER_MORE_OR_LESS) return false;
  if (shortened(word).some(known)) return true;
  if (withLetter(word, 0).some(known)) return true;
  return word.length >= LEAST_WRONG_LETTER && withLetter(word, 1).some(known);
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

function swaps(word: string): string[] {
  const out: string[] = [];
  for (let at = 0; at + 1 < word.length; at++) {
    out.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  return out;
}

/** The word with each letter of the alphabet at each place, instead of so many of its own. */
function withLetter(word: string, instead: 0 | 1): string[] {
  const out: string[] = [];
  for (let at = 0; at + instead <= word.length; at++) {
    for (const letter of LETTERS) out.push(word.slice(0, at) + letter + word.slice(at + instead));
  }
  return out;
}
