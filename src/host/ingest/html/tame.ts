import { endOfRaw, readTag } from './tags.ts';

/**
 * Deeper than this no page is built by people; parsers take time that grows with the square of the depth
 * (100,000 nested `<div>` would take a minute), so deeper tags are not shown to them. Their text is.
 */
const DEEPEST = 400;
/** Open `<b>`, `<font>` … are opened again in each new paragraph, so many of them multiply. */
const DEEPEST_FORMATTING = 16;
/** Attributes are looked up one by one; a tag with more than these is junk. */
const MOST_ATTRIBUTES = 500;
/** Shorter content of scripts and comments is not worth cutting. */
const LEAST_CUT = 16;

const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Closed by the next one of their kind, so writers leave the end tag out: they do not nest by themselves. */
const CLOSED_BY_NEXT = new Set(
  'p li td th tr dt dd option optgroup thead tbody tfoot colgroup html head body'.split(' '),
);
const FORMATTING = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));
/** Elements whose content is no markup. */
const RAW = new Set('script style textarea title xmp iframe noembed noframes noscript'.split(' '));
/** Of those, the ones whose content nobody reads. */
const UNREAD = new Set(['script', 'style', 'iframe', 'noembed', 'noframes', 'noscript']);

/** A page as the parser gets it. */
export interface TamePage {
  readonly markup: string;
  /** Place in the captured characters of a place in the markup. */
  readonly toCaptured: (at: number) => number;
}

interface Change {
  readonly from: number;
  readonly to: number;
  /** Blanked out with spaces, else cut. */
  readonly blank: boolean;
}

/**
 * A copy of a page without what no reader needs and what would make a parser slow: scripts (but data about the
 * report), styles, comments, pictures inside attributes are cut, tags nested beyond all measure are blanked out. With
 * `formatting: false` all `<b>`, `<font>` … are blanked too. Takes linear time.
 */
export function tamePage(captured: string, { formatting = true } = {}): TamePage {
  const changes: Change[] = [];
  const cut = (from: number, to: number): void => {
    if (to - from >= LEAST_CUT) changes.push({ from, to, blank: false });
  };
  let depth = 0;
  let formattingDepth = 0;
  let at = captured.indexOf('<');
  while (at >= 0) {
    const tag = readTag(captured, at);
    if (!tag) {
      at = captured.indexOf('<', at + 1);
      continue;
    }
    const { name, end, closing, attributes, long } = tag;
    let blank = attributes > MOST_ATTRIBUTES;
    if (name && !VOID.has(name) && !CLOSED_BY_NEXT.has(name)) {
      const isFormatting = FORMATTING.has(name);
      if (!closing) {
        depth++;
        if (isFormatting) formattingDepth++;
      }
      blank ||=
        depth > DEEPEST || (isFormatting && (!formatting || formattingDepth > DEEPEST_FORMATTING));
      if (closing) {
        depth = Math.max(0, depth - 1);
        if (isFormatting) formattingDepth = Math.max(0, formattingDepth - 1);
      }
    }
    if (blank) changes.push({ from: at, to: end, blank });
    else if (name === null && captured.startsWith('-->', end - 3)) cut(at + 4, end - 3);
    else for (const { from, to } of long) cut(from, to);
    let next = end;
    if (name && !closing && RAW.has(name)) {
      next = endOfRaw(captured, end, name);
      if (UNREAD.has(name) && !blank && !isData(captured.slice(at, end))) cut(end, next);
    }
    at = captured.indexOf('<', next);
  }
  return changed(captured, changes);
}

/** `<script type="application/ld+json">` tells who wrote the report and when. */
function isData(tag: string): boolean {
  return /ld\+json/iu.test(tag);
}

function changed(captured: string, changes: readonly Change[]): TamePage {
  const parts: string[] = [];
  /** Where the markup goes on behind each cut, and how much was cut up to there. */
  const places: number[] = [];
  const shifts: number[] = [];
  let at = 0;
  let cutSoFar = 0;
  for (const { from, to, blank } of changes) {
    parts.push(captured.slice(at, from));
    if (blank) parts.push(' '.repeat(to - from));
    else {
      places.push(from - cutSoFar);
      cutSoFar += to - from;
      shifts.push(cutSoFar);
    }
    at = to;
  }
  parts.push(captured.slice(at));
  const toCaptured = (place: number): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return place + (shifts[low - 1] ?? 0);
  };
  return { markup: parts.join(''), toCaptured };
}
