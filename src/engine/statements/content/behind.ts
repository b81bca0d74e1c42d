import type { CuedPassage, VerbCue } from '../cues/verb-cues.ts';
import { isComma, isQuoteMark } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';
import type { Quotation } from '../quotations/quotations.ts';
import type { TokenRange } from '../token-range.ts';
import { rightEnd } from './right-end.ts';

/** How far the words between a cue and the rest of its quotation may reach. */
const OCCASION_REACH = 12;
/** How far behind a conjunction a quotation may open that goes on: "…,” he said, but in the end “…”". */
const JOINED_REACH = 5;
/** Words that go on with what was said: "…, Roux said, though none had come", "…, she said, until the rains began". */
const GOES_ON =
  /^(?:and|but|though|although|or|until|unless|because|since|even|including|except|for|without|rather|instead|unlike|so|if|provided)$/u;
/** Words that open a clause which is not yet the whole of what was said: "Even if the well runs dry, she said, …". */
const SUBORDINATE =
  /^(?:if|though|although|while|when|because|since|unless|once|after|before|as)$/u;

/** The words behind a cue that belong to the same statement as those before it (`left`). */
export function wordsBehind(
  passage: CuedPassage,
  at: number,
  left: TokenRange | null,
  cue: VerbCue,
): TokenRange | null {
  const mark = passage.word(at);
  if (!mark || at >= passage.stop) return null;
  const marked = isComma(mark) || mark.text === ':';
  if (!marked && !isComma(passage.word(at - 1))) return null;
  const start = marked ? at + 1 : at;
  const quotation = quotationSoon(passage, start);
  if (quotation) return { first: quotation.first, end: quotation.end };
  const next = passage.word(start);
  if (!next) return null;
  const quoted = left !== null && isQuoteMark(passage.word(left.end - 1));
  if (quoted) return joinedQuotation(passage, start, cue);
  if (left === null || next.lower === 'that' || !isComplete(passage, left)) {
    const end = rightEnd(passage, start, cue);
    return end > start ? { first: start, end } : null;
  }
  if (!GOES_ON.test(next.lower) || passage.cueAfter(start)) return null;
  const clause = /^(?:and|but|though|although|or)$/u.test(next.lower);
  if (clause && !passage.finiteBetween(start, passage.end)) return null;
  const first = clause ? start + 1 : start;
  return { first, end: rightEnd(passage, first, cue) };
}

/** The words before a cue make a sentence of their own. */
function isComplete(passage: Passage, left: TokenRange): boolean {
  if (!passage.finiteBetween(left.first - 1, left.end)) return false;
  // "That is why, he argued, the port …"
  if (passage.lower(left.end - 1) === 'why') return false;
  const at = passage.lower(left.first) === 'even' ? left.first + 1 : left.first;
  if (!SUBORDINATE.test(passage.lower(at))) return true;
  for (let i = at; i < left.end; i++) if (isComma(passage.word(i))) return true;
  return false;
}

/** “I like it,” she said, but “it is dear”: the conjunction and the quotation that it joins on. */
function joinedQuotation(passage: CuedPassage, start: number, cue: VerbCue): TokenRange | null {
  if (passage.word(start)?.class !== 'CCONJ') return null;
  for (let i = start + 1; i < passage.stop && i < start + JOINED_REACH; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation) {
      const end = Math.max(quotation.end, rightEnd(passage, start + 1, cue));
      return quotation.first === i ? { first: start, end } : null;
    }
    if (passage.groupAt(i) || isComma(passage.word(i))) return null;
  }
  return null;
}

/** "Osei said during a visit to Tamale, “but …”": the quotation that goes on, past what is told of the occasion. */
function quotationSoon(passage: CuedPassage, start: number): Quotation | null {
  for (let i = start; i < passage.stop && i < start + OCCASION_REACH; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation) {
      const marked = i === start || /^[,:]$/u.test(passage.word(i - 1)?.text ?? '');
      return quotation.first === i && marked ? quotation : null;
    }
    const group = passage.groupAt(i);
    // "he said, adding later, “…”": those are the words of another cue.
    if (group && (isFinite(group) || passage.cueOf(group))) return null;
    if (/^(?:and|but|that|who|which)$/u.test(passage.lower(i))) return null;
  }
  return null;
}
