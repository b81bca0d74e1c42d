/**
 * Deeper than this no page is built by people; parsers take time that grows with the square of the depth
 * (100,000 nested `<div>` would take a minute), so deeper tags are not shown to them. Their text is.
 */
const DEEPEST = 400;
/** Open `<b>`, `<font>` … are opened again in each new paragraph, so many of them multiply. */
const DEEPEST_FORMATTING = 16;
/** Attributes are looked up one by one; a tag with more than these is junk. */
const MOST_ATTRIBUTES = 500;

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

const TAG_NAME = /<\/?(?<name>[a-z][^\s/>]*)/iuy;

/**
 * A copy of a page, unit for unit as long, in which tags that would make a parser slow or deep are blanked out.
 * Equal to `captured` for every page that people made. With `formatting: false` all `<b>`, `<font>` … are blanked too.
 * Takes linear time.
 */
export function tamePage(captured: string, { formatting = true } = {}): string {
  const blanks: { from: number; to: number }[] = [];
  let depth = 0;
  let formattingDepth = 0;
  let at = captured.indexOf('<');
  while (at >= 0) {
    const tag = readTag(captured, at);
    if (!tag) {
      at = captured.indexOf('<', at + 1);
      continue;
    }
    const { name, end, closing, attributes } = tag;
    if (name && !VOID.has(name) && !CLOSED_BY_NEXT.has(name)) {
      const isFormatting = FORMATTING.has(name);
      if (!closing) {
        depth++;
        if (isFormatting) formattingDepth++;
      }
      const tooDeep =
        depth > DEEPEST || (isFormatting && (!formatting || formattingDepth > DEEPEST_FORMATTING));
      if (closing) {
        depth = Math.max(0, depth - 1);
        if (isFormatting) formattingDepth = Math.max(0, formattingDepth - 1);
      }
      if (tooDeep) blanks.push({ from: at, to: end });
    }
    if (attributes > MOST_ATTRIBUTES && blanks.at(-1)?.from !== at)
      blanks.push({ from: at, to: end });
    const next = name && !closing && RAW.has(name) ? endOfRaw(captured, end, name) : end;
    at = captured.indexOf('<', next);
  }
  return blank(captured, blanks);
}

interface Tag {
  /** Null for a comment, a declaration or an instruction. */
  readonly name: string | null;
  readonly closing: boolean;
  readonly end: number;
  readonly attributes: number;
}

function readTag(text: string, at: number): Tag | null {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return { name: null, closing: false, end: end < 0 ? text.length : end + 3, attributes: 0 };
  }
  const next = text.charAt(at + 1);
  if (next === '!' || next === '?') {
    const end = text.indexOf('>', at);
    return { name: null, closing: false, end: end < 0 ? text.length : end + 1, attributes: 0 };
  }
  TAG_NAME.lastIndex = at;
  const name = TAG_NAME.exec(text)?.groups?.['name'];
  if (name === undefined) return null;
  let quote = '';
  let attributes = 0;
  let wasSpace = false;
  let i = TAG_NAME.lastIndex || at + 1 + name.length;
  for (; i < text.length; i++) {
    const c = text.charAt(i);
    if (quote) {
      if (c === quote) quote = '';
      continue;
    }
    if (c === '>') break;
    if ((c === '"' || c === "'") && text.charAt(i - 1) === '=') quote = c;
    const isSpace = c === ' ' || c === '\n' || c === '\t' || c === '\r' || c === '/' || c === '\f';
    if (wasSpace && !isSpace) attributes++;
    wasSpace = isSpace;
  }
  const end = Math.min(text.length, i + 1);
  return { name: name.toLowerCase(), closing: next === '/', end, attributes };
}

function endOfRaw(text: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}

function blank(text: string, spans: readonly { from: number; to: number }[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    parts.push(text.slice(at, from), ' '.repeat(to - from));
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
