import type { Span } from '../text/span.ts';

/** A stretch of letters and of what stands for letters, hyphens apart: "реорlе", "don't", "cо" of "cо-founder". */
export interface WordInText extends Span {
  readonly word: string;
}

/** Signs, no letters, that stand for letters in damaged words: ∪ ⋃ ⊤ ⟙ ∨ ⋁ × and vertical bars. */
const SIGNS = String.raw`\u{1D20D}\u{1D210}-\u{1D245}\u{1F74C}\u{1F768}` + '℮⍳⍴⍺⊤⟙⋿∪⋃∨⋁×⤫⤬⨯╳∣⏽᙮׀᙭';
const WORD = new RegExp(
  `[\\p{L}\\p{M}\\p{N}${SIGNS}]+(?:['’][\\p{L}\\p{M}\\p{N}${SIGNS}]+)*`,
  'gu',
);
const BEYOND_ASCII = /[^\0-\x7F]/u;

/** The words with a character that ASCII does not have. Signs count only in a word with a letter. */
export function wordsBeyondAscii(text: string): WordInText[] {
  const found: WordInText[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    // A "word" of thousands of letters is junk, and judging it letter by letter would cost.
    if (word.length > LONGEST_WORD || !BEYOND_ASCII.test(word) || !/\p{L}/u.test(word)) continue;
    found.push({ word, from: match.index, to: match.index + word.length });
  }
  return found;
}

const LONGEST_WORD = 80;

export type Script = 'Latin' | 'Cyrillic' | 'Greek' | 'other';

/** Which script a text is written in, by its letters; `null` where it has none or none has two thirds of them. */
export function mainScript(text: string): Script | null {
  let latin = 0;
  let cyrillic = 0;
  let greek = 0;
  let other = 0;
  for (const letter of text.match(/\p{L}/gu) ?? []) {
    if (/\p{Script=Latin}/u.test(letter)) latin++;
    else if (/\p{Script=Cyrillic}/u.test(letter)) cyrillic++;
    else if (/\p{Script=Greek}/u.test(letter)) greek++;
    else other++;
  }
  const least = (latin + cyrillic + greek + other) * (2 / 3);
  if (least === 0) return null;
  if (latin >= least) return 'Latin';
  if (cyrillic >= least) return 'Cyrillic';
  if (greek >= least) return 'Greek';
  return other >= least ? 'other' : null;
}

/** Tells the script round a place: that of its line where the line is long enough to tell, else of the text. */
export function scriptAround(text: string): (place: number) => Script | null {
  const whole = mainScript(text);
  let from = 0;
  let to = -1;
  let here: Script | null = null;
  return (place) => {
    if (place < from || place > to) {
      from = text.lastIndexOf('\n', place - 1) + 1;
      const end = text.indexOf('\n', place);
      to = end < 0 ? text.length : end;
      here = to - from < LEAST_LINE ? whole : (mainScript(text.slice(from, to)) ?? whole);
    }
    return here;
  };
}

const LEAST_LINE = 40;
