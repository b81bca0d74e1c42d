import type { Layout, VisibleBlock } from './layout.ts';
import type { Page, PageElement, PageText } from './page.ts';
import { roleOf, type Role } from './roles.ts';

/** What is measured of a visible block before anybody decides what it is. */
export interface BlockFacts {
  readonly block: VisibleBlock;
  readonly text: string;
  readonly element: PageElement;
  readonly length: number;
  /** Share of its characters that stand in links, 0 to 1. */
  readonly linkShare: number;
  /** Share of its characters that Readability took, 0 to 1. */
  readonly taken: number;
  readonly endsSentence: boolean;
  /** The nearest role that it, or an element around it that is not the article itself, gives itself. */
  readonly role: Role | null;
  readonly roleElement: PageElement | null;
  /** True where that role is one of things around an article. */
  readonly aside: boolean;
}

/** An element with more than this share of what Readability took holds the article: `<div class="with-sidebar">`. */
const HOLDS_ARTICLE = 0.4;
const ASIDE: ReadonlySet<Role> = new Set<Role>([
  'related',
  'promo',
  'comments',
  'share',
  'tags',
  'aside',
  'furniture',
]);
const SENTENCE_END = /[.!?…。！？][\s"'”’»)\]]*(?:\s|$)/u;

/** Measures all blocks. `taken` are the text runs that Readability took, null where it took none. */
export function measureBlocks(
  page: Page,
  layout: Layout,
  taken: ReadonlySet<PageText> | null,
): readonly BlockFacts[] {
  const share = sharesOf(page, layout, taken);
  return layout.blocks.map((block) => {
    const text = layout.visible.slice(block.from, block.to);
    let linked = 0;
    let kept = 0;
    let total = 0;
    for (const { from, to, link, text: run } of block.pieces) {
      total += to - from;
      if (link) linked += to - from;
      if (taken?.has(run)) kept += to - from;
    }
    const { role, element: roleElement } = nearestRole(block.element, block, share);
    return {
      block,
      text,
      element: block.element,
      length: text.length,
      linkShare: linked / Math.max(1, total),
      taken: kept / Math.max(1, total),
      endsSentence: SENTENCE_END.test(text),
      role,
      roleElement,
      aside: role !== null && ASIDE.has(role),
    };
  });
}

/** For each element, the share of the article (what Readability took; without it, all text) that it holds. */
function sharesOf(
  { elements }: Page,
  layout: Layout,
  taken: ReadonlySet<PageText> | null,
): (element: PageElement) => number {
  const sums = new Array<number>(elements.length).fill(0);
  for (const { pieces } of layout.blocks) {
    for (const { from, to, text } of pieces) {
      if (!taken || taken.has(text))
        sums[text.parent.index] = (sums[text.parent.index] ?? 0) + to - from;
    }
  }
  for (const { index, parent } of elements.toReversed()) {
    if (parent) sums[parent.index] = (sums[parent.index] ?? 0) + (sums[index] ?? 0);
  }
  const all = Math.max(1, sums[0] ?? 0);
  return ({ index }) => (sums[index] ?? 0) / all;
}

function nearestRole(
  element: PageElement,
  block: VisibleBlock,
  share: (element: PageElement) => number,
): { role: Role | null; element: PageElement | null } {
  const inner = innerRole(block);
  if (inner) return inner;
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (share(at) > HOLDS_ARTICLE && at !== element) break;
    const role = roleOf(at);
    if (role) return { role, element: at };
  }
  return { role: null, element: null };
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

function isInside(element: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}
