import type { BlockKind } from '../../../engine/text/capture.ts';
import type { BlockFacts } from './facts.ts';
import { proseWeight } from './prose.ts';

/** Where the article stands among the page's blocks, by their positions. */
export interface ArticlePlace {
  readonly headline: number | null;
  readonly first: number | null;
  readonly last: number | null;
}

/** Fewer words than this are an entry of a menu, not another report's headline. */
const LEAST_HEADLINE_WORDS = 4;
/** A subtitle has this many words at least: "Sport" over the text is none. */
const LEAST_SUBTITLE_WORDS = 4;
/** A paragraph this long is one, whether or not it ends as sentences do. */
const LONG = 120;
/** A line in bold may be a heading: "Have the talks ended?" */
const LONGEST_STRONG = 120;

/** What a block of the article's own text is; null where its words have to tell (a short line in bold). */
export function textKind(block: BlockFacts): BlockKind | null {
  const { element, level, cell, role, stops, weight, strong } = block;
  if (level !== null) return 'heading';
  if (cell) return 'table';
  if (role === 'quote') return 'quote';
  if (isItem(element)) return 'list';
  if (strong && weight <= LONGEST_STRONG) return null;
  return stops || weight > LONG ? 'paragraph' : null;
}

/** True for items of a list, also where each is a paragraph. */
export function isItem(element: BlockFacts['element']): boolean {
  return /^(?:li|dt|dd)$/u.test(element.tag) || element.parent?.tag === 'li';
}

/** What a block outside the article's text is, if markup and words said `kind` of it (null: nothing); null leaves it to the engine. */
export function outsideKind(
  block: BlockFacts,
  kind: BlockKind | null,
  i: number,
  { headline, first, last }: ArticlePlace,
): BlockKind | null {
  const top = headline ?? first ?? 0;
  const inHead = i > top && i < (first ?? top);
  if (kind === 'related' && !block.aside) {
    const words = block.text.split(/\s+/u).length;
    const within = first !== null && last !== null && i > first && i < last;
    return within || (i > top && words >= LEAST_HEADLINE_WORDS)
      ? 'related'
      : inHead
        ? null
        : 'furniture';
  }
  if (kind !== null) return kind;
  // Points under the headline; `<dl>` there holds names, dates and counters.
  if (
    inHead &&
    !/^d[dt]$/u.test(block.element.tag) &&
    isItem(block.element) &&
    block.linkShare < 0.5
  )
    return 'list';
  if (inHead) return null;
  return i > top && proseWeight(block) > 0 ? 'uncertain' : 'furniture';
}

/** True for the words that sum up the report between its headline and its text. */
export function isSubtitle({ level, text, linkShare }: BlockFacts): boolean {
  return (
    level !== null &&
    level > 1 &&
    linkShare < 0.5 &&
    text.split(/\s+/u).length >= LEAST_SUBTITLE_WORDS
  );
}
