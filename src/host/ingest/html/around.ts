import { lineRuleFor } from '../../../engine/blocks/all-line-rules.ts';
import { isDateLine } from '../../../engine/blocks/calendar.ts';
import type { BlockKind } from '../../../engine/text/capture.ts';
import type { BlockFacts } from './facts.ts';
import { isRevised, type Role } from './roles.ts';

/** Longer than this, sentences are running text whatever they begin with. */
const RUNNING_TEXT = 180;
const LONGEST_LINK = 400;

/** What a role of markup makes of a block; a paragraph in `<aside>` may be a box that belongs to the report. */
const KIND_OF_ROLE: Readonly<Partial<Record<Role, BlockKind>>> = {
  related: 'related',
  promo: 'promo',
  comments: 'furniture',
  share: 'furniture',
  tags: 'furniture',
  consent: 'furniture',
  furniture: 'furniture',
  caption: 'caption',
  credit: 'credit',
  byline: 'byline',
  date: 'date',
  'source-line': 'source-line',
};

const NAMES_AUTHOR = /\bby\b/iu;

/**
 * What a block is that is none of the article's own text, by its markup and its words wherever it stands; null for what
 * may be its text.
 */
export function aroundKind(block: BlockFacts): BlockKind | null {
  const { aside, role } = block;
  if (aside) return kindInAside(block, aside);
  if (role === 'standfirst' || role === 'quote' || role === null) return kindByWords(block);
  // `<div class="byline"><div>By Ann Roe</div><div>May 3, 2021</div></div>`
  const said = KIND_OF_ROLE[role];
  if (said === 'byline' && isDateLine(block.text)) return 'date';
  return said ?? kindByWords(block);
}

/** Beside the article: what the element says, unless the words say it better ("Advertisement", `<footer>By Ann Roe</footer>`). */
function kindInAside(block: BlockFacts, aside: Role): BlockKind {
  const said = KIND_OF_ROLE[aside];
  if (said === 'related' || (said === 'furniture' && !NAMES_AUTHOR.test(block.text))) return said;
  const rule = lineRuleFor(block.text);
  const words = rule && rule.weak !== true ? rule.kind : null;
  if (said === 'promo' && words === 'furniture') return 'furniture';
  if (said === 'furniture' && words === 'byline') return 'byline';
  if (said) return said;
  // `<aside>`: links, or a fact box that may be the report's.
  return words ?? (block.endsSentence && block.linkShare < 0.4 ? 'uncertain' : 'furniture');
}

function kindByWords(block: BlockFacts): BlockKind | null {
  const { text, weight, stops, linkShare } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'furniture';
  if (block.cell) return null;
  if (!(stops && weight > RUNNING_TEXT)) {
    const rule = lineRuleFor(text);
    // "May 3, 2021" in `<div class="lastmod">` would pass for the day of publication.
    if (rule?.kind === 'date' && isRevised(block.element)) return 'furniture';
    if (rule && rule.weak !== true) return rule.kind;
  }
  if (isLinks(block)) return leadsInside(block) ? 'furniture' : 'related';
  // `<img><br><small>A family crosses the drowned road.</small>`: set small, a caption may be a sentence.
  const captioned = block.pictured && linkShare < 0.5 && (!stops || block.small);
  return captioned && weight <= RUNNING_TEXT ? 'caption' : null;
}

/** Links to places of the same page: a list of contents, "Back to top". */
function leadsInside({ block }: BlockFacts): boolean {
  const links = block.pieces.flatMap(({ link }) => link ?? []);
  return (
    links.length > 0 &&
    links.every(({ attributes }) => attributes.get('href')?.startsWith('#') ?? false)
  );
}

/** Links to other reports, and nothing else: one, or one a line. A paragraph that is a link as a whole is a paragraph. */
function isLinks(block: BlockFacts): boolean {
  const { linkShare, length, weight, stops, text } = block;
  if (block.level !== null && linkShare < 1) return false;
  if (block.block.lines.length > 1 && linkShare > 0.6) {
    const { from, lines } = block.block;
    return lines.every(
      (line) => !/[.!?]["”’]?$/u.test(text.slice(line.from - from, line.to - from)),
    );
  }
  return linkShare > 0.75 && length < LONGEST_LINK && !(stops && weight >= 100);
}
