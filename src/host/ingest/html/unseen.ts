import type { Page, PageElement } from './page.ts';
import { isNoText, isHidden } from './visible.ts';

/** A page that hides more than this share of its text shows it once its scripts have run. */
const SHOWN_BY_SCRIPT = 0.5;
/** A menu that opens on a press holds less than this much. */
const LEAST_SHOWN = 250;

/** For each element, by its index, whether readers do not see it. */
export function unseenElements(page: Page): readonly boolean[] {
  const noText = spread(page, isNoText);
  const all = textLengths(page, noText);
  const most = Math.max(LEAST_SHOWN, SHOWN_BY_SCRIPT * (all[0] ?? 0));
  return spread(
    page,
    (element) =>
      noText[element.index] === true || (isHidden(element) && (all[element.index] ?? 0) < most),
  );
}

/** Whether an element, or one around it, is of a kind. */
function spread({ elements }: Page, is: (element: PageElement) => boolean): readonly boolean[] {
  const found: boolean[] = [];
  for (const element of elements) {
    const { parent } = element;
    found.push((parent ? (found[parent.index] ?? false) : false) || is(element));
  }
  return found;
}

/** Length of the visible text in each element, by its index. */
export function textLengths({ elements, texts }: Page, unseen: readonly boolean[]): number[] {
  const lengths = new Array<number>(elements.length).fill(0);
  for (const { parent, value } of texts) {
    if (unseen[parent.index]) continue;
    lengths[parent.index] = (lengths[parent.index] ?? 0) + collapsedLength(value);
  }
  // Parents stand before their children in document order.
  for (let at = elements.length - 1; at > 0; at--) {
    const parent = elements[at]?.parent;
    if (parent) lengths[parent.index] = (lengths[parent.index] ?? 0) + (lengths[at] ?? 0);
  }
  return lengths;
}

/** Length of a text with each stretch of white space as one space, and none at its ends. */
function collapsedLength(text: string): number {
  let length = 0;
  let gap = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) {
      gap = length > 0 ? 1 : 0;
    } else {
      length += 1 + gap;
      gap = 0;
    }
  }
  return length;
}
