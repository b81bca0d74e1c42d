import type { Block } from '../../blocks/block.ts';
import type { Token } from '../../tokens/token.ts';
import { pairMarks } from './pair-marks.ts';

/** Words between quotation marks, by token index. */
export interface Quotation {
  /** Index of the opening mark, or of the first word where only the closing mark has been kept. */
  readonly first: number;
  /** One past the closing mark; where that is missing, one past the last token that can belong to it. */
  readonly end: number;
  /** False where a mark was lost: the far end is then a guess. */
  readonly closed: boolean;
  /** True for the paragraphs after the first of a quotation whose opening mark is repeated at each. */
  readonly continues: boolean;
  /** True where the next paragraph goes on with it: no closing mark, and none is wanted. */
  readonly continued: boolean;
}

/**
 * Pairs the quotation marks of each block by itself, so that a lost or stray mark never shifts what follows.
 * Marks of the other family inside a quotation ("he said ‘no’") are part of it. A block that ends inside a
 * quotation goes on in the next one when that starts with an opening mark. Linear in the tokens.
 */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): Quotation[] {
  const found: Quotation[] = [];
  let next = 0;
  let pending: number | null = null;
  for (const block of blocks) {
    while (next < tokens.length && (tokens[next]?.from ?? 0) < block.from) next++;
    const first = next;
    while (next < tokens.length && (tokens[next]?.from ?? 0) < block.to) next++;
    if (block.kind !== 'paragraph' && block.kind !== 'quote' && block.kind !== 'list') {
      if (block.kind === 'headline' || block.kind === 'standfirst' || block.kind === 'heading')
        found.push(...pairMarks(text, tokens, first, next));
      continue;
    }
    const own = pairMarks(text, tokens, first, next);
    const [head] = own;
    const continues = pending !== null && head?.first === first;
    if (continues && pending !== null) {
      const before = found[pending];
      if (before) found[pending] = { ...before, continued: true };
    }
    const start = found.length;
    own.forEach((quotation, n) => {
      found.push(n === 0 && continues ? { ...quotation, continues: true } : quotation);
    });
    const last = own.at(-1);
    pending = last && !last.closed && last.end === next ? start + own.length - 1 : null;
  }
  return found;
}

/** For each token the index of the quotation it stands in (marks included), or -1. */
export function quotationByToken(quotations: readonly Quotation[], length: number): Int32Array {
  const by = new Int32Array(length).fill(-1);
  quotations.forEach(({ first, end }, n) => {
    by.fill(n, first, end);
  });
  return by;
}
