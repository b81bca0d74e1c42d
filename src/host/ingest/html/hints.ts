import type { BlockHint } from '../../../engine/text/capture.ts';
import { decideBody } from './body.ts';
import {
  declaredAuthors,
  declaredSums,
  declaredTitles,
  siteNames,
  type Declared,
} from './declared.ts';
import { measureBlocks, type BlockFacts } from './facts.ts';
import { findHeadline, partHeadline } from './headline.ts';
import type { ArticlePlace } from './kinds.ts';
import type { Layout } from './layout.ts';
import type { Page } from './page.ts';
import { partLines } from './part-lines.ts';
import { titlesOf } from './titles.ts';

/** The blocks of a page as read: what each is, and where the article stands. */
export interface PageReading {
  /** One hint for each visible block, in order. */
  readonly hints: readonly BlockHint[];
  readonly facts: readonly BlockFacts[];
  readonly place: ArticlePlace;
}

/** Finds the article of a page and says of each visible block what it is. */
export function readBlocks(page: Page, whole: Layout, declared: Declared): PageReading {
  const sites = siteNames(declared);
  const titles = titlesOf(declaredTitles(declared), sites);
  const layout = partLines(partHeadline(whole, titles));
  const heading = findHeadline(layout, titles, sites);
  const facts = measureBlocks(page, layout, heading);
  const { decisions, place } = decideBody(facts, {
    headline: heading ? layout.blocks.indexOf(heading) : null,
    descriptions: declaredSums(declared),
    authors: declaredAuthors(declared),
    senders: sites,
  });
  const hints = facts.map((block, i): BlockHint => {
    const { kind, body } = decisions[i] ?? { kind: null, body: null };
    const { from, to } = block.block;
    const level = kind === 'headline' || kind === 'heading' ? block.level : null;
    return { from, to, kind, why: whyOf(block), body, level };
  });
  return { hints, facts, place };
}

/** The tag and class words that held a block: `p wp-caption-text`. */
function whyOf({ element, roleElement }: BlockFacts): string {
  const { tag, attributes } = roleElement ?? element;
  const words = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`.trim();
  return `${tag} ${words.slice(0, 60)}`.trim();
}
