import { isComma } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';
import { subjectAfter, subjectBefore } from '../speakers/subject.ts';
import { firstBeyond } from '../token-range.ts';
import type { Quotation } from './quotations.ts';

const SAYS = /^(?:say|tell|add|ask|reply|warn|write|insist|explain|note|declare)$/u;

/**
 * Where a quotation that lost its closing mark ends: before the speaker of the saying that closes its sentence
 * (""The sea was flat, the pilot, Jo Tahi, said."). Where there is none it keeps the end that it had.
 */
export function settleUnclosed(
  quotations: readonly Quotation[],
  passages: readonly Passage[],
): Quotation[] {
  return quotations.map((quotation) => {
    if (quotation.closed || quotation.continued) return quotation;
    let n = Math.max(0, firstBeyond(passages, quotation.first, (p) => p.first) - 1);
    for (; n < passages.length; n++) {
      const passage = passages[n];
      if (!passage || passage.first >= quotation.end) break;
      const end = endIn(passage, quotation);
      if (end !== null) return { ...quotation, end };
    }
    return quotation;
  });
}

/** Before "the commander said." or "said the commander." */
function endIn(passage: Passage, quotation: Quotation): number | null {
  for (const group of passage.groups) {
    if (group.first <= quotation.first || !SAYS.test(group.lemma) || !isFinite(group)) continue;
    const mark = group.first - 1;
    if (
      isComma(passage.word(mark)) &&
      mark > quotation.first + 1 &&
      subjectAfter(passage, group.end)
    )
      return group.first;
    if (!closes(passage, group.end)) continue;
    const speaker = subjectBefore(passage, group.first);
    const comma = (speaker?.first ?? 0) - 1;
    if (speaker && isComma(passage.word(comma)) && comma > quotation.first + 1)
      return speaker.first;
  }
  return null;
}

/** Nothing that was said follows the verb: a mark, a place, a time. */
function closes(passage: Passage, end: number): boolean {
  const after = passage.word(end);
  if (after === null || end >= passage.stop || /^[,.;]$/u.test(after.text)) return true;
  return after.class === 'ADP' || after.class === 'NOUN';
}
