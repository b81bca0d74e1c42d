import { lineRuleFor } from '../../../engine/blocks/all-line-rules.ts';
import type { BlockKind } from '../../../engine/text/capture.ts';
import type { BlockFacts } from './facts.ts';
import type { Role } from './roles.ts';

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
  furniture: 'furniture',
  caption: 'caption',
  credit: 'credit',
  byline: 'byline',
  date: 'date',
  'source-line': 'source-line',
};

/**
 * What a block is that is none of the article's own text, by its markup and its words wherever it stands; null for what
 * may be its text.
 */
export function aroundKind(block: BlockFacts): BlockKind | null {
  const { aside, role } = block;
  if (aside) return KIND_OF_ROLE[aside] ?? kindInAside(block);
  if (role === 'standfirst' || role === 'quote' || role === null) return kindByWords(block);
  return KIND_OF_ROLE[role] ?? kindByWords(block);
}

/** `<aside>`: another report's headline, or a fact box that may be the report's. */
function kindInAside(block: BlockFacts): BlockKind {
  return kindByWords(block) ?? (block.endsSentence && block.linkShare < 0.4 ? 'uncertain' : 'furniture');
}

function kindByWords(block: BlockFacts): BlockKind | null {
  const { text, weight, stops, linkShare } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'furniture';
  if (block.cell) return null;
  if (!(stops && weight > RUNNING_TEXT)) {
    const rule = lineRuleFor(text);
    if (rule && rule.weak !== true) return rule.kind;
  }
  if (isLinks(block)) return 'related';
  return block.pictured && linkShare < 0.5 && !stops && weight <= RUNNING_TEXT ? 'caption' : null;
}

/** Links to other reports, and nothing else: one, or one a line. A paragraph that is a link as a whole is a paragraph. */
function isLinks(block: BlockFacts): boolean {
  const { linkShare, length, weight, stops, text } = block;
  if (block.level !== null && linkShare < 1) return false;
  if (block.block.lines.length > 1 && linkShare > 0.6) {
    const { from, lines } = block.block;
    return lines.every((line) => !/[.!?]["”’]?$/u.test(text.slice(line.from - from, line.to - from)));
  }
  return linkShare > 0.75 && length < LONGEST_LINK && !(stops && weight >= 100);
}
