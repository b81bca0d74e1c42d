import { BYLINE_RULES, DATE_RULES } from './byline-rules.ts';
import { CAPTION_RULES } from './caption-rules.ts';
import { FURNITURE_RULES } from './furniture-rules.ts';
import type { LineRule } from './line-rule.ts';
import { PROMO_RULES } from './promo-rules.ts';
import { RELATED_RULES } from './related-rules.ts';
import { SOURCE_RULES } from './source-rules.ts';

/** All rules that know a line by its words alone, in the order they are tried: the first that fits names the kind. */
export const LINE_RULES: readonly LineRule[] = [
  ...DATE_RULES,
  ...SOURCE_RULES,
  ...BYLINE_RULES,
  ...PROMO_RULES,
  ...RELATED_RULES,
  ...FURNITURE_RULES,
  ...CAPTION_RULES,
];

/** "♦ Download our app", "📩 Sign up for our newsletter" */
const DECORATION = /^[\p{So}\p{Cf}\s]+(?=[\p{L}\p{N}])/u;

/** Longer than this no label is; running text is passed over quickly. */
const LONGEST_LABEL = 900;

/** The first rule that knows the line by its words; null for running text and for what only its place can tell. */
export function lineRuleFor(text: string): LineRule | null {
  if (text.length > LONGEST_LABEL) return null;
  const bare = text.replace(DECORATION, '');
  return LINE_RULES.find((rule) => rule.fits(text) || (bare !== text && rule.fits(bare))) ?? null;
}
