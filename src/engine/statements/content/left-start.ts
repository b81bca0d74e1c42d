import type { Passage } from '../passage.ts';

/** Where what was said begins that ends before `end`: the sentence's start, past a connective; never inside a quotation. */
export function leftStart(passage: Passage, end: number): number {
  let { start } = passage;
  for (let i = passage.start; i < end; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation && quotation.end > i + 1 && quotation.end <= end) {
      i = quotation.end - 1;
      continue;
    }
    if (passage.word(i)?.text === ';') start = i + 1;
  }
  return passage.word(start)?.class === 'CCONJ' && start + 1 < end ? start + 1 : start;
}
