import type { BlockKind } from '../../../engine/text/capture.ts';
import { aroundKind } from './around.ts';
import { articleOf, type Judge } from './article.ts';
import type { BlockFacts } from './facts.ts';
import { isItem, isSubtitle, outsideKind, textKind, type ArticlePlace } from './kinds.ts';
import { correctByNeighbours } from './neighbours.ts';
import { kindElsewhere, kindOnCard, otherReports } from './other-reports.ts';
import { behindText } from './tail.ts';
import { teaserCards } from './teaser-cards.ts';

/** What a block is, and how it stands to the article: its own text, around it, or doubtful. */
export interface Decision {
  readonly kind: BlockKind | null;
  readonly body: boolean | null;
}

/** What the page says of its article elsewhere. */
export interface Known {
  /** Position of the block that heads it. */
  readonly headline: number | null;
  /** Sums of it, as search engines show them. */
  readonly descriptions: readonly string[];
  readonly authors: readonly string[];
  /** Names of the site. */
  readonly senders: readonly string[];
}

/** An advertisement longer than this may be the end of the article. */
const LONGEST_PASSED = 300;

/** Decides for each block whether it is the article's own text, and what the others are as far as markup and words tell. */
export function decideBody(
  facts: readonly BlockFacts[],
  known: Known,
): { readonly decisions: readonly Decision[]; readonly place: ArticlePlace } {
  const { headline } = known;
  const around = kindsAround(facts, headline);
  const sums = new Set(known.descriptions.map(letters).filter((sum) => sum !== ''));
  const sumsUp = facts.map(({ role, text }) => role === 'standfirst' || sums.has(letters(text)));
  const own = articleOf(facts, headline, judgeOf(facts, around, sumsUp));
  const text = own.map((is, i) => is && around[i] === null);
  const behind = behindText(facts, text, known.authors, known.senders);
  for (const i of behind) text[i] = false;
  const first = text.indexOf(true);
  for (const i of firstHeadings(facts, around, text, headline ?? first)) text[i] = true;
  const place = {
    headline,
    first: first < 0 ? null : first,
    last: first < 0 ? null : text.lastIndexOf(true),
  };
  const decisions = facts.map((block, i): Decision => {
    if (text[i] === true) return { kind: textKind(block), body: true };
    const between = headline !== null && i > headline && i < first;
    if (between && around[i] === null && (sumsUp[i] === true || isSubtitle(block))) {
      return { kind: isItem(block.element) ? 'list' : 'standfirst', body: false };
    }
    const said = around[i] ?? (behind.has(i) ? 'furniture' : null);
    const kind = outsideKind(block, said, i, place);
    return { kind, body: kind === null || kind === 'uncertain' ? null : false };
  });
  return { decisions: correctByNeighbours(decisions, facts, first), place };
}

/** What each block is that is none of the article's text, whatever stands around it. */
function kindsAround(facts: readonly BlockFacts[], headline: number | null): (BlockKind | null)[] {
  const others = otherReports(facts, headline);
  const cards = teaserCards(facts, headline);
  return facts.map((block, i) => {
    if (i === headline) return 'headline';
    if (cards.has(i)) return kindOnCard(block);
    return aroundKind(block) ?? (others.has(i) ? kindElsewhere(block) : null);
  });
}

function judgeOf(
  facts: readonly BlockFacts[],
  around: readonly (BlockKind | null)[],
  sumsUp: readonly boolean[],
): Judge {
  return {
    refused: (i) => (around[i] ?? null) !== null,
    over: (i) => around[i] === 'byline' || around[i] === 'date',
    standfirst: (i) => sumsUp[i] === true,
    passed: (i) => {
      const kind = around[i];
      const { aside, length = 0 } = facts[i] ?? {};
      const advertisement = aside === 'promo' && length < LONGEST_PASSED;
      return kind === 'caption' || kind === 'credit' || advertisement;
    },
  };
}

/** Headings right over the text that are like those inside it: they part the text, they are no subtitle. */
function firstHeadings(
  facts: readonly BlockFacts[],
  around: readonly (BlockKind | null)[],
  text: readonly boolean[],
  top: number,
): number[] {
  const makeOf = ({ level, element }: BlockFacts): string =>
    `${level ?? ''} ${element.attributes.get('class') ?? ''}`;
  const makes = new Set(
    facts.flatMap((block, i) => (text[i] === true && block.level !== null ? [makeOf(block)] : [])),
  );
  const found: number[] = [];
  for (let i = text.indexOf(true) - 1; i > top; i--) {
    const block = facts[i];
    if (!block || around[i] !== null || block.level === null) break;
    if (makes.has(makeOf(block))) found.push(i);
  }
  return found;
}

/** What two printings of one sentence share. */
function letters(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('').slice(0, 150);
}
