import type { Draft } from '../draft.ts';
import { firstBeyond, type TokenRange } from '../token-range.ts';

/** Tells of a range of tokens whether it lies wholly in the words of one of the drafts. */
export function coverage(drafts: readonly Draft[]): (range: TokenRange) => boolean {
  const ranges = drafts.flatMap((d) => d.content).sort((a, b) => a.first - b.first);
  // How far the words reach that begin up to here.
  const reach: number[] = [];
  for (const { end } of ranges) reach.push(Math.max(reach.at(-1) ?? 0, end));
  return ({ first, end }) => {
    const n = firstBeyond(ranges, first, (range) => range.first) - 1;
    return (reach[n] ?? 0) >= end;
  };
}
