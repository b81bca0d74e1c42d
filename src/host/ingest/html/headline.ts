import { outwards } from './elements.ts';
import type { BlockFacts } from './facts.ts';
import type { Layout, VisibleBlock } from './layout.ts';
import type { PageElement } from './page.ts';
import { withinBlock } from './part-lines.ts';
import { likenessOf, plainWords, type Title } from './titles.ts';

/** Longer than this no headline is. */
const LONGEST = 300;
/** A heading shorter than this may be the name of the site or of a section. */
const LEAST_UNNAMED = 15;
/** A line this much like a declared title is the headline. */
const LIKE_ENOUGH = 1.2;
/** What a heading may hold besides the block: a label, a clock time. */
const MOST_BESIDE = 120;
/** Between a heading and its text stand names, a date, a picture. */
const MOST_OVER = 8;
const LEAST_WORDS = 4;
/** Elements looked at around a block. */
const MOST_STEPS = 4;

/**
 * The block that heads the article: the one that says what the page says its title is, headings before others; else the
 * first `<h1>`. `sites` are names of the site, no headlines. Null where there is neither.
 */
export function findHeadline(
  layout: Layout,
  titles: readonly Title[],
  sites: readonly string[],
): VisibleBlock | null {
  const names = new Set(sites.map(plainWords));
  let best: VisibleBlock | null = null;
  let most = 0;
  for (const block of layout.blocks) {
    if (block.to - block.from > LONGEST || leadsHome(block) || isMenu(block)) continue;
    const text = plainWords(layout.visible.slice(block.from, block.to));
    const likeness = names.has(text) ? 0 : likenessOf(text, titles);
    if (likeness === 0) continue;
    const score = likeness + headingBonus(layout, block);
    if (score > most) {
      most = score;
      best = block;
    }
  }
  return best ?? firstHeading(layout, names);
}

/**
 * The heading next over the text, for a page whose title names only the site and its section: `<h2>` over the report.
 * `first` is the position of the first paragraph. Null where it is like the headings that part the text.
 */
export function headingOver(facts: readonly BlockFacts[], first: number): number | null {
  const from = Math.max(0, first - MOST_OVER);
  const at = facts.slice(from, first).findLastIndex(({ level }) => level !== null) + from;
  const heading = facts[at];
  if (!heading || heading.level === null || heading.aside || leadsHome(heading.block)) return null;
  const parts = facts.slice(first).some(({ level, aside }) => level === heading.level && !aside);
  const words = heading.text.split(/\s+/u).length;
  return parts || words < LEAST_WORDS || heading.text.length > LONGEST ? null : at;
}

/** The name of a site is a link to its front page: `<h1><a href="/">Coast Standard</a></h1>`. */
function leadsHome({ pieces }: VisibleBlock): boolean {
  return pieces.every(({ link }) => {
    const address = link?.attributes.get('href')?.trim();
    return address !== undefined && /^(?:https?:\/\/[^/?#]+\/?|\/)$/iu.test(address);
  });
}

/** `<b>Coast Standard</b> <a>Home</a> <a>World</a>` shares the words of a title, and leads to several places. */
function isMenu({ pieces }: VisibleBlock): boolean {
  return new Set(pieces.flatMap(({ link }) => link?.attributes.get('href') ?? [])).size > 1;
}

function firstHeading(layout: Layout, names: ReadonlySet<string>): VisibleBlock | null {
  const headings = layout.blocks.filter(
    (block) =>
      levelOfBlock(layout, block) === 1 &&
      !leadsHome(block) &&
      block.to - block.from <= LONGEST &&
      !names.has(plainWords(layout.visible.slice(block.from, block.to))),
  );
  return headings.find(({ from, to }) => to - from >= LEAST_UNNAMED) ?? headings[0] ?? null;
}

function headingBonus(layout: Layout, block: VisibleBlock): number {
  const level = levelOfBlock(layout, block);
  if (level === null) return block.element.tag === 'li' ? -0.5 : 0;
  return level === 1 ? 1.2 : level === 2 ? 0.6 : 0.2;
}

function levelOfBlock({ lengths }: Layout, { element, from, to }: VisibleBlock): number | null {
  return levelOf(element, lengths, to - from);
}

/**
 * Level of the heading that a block of `length` characters is, 1 to 6; null for another block. A heading that holds
 * other blocks too was never closed.
 */
export function levelOf(
  element: PageElement,
  lengths: readonly number[],
  length: number,
): number | null {
  let steps = 0;
  for (const { tag, index } of outwards(element)) {
    const level = /^h(?<level>[1-6])$/u.exec(tag)?.groups?.['level'];
    if (level !== undefined) {
      return (lengths[index] ?? 0) <= length + MOST_BESIDE ? Number(level) : null;
    }
    if (++steps === MOST_STEPS) break;
  }
  return null;
}

/**
 * The layout with the block that begins with the headline parted behind it: `<td>Envoys meet<br>By Ann Roe<br>May 3`
 * is one block of three lines.
 */
export function partHeadline(layout: Layout, titles: readonly Title[]): Layout {
  const starts = ({ lines }: VisibleBlock): boolean => {
    const [line, next] = lines;
    if (!line || !next || line.to - line.from > LONGEST) return false;
    return likenessOf(plainWords(layout.visible.slice(line.from, line.to)), titles) >= LIKE_ENOUGH;
  };
  if (!layout.blocks.some(starts)) return layout;
  return {
    ...layout,
    blocks: layout.blocks.flatMap((block) => (starts(block) ? partAfterFirstLine(block) : [block])),
  };
}

function partAfterFirstLine(block: VisibleBlock): VisibleBlock[] {
  const [first, second] = block.lines;
  if (!first || !second) return [];
  return [withinBlock(block, first.from, first.to), withinBlock(block, second.from, block.to)];
}
