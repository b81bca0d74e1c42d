import type { TokenRange } from './adjuncts.ts';
import type { Quotation } from './quotations.ts';
import type { Statement } from './statement.ts';

/** Direct where all the words stand in quotation marks, mixed where some do, else indirect. */
export function modeOf(content: readonly TokenRange[], quotations: readonly Quotation[]): Statement['mode'] {
  let quoted = false;
  let plain = false;
  for (const { first, end } of content) {
    const inside = quotations.filter((q) => q.first < end && q.end > first);
    if (inside.length > 0) quoted = true;
    const covered = inside.reduce((sum, q) => sum + Math.min(q.end, end) - Math.max(q.first, first), 0);
    // A comma or full stop outside the marks is not a word.
    if (end - first - covered > 1) plain = true;
  }
  if (quoted && !plain) return 'direct';
  return quoted ? 'mixed' : 'indirect';
}
