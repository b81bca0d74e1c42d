import { contains } from '../text/span.ts';
import type { Statement } from './statement.ts';

/** How many open statements are asked at most: deeper nesting than this is no newspaper's. */
const DEPTH = 40;

/** Sorts statements by the place of their words and sets `within`: the innermost other statement whose words hold a statement's cue. */
export function nested(statements: readonly Statement[]): Statement[] {
  const order = [...statements].sort((a, b) => start(a) - start(b));
  const spans = order
    .flatMap((statement, n) => statement.content.map((span) => ({ span, n })))
    .sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const cues = order
    .flatMap(({ cue }, n) => (cue ? [{ cue, n }] : []))
    .sort((a, b) => a.cue.from - b.cue.from);
  const within = new Map<number, number>();
  // Spans and cues are passed from left to right; `open` holds the spans that have begun and not ended.
  let open: typeof spans = [];
  let next = 0;
  for (const { cue, n } of cues) {
    for (; spans[next] && (spans[next]?.span.from ?? 0) <= cue.from; next++) {
      const entry = spans[next];
      if (entry) open.push(entry);
    }
    open = open.filter(({ span }) => span.to > cue.from).slice(-DEPTH);
    let size = Infinity;
    for (const { span, n: outer } of open) {
      if (outer === n || !contains(span, cue) || span.to - span.from >= size) continue;
      if (isMutual(order[n], order[outer])) continue;
      within.set(n, outer);
      size = span.to - span.from;
    }
  }
  return order.map((statement, n) => ({ ...statement, within: within.get(n) ?? null }));
}

/** Two statements whose words hold each other's cue ("…, A told B, who said …"): neither is within the other. */
function isMutual(inner: Statement | undefined, outer: Statement | undefined): boolean {
  const words = inner?.content[0];
  return words !== undefined && outer?.cue ? contains(words, outer.cue) : false;
}

function start(statement: Statement): number {
  return Math.min(statement.cue?.from ?? Infinity, statement.content[0]?.from ?? Infinity);
}
