import { isInside } from './elements.ts';
import type { BlockFacts } from './facts.ts';
import type { PageElement } from './page.ts';
import { proseWeight } from './prose.ts';

/** The element that holds an article, and what its paragraphs are made like. */
export interface Home {
  readonly holds: (block: BlockFacts) => boolean;
  /** True where the element is the page itself and says nothing of what it holds. */
  readonly whole: boolean;
  /** Made and placed like a paragraph of the article: same tag and classes, in an element with the same tag and classes. */
  readonly isOfMake: (block: BlockFacts) => boolean;
  /** With the classes of a paragraph of the article. */
  readonly isOfClass: (block: BlockFacts) => boolean;
  /** Of the same make or classes, or a paragraph beside those of the article. */
  readonly isAkin: (block: BlockFacts) => boolean;
}

/** The deepest element with this share of the prose holds the article. */
const HOLDS = 0.9;
const WHOLE_PAGE = new Set(['body', 'html', '#document']);

/**
 * The home of the paragraphs `core`, which must not be empty. Where the headline stands outside and the element has
 * sisters of its class, those are posts of one report (a live blog), and all of them are its home.
 */
export function homeOf(core: readonly BlockFacts[], headline: BlockFacts | null): Home {
  const inner = holderOf(core);
  const element = headline && isPost(inner, headline) ? (inner.parent ?? inner) : inner;
  const whole = WHOLE_PAGE.has(element.tag);
  const makes = new Set(core.map((block) => makeOf(block, whole)));
  const classes = new Set(core.flatMap((block) => classOf(block) ?? []));
  const parents = new Set(core.map((block) => block.element.parent));
  const isOfMake = (block: BlockFacts): boolean => makes.has(makeOf(block, whole));
  const isOfClass = (block: BlockFacts): boolean => classes.has(classOf(block) ?? '');
  return {
    holds: (block) => isInside(block.element, element),
    whole,
    isOfMake,
    isOfClass,
    isAkin: (block) =>
      isOfMake(block) || (!whole && (isBeside(block, parents) || isOfClass(block))),
  };
}

function isPost(element: PageElement, headline: BlockFacts): boolean {
  const { parent, tag, attributes } = element;
  const name = attributes.get('class');
  if (!parent || !name || tag === 'p' || headline.element.index > element.index) return false;
  if (isInside(headline.element, element)) return false;
  return parent.children.some(
    (child) =>
      child.type === 'element' &&
      child !== element &&
      child.tag === tag &&
      child.attributes.get('class') === name,
  );
}

function classOf({ element }: BlockFacts): string | null {
  return element.attributes.get('class') ?? null;
}

/** In the whole page only paragraphs of one parent are of one make. */
function makeOf({ element }: BlockFacts, whole: boolean): string {
  const { parent } = element;
  const outer = whole ? String(parent?.index ?? -1) : parent ? classedTag(parent) : '';
  return `${outer} ${classedTag(element)}`;
}

function classedTag({ tag, attributes }: PageElement): string {
  return `${tag}.${attributes.get('class') ?? ''}`;
}

/** A paragraph, or an item of a list, directly in an element that holds paragraphs of the article. */
function isBeside({ element }: BlockFacts, parents: ReadonlySet<PageElement | null>): boolean {
  if (element.tag === 'p' || element.tag === 'blockquote') return parents.has(element.parent);
  return element.tag === 'li' && parents.has(element.parent?.parent ?? null);
}

/** The deepest element that holds nearly all of the prose; not a paragraph's own, the next one stands beside it. */
function holderOf(core: readonly BlockFacts[]): PageElement {
  const sums = new Map<PageElement, number>();
  let all = 0;
  for (const block of core) {
    const weight = proseWeight(block);
    all += weight;
    for (let at = block.element.parent; at; at = at.parent) {
      sums.set(at, (sums.get(at) ?? 0) + weight);
    }
  }
  let holder: PageElement | null = null;
  for (const [element, sum] of sums) {
    if (sum >= HOLDS * all && (holder === null || element.index > holder.index)) holder = element;
  }
  if (!holder) throw new Error(`no element holds ${core.length} blocks with ${all} units of prose`);
  return holder;
}
