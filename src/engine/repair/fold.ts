import type { WordList } from '../lexicons/words.ts';
import { ALSO, LOOKS_LIKE } from './homoglyph-table.ts';
import { isPronounceable } from './syllables.ts';

const likely = new Map<string, string[]>();
const strict = new Set<string>();
for (const [table, sure] of [
  [LOOKS_LIKE, true],
  [ALSO, false],
] as const) {
  for (const [latin, alike] of Object.entries(table)) {
    for (const letter of Array.from(alike)) {
      const before = likely.get(letter);
      if (before) before.push(latin);
      else likely.set(letter, [latin]);
      if (sure) strict.add(letter);
    }
  }
}
for (const [letter, targets] of likely) {
  // A capital is the capital first: "Іn" is "In" before it is "ln".
  const first = /\p{Lu}/u.test(letter) ? ['I', 'l'] : ['l', 'I'];
  if (targets.includes('l')) targets.splice(0, targets.length, ...first);
  // The small palochka is an i without its dot to some, an l to others.
  else if (letter === 'ӏ') targets.push('l', 'I');
}

/** A word in which three letters could be one of two others each has eight readings; more is noise. */
const MOST_READINGS = 48;

/** Superscripts and the like are signs with a meaning: ª º ² ³ ¹ and U+2070 to U+209F. */
const RAISED = /[ªº²³¹\u2070-\u209F]/u;

/** True for a letter in another form: full-width, mathematical, circled. The long s is a letter of its own. */
export function isStyled(letter: string): boolean {
  if (letter === 'ſ') return false;
  const plain = letter.normalize('NFKC');
  return plain !== letter && /^[A-Za-z0-9]$/u.test(plain) && !RAISED.test(letter);
}

/** What a character may stand for, likeliest first; empty where it is unlike any Latin letter. A Latin letter stands for itself. */
export function latinFor(letter: string): readonly string[] {
  if (/^[A-Za-z]$/u.test(letter) || letter === "'" || letter === '’') return [letter];
  const table = likely.get(letter);
  if (table) return table;
  if (letter <= '\x7F') return [];
  if (isLatinWithMark(letter)) return [letter];
  const plain = letter.normalize('NFKC');
  if (plain === letter || RAISED.test(letter)) return [];
  if (plain === '0') return ['o', 'O'];
  if (plain === '1' || plain === 'l') return ['l', 'I'];
  if (plain === 'I') return ['I', 'l'];
  if (/^[A-Za-z]$/u.test(plain)) return [plain];
  return likely.get(plain) ?? [];
}

/** "é", "ł", "ş", "ß": letters of Latin alphabets that no look-alike stands behind. */
function isLatinWithMark(letter: string): boolean {
  return /^[\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u017E\u01CD-\u01FF\u0200-\u021Bə\u1E9E\u1EA0-\u1EF9]$/u.test(
    letter,
  );
}

/** True where a character is no letter that Latin alphabets have: where it stands for another, or in another form. */
export function isForeign(letter: string): boolean {
  return latinFor(letter)[0] !== letter;
}

/** True where UTS #39 itself holds the character for the letter, in whatever form. */
export function isSureLookalike(letter: string): boolean {
  return strict.has(letter) || strict.has(letter.normalize('NFKC')) || isStyled(letter);
}

/** Readings of a word in Latin letters, likeliest first; none where a character has no Latin look-alike. */
export function latinReadings(word: string): string[] {
  let readings = [''];
  for (const letter of word) {
    // "𝟎" may stand for an o inside a word; at its start it is more likely a number.
    const targets = readings[0] === '' && /\p{Nd}/u.test(letter) ? [] : latinFor(letter);
    if (targets.length === 0) return [];
    readings = readings.flatMap((head) => targets.map((target) => head + target));
    if (readings.length > MOST_READINGS) readings = readings.slice(0, MOST_READINGS);
  }
  return readings;
}

/** The readings that are words of the list and written as words are; those that can be spoken where there are any. */
export function knownReadings(readings: readonly string[], words: WordList): string[] {
  const known = readings.filter((reading) => hasWordCase(reading) && words.has(reading));
  const spoken = known.filter((reading) => isPronounceable(reading.toLowerCase()));
  return spoken.length > 0 ? spoken : known;
}

/** Of "ln" and "In", "lbrahim" and "Ibrahim" the one that can be spoken; else the first. */
export function likeliest(readings: readonly string[]): string | null {
  const spoken = readings.find((reading) => isPronounceable(reading.toLowerCase()));
  return spoken ?? readings[0] ?? null;
}

/**
 * True for the ways in which words are written: small, capital first, all capitals, "McDonald", "iPhone", "O'Brien". A
 * capital I inside is an l that is mistaken for one: "WaIl".
 */
export function hasWordCase(word: string): boolean {
  if (/\p{Ll}I\p{Ll}/u.test(word)) return false;
  return /^(?:\p{Lu}?[\p{Ll}'’]+|[\p{Lu}'’]+|\p{Lu}\p{Ll}{1,3}\p{Lu}\p{Ll}+|\p{Lu}['’]\p{Lu}\p{Ll}+|\p{Lu}+['’]s|[ie]\p{Lu}\p{Ll}+)$/u.test(
    word,
  );
}
