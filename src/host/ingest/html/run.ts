import type { BlockFacts } from './facts.ts';
import { proseWeight } from './prose.ts';

/** What a block that is not prose costs: three menu items between two paragraphs may be crossed, a list of thirty not. */
const COST = 45;
const ROLE_COST = 120;
/** Short words without links between paragraphs: a quotation, a clock time, a heading. */
const SHORT_COST = 20;
/** Items without links: lists of names and tables stand in articles, menus are links. */
const ITEM_COST = 5;
const MOST_LINKED = 400;
/** "Share", or a counter of comments ("0") over the lead, costs less than a line of words. */
const COUNTER = 5;
/** What follows its headline may be this much shorter than the legal notice at the foot of the page. */
const HEADLINE_GAIN = 300;

/**
 * The stretch of blocks where the article stands, by its prose alone: paragraphs gain, menus and links lose, and the
 * stretch with the highest sum is it. No element structure is asked, so it works where the markup is broken.
 * Linear. Returns the blocks' positions as a half-open range.
 */
export function bestRun(
  facts: readonly BlockFacts[],
  headline: number | null,
  refused: (index: number) => boolean = () => false,
): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  let most = 0;
  let from = 0;
  let sum = 0;
  facts.forEach((block, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    const prose = isProse(block) && !refused(index);
    sum += prose ? proseWeight(block) : -costOf(block);
    if (index === headline) {
      sum = HEADLINE_GAIN;
      from = index + 1;
    }
    if (sum > most && prose) {
      most = sum;
      best = { from, to: index + 1 };
    }
  });
  return best;
}

function costOf(block: BlockFacts): number {
  const { aside, linkShare, length, element } = block;
  const linked = Math.min(MOST_LINKED, length * linkShare);
  if (aside) return (length <= COUNTER ? COST : ROLE_COST) + linked;
  if (block.level === 1) return ROLE_COST;
  if (linkShare === 0 && /^(?:li|td|th|dd|dt)$/u.test(element.tag)) return ITEM_COST;
  return (linkShare < 0.2 ? SHORT_COST : COST) + linked;
}

/** Running text of an article. */
export function isProse(block: BlockFacts): boolean {
  return !block.aside && block.role !== 'caption' && proseWeight(block) > 0;
}
