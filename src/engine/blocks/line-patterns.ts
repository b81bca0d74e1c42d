import { countWords } from './shape.ts';

/** A pattern for lines that are one of the phrases and nothing else, whatever their capitals. Phrases may use pattern signs. */
export function wholeLine(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})$`, 'iu');
}

/** A pattern for lines that begin with one of the phrases. */
export function lineStart(phrases: readonly string[]): RegExp {
  return new RegExp(`^(?:${phrases.join('|')})`, 'iu');
}

/** A pattern for lines that hold one of the phrases as whole words. */
export function wordsIn(phrases: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${phrases.join('|')})(?![\p{L}\d])`, 'iu');
}

/** True for a line of few words, none of them a monster. */
export function isShort(text: string, words: number): boolean {
  return text.length < words * 14 && countWords(text) <= words;
}

export function isOneLine(text: string): boolean {
  return !text.includes('\n');
}

/** True where somebody speaks: such a line is the report's, whatever it begins with. */
export function speaks(text: string): boolean {
  return /["“”]|\b(?:said|says|told|added)\b/u.test(text);
}
