import type { CuedPassage, VerbCue } from '../cues/verb-cues.ts';
import { isFinite, type Passage } from '../passage.ts';
import type { TokenRange } from '../token-range.ts';
import { rightEnd } from './right-end.ts';

/** How far the words between a cue and its quotation may reach: "said of the talks in Geneva, “…”". */
const QUOTE_REACH = 14;
/** How far behind a second subject its verb may stand. */
const SUBJECT_REACH = 6;

/** Index of the quotation that a cue leads to; null where other words are said before one. */
export function quoteAt(passage: Passage, at: number): number | null {
  for (let i = at; i < passage.stop && i < at + QUOTE_REACH; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation) {
      // "vowed to respond 'instantly'": how, no words of an answer.
      if (quotation.end - i === 3 && passage.word(i + 1)?.class === 'ADV') return null;
      const marked = i === at || /^[,:]$/u.test(passage.word(i - 1)?.text ?? '');
      return quotation.first === i && marked ? i : null;
    }
    const word = passage.word(i);
    if (!word || word.class === 'SCONJ' || word.class === 'CCONJ' || word.text === ';') return null;
    const group = passage.groupAt(i);
    if (group && isFinite(group)) return null;
  }
  return null;
}

/** The quotation, to its end also beyond the sentence; a few quoted words that a sentence goes on from are only its start: `said "hostile acts" would not be tolerated`. */
export function quotedContent(passage: CuedPassage, at: number, cue: VerbCue): TokenRange {
  const end = passage.quotationAt(at)?.end ?? at + 1;
  if (end >= passage.stop) return { first: at, end };
  const next = passage.word(end);
  const closed = /^[.,!?…]$/u.test(passage.word(end - 2)?.text ?? '');
  const joined = next?.class === 'CCONJ' && !goesOnAsSubject(passage, at, end);
  const whole = closed || !next || /^[,;:]$/u.test(next.text) || joined;
  return { first: at, end: whole ? end : rightEnd(passage, at, cue) };
}

/** 'said "cuts" and the sale of land would pay for it': the quoted words are one of several subjects. */
function goesOnAsSubject(passage: Passage, at: number, end: number): boolean {
  if (passage.finiteBetween(at, end)) return false;
  const next = passage.phraseFrom(end + 1);
  return next !== null && passage.finiteBetween(next.end - 1, next.end + SUBJECT_REACH);
}
