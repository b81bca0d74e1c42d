import { ALSO, LOOKS_LIKE, TO_CYRILLIC, TO_GREEK, TO_RARE_CYRILLIC } from './homoglyph-table.ts';

const likely = new Map<string, string[]>();
const strict = new Set<string>();
for (const [table, sure] of [
  [LOOKS_LIKE, true],
  [ALSO, false],
] as const) {
  for (const [latin, alike] of Object.entries(table)) {
    for (const letter of alike) {
      const before = likely.get(letter);
      if (before) before.push(latin);
      else likely.set(letter, [latin]);
      if (sure) strict.add(letter);
    }
  }
}
for (const targets of likely.values()) {
  if (targets.includes('l')) targets.push('I', 'i');
}

/** A word in which three letters could be one of two others each has eight readings; more is noise. */
const MOST_READINGS = 48;

/** True for a letter in another form: full-width, mathematical, circled. Roman numerals ("Ⅳ") are numbers. */
export function isStyled(letter: string): boolean {
  const plain = letter.normalize('NFKC');
  return plain !== letter && /^[A-Za-z0-9]$/u.test(plain) && !/[ªº²³¹⁰-₟]/u.test(letter);
}

/** What a character may stand for, likeliest first; empty where it is unlike any Latin letter. */
export function latinFor(letter: string): readonly string[] {
  if (/^[A-Za-z]$/u.test(letter) || letter === "'" || letter === '’') return [letter];
  const table = likely.get(letter);
  if (table) return table;
  if (letter <= '\x7F') return [];
  const plain = letter.normalize('NFKC');
  if (plain === letter || /[ªº²³¹⁰-₟]/u.test(letter)) return [];
  if (plain === '0') return ['o', 'O'];
  if (plain === '1' || plain === 'I' || plain === 'l')
    return plain === 'I' ? ['I', 'l'] : ['l', 'I'];
  if (/^[A-Za-z]$/u.test(plain)) return [plain];
  return likely.get(plain) ?? [];
}

/** True where UTS #39 itself holds the character for the letter, in whatever form. */
export function isSureLookalike(letter: string): boolean {
  return strict.has(letter) || strict.has(letter.normalize('NFKC')) || isStyled(letter);
}

/** Readings of a word in basic Latin letters, likeliest first; none where a character has no Latin look-alike. */
export function latinReadings(word: string): string[] {
  let readings = [''];
  for (const letter of word) {
    const targets = latinFor(letter);
    if (targets.length === 0) return [];
    readings = readings.flatMap((head) => targets.map((target) => head + target));
    if (readings.length > MOST_READINGS) readings = readings.slice(0, MOST_READINGS);
  }
  return readings;
}

/** The word with its Latin letters as Cyrillic ones; null where one has no Cyrillic look-alike. `rare`: letters the text has elsewhere. */
export function cyrillicReading(word: string, rare: ReadonlySet<string>): string | null {
  return reading(word, /\p{Script=Cyrillic}|\p{M}|['’]/u, (letter) => {
    const plain = TO_CYRILLIC[letter];
    if (plain !== undefined) return plain;
    const special = TO_RARE_CYRILLIC[letter];
    return special !== undefined && rare.has(special) ? special : undefined;
  });
}

/** The same for Greek. */
export function greekReading(word: string): string | null {
  return reading(word, /\p{Script=Greek}|\p{M}|['’]/u, (letter) => TO_GREEK[letter]);
}

function reading(
  word: string,
  own: RegExp,
  of: (letter: string) => string | undefined,
): string | null {
  let out = '';
  for (const letter of word) {
    const target = own.test(letter) ? letter : of(letter);
    if (target === undefined) return null;
    out += target;
  }
  return out;
}

/** True for the ways in which words are written: small, capital first, all capitals, "McDonald". */
export function hasWordCase(word: string): boolean {
  return /^(?:\p{Lu}?(?:\p{Ll}|['’])+|[\p{Lu}'’]+|\p{Lu}\p{Ll}{1,3}\p{Lu}\p{Ll}+|\p{Lu}['’]\p{Lu}\p{Ll}+|\p{Lu}+['’]s)$/u.test(
    word,
  );
}
