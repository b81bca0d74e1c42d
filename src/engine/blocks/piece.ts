import type { BlockHint, BlockKind } from '../text/capture.ts';
import { trimSpan, type Span } from '../text/span.ts';
import { readLines } from './lines.ts';
import { lineRuleFor } from './all-line-rules.ts';

/** What is labelled as a whole: a line, or a stretch that the capture's own structure holds together. */
export interface Piece extends Span {
  readonly text: string;
  readonly hint: BlockHint | null;
  /** Pieces of one chunk have no empty line between them. */
  readonly chunk: number;
}

/** A kind and the rule that gave it. */
export interface Label {
  readonly kind: BlockKind;
  readonly by: string;
}

/**
 * The pieces of a text, in order, apart from each other, covering all but white space: the hinted stretches, and
 * the lines of what lies between them. A hinted stretch that says no kind and holds several lines or chunks is
 * parted where one of its lines is a thing of its own (a byline over its date).
 */
export function piecesOf(text: string, hints: readonly BlockHint[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  let chunk = 0;
  const addLines = (from: number, to: number, hint: BlockHint | null): void => {
    const lines = readLines(text.slice(from, to));
    for (const line of lines) {
      pieces.push({
        from: from + line.from,
        to: from + line.to,
        text: line.text,
        hint,
        chunk: chunk + line.chunk,
      });
    }
    if (lines.length > 0) chunk += (lines.at(-1)?.chunk ?? 0) + 1;
  };
  for (const hint of [...hints].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const span = trimSpan(text, {
      from: Math.max(end, Math.min(hint.from, text.length)),
      to: Math.min(hint.to, text.length),
    });
    if (span.from >= span.to) continue;
    addLines(end, span.from, null);
    const own = text.slice(span.from, span.to);
    if (holdsSeveralThings(own, hint)) addLines(span.from, span.to, hint);
    else pieces.push({ ...span, text: own, hint, chunk: chunk++ });
    end = span.to;
  }
  addLines(end, text.length, null);
  return pieces;
}

function holdsSeveralThings(text: string, hint: BlockHint): boolean {
  if (hint.kind !== null || !text.includes('\n')) return false;
  const lines = readLines(text);
  return (
    lines.some((line) => line.chunk > 0) || lines.some((line) => lineRuleFor(line.text) !== null)
  );
}
