import { isSureLookalike, latinFor } from './fold.ts';
import { isGreekSpelling } from './greek-spelling.ts';
import {
  CYRILLIC_AS_GREEK,
  GREEK_AS_CYRILLIC,
  TO_CYRILLIC,
  TO_GREEK,
  TO_RARE_CYRILLIC,
} from './homoglyph-table.ts';

const MOST_READINGS = 64;

/** The letters that only some Cyrillic alphabets have, as far as a text has them. */
export function rareLetters(text: string): ReadonlySet<string> {
  return new Set(RARE.filter((letter) => text.includes(letter)));
}

const RARE = ['І', 'Ј', 'Ѕ', 'і', 'ј', 'ѕ', 'ї', 'ё'];
/** For asking whether a word could be Cyrillic at all. */
export const ALL_RARE: ReadonlySet<string> = new Set(RARE);

/**
 * The word with its Latin and Greek letters as Cyrillic ones; null where one has no Cyrillic look-alike. `rare`: letters the
 * text has elsewhere.
 */
export function cyrillicReading(word: string, rare: ReadonlySet<string>): string | null {
  let out = '';
  for (const letter of word) {
    const latin = plainLatin(letter);
    const special = TO_RARE_CYRILLIC[latin];
    const target = /[\p{Script=Cyrillic}\p{M}'’]/u.test(letter)
      ? letter
      : (GREEK_AS_CYRILLIC[letter] ??
        TO_CYRILLIC[latin] ??
        (special !== undefined && rare.has(special) ? special : undefined));
    if (target === undefined) return null;
    out += target;
  }
  return out;
}

/** A Greek "ο" in a Russian word looks like a Cyrillic one because both look like a Latin "o". */
function plainLatin(letter: string): string {
  if (/^[A-Za-z\u00C0-\u00FF]$/u.test(letter)) return letter;
  return isSureLookalike(letter) ? (latinFor(letter)[0] ?? letter) : letter;
}

/**
 * The word's readings in Greek letters, likeliest first; none where a letter has no Greek look-alike. Of several only those
 * are given that can be Greek words, where there are any.
 */
export function greekReadings(word: string): string[] {
  let readings = [''];
  for (const letter of word) {
    const targets = /[\p{Script=Greek}\p{M}'’]/u.test(letter)
      ? [letter]
      : Array.from(CYRILLIC_AS_GREEK[letter] ?? TO_GREEK[plainLatin(letter)] ?? '');
    if (targets.length === 0) return [];
    readings = readings
      .flatMap((head) => targets.map((target) => head + target))
      .slice(0, MOST_READINGS);
  }
  const spelled = readings.filter(isGreekSpelling);
  return spelled.length > 0 ? spelled : readings;
}
