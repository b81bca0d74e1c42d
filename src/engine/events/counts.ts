import type { Word } from '../grammar/grammar.ts';

/** Figures of an event by name, and the words that bound them ("at least"). */
export interface Counts {
  readonly counts: Record<string, number | null>;
  readonly countTerms: Record<string, string>;
}

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'killed',
    /^(?:kill(?:s|ed|ing)?|dead|died|deaths?|lives|murdered|fatalities|shot|executed|slain|massacred)$/u,
  ],
  ['injured', /^(?:injur(?:ed|ing)|wound(?:ed|ing|s)|hurt|maimed)$/u],
  ['detained', /^(?:arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|jailed|imprisoned)$/u],
];
const BOUNDS: readonly RegExp[] = [
  /^at (?:least|most)$/u,
  /^(?:more|fewer|less) than$/u,
  /^up to$/u,
  /^as many$/u,
];
const SINGLE_BOUND = /^(?:about|nearly|almost|around|some|over|roughly|approximately)$/u;
const NOT_PEOPLE =
  /^(?:percent|%|year|years|month|months|week|weeks|day|days|hour|hours|minutes|km|miles|kilometres|kilometers|metres|million|billion|dollars|per|th|a\.m|p\.m)$/u;

/** The number a word tells, or null: "56", "1,200", "nine", "thirty-five". */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})*$|^\d{1,7}$/u.test(word)) return Number(word.replaceAll(',', ''));
  const [tens, ones] = word.split('-');
  const ten = TENS.indexOf(tens ?? '');
  if (ten >= 0) return (ten + 2) * 10 + Math.max(0, ones === undefined ? 0 : SMALL.indexOf(ones));
  const small = SMALL.indexOf(word);
  return small > 0 ? small : null;
}

/** Killed, injured and detained told between two words of a sentence: "killing nine people and wounding 34". */
export function countsOf(words: readonly Word[], first: number, end: number): Counts {
  const counts: Record<string, number | null> = {};
  const countTerms: Record<string, string> = {};
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (!word) break;
    const kind = KINDS.find(([, pattern]) => pattern.test(word.lower))?.[0];
    if (kind === undefined || counts[kind] !== undefined) continue;
    const found = figureNear(words, i, first, end);
    if (!found) continue;
    counts[kind] = found.value;
    const bound = boundBefore(words, found.at);
    if (bound !== null) countTerms[kind] = bound;
  }
  return { counts, countTerms };
}

function figureNear(
  words: readonly Word[],
  at: number,
  first: number,
  end: number,
): { value: number; at: number } | null {
  const active =
    /(?:ing|s)$/u.test(words[at]?.lower ?? '') ||
    /^(?:killed|wounded|injured|arrested|detained)$/u.test(words[at]?.lower ?? '');
  if (active) {
    for (let i = at + 1; i < Math.min(end, at + 5); i++) {
      const value = figure(words, i);
      if (value !== null) return { value, at: i };
      if (
        !/^(?:at|least|more|than|up|to|about|nearly|some|over|another|almost|around|as|many)$/u.test(
          words[i]?.lower ?? '',
        )
      )
        break;
    }
  }
  for (let i = at - 1; i >= Math.max(first, at - 9); i--) {
    const value = figure(words, i);
    if (value !== null) return { value, at: i };
    const lower = words[i]?.lower ?? '';
    if (/^[.;,]$/u.test(lower) || KINDS.some(([, pattern]) => pattern.test(lower))) return null;
  }
  return null;
}

function figure(words: readonly Word[], i: number): number | null {
  const word = words[i];
  const value = word ? numberOf(word.lower) : null;
  if (
    value === null ||
    NOT_PEOPLE.test(words[i + 1]?.lower ?? '') ||
    /^[$€£]$/u.test(words[i - 1]?.text ?? '')
  )
    return null;
  if (
    value > 1899 &&
    value < 2100 &&
    !/,/u.test(word?.text ?? '') &&
    /^(?:in|since|of|by)$/u.test(words[i - 1]?.lower ?? '')
  )
    return null;
  // "one of", "the two": pronouns, and pairs already named.
  if (word?.lower === 'one' && words[i + 1]?.lower === 'of') return null;
  return value;
}

function boundBefore(words: readonly Word[], at: number): string | null {
  const one = words[at - 1]?.lower ?? '';
  const two = `${words[at - 2]?.lower ?? ''} ${one}`;
  if (BOUNDS.some((pattern) => pattern.test(two))) return two;
  return SINGLE_BOUND.test(one) ? one : null;
}
