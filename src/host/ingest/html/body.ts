import type { BlockKind } from '../../../engine/text/capture.ts';
import { aroundKind } from './around.ts';
import { articleOf } from './article.ts';
import type { BlockFacts } from './facts.ts';
import { isSubtitle, outsideKind, textKind, type ArticlePlace } from './kinds.ts';
import { behindText } from './tail.ts';

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
}

/** An advertisement longer than this may be the end of the article. */
const LONGEST_PASSED = 300;

/** Decides for each block whether it is the article's own text, and what the others are as far as markup and words tell. */
export function decideBody(
  facts: readonly BlockFacts[],
  { headline, descriptions, authors }: Known,
): { readonly decisions: readonly Decision[]; readonly place: ArticlePlace } {
  const sums = new Set(descriptions.map(letters).filter((sum) => sum !== ''));
  const sumsUp = facts.map(({ role, text }) => role === 'standfirst' || sums.has(letters(text)));
  const around = facts.map((block, i) => (i === headline ? 'headline' : aroundKind(block)));
  const own = articleOf(facts, headline, {
    refused: (i) => (around[i] ?? null) !== null,
    standfirst: (i) => sumsUp[i] === true,
    passed: (i) => {
      const kind = around[i];
      const { aside, length = 0 } = facts[i] ?? {};
      return kind === 'caption' || kind === 'credit' || (aside === 'promo' && length < LONGEST_PASSED);
    },
  });
  const text = own.map((is, i) => is && around[i] === null);
  const behind = behindText(facts, text, authors);
  for (const i of behind) text[i] = false;
  const first = text.indexOf(true);
  const place = { headline, first: first < 0 ? null : first, last: first < 0 ? null : text.lastIndexOf(true) };
  const decisions = facts.map((block, i): Decision => {
    if (text[i] === true) return { kind: textKind(block), body: true };
    const between = headline !== null && i > headline && i < first;
    if (between && around[i] === null && (sumsUp[i] === true || isSubtitle(block))) {
      return { kind: 'standfirst', body: false };
    }
    const said = around[i] ?? (behind.has(i) ? 'furniture' : null);
    const kind = outsideKind(block, said, i, place);
    return { kind, body: kind === null || kind === 'uncertain' ? null : false };
  });
  return { decisions, place };
}

/** What two printings of one sentence share. */
function letters(text: string): string {
  const [...words] = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('').slice(0, 150);
}
