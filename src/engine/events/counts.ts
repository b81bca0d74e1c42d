import type { Word } from '../grammar/grammar.ts';
import { numberOf } from './numbers.ts';

/** Figures of an event by name, and the words that bound them ("at least"). */
export interface Counts {
  readonly counts: Record<string, number | null>;
  readonly countTerms: Record<string, string>;
}

export const NO_FIGURES: Counts = { counts: {}, countTerms: {} };

const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'killed',
    /^(?:kill(?:s|ed|ing)?|dead|died|dying|deaths?|lives|murdered|fatalities|executed|slain|massacred|bodies)$/u,
  ],
  ['injured', /^(?:injur(?:ed|ing|ies)|wound(?:ed|ing|s)|hurt|maimed)$/u],
  ['detained', /^(?:arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|jailed|imprisoned)$/u],
];
/** Verbs whose figure follows them: "killing nine", "wounded 34". */
const DOES =
  /(?:ing|s)$|^(?:killed|wounded|injured|arrested|detained|hurt|jailed|murdered|executed)$/u;
const BOUNDS = /^(?:at (?:least|most)|(?:more|fewer|less) than|up to|as many)$/u;
const SINGLE_BOUND = /^(?:about|nearly|almost|around|some|over|roughly|approximately|past|above)$/u;
/** Words between a verb and its figure: "killed at least another nine". */
const BEFORE_FIGURE =
  /^(?:at|least|most|more|fewer|than|up|to|about|nearly|some|over|another|almost|around|as|many|a|further|the|all|roughly|approximately)$/u;
const NOT_PEOPLE =
  /^(?:percent|%|year|years|month|months|week|weeks|day|days|hour|hours|minutes|km|miles|kilometres|kilometers|metres|meters|million|billion|dollars|euros|per|th|a\.m|p\.m|a\.m\.|p\.m\.|tanks|drones|missiles|times|o'clock|degrees|vehicles|aircraft|planes|buildings|houses|homes|villages|tons|tonnes)$/u;
const LOOK_BACK = 10;

/** Killed, injured and detained told between two words of a sentence: "killing nine people and wounding 34"; up to its end where a number climbs. */
export function countsOf(
  words: readonly Word[],
  first: number,
  end: number,
  sentenceEnd: number = end,
): Counts {
  const counts: Record<string, number | null> = {};
  const countTerms: Record<string, string> = {};
  for (let i = first; i < end; i++) {
    const word = words[i];
    if (!word) break;
    const kind = KINDS.find(([, pattern]) => pattern.test(word.lower))?.[0];
    if (kind === undefined || counts[kind] !== undefined) continue;
    const found = figureNear(words, i, first, end, sentenceEnd);
    if (!found) continue;
    counts[kind] = found.value;
    const bound = boundBefore(words, found.at);
    if (bound !== null) countTerms[kind] = bound;
  }
  return { counts, countTerms };
}

interface Figure {
  readonly value: number;
  readonly at: number;
}

function figureNear(
  words: readonly Word[],
  at: number,
  first: number,
  end: number,
  sentenceEnd: number,
): Figure | null {
  const lower = words[at]?.lower ?? '';
  const after =
    // "shot dead two officers"; "shot" alone tells neither of dead nor of wounded, nor of people: "drones were shot down".
    (DOES.test(lower) || (lower === 'dead' && words[at - 1]?.lemma === 'shoot')) &&
    lower !== 'deaths' &&
    lower !== 'lives'
      ? figureAfter(words, at, end)
      : null;
  if (after) return after;
  for (let i = at - 1; i >= Math.max(first, at - LOOK_BACK); i--) {
    const value = figure(words, i);
    if (value !== null) return { value, at: i };
    const before = words[i]?.lower ?? '';
    if (/^[.;,]$/u.test(before) || KINDS.some(([, pattern]) => pattern.test(before))) break;
  }
  // "The number of people killed in fighting climbed past 80".
  return /^(?:killed|dead|injured|wounded)$/u.test(lower) ? climbed(words, at, sentenceEnd) : null;
}

function figureAfter(words: readonly Word[], at: number, end: number): Figure | null {
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    const value = figure(words, i);
    if (value !== null) return { value, at: i };
    if (!BEFORE_FIGURE.test(words[i]?.lower ?? '')) return null;
  }
  return null;
}

const CLIMBS = /^(?:climb|rise|reach|pass|exceed|top|grow|stand|surpass|jump|hit|increase|soar)$/u;

function climbed(words: readonly Word[], at: number, end: number): Figure | null {
  for (let i = at + 1; i < end; i++) {
    const word = words[i];
    if (!word || word.text === ',') return null;
    if (word.class !== 'VERB' || !CLIMBS.test(word.lemma)) continue;
    for (let k = i + 1; k < Math.min(end, i + 4); k++) {
      const value = figure(words, k);
      if (value !== null) return { value, at: k };
    }
    return null;
  }
  return null;
}

function figure(words: readonly Word[], i: number): number | null {
  const word = words[i];
  const value = word ? numberOf(word.lower) : null;
  const next = words[i + 1]?.lower ?? '';
  const previous = words[i - 1];
  if (value === null || NOT_PEOPLE.test(next) || /^[$€£]/u.test(word?.text ?? '')) return null;
  if (/^[$€£]$/u.test(previous?.text ?? '')) return null;
  const year = value > 1899 && value < 2100 && !(word?.text ?? '').includes(',');
  if (year && /^(?:in|since|of|by|from|until)$/u.test(previous?.lower ?? '')) return null;
  // "on 7 October", "Sept. 27": days, not people.
  if (
    previous?.class === 'PROPN' &&
    value < 32 &&
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u.test(previous.lower)
  )
    return null;
  if (
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u.test(
      next,
    )
  )
    return null;
  // "one of", "the two": pronouns, and pairs already named.
  return word?.lower === 'one' && next === 'of' ? null : value;
}

function boundBefore(words: readonly Word[], at: number): string | null {
  const one = words[at - 1]?.lower ?? '';
  const two = `${words[at - 2]?.lower ?? ''} ${one}`;
  if (BOUNDS.test(two)) return two;
  return SINGLE_BOUND.test(one) ? one : null;
}
