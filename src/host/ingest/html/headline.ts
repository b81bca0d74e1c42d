import type { Layout, VisibleBlock } from './layout.ts';
import type { PageElement } from './page.ts';

/** Longer than this no headline is. */
const LONGEST = 300;
/** A heading shorter than this may be the name of the site or of a section. */
const LEAST_UNNAMED = 15;
/** What a heading may hold besides the block: a label, a clock time. */
const MOST_BESIDE = 120;

/**
 * The block that heads the article: the one that says what the page says its title is (`titles`: og:title, JSON-LD,
 * `<title>` …), headings before others; else the first `<h1>`. `sites` are names of the site, no headlines. Null where
 * there is neither.
 */
export function findHeadline(
  layout: Layout,
  titles: readonly string[],
  sites: readonly string[],
): VisibleBlock | null {
  const names = new Set(sites.map(words));
  const wanted = titles.map(words).filter((title) => title !== '' && !names.has(title));
  let best: VisibleBlock | null = null;
  let most = 0;
  for (const block of layout.blocks) {
    if (block.to - block.from > LONGEST) continue;
    const text = words(layout.visible.slice(block.from, block.to));
    if (names.has(text)) continue;
    const likeness = Math.max(0, ...wanted.map((title) => likenessOf(text, title)));
    if (likeness === 0) continue;
    const score = likeness + headingBonus(layout, block);
    if (score > most) {
      most = score;
      best = block;
    }
  }
  return best ?? firstHeading(layout, names);
}

function firstHeading(
  { visible, blocks, lengths }: Layout,
  names: ReadonlySet<string>,
): VisibleBlock | null {
  const headings = blocks.filter(
    (block) =>
      levelOf(block.element, lengths, block.to - block.from) === 1 &&
      block.to - block.from <= LONGEST &&
      !names.has(words(visible.slice(block.from, block.to))),
  );
  return headings.find(({ from, to }) => to - from >= LEAST_UNNAMED) ?? headings[0] ?? null;
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
  for (let at: PageElement | null = element, steps = 0; at && steps < 4; at = at.parent, steps++) {
    const level = /^h(?<level>[1-6])$/u.exec(at.tag)?.groups?.['level'];
    if (level !== undefined) return (lengths[at.index] ?? 0) <= length + MOST_BESIDE ? Number(level) : null;
  }
  return null;
}

function headingBonus({ lengths }: Layout, block: VisibleBlock): number {
  const level = levelOf(block.element, lengths, block.to - block.from);
  if (level === null) return block.element.tag === 'li' ? -0.5 : 0;
  return level === 1 ? 1.2 : level === 2 ? 0.6 : 0.2;
}

/** Letters and figures in small, parted by single spaces. */
function words(text: string): string {
  return text.toLowerCase().normalize('NFKC').match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? '';
}

/** 2 for the same words, less where the title goes on with the site's name; 0 for other words. */
function likenessOf(block: string, title: string): number {
  if (block === '' || block.length < 4) return 0;
  if (block === title) return 2;
  if (block.length >= 12 && title.startsWith(`${block} `)) return 1.7;
  if (block.length >= 12 && title.endsWith(` ${block}`)) return 1.5;
  if (block.length >= 20 && block.startsWith(title) && title.length >= 20) return 1.2;
  const own = block.split(' ');
  const others = new Set(title.split(' '));
  if (own.length < 4) return 0;
  const shared = own.filter((word) => others.has(word)).length;
  const share = shared / Math.max(own.length, others.size);
  return share >= 0.6 ? share : 0;
}
