import { printedLine } from './pdf-margins.ts';
import { readingOrder, type Piece } from './pdf-columns.ts';

/** One block of a page as it was printed: its lines, and what the file says it is. */
export interface PageBlock {
  readonly lines: readonly string[];
  /** Role in the structure tree of a tagged PDF (`H1`, `P`, `LI`); null without one. */
  readonly role: string | null;
  /** True where its type is much larger than the page's. */
  readonly large: boolean;
}

/** What is used of the items of pdf.js, text and marks of content alike. */
interface Item {
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
  readonly height?: number;
  readonly hasEOL?: boolean;
  readonly type?: string;
  readonly id?: string;
}

/** The blocks of one page in reading order: by the structure tree where the PDF is tagged, else by columns. */
export function layPage(items: readonly unknown[], tree: unknown): PageBlock[] {
  const pieces = piecesOf(items);
  const roles = new Map<string, { order: number; block: number; role: string }>();
  collectRoles(tree, '', roles, { order: 0, block: 0 });
  const size = commonSize(pieces);
  const tagged = pieces.filter(({ id }) => id !== null && roles.has(id));
  if (tagged.length * 2 < pieces.length) return blocksOf(marginsApart(pieces), size, () => null);
  const loose = pieces.filter((piece) => !tagged.includes(piece));
  const top = Math.max(...tagged.map(({ y }) => y));
  const place = ({ id }: Piece): number => (id === null ? 0 : (roles.get(id)?.order ?? 0));
  return [
    ...blocksOf(readingOrder(loose.filter(({ y }) => y > top)), size, () => null),
    ...blocksOf(
      [...tagged].sort((a, b) => place(a) - place(b)),
      size,
      ({ id }) => (id === null ? null : (roles.get(id) ?? null)),
    ),
    ...blocksOf(readingOrder(loose.filter(({ y }) => y <= top)), size, () => null),
  ];
}

/** Text items as pieces on the page; a right gap is left to `blocksOf`. */
function piecesOf(items: readonly unknown[]): Piece[] {
  const pieces: Piece[] = [];
  const open: (string | null)[] = [];
  // The boundary to pdf.js: items are text or marks, told apart by their fields.
  for (const item of items as readonly Item[]) {
    if (item.type?.startsWith('beginMarkedContent')) open.push(item.id ?? open.at(-1) ?? null);
    else if (item.type === 'endMarkedContent') open.pop();
    if (item.str === undefined || item.str === '') continue;
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform ?? [];
    const size = Math.hypot(a, b) || (item.height ?? 0) || 1;
    const id = open.at(-1) ?? null;
    const last = pieces.at(-1);
    const blank = item.str.trim() === '';
    const near =
      last &&
      last.id === id &&
      Math.abs(last.y - y) < size * 0.4 &&
      x >= last.right - size &&
      x - last.right < size * 1.6;
    if (last && near) {
      const gap = x - last.right > size * 0.18 && !/\s$/u.test(last.text) && !/^\s/u.test(item.str);
      pieces[pieces.length - 1] = {
        ...last,
        text: last.text + (gap ? ' ' : '') + item.str,
        right: blank ? last.right : x + (item.width ?? 0),
        size: Math.max(last.size, blank ? 0 : size),
      };
    } else if (!blank) {
      pieces.push({ text: item.str, x, y, right: x + (item.width ?? 0), size, id });
    }
  }
  return pieces;
}

/**
 * Reading order with a printed header before and a printed footer behind the columns: "7/10/25, 9:14 AM" over the
 * left column and the headline over the right one belong to neither.
 */
function marginsApart(pieces: readonly Piece[]): Piece[] {
  const heights = pieces.map(({ y }) => y);
  const margin = (edge: number): Piece[] => {
    const row = pieces.filter(({ y }) => Math.abs(y - edge) < 3);
    return row.some(
      ({ text }) => printedLine(text.trim()) !== null || /^\s*\d{1,4}\s*$/u.test(text),
    )
      ? row
      : [];
  };
  const head = margin(Math.max(...heights));
  const foot = margin(Math.min(...heights)).filter((piece) => !head.includes(piece));
  const rest = pieces.filter((piece) => !head.includes(piece) && !foot.includes(piece));
  return [...inLine(head), ...readingOrder(rest), ...inLine(foot)];
}

function inLine(row: readonly Piece[]): Piece[] {
  return [...row].sort((a, b) => a.x - b.x);
}

/** Size of most letters. */
function commonSize(pieces: readonly Piece[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 1;
}

/** Pieces in order as lines and blocks: a new block at a wide gap, a step up or aside, or another size of type. */
function blocksOf(
  pieces: readonly Piece[],
  common: number,
  tag: (piece: Piece) => { readonly block: number; readonly role: string } | null,
): PageBlock[] {
  const blocks: { lines: string[]; role: string | null; large: boolean; tag: number | null }[] = [];
  let last: Piece | null = null;
  for (const piece of pieces) {
    const tagged = tag(piece);
    const block = blocks.at(-1);
    const down: number = last ? last.y - piece.y : 0;
    const same = last !== null && Math.abs(down) < piece.size * 0.4;
    const height = Math.max(piece.size, last?.size ?? 0);
    const goesOn: boolean =
      block !== undefined &&
      last !== null &&
      (tagged
        ? block.tag === tagged.block
        : block.tag === null &&
          (same || (down > 0 && down < height * 1.75 && sameType(piece, last))));
    const words = piece.text.replace(/\s+/gu, ' ').trim();
    if (block && goesOn && same) block.lines.push(`${block.lines.pop() ?? ''} ${words}`);
    else if (block && goesOn) block.lines.push(words);
    else {
      const large = tagged === null && piece.size > common * 1.3 && /\p{L}/u.test(words);
      blocks.push({
        lines: [words],
        role: tagged?.role ?? null,
        large,
        tag: tagged?.block ?? null,
      });
    }
    last = piece;
  }
  return blocks;
}

function sameType(a: Piece, b: Piece): boolean {
  return Math.abs(a.size - b.size) < Math.max(a.size, b.size) * 0.15;
}

const INLINE_ROLES: ReadonlySet<string> = new Set([
  'NonStruct',
  'Span',
  'Link',
  'Em',
  'Strong',
  'Lbl',
  'LBody',
  'Quote',
  'Reference',
  'Annot',
  'Code',
]);

/** Order and block of each stretch of marked content in a structure tree, which comes as plain objects. */
function collectRoles(
  node: unknown,
  role: string,
  found: Map<string, { order: number; block: number; role: string }>,
  count: { order: number; block: number },
): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'content' && 'id' in node && typeof node.id === 'string') {
    found.set(node.id, { order: count.order++, block: count.block, role });
  }
  if (!('children' in node) || !Array.isArray(node.children)) return;
  const own = 'role' in node && typeof node.role === 'string' ? node.role : '';
  const inline = INLINE_ROLES.has(own);
  if (!inline) count.block++;
  const children: readonly unknown[] = node.children;
  for (const child of children) collectRoles(child, inline ? role : own, found, count);
  if (!inline) count.block++;
}
