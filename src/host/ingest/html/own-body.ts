import type { BlockFacts } from './facts.ts';

/** A block counts with at most this many characters, so that one long legal notice does not outweigh an article. */
const MOST_GAIN = 400;
/** What a block that is not prose costs: three menu items between two paragraphs may be crossed, a list of thirty not. */
const COST = 45;
const ROLE_COST = 120;

/**
 * The second opinion on which blocks are the article, by the run of prose alone: paragraphs gain, menus and links
 * lose, and the stretch of blocks with the highest sum is the article. No element structure is asked, so it
 * works where the markup is broken. Linear. Returns the blocks' positions as a half-open range.
 */
export function bestRun(facts: readonly BlockFacts[]): { from: number; to: number } {
  let best = { from: 0, to: 0 };
  let most = 0;
  let from = 0;
  let sum = 0;
  facts.forEach((block, index) => {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += isProse(block) ? Math.min(MOST_GAIN, block.length) : -costOf(block);
    if (sum > most) {
      most = sum;
      best = { from, to: index + 1 };
    }
  });
  return best;
}

function costOf({ aside, linkShare, length }: BlockFacts): number {
  return (aside ? ROLE_COST : COST) + Math.min(MOST_GAIN, length * linkShare);
}

/** Running text: long enough for a sentence, few links, with a sentence's end in it. */
export function isProse({ length, linkShare, endsSentence, aside, element }: BlockFacts): boolean {
  if (aside || linkShare > 0.4 || /^(?:h[1-6]|figcaption|td|th|footer|nav)$/u.test(element.tag))
    return false;
  return length >= 60 && endsSentence;
}
