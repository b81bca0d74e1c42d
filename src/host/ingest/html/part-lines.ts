import { lineRuleFor } from '../../../engine/blocks/all-line-rules.ts';
import type { Span } from '../../../engine/text/span.ts';
import type { Layout, VisibleBlock } from './layout.ts';

/** Longer than this lines are text: an address, verses. */
const LONGEST = 250;
const MOST_LINES = 5;

/**
 * The layout with blocks parted into their lines where those are things of their own: `By Omar Said<br>March 11, 1998`
 * is names and a date.
 */
export function partLines(layout: Layout): Layout {
  const { visible, blocks } = layout;
  const kindOf = ({ from, to }: Span): string | null =>
    lineRuleFor(visible.slice(from, to))?.kind ?? null;
  const isSeveral = ({ from, to, lines }: VisibleBlock): boolean => {
    if (lines.length < 2 || lines.length > MOST_LINES || to - from > LONGEST) return false;
    const kinds = new Set(lines.map(kindOf));
    return kinds.size > 1 && (kinds.has('byline') || kinds.has('date'));
  };
  if (!blocks.some(isSeveral)) return layout;
  return {
    ...layout,
    blocks: blocks.flatMap((block) =>
      isSeveral(block)
        ? block.lines.map((line) => withinBlock(block, line.from, line.to))
        : [block],
    ),
  };
}

/** The part of a block from one place to another. */
export function withinBlock(
  { element, pieces, lines }: VisibleBlock,
  from: number,
  to: number,
): VisibleBlock {
  return {
    element,
    from,
    to,
    lines: lines.filter((line) => line.from >= from && line.to <= to),
    pieces: pieces
      .filter((piece) => piece.from < to && piece.to > from)
      .map((piece) => ({
        ...piece,
        from: Math.max(from, piece.from),
        to: Math.min(to, piece.to),
      })),
  };
}
