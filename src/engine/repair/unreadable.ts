import type { WordList } from '../lexicons/words.ts';
import type { Span } from '../text/span.ts';
import { isDerived } from './derived-words.ts';
import { oddWords, type OddWord } from './odd-words.ts';
import { ocrReading } from './ocr-words.ts';
import type { Repair, RepairContext, RepairFlag } from './repair.ts';
import { isPronounceable } from './syllables.ts';
import { isTypingSlip } from './typing-slips.ts';

/**
 * Words that no reader could read, "eppe" in "revealed eppe his counterpart", "xq7kk": flagged, with nothing in their
 * place. An unknown word is not noise for being unknown. It is where it cannot be spoken, or where it stands in the place
 * of a "that" or "of", words that are all known.
 */
export const unreadable: Repair = {
  name: 'unreadable',
  find(text, context) {
    const flags: RepairFlag[] = [];
    const isDoubtful = overlapping(context.doubtfulWords);
    for (const odd of oddWords(text, context)) {
      const reason = noise(odd, isDoubtful(odd), context);
      if (reason === null || ocrReading(odd, context)) continue;
      const { from, to } = odd;
      flags.push({ from, to, kind: 'unreadable', now: null, ...reason });
    }
    return { edits: [], flags };
  },
};

const LEAST = 4;
/** Words of this length are seldom anything but "that", "of", "with" in the place of one. */
const LONGEST_SMALL = 5;

interface Reason {
  readonly confidence: number;
  readonly rule: string;
}

function noise(odd: OddWord, doubtful: boolean, { words, scanned }: RepairContext): Reason | null {
  const { word } = odd;
  if (/\d/u.test(word)) return digitNoise(word, words);
  if (word.length < LEAST || isDerived(word, words)) return null;
  // The scanner itself was not sure, and no list knows what it read.
  if (doubtful) return { confidence: 0.7, rule: 'unreadable/doubtful-in-scan' };
  if (!scanned && odd.oddBeside.some(isPronounceable)) return null;
  if (!isPronounceable(word)) {
    return isTypingSlip(word, words) ? null : { confidence: 0.8, rule: 'unreadable/unspeakable' };
  }
  if (scanned || odd.oddBeside.length > 0) return null;
  return inPlaceOfSmallWord(odd, words)
    ? { confidence: 0.6, rule: 'unreadable/in-place-of-small-word' }
    : null;
}

/** Tells whether one of the spans overlaps another; to be asked from left to right. */
function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  let at = 0;
  return ({ from, to }) => {
    while ((sorted[at]?.to ?? Infinity) <= from) at++;
    return (sorted[at]?.from ?? Infinity) < to;
  };
}

/** "xq7kk", "lo9nger": a digit among letters. "b2b", "24hrs", "h1n1" and "my6sense" are names or have a word in them. */
function digitNoise(word: string, words: WordList): Reason | null {
  const parts = /^(?<left>[a-z]{2,})\d(?<right>[a-z]{2,})$/u.exec(word)?.groups;
  const { left = '', right = '' } = parts ?? {};
  const name = [left, right].some((part) => part.length > 2 && words.has(part));
  return parts && !name ? { confidence: 0.8, rule: 'unreadable/digit-inside' } : null;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her their its our my your this these those'.split(' '),
);
const SUBJECTS: ReadonlySet<string> = new Set('he she it they we you I'.split(' '));
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of in on at by for from with into about between among against through during since without within'.split(
    ' ',
  ),
);
/** Behind these stands a noun, a verb or an adjective, and there are new ones every day: "to doxx his", "the hajj the". */
const OPENS_PHRASE: ReadonlySet<string> = new Set(
  `the a an his her their its our my your this that these those some any no every each all both either neither another such
  to will would can could may might must shall should do does did not and or but nor as than who which what whom whose
  i you he she it we they us them him me more most very so too quite over under after before like via per is are was were
  be been being has have had`.split(/\s+/u),
);
const TELLS = /(?:ed|said|told|knew|thought|felt|found|saw|heard|says|knows|thinks)$/u;

/**
 * "revealed eppe his", "a minister eppe the interior", "of eppe the", "said eppe he": a short unknown word where neither a
 * noun nor a verb can stand, between a word that opens nothing and a determiner or a new subject.
 */
function inPlaceOfSmallWord({ word, before, after }: OddWord, words: WordList): boolean {
  if (word.length > LONGEST_SMALL || /(?:ed|ing|s|ly)$/u.test(word)) return false;
  if (SUBJECTS.has(after)) return TELLS.test(before) && words.has(before);
  if (!DETERMINERS.has(after)) return false;
  if (PREPOSITIONS.has(before)) return true;
  if (/^\p{Lu}\p{Ll}+$/u.test(before)) return !before.endsWith('s');
  return (
    /^[a-z]{2,}$/u.test(before) &&
    words.has(before) &&
    !OPENS_PHRASE.has(before) &&
    !before.endsWith('ly')
  );
}
