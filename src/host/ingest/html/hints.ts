import type { BlockHint } from '../../../engine/text/capture.ts';
import { decideBody, type Decision } from './body.ts';
import {
  declaredAuthors,
  declaredSums,
  declaredTitles,
  siteNames,
  type Declared,
} from './declared.ts';
import { measureBlocks, type BlockFacts } from './facts.ts';
import { findHeadline, headingOver, partHeadline } from './headline.ts';
import type { ArticlePlace } from './kinds.ts';
import type { Layout, VisibleBlock } from './layout.ts';
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

interface Decided {
  readonly facts: readonly BlockFacts[];
  readonly decisions: readonly Decision[];
  readonly place: ArticlePlace;
}

/** Finds the article of a page and says of each visible block what it is. */
export function readBlocks(page: Page, whole: Layout, declared: Declared): PageReading {
  const sites = siteNames(declared);
  const titles = titlesOf(declaredTitles(declared), sites);
  const layout = partLines(partHeadline(whole, titles));
  const heading = findHeadline(layout, titles, sites);
  const decide = (headline: VisibleBlock | null): Decided => {
    const facts = measureBlocks(page, layout, headline);
    const known = {
      headline: headline ? layout.blocks.indexOf(headline) : null,
      descriptions: declaredSums(declared),
      authors: declaredAuthors(declared),
      senders: sites,
    };
    return { facts, ...decideBody(facts, known) };
  };
  let read = decide(heading);
  const over = heading ? null : headingOver(read.facts, read.place.first ?? 0);
  if (over !== null) read = decide(layout.blocks[over] ?? null);
  const { facts, decisions, place } = read;
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
