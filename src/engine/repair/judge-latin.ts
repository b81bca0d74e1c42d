import type { WordList } from '../lexicons/words.ts';
import { ALL_RARE, cyrillicReading, greekReadings } from './cyrillic-and-greek.ts';
import {
  hasWordCase,
  isForeign,
  isSureLookalike,
  knownReadings,
  latinReadings,
  likeliest,
} from './fold.ts';
import type { Verdict } from './homoglyphs.ts';
import { judgeNumber } from './judge-number.ts';
import { judgeOddLatin } from './judge-odd-latin.ts';
import { judgeStyled } from './judge-styled.ts';
import { isSmallWord } from './small-words.ts';
import { isPronounceable } from './syllables.ts';
import {
  GREEK,
  isAmongWords,
  isBesideSameScript,
  isQuoted,
  LIVING_CYRILLIC,
  scriptOf,
  touchesSign,
  type WordAtPlace,
} from './word-at-place.ts';

/** A damaged word and what it may have been. */
export interface Reading {
  readonly at: WordAtPlace;
  /** In Latin letters, likeliest first. */
  readonly readings: readonly string[];
  /** The one that the word list knows. */
  readonly known: string | null;
  /** The letters that are none of Latin alphabets. */
  readonly foreign: readonly string[];
}

/** Takes a word for a Latin one with letters of other scripts, forms or alphabets in it; null where it is sound or unclear. */
export function judgeLatin(at: WordAtPlace, words: WordList): Verdict | null {
  const { word, script } = at;
  if (/\d/u.test(word)) return judgeNumber(word);
  const readings = latinReadings(word);
  const letters = Array.from(word.replace(/['’]/gu, ''));
  const foreign = letters.filter(isForeign);
  if (readings.length === 0 || foreign.length === 0 || touchesSign(at)) return null;
  const knownOnes = knownReadings(readings, words);
  const reading = { at, readings, known: knownOnes[0] ?? null, foreign };
  const scripts = new Set(foreign.map(scriptOf));
  const only = scripts.size === 1 ? scripts.values().next().value : undefined;
  const mixed = foreign.length < letters.length || only === undefined;
  const verdict =
    only === 'Latin'
      ? judgeOddLatin(reading)
      : script !== 'Latin'
        ? mixed
          ? amongOthers(reading)
          : null
        : mixed
          ? mixedWord(reading, only === 'Greek')
          : only === 'styled'
            ? judgeStyled(reading, words)
            : wholeWord(reading);
  // "faӏl" can be "fail" and "fall".
  const several = new Set(knownOnes.map((one) => one.toLowerCase())).size > 1;
  return verdict && several ? { ...verdict, confidence: 0.6, applied: false } : verdict;
}

/** "Рhone" in Russian text: a Latin word, as "h" has no Cyrillic look-alike. */
function amongOthers({ at: { word }, known, foreign }: Reading): Verdict | null {
  if (known === null || Array.from(word).length - foreign.length < 3 || known.length < 4)
    return null;
  if (cyrillicReading(word, ALL_RARE) !== null || greekReadings(word).length > 0) return null;
  return {
    now: known,
    confidence: 0.9,
    rule: 'homoglyph/latin-word-among-others',
    applied: true,
  };
}

/** Russian and Greek abbreviations of so many capitals can look like English ones: "ООН", "РАН", "ΔΝΤ". */
const LONGEST_ABBREVIATION = 5;

/** A word wholly in another script in Latin text: "реорlе" is one; "сор" in quotation marks, "ООН" and Greek "α" are meant. */
function wholeWord({ at, known, foreign }: Reading): Verdict | null {
  const { word, occurs } = at;
  if (known === null || !foreign.every(isSureLookalike)) return null;
  if (isBesideSameScript(at, foreign[0] ?? '')) return null;
  const size = foreign.length;
  const living = LIVING_CYRILLIC.test(word) || GREEK.test(word);
  if (living && isQuoted(at)) return null;
  if (size === 1 && (GREEK.test(word) || !/^[aAI]$/u.test(known) || !isAmongWords(at))) return null;
  if (size === 2 && !isSmallWord(known) && !occurs(known)) return null;
  const capitals = size > 1 && size <= LONGEST_ABBREVIATION && /^\p{Lu}+$/u.test(word);
  if (living && capitals && !occurs(known)) return null;
  return { now: known, confidence: 0.9, rule: 'homoglyph/whole-word', applied: true };
}

function mixedWord(reading: Reading, greek: boolean): Verdict | null {
  const { at, known } = reading;
  if (known === null) return unknownWord(reading, greek);
  if (known.length < 3) {
    // "αs", "Δp", "kΩ": symbols. "fӏ", "ТV": what two letters mean is for a reader to say.
    if (greek && !(isSmallWord(known) && !at.hasSymbols())) return null;
    const isPrefix = at.text.charAt(at.to) === '-';
    const applied = isSmallWord(known) || at.occurs(known) || isPrefix;
    return { now: known, confidence: applied ? 0.9 : 0.5, rule: 'homoglyph/mixed', applied };
  }
  return { now: known, confidence: 0.98, rule: 'homoglyph/mixed', applied: true };
}

/** A name: only its own letters speak for it, or that the text has it elsewhere. What is not sure is suggested. */
function unknownWord({ at, readings, foreign }: Reading, greek: boolean): Verdict | null {
  const { word, occurs } = at;
  const shaped = readings.filter(hasWordCase);
  const first = likeliest(shaped);
  if (first === null || word.length < 3 || !foreign.every(isSureLookalike)) return null;
  // "Hacıyev" with a Cyrillic "а": the "ı" may be its own.
  if (word.includes('ı') && at.hasTurkish()) return null;
  const seen = shaped.find(occurs);
  if (seen !== undefined)
    return { now: seen, confidence: 0.95, rule: 'homoglyph/mixed-seen', applied: true };
  // "TNFα", "IL-1β", "γGT", "Gαs": measures and proteins.
  if (greek && (first.length < 4 || !/^\p{Lu}?\p{Ll}{3,}$/u.test(word))) return null;
  const inside = !greek || /^\p{Script=Latin}.*\p{Script=Latin}$/u.test(word);
  const named = /^\p{Lu}/u.test(first);
  const sure = shaped.length === 1 && inside && (named || isPronounceable(first));
  return {
    now: first,
    confidence: sure ? 0.85 : 0.6,
    rule: 'homoglyph/mixed-unknown',
    applied: sure,
  };
}
