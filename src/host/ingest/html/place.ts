import type { Page, PageElement, PageText } from './page.ts';
import { roleOf } from './roles.ts';
import { startsBlock, startsCell } from './visible.ts';

/** A text run where it stands: runs of the same block, line and cell flow into each other. */
export interface Placed {
  readonly text: PageText;
  readonly element: PageElement;
  readonly link: PageElement | null;
  readonly block: number;
  readonly line: number;
  readonly cell: number;
  readonly pre: boolean;
}

interface Frame {
  readonly element: PageElement;
  readonly block: PageElement;
  readonly link: PageElement | null;
  readonly pre: boolean;
  readonly border: boolean;
  next: number;
}

/** Where each visible text run stands, in document order. */
export function placeTexts(
  page: Page,
  unseen: readonly boolean[],
  lengths: readonly number[],
): Placed[] {
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
        standsApart(child, frame.element.children, frame.next - 1, frame.block, lengths);
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

/** No date is longer; with more words than these beside it, it is part of a sentence. */
const LONGEST_DATE = 60;
const LONGEST_NAMES = 120;
const MOST_BESIDE = 160;
const MOST_BESIDE_IN_PARAGRAPH = 40;
/** Inline elements looked at on either side. */
const MOST_INLINE = 40;

/**
 * Names, a date or a credit set inline beside each other are blocks of their own: `<span class="author">`,
 * `<span class="credit">` at the end of a caption.
 */
function standsApart(
  element: PageElement,
  siblings: PageElement['children'],
  at: number,
  block: PageElement,
  lengths: readonly number[],
): boolean {
  const role = roleOf(element);
  if (role !== 'date' && role !== 'credit' && role !== 'byline') return false;
  const own = lengths[element.index] ?? 0;
  if (own === 0 || own > LONGEST_NAMES || roleOf(block) === role) return false;
  if (role === 'credit') return roleOf(block) === 'caption' || element.parent?.tag === 'figure';
  const { length, dated } = inlineBeside(siblings, at, lengths);
  if (role === 'byline') return dated && length <= MOST_BESIDE;
  const paragraph = block.tag === 'p' && roleOf(block) === null;
  return (
    own <= LONGEST_DATE &&
    length > 0 &&
    length <= (paragraph ? MOST_BESIDE_IN_PARAGRAPH : MOST_BESIDE)
  );
}

/** How much text stands on the same lines as an inline element, and whether there is a date among it. */
function inlineBeside(
  siblings: PageElement['children'],
  at: number,
  lengths: readonly number[],
): { readonly length: number; readonly dated: boolean } {
  let length = 0;
  let dated = false;
  for (const step of [-1, 1]) {
    for (let i = at + step; i >= 0 && i < siblings.length; i += step) {
      const sibling = siblings[i];
      if (
        !sibling ||
        (sibling.type === 'element' && (startsBlock(sibling) || sibling.tag === 'br'))
      )
        break;
      if (sibling.type === 'text') length += sibling.value.trim().length;
      else {
        length += lengths[sibling.index] ?? 0;
        if (roleOf(sibling) === 'date') dated = true;
      }
      if (length > MOST_BESIDE || Math.abs(i - at) > MOST_INLINE) break;
    }
  }
  return { length, dated };
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
