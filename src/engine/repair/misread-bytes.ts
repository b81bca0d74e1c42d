import { CODE_PAGES } from './code-pages.ts';

/** Which byte a character is in each code page. */
const BYTES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(CODE_PAGES).map(([name, page]) => [
    name,
    new Map(Array.from(page, (c, i) => [c, 0x80 + i])),
  ]),
);

export const PAGE_NAMES: readonly string[] = [...BYTES.keys()];

/** UTF-8 that was read in a code page, read rightly. */
export interface Piece {
  readonly text: string;
  /** Units of the misread text that it took. */
  readonly length: number;
}

/**
 * As many whole UTF-8 characters as follow each other from a place, at most `most`, where the text was read in a page; null
 * where there is none.
 */
export function readPiece(run: string, at: number, page: string, most = Infinity): Piece | null {
  const bytes = BYTES.get(page);
  if (!bytes) return null;
  let out = '';
  let end = at;
  for (let size = 0, read = 0; end < run.length && read < most; end += size, read++) {
    const lead = bytes.get(run.charAt(end));
    size = sizeOf(lead);
    if (lead === undefined || size === 0 || end + size > run.length) break;
    let point = lead & (0xff >> (size + 1));
    for (let i = 1; i < size && point >= 0; i++) {
      const next = bytes.get(run.charAt(end + i));
      point = next !== undefined && next < 0xc0 ? (point << 6) | (next & 0x3f) : -1;
    }
    if (!isCharacter(point, size)) break;
    out += String.fromCodePoint(point);
  }
  return end > at ? { text: out, length: end - at } : null;
}

/** How many bytes the character has that a byte opens; 0 for a byte that opens none. */
function sizeOf(lead: number | undefined): number {
  if (lead === undefined || lead < 0xc2 || lead >= 0xf5) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function isCharacter(point: number, size: number): boolean {
  const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
  return point >= least && point <= 0x10ffff && (point < 0xd800 || point >= 0xe000);
}

/** Bytes again, of text that was broken twice. */
const RUN_OF_BYTES = /^[\xC2-\xF4][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

/** False for what no text holds: control characters, unassigned and private ones. */
export function isText(now: string): boolean {
  return !/[\p{Cn}\p{Co}\x80-\x84\x86-\x9F]/u.test(now) || RUN_OF_BYTES.test(now);
}
