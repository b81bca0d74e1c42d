import { outwards } from './elements.ts';
import { levelOf } from './headline.ts';
import type { Layout, VisibleBlock } from './layout.ts';
import type { PageElement } from './page.ts';
import { weightOf } from './weight.ts';

/** What a visible block looks like, whatever its elements call themselves. */
export interface BlockLook {
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
  /** True where all of it is set in bold. */
  readonly strong: boolean;
  /** Level of the heading that it is, 1 to 6; null for other blocks. */
  readonly level: number | null;
  /** True for a cell of a table that holds data. */
  readonly cell: boolean;
  /** True where all of it is set small or in italics. */
  readonly small: boolean;
  /** True where a picture stands in the same element. */
  readonly pictured: boolean;
}

const SENTENCE_END = /[.!?…。！？।؟۔።։។][\s"'”’»)\]」』]*(?:\s|$)/u;
const STRONG = /^(?:b|strong)$/u;
const SMALL = /^(?:small|i|em|cite)$/u;
const STOP = /[.!?…。！？।؟۔։:][\s"'”’»)\]」』]*$/u;
/** An element with more words than this is more than a picture with its caption. */
const MOST_UNDER_PICTURE = 250;

/** What a block looks like. */
export function lookOf({ visible, lengths }: Layout, block: VisibleBlock): BlockLook {
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
    strong: isAllIn(block, STRONG),
    small: isAllIn(block, SMALL),
    stops: STOP.test(text),
    level: levelOf(block.element, lengths, text.length),
    cell: /^t[dh]$/u.test(block.element.tag),
    pictured:
      (lengths[block.element.index] ?? 0) <= MOST_UNDER_PICTURE && hasPicture(block.element),
  };
}

/** True where all words of a block stand in elements of such tags, or the block is one. */
function isAllIn({ pieces, element }: VisibleBlock, tags: RegExp): boolean {
  return pieces.every(({ text }) => {
    for (const at of outwards(text.parent)) {
      if (tags.test(at.tag)) return true;
      if (at === element) return false;
    }
    return false;
  });
}

/** A picture among the words: `<center><img><br>The new bridge</center>`. Smileys are none. */
function hasPicture({ children }: PageElement): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      (isPicture(child) ||
        child.children.some((inner) => inner.type === 'element' && isPicture(inner))),
  );
}

function isPicture({ tag, attributes }: PageElement): boolean {
  if (tag !== 'img' && tag !== 'picture') return false;
  return !/emoji|smil|icon|avatar|logo|pixel/iu.test(
    `${attributes.get('class') ?? ''} ${attributes.get('src')?.slice(0, 300) ?? ''}`,
  );
}
