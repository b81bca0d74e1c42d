import type { Quotation } from './quotations/quotations.ts';
import type { Statement } from './statement.ts';
import { firstBeyond, type TokenRange } from './token-range.ts';

/** Direct where all the words stand in quotation marks, mixed where some do, else indirect. `quotations` are in order and apart. */
export function modeOf(
  content: readonly TokenRange[],
  quotations: readonly Quotation[],
): Statement['mode'] {
  let quoted = false;
  let plain = false;
  for (const { first, end } of content) {
    let covered = 0;
    for (let n = firstBeyond(quotations, first, (q) => q.end); ; n++) {
      const quotation = quotations[n];
      if (!quotation || quotation.first >= end) break;
      covered += Math.min(quotation.end, end) - Math.max(quotation.first, first);
    }
    if (covered > 0) quoted = true;
    // A comma or full stop outside the marks is not a word.
    if (end - first - covered > 1) plain = true;
  }
  if (quoted && !plain) return 'direct';
  return quoted ? 'mixed' : 'indirect';
}
