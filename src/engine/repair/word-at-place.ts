import { isStyled, latinReadings } from './fold.ts';
import type { Script, WordInText } from './words-in-text.ts';

/** A word, and what is asked of the text round it. */
export interface WordAtPlace extends WordInText {
  readonly text: string;
  /** The script round it. */
  readonly script: Script | null;
  /** Cyrillic letters of some alphabets only that the text has. */
  readonly rare: () => ReadonlySet<string>;
  /** True where the text has the very word elsewhere. */
  readonly occurs: (word: string) => boolean;
  /** True where symbols of mathematics or measure stand in the text: then "αs" may be one more. */
  readonly hasSymbols: () => boolean;
  /** True where letters of Turkish and Azerbaijani stand in the text: then "ı" is one more. */
  readonly hasTurkish: () => boolean;
}

export const GREEK = /\p{Script=Greek}/u;
export const CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters of today's Russian, Ukrainian, Bulgarian and Serbian; "ѡ" or "ԁ" in a word shows that it is none of theirs. */
export const LIVING_CYRILLIC = /^[\u0410-\u044FЁёЄєІіЇїҐґЈјЉљЊњЂђЋћЏџЎў]+$/u;

/** What a letter is from: a script, `styled` for another form of a plain letter, `sign` for what is no letter. */
export function scriptOf(letter: string): string {
  if (isStyled(letter) || (letter.normalize('NFKC') !== letter && !/\p{M}/u.test(letter)))
    return 'styled';
  const scripts = [
    ['Cyrillic', CYRILLIC],
    ['Greek', GREEK],
    ['Latin', /\p{Script=Latin}/u],
    ['Armenian', /\p{Script=Armenian}/u],
    ['Cherokee', /\p{Script=Cherokee}/u],
    ['sign', /\p{Script=Common}/u],
  ] as const;
  return scripts.find(([, script]) => script.test(letter))?.[0] ?? 'other';
}

/**
 * "s℮rs" in "￨s℮rs", "you" in "you’˛t": a sign that is no letter stands for one beside it, so the word is longer than it
 * seems.
 */
export function touchesSign({ text, from, to }: WordAtPlace): boolean {
  const before = Array.from(text.slice(Math.max(0, from - 2), from)).at(-1) ?? '';
  const after = Array.from(text.slice(to, to + 3).replace(/^['’]/u, ''))[0] ?? '';
  return [before, after].some((sign) => sign > '\x7F' && !/[\s\p{P}\p{Sc}\p{Cf}°]/u.test(sign));
}

/** Quoted or bracketed words of another language are meant: the word "сор". */
export function isQuoted({ text, from, to }: WordAtPlace): boolean {
  const before = text.slice(Math.max(0, from - 1), from);
  return /["'“„«‘([/]/u.test(before) && /^["'”“»’)\]/]/u.test(text.slice(to, to + 1));
}

/** Phonetic script stands between strokes or in brackets: "/bɑːd/", "[sɪti]", "ˈgɑːdə". */
export function isPhonetic({ text, from, to }: WordAtPlace): boolean {
  const before = text.slice(Math.max(0, from - 1), from);
  return /[[/ˈˌ]/u.test(before) || /^[\]/ː]/u.test(text.slice(to, to + 1));
}

/** "saw а man": between two words of small letters one letter can be an article. */
export function isAmongWords({ text, from, to }: WordAtPlace): boolean {
  const before = text.slice(Math.max(0, from - 4), from);
  return (
    /(?:^|[\p{L}.,;:!?"”’)]\s+)["“‘(]?$/u.test(before) &&
    /^\s+[a-z]{2}/u.test(text.slice(to, to + 5))
  );
}

/** True where the next word on either side is in the same foreign script and has letters that no look-alike explains. */
export function isBesideSameScript({ text, from, to }: WordAtPlace, letter: string): boolean {
  const own = [GREEK, CYRILLIC].find((script) => script.test(letter)) ?? OTHER_SCRIPTS;
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0] ?? '';
  const after = /^\s*\S+/u.exec(text.slice(to, to + 30))?.[0] ?? '';
  return [before, after].some(
    (word) => own.test(word) && latinReadings(word.replace(/\P{L}/gu, '')).length === 0,
  );
}

const OTHER_SCRIPTS = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]/u;
