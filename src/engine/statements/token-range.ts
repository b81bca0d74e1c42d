/** A stretch of tokens, half-open. Indexes are the report's. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** True where `inner` lies wholly in `outer`. */
export function holds(outer: TokenRange, inner: TokenRange): boolean {
  return inner.first >= outer.first && inner.end <= outer.end;
}

/** Index of the first item whose place is greater than `at`, in a list sorted by place; the length where there is none. */
export function firstBeyond<T>(
  sorted: readonly T[],
  at: number,
  placeOf: (item: T) => number,
): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && placeOf(item) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
