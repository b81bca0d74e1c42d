import type { BlockHint } from '../../../engine/text/capture.ts';
import { decideBody } from './body.ts';
import type { ArticlePlace } from './date-witnesses.ts';
import { declaredTitles, metaValues, siteNames, type Declared } from './declared.ts';
import { measureBlocks, type BlockFacts } from './facts.ts';
import { findHeadline } from './headline.ts';
import type { Layout } from './layout.ts';
import type { Page } from './page.ts';

/** One hint for each visible block, in order. */
export function hintsOf(page: Page, layout: Layout, declared: Declared): { hints: BlockHint[]; facts: readonly BlockFacts[]; place: ArticlePlace } {
  const heading = findHeadline(layout, declaredTitles(declared), siteNames(declared));
  const headline = heading ? layout.blocks.indexOf(heading) : null;
  const facts = measureBlocks(page, layout, heading);
  const decisions = decideBody(facts, headline, metaValues(declared, ['og:description', 'description', 'twitter:description']).map(({ value }) => value), [...declared.linked.flatMap(({ authors }) => authors), ...metaValues(declared, ['author', 'article:author', 'byl', 'parsely-author']).map(({ value }) => value)]);
  const hints = facts.map((block, index): BlockHint => ({
    from: block.block.from,
    to: block.block.to,
    kind: decisions[index]?.kind ?? null,
    why: `${block.element.tag} ${block.role ?? ''} ${block.aside ?? ''}`,
    body: decisions[index]?.body ?? false,
    level: null,
  }));
  const first = decisions.findIndex(({ body }) => body === true);
  const last = decisions.findLastIndex(({ body }) => body === true);
  return { hints, facts, place: { headline, first: first < 0 ? null : first, last: last < 0 ? null : last } };
}
