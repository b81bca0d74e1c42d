import { isDateLine } from '../../../engine/blocks/calendar.ts';
import { isInside, outwards } from './elements.ts';
import type { BlockFacts } from './facts.ts';
import type { PageElement } from './page.ts';
import { isProse } from './run.ts';

/** As many dated cards of one make are a list of other reports; a single one may be a quotation or a source. */
const LEAST_CARDS = 2;
/** Without so much running text outside of them, the cards are what the page is about. */
const LEAST_PROSE_OUTSIDE = 2;

/**
 * Blocks in cards of other reports, set out with their whole first paragraphs ("More from the Ledger"): boxes of one
 * make behind the headline, each with one heading that is a link to another page, and a day of its own. Entries of a
 * live blog link into their own page (`#entry-12`); items of a list of goods have no day.
 */
export function teaserCards(
  facts: readonly BlockFacts[],
  headline: number | null,
): ReadonlySet<number> {
  const boxes = new Map<string, PageElement[]>();
  facts.forEach((block, i) => {
    if (headline === null || i <= headline || !isLinkAway(block)) return;
    const box = cardAround(block, facts[headline]?.element ?? null);
    if (!box || !isDated(box, facts)) return;
    const make = makeOf(box);
    boxes.set(make, [...(boxes.get(make) ?? []), box]);
  });
  const cards = new Set([...boxes.values()].filter((of) => of.length >= LEAST_CARDS).flat());
  if (cards.size === 0) return new Set();
  const inCard = facts.map(({ element }) => [...outwards(element)].some((at) => cards.has(at)));
  const outside = facts.filter((block, i) => isProse(block) && inCard[i] !== true);
  if (outside.length < LEAST_PROSE_OUTSIDE) return new Set();
  return new Set(inCard.flatMap((is, i) => (is ? [i] : [])));
}

/** A heading, all of it a link to another page. */
function isLinkAway({ level, linkShare, block }: BlockFacts): boolean {
  const href = block.pieces.find(({ link }) => link)?.link?.attributes.get('href') ?? '#';
  return level !== null && linkShare === 1 && !href.includes('#');
}

/** The nearest element around a heading that has a sister of its make. */
function cardAround({ element }: BlockFacts, headline: PageElement | null): PageElement | null {
  for (const at of outwards(element.parent)) {
    if (headline && isInside(headline, at)) return null;
    const sisters = at.parent?.children.filter(
      (child) => child.type === 'element' && makeOf(child) === makeOf(at),
    );
    if ((sisters?.length ?? 0) >= LEAST_CARDS) return at;
  }
  return null;
}

function isDated(box: PageElement, facts: readonly BlockFacts[]): boolean {
  return facts.some(
    ({ element, text, role, block }) =>
      isInside(element, box) &&
      (role === 'date' ||
        isDateLine(text) ||
        block.pieces.some(({ text: { parent } }) => parent.tag === 'time')),
  );
}

function makeOf({ tag, attributes }: PageElement): string {
  return `${tag}.${attributes.get('class') ?? ''}`;
}
