import type { BlockLook } from './look.ts';
import type { Page, PageElement } from './page.ts';

/** Less than this is no sentence of an article. */
const LEAST_PROSE = 60;
/** Without a full stop it takes this much. */
const LEAST_UNMARKED = 120;
/** A block counts with at most this much, so that one long legal notice does not outweigh an article. */
const MOST_PROSE = 400;

/** Running text, whatever the markup around it says: long enough for a sentence, few links, a sentence's end in it. */
export function proseWeight({ weight, linkShare, endsSentence, element }: BlockLook): number {
  if (linkShare > 0.4 || /^(?:h[1-6]|figcaption|th|footer|nav)$/u.test(element.tag)) return 0;
  if (weight >= LEAST_PROSE && endsSentence) return Math.min(MOST_PROSE, weight);
  // Scripts and writers without full stops.
  const unmarked = weight >= LEAST_UNMARKED && linkShare < 0.2 && element.tag !== 'li';
  return unmarked ? Math.min(MOST_PROSE, weight / 2) : 0;
}

/** How much running text each element holds, and the page. */
export function proseSums(
  { elements }: Page,
  facts: readonly BlockLook[],
): { readonly of: (element: PageElement) => number; readonly all: number } {
  const sums = new Float64Array(elements.length);
  for (const block of facts) {
    const { index } = block.element;
    sums[index] = (sums[index] ?? 0) + proseWeight(block);
  }
  for (let at = elements.length - 1; at > 0; at--) {
    const parent = elements[at]?.parent;
    if (parent) sums[parent.index] = (sums[parent.index] ?? 0) + (sums[at] ?? 0);
  }
  return { of: ({ index }) => sums[index] ?? 0, all: Math.max(1, sums[0] ?? 0) };
}
