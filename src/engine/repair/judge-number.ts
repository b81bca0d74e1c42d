import type { Verdict } from './homoglyphs.ts';

/** "2О22" with a letter O: a number is never changed, only pointed out. */
export function judgeNumber(word: string): Verdict | null {
  if (!/^[\dОоΟο]+$/u.test(word) || !/\d.*[ОоΟο]|[ОоΟο].*\d/u.test(word)) return null;
  const now = word.replace(/[ОоΟο]/gu, '0');
  return { now, confidence: 0.6, rule: 'homoglyph/number', applied: false };
}
