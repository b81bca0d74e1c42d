/**
 * A stretch of text. Half-open: the unit at `from` is inside, the one at `to` is not.
 * Offsets are UTF-16 units, zero-based. Which text they count in is told by the name of the
 * variable where two texts are in play (`captured`, `text`).
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words a span covers. Throws `RangeError` where the span leaves the text: a bad span is a bug, never mended. */
export function sliceSpan(text: string, span: Span): string {
  checkSpan(span, text.length);
  return text.slice(span.from, span.to);
}

/** Throws `RangeError` unless `0 <= from <= to <= length`. */
export function checkSpan({ from, to }: Span, length: number): void {
  if (!(from >= 0 && from <= to && to <= length)) {
    throw new RangeError(`span ${from}..${to} is outside a text of ${length} units`);
  }
}

/** True where the two spans share at least one unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** True where `inner` lies wholly in `outer` (equal spans do). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Order of marks in a layer: by `from`, then the longer first. */
export function bySpan(a: Span, b: Span): number {
  return a.from - b.from || b.to - a.to;
}

/** The span without the white space at its ends; empty at `from` where there is nothing else. */
export function trimSpan(text: string, { from, to }: Span): Span {
  while (from < to && /\s/u.test(text.charAt(from))) from++;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to--;
  return { from, to };
}
