import type { Edit } from '../../../engine/text/edit.ts';
import type { Span } from '../../../engine/text/span.ts';
import { charactersOf } from './characters.ts';
import type { Piece, VisibleBlock } from './layout.ts';
import type { PageElement } from './page.ts';
import type { Placed } from './place.ts';

/** A page's visible text, its blocks, and the edits that lead there from the captured characters. */
export interface Written {
  readonly visible: string;
  readonly edits: readonly Edit[];
  readonly blocks: readonly VisibleBlock[];
}

/** How much white space parts two pieces; a stronger one takes the place of a weaker one. */
const SEPARATORS = ['', ' ', '\t', '\n', '\n\n'] as const;
type Strength = 0 | 1 | 2 | 3 | 4;
const NONE = 0;
const SPACE = 1;
const CELL = 2;
const LINE = 3;
const PARAGRAPH = 4;

const INVISIBLE_ONLY = /^[\s\u{200b}-\u{200d}\u{2060}\u{ad}]*$/u;
const WORD_END = /[\p{L}\p{N}]$/u;
const SMALL_END = /[\p{Ll}\p{N}]$/u;
const CAPITAL_START = /^\p{Lu}/u;
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

  /** `<a>Facebook</a><a>Twitter</a>`, `<a>Ann Roe</a><span>Editor</span>`: two elements side by side are not one word. */
  partElements(next: Placed): void {
    const { last, pending, lastValue } = this;
    if (pending !== NONE || !last || !WORD_END.test(lastValue) || !WORD_START.test(next.text.value))
      return;
    const links = last.link !== null && next.link !== null && last.link !== next.link;
    const [before, behind] = [last.text.parent, next.text.parent];
    const apart = before !== behind && before !== next.element && behind !== next.element;
    if (links || (apart && SMALL_END.test(lastValue) && CAPITAL_START.test(next.text.value)))
      this.part(SPACE);
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

  finish(): Written {
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

export function writeText(captured: string, placed: readonly Placed[]): Written {
  const writer = new TextWriter(captured);
  for (const at of placed) {
    const { value } = at.text;
    if (writer.last) writer.part(strengthBetween(writer.last, at));
    if (INVISIBLE_ONLY.test(value)) {
      if (/\s/u.test(value)) writer.part(spaceStrength(value, at));
      continue;
    }
    writer.partElements(at);
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
