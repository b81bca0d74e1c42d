/** Words on one line of a page without a gap between them. Points, from the page's lower left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly right: number;
  /** Of the type. */
  readonly size: number;
  /** Marked content that it belongs to in a tagged PDF. */
  readonly id: string | null;
}

/** Lines that a column needs on either side of a gutter. */
const COLUMN_LINES = 3;
/** Width of a gutter, in the size of the type. */
const GUTTER = 0.8;
const MAX_DEPTH = 400;

/** The pieces in the order in which they are read: down each column, columns from the left (recursive XY cut). */
export function readingOrder(pieces: readonly Piece[], depth = 0): Piece[] {
  const rows = [...pieces].sort((a, b) => b.y - a.y || a.x - b.x);
  if (rows.length < 2 || depth > MAX_DEPTH) return rows;
  const gutter = gutterOf(rows);
  if (gutter !== null) {
    return [
      ...readingOrder(
        rows.filter(({ x }) => x < gutter),
        depth + 1,
      ),
      ...readingOrder(
        rows.filter(({ x }) => x >= gutter),
        depth + 1,
      ),
    ];
  }
  const cut = widestGap(rows);
  if (cut === null) return rows;
  return [
    ...readingOrder(rows.slice(0, cut), depth + 1),
    ...readingOrder(rows.slice(cut), depth + 1),
  ];
}

/** Where a gutter parts all pieces into two columns of some lines each; null where none does. */
function gutterOf(rows: readonly Piece[]): number | null {
  const across = [...rows].sort((a, b) => a.x - b.x);
  let right = -Infinity;
  for (const [index, piece] of across.entries()) {
    if (
      piece.x - right > piece.size * GUTTER &&
      linesOf(across.slice(0, index)) >= COLUMN_LINES &&
      linesOf(across.slice(index)) >= COLUMN_LINES
    ) {
      return piece.x;
    }
    right = Math.max(right, piece.right);
  }
  return null;
}

function linesOf(pieces: readonly Piece[]): number {
  return new Set(pieces.map(({ y }) => Math.round(y / 3))).size;
}

/** Index behind the widest gap between two rows; null where all stand on one line. */
function widestGap(rows: readonly Piece[]): number | null {
  let widest = 0;
  let cut: number | null = null;
  for (let i = 1; i < rows.length; i++) {
    const above = rows[i - 1];
    const below = rows[i];
    if (!above || !below) continue;
    const gap = above.y - below.y;
    if (gap > below.size * 0.4 && gap > widest) {
      widest = gap;
      cut = i;
    }
  }
  return cut;
}
