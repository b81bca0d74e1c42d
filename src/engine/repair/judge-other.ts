import type { WordList } from '../lexicons/words.ts';
import { cyrillicReading, greekReadings } from './cyrillic-and-greek.ts';
import { hasWordCase } from './fold.ts';
import type { Verdict } from './homoglyphs.ts';
import type { WordAtPlace } from './word-at-place.ts';

/** Letters of another script inside a Cyrillic or Greek word: "Pусский", "нe", "θέvεται". */
export function judgeOther(at: WordAtPlace, words: WordList): Verdict | null {
  const { word, script } = at;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  const cyrillic = word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const greek = word.match(/\p{Script=Greek}/gu)?.length ?? 0;
  const own = script === 'Greek' ? greek : cyrillic;
  if (own === 0 || own === letters || isNativeEnding(word, words)) return null;
  return script === 'Greek' ? inGreek(at, greek) : inCyrillic(word, script, cyrillic, at.rare());
}

/** "OKнуть", "PRщик", "VIPы", "Xeroxом": a Latin name or abbreviation with a native ending is meant. */
function isNativeEnding(word: string, words: WordList): boolean {
  if (/^[A-Z]{2,}\p{Ll}/u.test(word)) return true;
  const runs = word.match(/[A-Za-z]{4,}/gu) ?? [];
  return runs.some((run) => words.has(run));
}

const LEAST_AMONG_LATIN = 3;

function inCyrillic(
  word: string,
  script: WordAtPlace['script'],
  own: number,
  rare: ReadonlySet<string>,
): Verdict | null {
  if (script !== 'Cyrillic' && own < LEAST_AMONG_LATIN) return null;
  const now = cyrillicReading(word, rare);
  if (now === null || !hasWordCase(now)) return null;
  return { now, confidence: 0.95, rule: 'homoglyph/in-cyrillic', applied: true };
}

/** One reading, or one that the text has elsewhere; of several others the likeliest is suggested. */
function inGreek({ word, occurs }: WordAtPlace, own: number): Verdict | null {
  // "kΩ", "TNFα", "μg", "ΔE": letters of formulas, not words.
  const formula = /[A-Za-z]/u.test(word) && own < 2 && word.length > 3;
  if (formula || (word.length < 3 && !/\p{Ll}/u.test(word))) return null;
  const readings = greekReadings(word).filter(hasWordCase);
  const [first] = readings;
  if (first === undefined) return null;
  const seen = readings.filter(occurs);
  const now = seen.length === 1 ? (seen[0] ?? first) : first;
  const sure = readings.length === 1 || seen.length === 1;
  return { now, confidence: sure ? 0.95 : 0.6, rule: 'homoglyph/in-greek', applied: sure };
}
