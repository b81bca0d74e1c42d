import type { ReadoutRecord, Span } from '../../engine/index.ts';

/**
 * Says where in the captured file something stands, as a person would look it up: line and column (from 1) of
 * the captured text, with the page before it where the capture has pages (form feeds part them).
 */
export class SourcePlaces {
  private readonly captured: string;
  /** Offsets at which lines start, and those at which pages start. */
  private readonly lines: readonly number[];
  private readonly pages: readonly number[];

  constructor(captured: string) {
    this.captured = captured;
    this.lines = startsAfter(captured, /\r\n|[\n\r\f]/gu);
    this.pages = startsAfter(captured, /\f/gu);
  }

  /** `17:4`, or `p.2 17:4` in a capture of several pages. Lines count within the page there. */
  of(spans: readonly Span[]): string {
    const offset = Math.min(spans[0]?.from ?? 0, this.captured.length);
    const line = last(this.lines, offset);
    const column = offset - (this.lines[line] ?? 0) + 1;
    if (this.pages.length < 2) return `${line + 1}:${column}`;
    const page = last(this.pages, offset);
    const firstLine = last(this.lines, this.pages[page] ?? 0);
    return `p.${page + 1} ${line - firstLine + 1}:${column}`;
  }
}

function startsAfter(text: string, breaks: RegExp): number[] {
  return [0, ...Array.from(text.matchAll(breaks), (m) => m.index + m[0].length)];
}

/** Index of the last start that is not behind `offset`. */
function last(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A record with the captured text it points into: what every output is made from. */
export interface Output {
  readonly record: ReadoutRecord;
  readonly captured: string;
}
