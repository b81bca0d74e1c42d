import type { Edit } from '../../../engine/text/edit.ts';
import type { Span } from '../../../engine/text/span.ts';
import { charactersOf } from './characters.ts';
import type { Page, PageElement, PageText } from './page.ts';
import { roleOf } from './roles.ts';
import { isUnseen, startsBlock, startsCell } from './visible.ts';

/** A piece of a text run in a block; `from` and `to` count in the visible text. */
export interface Piece extends Span {
  readonly text: PageText;
  readonly link: PageElement | null;
}

/** A stretch of visible text that stands on lines of its own, with the element that holds it. */
export interface VisibleBlock extends Span {
  readonly element: PageElement;
  readonly pieces: readonly Piece[];
  /** Lines parted by `<br>`, at least one. */
  readonly lines: readonly Span[];
}

export interface Layout {
  readonly visible: string;
  /** From the captured to the visible text. */
  readonly edits: readonly Edit[];
  readonly blocks: readonly VisibleBlock[];
  /** Length of the visible text in each element, by its index. */
  readonly lengths: readonly number[];
}

/** How much white space parts two pieces; a stronger one takes the place of a weaker one. */
const SEPARATORS = ['', ' ', '\t', '\n', '\n\n'] as const;
type Strength = 0 | 1 | 2 | 3 | 4;
const NONE = 0;
const SPACE = 1;
const CELL = 2;
const LINE = 3;
const PARAGRAPH = 4;

/** A text run where it stands: runs of the same block, line and cell flow into each other. */
interface Placed {
  readonly text: PageText;
  readonly element: PageElement;
  readonly link: PageElement | null;
  readonly block: number;
  readonly line: number;
  readonly cell: number;
  readonly pre: boolean;
}

/**
 * Lays a page out as text: what a reader sees, in the order of the captured characters, blocks parted by one blank
 * line, `<br>` as a line break, table cells by a tab, character references decoded, white space collapsed.
 */
export function layOut(captured: string, page: Page): Layout {
  const unseen = unseenElements(page);
  const lengths = textLengths(page, unseen);
  const placed = place(page, unseen, lengths).sort((a, b) => a.text.from - b.text.from);
  return { ...write(captured, placed), lengths };
}

function unseenElements({ elements }: Page): readonly boolean[] {
  const unseen: boolean[] = [];
  for (const element of elements) {
    const { parent } = element;
    unseen.push((parent ? (unseen[parent.index] ?? false) : false) || isUnseen(element));
  }
  return unseen;
}

function textLengths({ elements, texts }: Page, unseen: readonly boolean[]): number[] {
  const lengths = new Array<number>(elements.length).fill(0);
  for (const { parent, value } of texts) {
    if (unseen[parent.index]) continue;
    lengths[parent.index] =
      (lengths[parent.index] ?? 0) + value.replace(/\s+/gu, ' ').trim().length;
  }
  // Parents stand before their children in document order.
  for (const { index, parent } of elements.toReversed()) {
    if (parent) lengths[parent.index] = (lengths[parent.index] ?? 0) + (lengths[index] ?? 0);
  }
  return lengths;
}

interface Frame {
  readonly element: PageElement;
  readonly block: PageElement;
  readonly link: PageElement | null;
  readonly pre: boolean;
  readonly border: boolean;
  next: number;
}

function place(page: Page, unseen: readonly boolean[], lengths: readonly number[]): Placed[] {
  const dataTables = findDataTables(page, lengths);
  const placed: Placed[] = [];
  let block = 0;
  let line = 0;
  let cell = 0;
  const frames: Frame[] = [
    { element: page.root, block: page.root, link: null, pre: false, border: false, next: 0 },
  ];
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const child = frame.element.children[frame.next++];
    if (!child) {
      if (frame.border) block++;
      frames.pop();
    } else if (child.type === 'text') {
      const { block: element, link, pre } = frame;
      placed.push({ text: child, element, link, block, line, cell, pre });
    } else if (child.tag === 'br') {
      line++;
    } else if (!unseen[child.index]) {
      const inRow = startsCell(child) && dataTables.has(child);
      if (inRow) cell++;
      const border =
        startsBlock(child) ||
        (startsCell(child) && !inRow) ||
        standsApart(child, frame.block, lengths);
      if (border) block++;
      frames.push({
        element: child,
        block: border || inRow ? child : frame.block,
        link: child.tag === 'a' || child.tag === 'button' ? child : frame.link,
        pre: frame.pre || child.tag === 'pre',
        border,
        next: 0,
      });
    }
  }
  return placed;
}

/** A date or a credit set inline at the end of a byline or a caption is a block of its own: `<span class="credit">`. */
function standsApart(
  element: PageElement,
  block: PageElement,
  lengths: readonly number[],
): boolean {
  const role = roleOf(element);
  if (role !== 'date' && role !== 'credit') return false;
  const own = lengths[element.index] ?? 0;
  const rest = (lengths[block.index] ?? 0) - own;
  if (own === 0 || own > 120 || roleOf(block) === role) return false;
  if (role === 'credit') return roleOf(block) === 'caption' || element.parent?.tag === 'figure';
  return own <= 60 && rest <= (block.tag === 'p' && roleOf(block) === null ? 40 : 160);
}

/** Cells of tables that hold data, not layout: short, without blocks inside. */
function findDataTables({ elements }: Page, lengths: readonly number[]): ReadonlySet<PageElement> {
  const layout = new Set<PageElement>();
  const cells: { cell: PageElement; table: PageElement }[] = [];
  const tables: (PageElement | null)[] = [];
  for (const element of elements) {
    const { tag, index, parent } = element;
    const outer = parent ? (tables[parent.index] ?? null) : null;
    tables.push(tag === 'table' ? element : outer);
    const length = lengths[index] ?? 0;
    if (outer === null) continue;
    if (tag === 'table') layout.add(outer);
    else if (startsCell(element)) {
      cells.push({ cell: element, table: outer });
      if (length > 120) layout.add(outer);
    } else if (length > 0 && parent && startsCell(parent) && startsBlock(element)) {
      if (element.tag !== 'p' || length > 60) layout.add(outer);
    }
  }
  return new Set(cells.filter(({ table }) => !layout.has(table)).map(({ cell }) => cell));
}

const INVISIBLE_ONLY = /^[\s\u{200b}-\u{200d}\u{2060}\u{ad}]*$/u;
const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;

interface GrowingBlock {
  from: number;
  to: number;
  readonly element: PageElement;
  readonly pieces: Piece[];
  readonly lines: { from: number; to: number }[];
}

/** Writes the visible text from left to right: what it skips becomes a removing edit. */
class TextWriter {
  readonly captured: string;
  readonly edits: Edit[] = [];
  readonly blocks: GrowingBlock[] = [];
  last: Placed | null = null;
  private readonly out: string[] = [];
  private length = 0;
  private capturedEnd = 0;
  private lastValue = '';
  private pending: Strength = NONE;

  constructor(captured: string) {
    this.captured = captured;
  }

  /** Asks for white space before the next word; the strongest wish wins. */
  part(strength: Strength): void {
    if (strength > this.pending) this.pending = strength;
  }

  /** `<a>Facebook</a><a>Twitter</a>`: two links side by side are not one word. */
  partLinks(next: Placed): void {
    const { last, pending, lastValue } = this;
    if (pending !== NONE || !last?.link || !next.link || last.link === next.link) return;
    if (WORD_END.test(lastValue) && WORD_START.test(next.text.value)) this.part(SPACE);
  }

  /** Writes `value` for the captured `from..to`. Characters that were written already (misnested markup) are left out. */
  word(from: number, to: number, value: string, at: Placed): void {
    if (from < this.capturedEnd || value === '') return;
    const separator = this.length === 0 ? '' : SEPARATORS[this.pending];
    this.skipTo(from, separator);
    if (this.captured.slice(from, to) !== value) this.edits.push({ from, to, insert: value });
    this.out.push(separator, value);
    const start = this.length + separator.length;
    this.length = start + value.length;
    this.capturedEnd = to;
    this.extendBlock({ from: start, to: this.length }, at);
    this.pending = NONE;
    this.last = at;
    this.lastValue = value;
  }

  finish(): Omit<Layout, 'lengths'> {
    this.skipTo(this.captured.length, '');
    return { visible: this.out.join(''), edits: this.edits, blocks: this.blocks };
  }

  private skipTo(to: number, insert: string): void {
    if (this.captured.slice(this.capturedEnd, to) === insert) return;
    this.edits.push({ from: this.capturedEnd, to, insert });
  }

  private extendBlock({ from, to }: Span, { text, link, element }: Placed): void {
    let block = this.blocks.at(-1);
    if (!block || this.pending === PARAGRAPH) {
      block = { from, to, element, pieces: [], lines: [] };
      this.blocks.push(block);
    }
    block.to = to;
    const line = block.lines.at(-1);
    if (!line || this.pending >= LINE) block.lines.push({ from, to });
    else line.to = to;
    const piece = block.pieces.at(-1);
    if (piece?.text === text) block.pieces[block.pieces.length - 1] = { ...piece, to };
    else block.pieces.push({ text, link, from, to });
  }
}

function write(captured: string, placed: readonly Placed[]): Omit<Layout, 'lengths'> {
  const writer = new TextWriter(captured);
  for (const at of placed) {
    const { value } = at.text;
    if (writer.last) writer.part(strengthBetween(writer.last, at));
    if (INVISIBLE_ONLY.test(value)) {
      if (/\s/u.test(value)) writer.part(spaceStrength(value, at));
      continue;
    }
    writer.partLinks(at);
    for (const { from, to, value: characters, same } of charactersOf(captured, at.text)) {
      if (!same && /\S/u.test(characters)) {
        if (/^\s/u.test(characters)) writer.part(SPACE);
        writer.word(from, to, characters.replace(/\s+/gu, ' ').trim(), at);
        if (/\s$/u.test(characters)) writer.part(SPACE);
        continue;
      }
      for (const { 0: run, index } of characters.matchAll(/\s+|\S+/gu)) {
        if (/\s/u.test(run)) writer.part(spaceStrength(run, at));
        else writer.word(from + index, from + index + run.length, run, at);
      }
    }
  }
  return writer.finish();
}

function strengthBetween(last: Placed, next: Placed): Strength {
  if (next.block !== last.block) return PARAGRAPH;
  if (next.line - last.line > 1) return PARAGRAPH;
  if (next.line !== last.line) return LINE;
  return next.cell === last.cell ? NONE : CELL;
}

function spaceStrength(space: string, { pre }: Placed): Strength {
  if (!pre) return SPACE;
  const breaks = space.split('\n').length - 1;
  if (breaks === 0) return SPACE;
  return breaks === 1 ? LINE : PARAGRAPH;
}
