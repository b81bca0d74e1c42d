import type { BlockKind } from '../../../engine/text/capture.ts';
import { isInside, outwards } from './elements.ts';
import type { BlockFacts } from './facts.ts';
import type { PageElement } from './page.ts';
import { proseWeight } from './prose.ts';

/**
 * Blocks of other reports on the page: where the headline stands in an `<article>`, what stands in one beside it
 * that has a heading of the same level (pages that go on with the next report) or one that is a link (cards).
 */
export function otherReports(
  facts: readonly BlockFacts[],
  headline: number | null,
): ReadonlySet<number> {
  const top = headline === null ? undefined : facts[headline];
  const own = top ? articleAround(top.element) : null;
  if (!top || !own) return new Set();
  const headed = new Set<PageElement>();
  const around = facts.map((block) => {
    const article = articleAround(block.element);
    const heads = block.level !== null && (block.level === top.level || block.linkShare === 1);
    if (article && article !== own && heads) headed.add(article);
    return article;
  });
  return new Set(
    facts.flatMap((_, i) => {
      const article = around[i];
      return article && headed.has(article) && !isInside(article, own) && !isInside(own, article)
        ? [i]
        : [];
    }),
  );
}

function articleAround(element: PageElement): PageElement | null {
  for (const at of outwards(element)) if (at.tag === 'article') return at;
  return null;
}

/** What a block of another report on the page is. */
export function kindElsewhere(block: BlockFacts): BlockKind {
  if (block.level !== null) return 'related';
  return proseWeight(block) > 0 ? 'uncertain' : 'furniture';
}

/** What a block of a card is that leads to another report: its headline and first words, its name and day. */
export function kindOnCard(block: BlockFacts): BlockKind {
  return block.level !== null || proseWeight(block) > 0 ? 'related' : 'furniture';
}
