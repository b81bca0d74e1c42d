import type { TextLine } from '../blocks/lines.ts';

/** How the lines of a text were made: filled to a width by a machine, or ended on purpose. */
export interface LineWidth {
  /** Width that lines are filled to, in units; 0 where lines are not filled. */
  readonly width: number;
  /** True where lines go on in small letters, as filled lines do and verses do not. */
  readonly flows: boolean;
  /** True where an empty line stands between all lines, not only between paragraphs. */
  readonly doubleSpaced: boolean;
}

/** Columns of old newspapers hold 25 to 40 units, typescripts and mails 55 to 100. */
const NARROWEST = 20;
const WIDEST = 130;
/** A filled line reaches this share of the width: a long word moved to the next line leaves the rest empty. */
const FILLED = 0.68;
/** Two lines have a width by chance: a headline and the words under it. */
const LEAST_LINES = 3;
/** So near the width come filled lines with the word that had no room; of the items of a list only some do. */
const TIGHT = 0.9;
const LEAST_TIGHT_SHARE = 0.55;
const LEAST_SMALL_SHARE = 0.35;

/** A word broken at a line's end shows that the line had no room. */
const SPLIT = /\p{L}[-‐\u00AD]$/u;
const SMALL = /^["'“‘«([]?\p{Ll}/u;

/** The width of some lines, as they stand under each other. */
export function widthOf(lines: readonly TextLine[], doubleSpaced = false): LineWidth {
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && (doubleSpaced || next.chunk === line.chunk) ? [{ line, next }] : [];
  });
  const none = { width: 0, flows: false, doubleSpaced };
  if (pairs.length === 0) return none;
  const small = pairs.filter(({ next }) => SMALL.test(next.text)).length;
  const flows = small >= pairs.length * LEAST_SMALL_SHARE;
  const lengths = pairs.map(({ line }) => line.text.length).sort((a, b) => a - b);
  // Not the longest, which may be a stray line of a table.
  const width = lengths[Math.floor((lengths.length - 1) * 0.92)] ?? 0;
  if (pairs.length < LEAST_LINES || width < NARROWEST || width > WIDEST) return { ...none, flows };
  const tight = pairs.filter(
    ({ line, next }) => reach(line, next) > width * TIGHT || SPLIT.test(line.text),
  ).length;
  return tight < pairs.length * LEAST_TIGHT_SHARE
    ? { ...none, flows }
    : { width, flows, doubleSpaced };
}

/** True where the lines stand apart one by one though they belong together: half of them begin in small letters. */
export function isDoubleSpaced(lines: readonly TextLine[]): boolean {
  const chunks = (lines.at(-1)?.chunk ?? 0) + 1;
  if (lines.length < 8 || chunks < lines.length * 0.9) return false;
  return lines.filter(({ text }) => SMALL.test(text)).length >= lines.length * LEAST_SMALL_SHARE;
}

/** True where a line is as full as its width lets it be: the next line's first word had no room, or nearly. */
export function isFilled(line: TextLine, next: TextLine, { width }: LineWidth): boolean {
  if (width === 0) return false;
  const length = line.text.length + Math.min(line.indent, 8);
  return length >= width * FILLED || isTight(line, next, { width });
}

/** True where the next line's first word had no room: what a machine breaks for no other reason. */
export function isTight(
  line: TextLine,
  next: TextLine,
  { width }: Pick<LineWidth, 'width'>,
): boolean {
  return width > 0 && reach(line, next) + Math.min(line.indent, 8) > width;
}

/** How long a line would be with the next one's first word. */
function reach(line: TextLine, next: TextLine): number {
  return line.text.length + 1 + (/^\S+/u.exec(next.text)?.[0].length ?? 0);
}
