import { isInside, outwards } from './elements.ts';
import type { Layout, VisibleBlock } from './layout.ts';
import { lookOf, type BlockLook } from './look.ts';
import type { Page, PageElement } from './page.ts';
import { proseSums } from './prose.ts';
import { roleOf, type Role } from './roles.ts';

/** What is measured of a visible block before anybody decides what it is. */
export interface BlockFacts extends BlockLook {
  /** The nearest role that it, or an element around it that is not the article itself, gives itself. */
  readonly role: Role | null;
  readonly roleElement: PageElement | null;
  /** The nearest role of things around an article, however deep it stands in one: the name over a comment is a comment. */
  readonly aside: Role | null;
}

/** An element with more than this share of the page's running text is no box beside the article: `<div class="with-sidebar">`. */
const HOLDS_ARTICLE = 0.4;
/** Comments can be longer than what they comment on. */
const NEVER_ARTICLE: ReadonlySet<Role> = new Set<Role>(['comments', 'consent']);
const ASIDE: ReadonlySet<Role> = new Set<Role>([
  'related',
  'promo',
  'comments',
  'share',
  'tags',
  'aside',
  'consent',
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
/** Measures all blocks. `headline` is the block that heads the article, where it is known. */
export function measureBlocks(
  page: Page,
  layout: Layout,
  headline: VisibleBlock | null,
): readonly BlockFacts[] {
  const looks = layout.blocks.map((block) => lookOf(layout, block));
  const { of: proseOf, all } = proseSums(page, looks);
  const holders = new Set(outwards(headline?.element ?? null));
  return looks.map((look) => {
    const counts = (element: PageElement, role: Role): boolean => {
      const length = layout.lengths[element.index] ?? 0;
      if (length > (LONGEST[role] ?? Infinity)) return false;
      if (holders.has(element) && element !== headline?.element && ASIDE.has(role)) return false;
      if (NEVER_ARTICLE.has(role)) return true;
      const prose = proseOf(element);
      return prose <= HOLDS_ARTICLE * all && prose <= (MOST_TEXT[role] ?? Infinity);
    };
    return { ...look, ...rolesOf(look.block, counts) };
  });
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
