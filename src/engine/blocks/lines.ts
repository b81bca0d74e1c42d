import type { Span } from '../text/span.ts';

/** A line with something on it. The span is that of its text without the white space at either end. */
export interface TextLine extends Span {
  readonly text: string;
  /** Units of white space before the text. */
  readonly indent: number;
  /** Number of the chunk it stands in, from 0: chunks are parted by empty lines. */
  readonly chunk: number;
}

const LINE = /[^\n\r\u2028\u2029\f]+/gu;
/** White space, and the characters of no width that pages leave beside it. */
const BLANKS = String.raw`[\s\u200B-\u200F\u2060]+`;
const LEADING_BLANKS = new RegExp(`^${BLANKS}`, 'u');
const OUTER_BLANKS = new RegExp(`^${BLANKS}|(?<!${BLANKS.slice(0, -1)})${BLANKS}$`, 'gu');
const BREAK = /\r\n|[\n\r\u2028\u2029\f]/gu;

/** The lines of a text that hold more than white space, in order. A form feed (a new printed page) parts chunks as an empty line does. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let chunk = 0;
  let end = 0;
  for (const match of text.matchAll(LINE)) {
    const raw = match[0];
    const trimmed = raw.replace(OUTER_BLANKS, '');
    if (trimmed === '') continue;
    const indent = raw.length - raw.replace(LEADING_BLANKS, '').length;
    const from = match.index + indent;
    if (lines.length > 0 && partsChunks(text.slice(end, from))) chunk++;
    lines.push({ from, to: from + trimmed.length, text: trimmed, indent, chunk });
    end = from + trimmed.length;
  }
  return lines;
}

function partsChunks(gap: string): boolean {
  return gap.includes('\f') || (gap.match(BREAK)?.length ?? 0) > 1;
}
