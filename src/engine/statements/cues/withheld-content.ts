import { skipAdjuncts } from '../content/adjuncts.ts';
import { rightEnd } from '../content/right-end.ts';
import { isTimeAt, QUESTION_WORD } from '../marks.ts';
import type { TokenRange } from '../token-range.ts';
import type { CuedPassage } from './verb-cues.ts';

const ENDS_OBJECT = /^(?:but|though|although|while|as|when|by|before|after|until)$/u;

/** What was withheld: "on the leak", "to a request for comment", "whether it would", "the figure"; times and occasions passed over. */
export function withheldAfter(passage: CuedPassage, at: number): TokenRange | null {
  let start = at;
  while (passage.word(start)?.class === 'ADV' && !QUESTION_WORD.test(passage.lower(start))) start++;
  if (start >= passage.stop) return null;
  const lower = passage.lower(start);
  // "did not comment on Saturday" tells the day, no matter; "did not respond on Saturday to a request" both.
  if (isTimeAt(passage, lower === 'on' ? start + 1 : start)) {
    const later = skipAdjuncts(passage, start).end;
    return later > start ? withheldAfter(passage, later) : null;
  }
  const clause = (first: number, from: number): TokenRange => ({
    first,
    end: rightEnd(passage, from, null),
  });
  // "would neither confirm nor deny that he had left"
  const that = lower === 'that' && passage.word(start)?.class === 'SCONJ';
  if (that || asksAt(passage, start)) return clause(start, start);
  if (/^(?:on|to|about|for)$/u.test(lower)) {
    if (asksAt(passage, start + 1)) return clause(start, start + 1);
    if (!passage.phraseFrom(start + 1)) return null;
    return { first: start, end: withheldObjectEnd(passage, start + 1) };
  }
  if (!passage.phraseFrom(start)) return null;
  const later = skipAdjuncts(passage, start).end;
  if (asksAt(passage, later)) return clause(later, later);
  return { first: start, end: withheldObjectEnd(passage, start) };
}

/** A question that was not answered starts here: "whether", "why", "if". */
export function asksAt(passage: CuedPassage, at: number): boolean {
  return QUESTION_WORD.test(passage.lower(at)) || passage.lower(at) === 'if';
}

/** End of the thing that was withheld: "gave no details of the arrests | before the hearing". */
export function withheldObjectEnd(passage: CuedPassage, first: number): number {
  const limit = rightEnd(passage, first, null);
  for (let i = passage.phraseFrom(first)?.end ?? first; i < limit; i++) {
    const word = passage.word(i);
    if (!word || word.text === ',' || ENDS_OBJECT.test(word.lower)) return i;
    if (word.class === 'CCONJ' && passage.groupAt(i + 1)) return i;
  }
  return limit;
}
