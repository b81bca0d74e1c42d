/** Words of two letters that a damaged one may be: any other can be a symbol, a unit, initials. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of to in is it he we be by at as an on or no my so do if us me up go am mr ms dr'.split(' '),
);

/** True for "of", "In": the commonest words of two letters. */
export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase());
}
