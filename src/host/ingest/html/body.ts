import type { BlockKind } from '../../../engine/text/capture.ts';
import { aroundKind } from './around.ts';
import { articleOf } from './article.ts';
import type { BlockFacts } from './facts.ts';
import { behindText } from './tail.ts';

/** What a block is, and how it stands to the article: its own text, around it, or doubtful. */
export interface Decision {
  readonly kind: BlockKind | null;
  readonly body: boolean | null;
}

/** Decides for each block whether it is the article's own text, and what the others are as far as markup and words tell. */
export function decideBody(
  facts: readonly BlockFacts[],
  headline: number | null,
  descriptions: readonly string[],
  authors: readonly string[],
): readonly Decision[] {
  const sums = new Set(descriptions.map(letters));
  const around = facts.map((block, i) => (i === headline ? 'headline' : aroundKind(block)));
  const own = articleOf(facts, headline, {
    refused: (i) => around[i] !== null,
    standfirst: (i) => facts[i]?.role === 'standfirst' || sums.has(letters(facts[i]?.text ?? '')),
    passed: (i) => {
      const kind = around[i];
      const aside = facts[i]?.aside;
      return kind === 'caption' || kind === 'credit' || (aside === 'promo' && (facts[i]?.length ?? 0) < 300);
    },
  });
  const text = facts.map((_, i) => own[i] === true && around[i] === null);
  const behind = behindText(facts, text, authors);
  return facts.map((_, i) => ({
    kind: around[i] ?? (behind.has(i) ? 'furniture' : null),
    body: text[i] === true && !behind.has(i),
  }));
}

/** What two printings of one sentence share. */
function letters(text: string): string {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join('').slice(0, 150) ?? '';
}
