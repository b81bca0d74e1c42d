import { isInside, outwards } from './elements.ts';
import { levelOf } from './headline.ts';
import type { Layout, VisibleBlock } from './layout.ts';
import type { Page, PageElement } from './page.ts';
import { roleOf, type Role } from './roles.ts';
import { weightOf } from './weight.ts';

/** What is measured of a visible block before anybody decides what it is. */
export interface BlockFacts {
  readonly block: VisibleBlock;
  readonly text: string;
  readonly element: PageElement;
  readonly length: number;
  /** Length in characters of Latin script: one of Chinese or Japanese says as much as two or three of English. */
  readonly weight: number;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  readonly endsSentence: boolean;
  /** True where it ends as sentences do; else it may hold one and break off. */
  readonly stops: boolean;
  /** Level of the heading that it is, 1 to 6; null for other blocks. */
  readonly level: number | null;
  /** True for a cell of a table that holds data. */
  readonly cell: boolean;
  /** True where a picture stands in the same element. */
  readonly pictured: boolean;
  /** The nearest role that it, or an element around it that is not the article itself, gives itself. */
  readonly role: Role | null;
  readonly roleElement: PageElement | null;
  /** The nearest role of things around an article, however deep it stands in one: the name over a comment is a comment. */
  readonly aside: Role | null;
}

/** An element with more than this share of the page's running text is no box beside the article: `<div class="with-sidebar">`. */
const HOLDS_ARTICLE = 0.4;
/** Comments can be longer than what they comment on. */
const NEVER_ARTICLE: ReadonlySet<Role> = new Set<Role>(['comments']);
const ASIDE: ReadonlySet<Role> = new Set<Role>([
  'related',
  'promo',
  'comments',
  'share',
  'tags',
  'aside',
  'furniture',
]);
/** No byline, date, credit or caption is as long as this: `<div class="author-story">` around everything. */
const LONGEST: Readonly<Partial<Record<Role, number>>> = {
  headline: 300,
  byline: 400,
  date: 160,
  credit: 250,
  caption: 1200,
  'source-line': 300,
  standfirst: 1200,
};
/** No share bar or list of tags is a text: `<div class="body-share-wrapper">` around a post. */
const MOST_TEXT: Readonly<Partial<Record<Role, number>>> = {
  share: 150,
  tags: 200,
  furniture: 2000,
};
const SENTENCE_END = /[.!?…。！？।؟۔።։។][\s"'”’»)\]」』]*(?:\s|$)/u;
/** Less than this is no sentence of an article. */
export const LEAST_PROSE = 60;
const LEAST_UNMARKED = 120;
/** An element with more words than this is more than a picture with its caption. */
const MOST_UNDER_PICTURE = 250;
/** A block counts with at most this much, so that one long legal notice does not outweigh an article. */
const MOST_PROSE = 400;

/** Measures all blocks. `headline` is the index of the block that heads the article, where it is known. */
export function measureBlocks(
  page: Page,
  layout: Layout,
  headline: VisibleBlock | null,
): readonly BlockFacts[] {
  const bare = layout.blocks.map((block) => measure(layout, block));
  const { of: proseOf, all } = proseSums(page, bare);
  const holders = new Set(outwards(headline?.element ?? null));
  return bare.map((facts) => {
    const counts = (element: PageElement, role: Role): boolean => {
      const length = layout.lengths[element.index] ?? 0;
      if (length > (LONGEST[role] ?? Infinity)) return false;
      if (holders.has(element) && element !== headline?.element && ASIDE.has(role)) return false;
      if (NEVER_ARTICLE.has(role)) return true;
      const prose = proseOf(element);
      return prose <= HOLDS_ARTICLE * all && prose <= (MOST_TEXT[role] ?? Infinity);
    };
    return { ...facts, ...rolesOf(facts.block, counts) };
  });
}

/** Running text, whatever the markup around it says: long enough for a sentence, few links, a sentence's end in it. */
export function proseWeight({
  weight,
  linkShare,
  endsSentence,
  element,
}: Pick<BlockFacts, 'weight' | 'linkShare' | 'endsSentence' | 'element'>): number {
  if (linkShare > 0.4 || /^(?:h[1-6]|figcaption|th|footer|nav)$/u.test(element.tag)) return 0;
  if (weight >= LEAST_PROSE && endsSentence) return Math.min(MOST_PROSE, weight);
  // Scripts and writers without full stops.
  const unmarked = weight >= LEAST_UNMARKED && linkShare < 0.2 && element.tag !== 'li';
  return unmarked ? Math.min(MOST_PROSE, weight / 2) : 0;
}

type BareFacts = Omit<BlockFacts, 'role' | 'roleElement' | 'aside'>;

function measure({ visible, lengths }: Layout, block: VisibleBlock): BareFacts {
  const text = visible.slice(block.from, block.to);
  let linked = 0;
  let total = 0;
  for (const { from, to, link } of block.pieces) {
    total += to - from;
    if (link) linked += to - from;
  }
  return {
    block,
    text,
    element: block.element,
    length: text.length,
    weight: weightOf(text),
    linkShare: linked / Math.max(1, total),
    endsSentence: SENTENCE_END.test(text),
    stops: /[.!?…。！？।؟۔։][\s"'”’»)\]」』]*$/u.test(text),
    level: levelOf(block.element, lengths, text.length),
    cell: /^t[dh]$/u.test(block.element.tag),
    pictured: (lengths[block.element.index] ?? 0) <= MOST_UNDER_PICTURE && hasPicture(block.element),
  };
}

/** A picture among the words: `<center><img><br>The new bridge</center>`. Smileys are none. */
function hasPicture({ children }: PageElement): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      (isPicture(child) || child.children.some((inner) => inner.type === 'element' && isPicture(inner))),
  );
}

function isPicture({ tag, attributes }: PageElement): boolean {
  if (tag !== 'img' && tag !== 'picture') return false;
  return !/emoji|smil|icon|avatar|logo|pixel/iu.test(`${attributes.get('class') ?? ''} ${attributes.get('src')?.slice(0, 300) ?? ''}`);
}

/** How much running text each element holds, and the page. */
function proseSums(
  { elements }: Page,
  facts: readonly BareFacts[],
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

type Counts = (element: PageElement, role: Role) => boolean;

function rolesOf(
  block: VisibleBlock,
  counts: Counts,
): Pick<BlockFacts, 'role' | 'roleElement' | 'aside'> {
  const inner = innerRole(block);
  let role: Role | null = inner?.role ?? null;
  let roleElement = inner?.element ?? null;
  let aside = role !== null && ASIDE.has(role) ? role : null;
  for (let at: PageElement | null = block.element; at && !aside; at = at.parent) {
    const own = roleOf(at);
    if (!own || !counts(at, own)) continue;
    if (!role) [role, roleElement] = [own, at];
    if (ASIDE.has(own)) aside = own;
  }
  return { role, roleElement, aside };
}

/** `<p><time>May 2</time></p>`: an inline element that holds all of the block speaks for it. */
function innerRole({ element, pieces }: VisibleBlock): { role: Role; element: PageElement } | null {
  const [first, ...rest] = pieces;
  for (let at = first?.text.parent ?? null; at && at !== element; at = at.parent) {
    const role = roleOf(at);
    if (role && rest.every(({ text }) => isInside(text.parent, at))) return { role, element: at };
  }
  return null;
}
