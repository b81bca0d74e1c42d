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

const SMALL = /^["'“‘«([]?\p{Ll}/u;

/** The width of some lines, as they stand under each other. */
export function widthOf(lines: readonly TextLine[], doubleSpaced = false): LineWidth {
  const none = { width: 0, flows: false, doubleSpaced };
  const inner = lines.filter((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && (doubleSpaced || next.chunk === line.chunk);
  });
  if (inner.length === 0) return none;
  const lengths = inner.map(({ text }) => text.length).sort((a, b) => a - b);
  // Not the longest, which may be a stray line of a table.
  const width = lengths[Math.floor((lengths.length - 1) * 0.92)] ?? 0;
  const next = lines.filter((line, i) => {
    const last = lines[i - 1];
    return last !== undefined && (doubleSpaced || last.chunk === line.chunk);
  });
  const small = next.filter(({ text }) => SMALL.test(text)).length / next.length;
  return width < NARROWEST || width > WIDEST ? { ...none, flows: small >= 0.35 } : { width, flows: small >= 0.35, doubleSpaced };
}

/** True where the lines stand apart one by one though they belong together: half of them begin in small letters. */
export function isDoubleSpaced(lines: readonly TextLine[]): boolean {
  const chunks = (lines.at(-1)?.chunk ?? 0) + 1;
  if (lines.length < 8 || chunks < lines.length * 0.9) return false;
  return lines.filter(({ text }) => SMALL.test(text)).length >= lines.length * 0.35;
}

/** True where a line is as full as its width lets it be: the next line's first word had no room, or nearly. */
export function isFilled(line: TextLine, next: TextLine, { width }: LineWidth): boolean {
  if (width === 0) return false;
  const first = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  const length = line.text.length + Math.min(line.indent, 8);
  return length >= width * FILLED || length + 1 + first > width;
}
