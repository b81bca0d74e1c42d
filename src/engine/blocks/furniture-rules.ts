import type { LineRule } from './line-rule.ts';
import { PRINT_RULES } from './print-rules.ts';
import { SENDER_RULES } from './sender-rules.ts';
import { SITE_RULES } from './site-rules.ts';

/** What belongs to the page, the paper or the site and not to the report. */
export const FURNITURE_RULES: readonly LineRule[] = [
  ...SENDER_RULES,
  ...PRINT_RULES,
  ...SITE_RULES,
];
