import { lineRuleFor } from '../../../engine/blocks/all-line-rules.ts';
import { articleOf } from './article.ts';
import type { BlockFacts } from './facts.ts';
import { levelOf } from './headline.ts';
import { isFurnitureLine, opensRelated } from './lines.ts';

/** How a block stands to the article: its own text, around it, or doubtful. */
export type InBody = true | false | null;

export function decideBody(
  facts: readonly BlockFacts[],
  headline: number | null,
): readonly InBody[] {
  const refused = facts.map((block, i) => i === headline || !isArticleText(block));
  const passed = facts.map((block) => isPassed(block));
  const own = articleOf(facts, headline, {
    refused: (i) => refused[i] === true,
    passed: (i) => passed[i] === true,
  });
  return own.map((is, i) => is && refused[i] !== true);
}

function isPassed({ role, aside, length }: BlockFacts): boolean {
  return role === 'caption' || role === 'credit' || (aside === 'promo' && length < 300);
}

function isArticleText(block: BlockFacts): boolean {
  const { aside, role, linkShare, text } = block;
  if (aside || role === 'caption' || role === 'credit' || role === 'byline' || role === 'date') {
    return false;
  }
  if (isLinks(block)) return false;
  return !isFurnitureLine(text) && !opensRelated(text, linkShare) && !lineRefused(block);
}

function isLinks({ linkShare, length, weight, endsSentence, block, element, text }: BlockFacts): boolean {
  if (/^h[1-6]$/u.test(element.tag)) return false;
  if (block.lines.length > 1 && linkShare > 0.6) return block.lines.every((l) => !/[.!?]["”’]?$/u.test(text.slice(l.from - block.from, l.to - block.from)));
  return linkShare > 0.75 && !(endsSentence && weight >= 100) && length < 400;
}

function lineRefused({ text, weight, endsSentence, element }: BlockFacts): boolean {
  if ((endsSentence && weight > 180) || /^t[dh]$/u.test(element.tag)) return false;
  const rule = lineRuleFor(text);
  return rule !== null && rule.weak !== true;
}
