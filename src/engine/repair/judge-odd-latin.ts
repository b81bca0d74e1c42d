import { hasWordCase, likeliest } from './fold.ts';
import type { Verdict } from './homoglyphs.ts';
import type { Reading } from './judge-latin.ts';
import { isSmallWord } from './small-words.ts';
import { isPhonetic } from './word-at-place.ts';

/** Letters that alphabets in use have: Turkish, Ewe, Kabiye; and phonetic script. */
const LIVING = /[ıɣɩɪʋɑʏɡ]/u;

/**
 * Odd letters of Latin script itself: "ɡ", "ı", "ꬽ", small capitals. Turkish has "ı" by right, African languages "ɣ" and "ʋ",
 * phonetic script all of them, so only words of the list are believed, and names at most suggested.
 */
export function judgeOddLatin({ at, readings, known, foreign }: Reading): Verdict | null {
  const { word, text, from, to, occurs } = at;
  const longS = /^ſ|ſ[stihl]/u.test(word);
  if (isPhonetic(at) || longS) return null;
  if (known === null) {
    const first = likeliest(readings.filter(hasWordCase));
    if (first === null || first.length < 4 || LIVING.test(word)) return null;
    return { now: first, confidence: 0.6, rule: 'homoglyph/odd-latin', applied: occurs(first) };
  }
  if (known.length < 3 && !isSmallWord(known)) return null;
  if (foreign.every((letter) => letter === 'ı')) {
    const near = text.slice(Math.max(0, from - 60), to + 60);
    if (/^\p{Lu}/u.test(word) || /[ğşİ]/iu.test(near)) return null;
  }
  return { now: known, confidence: 0.85, rule: 'homoglyph/odd-latin', applied: true };
}
