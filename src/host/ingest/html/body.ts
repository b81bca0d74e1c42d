import type { BlockFacts } from './facts.ts';
import { bestRun, isProse } from './own-body.ts';
import { isFurnitureLine, opensRelated } from './lines.ts';

/** How a block stands to the article: its own text, around it, or taken by one extractor only. */
export type InBody = true | false | null;

/** Below this many characters Readability has found a teaser or a notice, not an article. */
const LEAST_ARTICLE = 250;

/**
 * Decides for each block whether it is the article's own text. Readability proposes; short link-dense blocks,
 * captions, furniture lines and what calls itself something else are taken out again; prose that only the run
 * scorer sees is doubtful (null), unless its neighbours of the same make are in, or Readability found next to nothing.
 */
export function decideBody(facts: readonly BlockFacts[]): readonly InBody[] {
  const run = bestRun(facts);
  const proposed = facts.map((block) => block.taken >= 0.5);
  const takenProse = sum(facts, (block, index) => proposed[index] === true && isProse(block));
  const runProse = sum(facts, (block, index) => inRange(run, index) && isProse(block));
  const failed = takenProse < LEAST_ARTICLE && runProse > takenProse;
  const makes = new Set<string>();
  facts.forEach((block, index) => {
    if (proposed[index] && isProse(block)) makes.add(makeOf(block));
  });
  return facts.map((block, index) => {
    const second = inRange(run, index) && (isProse(block) || (failed && isBodyLike(block)));
    if (proposed[index] || (failed && second)) return isArticleText(block);
    if (second && isProse(block) && makes.has(makeOf(block))) return isArticleText(block);
    return second && isArticleText(block) ? null : false;
  });
}

function isArticleText({ aside, role, linkShare, length, text, element }: BlockFacts): boolean {
  if (aside || role === 'caption' || role === 'credit' || role === 'byline' || role === 'date') {
    return false;
  }
  if (linkShare > 0.75 && length < 200 && !/^h[1-6]$/u.test(element.tag)) return false;
  return !isFurnitureLine(text) && !opensRelated(text, linkShare);
}

/** Headings and short paragraphs between prose. */
function isBodyLike({ aside, linkShare }: BlockFacts): boolean {
  return !aside && linkShare < 0.5;
}

/** Paragraphs of one parent with the same tag and classes are of one make. */
function makeOf({ element }: BlockFacts): string {
  return `${element.parent?.index ?? -1} ${element.tag} ${element.attributes.get('class') ?? ''}`;
}

function inRange({ from, to }: { from: number; to: number }, index: number): boolean {
  return index >= from && index < to;
}

function sum(
  facts: readonly BlockFacts[],
  wanted: (block: BlockFacts, index: number) => boolean,
): number {
  return facts.reduce(
    (total, block, index) => total + (wanted(block, index) ? block.length : 0),
    0,
  );
}
