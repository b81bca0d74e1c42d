import type { Statement } from '../statements/statement.ts';
import { contains, type Span } from '../text/span.ts';

/** Index of the innermost statement whose words hold the predicate, or null where the report itself tells it. */
export function claimOf(statements: readonly Statement[], predicate: Span): number | null {
  let best: number | null = null;
  let size = Infinity;
  statements.forEach((statement, n) => {
    if (statement.cue && contains(statement.cue, predicate)) return;
    for (const span of statement.content) {
      if (contains(span, predicate) && span.to - span.from < size) {
        best = n;
        size = span.to - span.from;
      }
    }
  });
  return best;
}
