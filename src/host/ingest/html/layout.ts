import type { Edit } from '../../../engine/text/edit.ts';
import type { Span } from '../../../engine/text/span.ts';
import type { Page, PageElement, PageText } from './page.ts';
import { placeTexts } from './place.ts';
import { writeText } from './text-writer.ts';
import { textLengths, unseenElements } from './unseen.ts';

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

/**
 * Lays a page out as text: what a reader sees, in the order of the captured characters, blocks parted by one blank
 * line, `<br>` as a line break, table cells by a tab, character references decoded, white space collapsed.
 */
export function layOut(captured: string, page: Page): Layout {
  const unseen = unseenElements(page);
  const lengths = textLengths(page, unseen);
  const placed = placeTexts(page, unseen, lengths).sort((a, b) => a.text.from - b.text.from);
  return { ...writeText(captured, placed), lengths };
}
