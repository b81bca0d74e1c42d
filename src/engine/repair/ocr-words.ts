import type { WordList } from '../lexicons/words.ts';
import { isDerived } from './derived-words.ts';
import { isFrequent } from './frequent-words.ts';
import { oddWords, type OddWord } from './odd-words.ts';
import { SCAN_CONFUSIONS, SURE_CONFUSIONS, type Confusion } from './ocr-confusions.ts';
import type { Repair, RepairContext, RepairFlag } from './repair.ts';
import { neighbours } from './typing-slips.ts';

/** What a misread word was in print, and how sure that is. */
export interface OcrReading {
  readonly now: string;
  readonly confidence: number;
  readonly rule: string;
}

/**
 * Words that a scanner misread, "tlie" for "the", "govemment" for "government": suggested, never applied, and only
 * words in small letters, as half of what is done to names does harm. A reading must be the only one, and common or long.
 */
export const ocrWords: Repair = {
  name: 'ocr-words',
  find(text, context) {
    const flags: RepairFlag[] = [];
    for (const odd of oddWords(text, context)) {
      const reading = ocrReading(odd, context);
      if (!reading) continue;
      flags.push({ from: odd.from, to: odd.to, kind: 'ocr-word', ...reading });
    }
    return { edits: [], flags };
  },
};

const LEAST = 3;
/** So many letters do not make a word by chance. In a scan, where much is broken, it takes more. */
const LONG = 6;
const LONG_IN_SCAN = 8;

/** The one word that an odd word is likely to have been; null where there is none, or several. */
export function ocrReading(odd: OddWord, { words, scanned }: RepairContext): OcrReading | null {
  const { word, before, after } = odd;
  if (word.length < LEAST || isNumbered(word)) return null;
  if (!scanned && (odd.oddBeside.length > 0 || isDerived(word, words))) return null;
  // "subscrip" "tions": half a word, which has lost its hyphen, not a word misread.
  if (scanned && (isSmallWord(before + word, words) || isSmallWord(word + after, words)))
    return null;
  const alike = readings(word, SURE_CONFUSIONS, words);
  if (isOnly(alike, scanned ? LONG_IN_SCAN : LONG))
    return reading(alike, scanned ? 0.85 : 0.75, 'ocr-word/look-alike');
  if (!scanned || alike.length > 0) return null;
  const parted = twoWords(word);
  if (parted.length === 1) return reading(parted, 0.7, 'ocr-word/run-together');
  if (isDerived(word, words)) return null;
  const likely = readings(word, SCAN_CONFUSIONS, words);
  if (isOnly(likely, LONG_IN_SCAN)) return reading(likely, 0.75, 'ocr-word/likely');
  if (likely.length > 0 || word.length < LONG) return null;
  const near = neighbours(word).filter((other) => isSmallWord(other, words));
  return isOnly([...new Set(near)], LONG_IN_SCAN)
    ? reading(near, 0.65, 'ocr-word/one-letter')
    : null;
}

function reading(found: readonly string[], confidence: number, rule: string): OcrReading {
  return { now: found[0] ?? '', confidence, rule };
}

/** "20th", "10km", "b2b", "mp3s", "covid19": digits that are meant. */
function isNumbered(word: string): boolean {
  return /^\d+[a-z]{0,3}$|^[a-z]{1,3}\d+[a-z]{0,2}$|^[a-z]+\d+$/u.test(word);
}

/** The words of the list that an odd word becomes by one confusion or, where it is long, by two sure ones. */
function readings(word: string, confusions: readonly Confusion[], words: WordList): string[] {
  const once = applied(word, confusions);
  const found = once.filter((other) => isSmallWord(other, words));
  if (found.length > 0 || word.length < LONG || confusions !== SURE_CONFUSIONS)
    return [...new Set(found)];
  const twice = once.flatMap((other) => applied(other, SURE_CONFUSIONS));
  return [...new Set(twice)].filter((other) => isSmallWord(other, words));
}

function applied(word: string, confusions: readonly Confusion[]): string[] {
  const out: string[] = [];
  for (const { read, meant } of confusions) {
    for (let at = word.indexOf(read); at >= 0; at = word.indexOf(read, at + 1)) {
      out.push(word.slice(0, at) + meant + word.slice(at + read.length));
    }
  }
  return out;
}

function isSmallWord(word: string, words: WordList): boolean {
  return word.length > 1 && /^[a-z]+$/u.test(word) && words.has(word);
}

/** True where there is one reading, and it is common or too long to be there by chance. */
function isOnly(found: readonly string[], long: number): boolean {
  const [first] = found;
  return found.length === 1 && first !== undefined && (isFrequent(first) || first.length >= long);
}

const LEAST_RUN_TOGETHER = 6;
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a i of to in is it he we be by at as an on or no my so do if us me'.split(' '),
);
/** Words that are no part of compounds as "under" and "side" are: where one is found inside a word, a space was lost. */
const LINKS: ReadonlySet<string> = new Set(
  `a of to is it he we be by at as an or my if the and for with that was were had has have been not his her their its from
  which who this these those they them she him but than then against between would could should because until`.split(
    /\s+/u,
  ),
);

/** "beenmade", "foundagainst": two common words whose space is lost. */
function twoWords(word: string): string[] {
  if (word.length < LEAST_RUN_TOGETHER) return [];
  const isCommon = (part: string): boolean => isFrequent(part) || SMALL_WORDS.has(part);
  const found: string[] = [];
  for (let at = 1; at < word.length; at++) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every(isCommon) && parts.some((part) => LINKS.has(part))) found.push(parts.join(' '));
  }
  return found;
}
