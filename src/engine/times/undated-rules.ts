import { NUMBER, rx, WEEKDAY } from './patterns.ts';
import type { TimeRule } from './time-rule.ts';

/** What is no day: durations, recurrences, vague spans. Marked so that nobody makes a date of them. */
export const UNDATED_RULES: readonly TimeRule[] = [
  {
    rule: 'recent',
    pattern: rx(
      '(?:in|over|during)\\s+(?:the\\s+)?(?:recent|past|last|latest|previous)\\s+(?:(?:few|several|two|three|four|five|six|ten|\\d+)\\s+)?(?:hours|days|weeks|months|years|decades)',
    ),
    meaning: () => null,
  },
  {
    rule: 'recurrence',
    pattern: rx(`(?:every|each)\\s+(?:other\\s+)?(?:day|week|month|year|night|morning|${WEEKDAY})`),
    meaning: () => null,
  },
  {
    rule: 'recurrence-word',
    pattern: rx('(?:daily|weekly|monthly|annually|yearly)'),
    meaning: () => null,
  },
  { rule: 'recurring-weekday', pattern: rx(`(?:on\\s+)?${WEEKDAY}s`), meaning: () => null },
  {
    rule: 'duration',
    pattern: rx(
      `(?:for|within|lasting)\\s+(?:(?:about|nearly|almost|more than|at least|up to|another|some|the (?:past|last|next))\\s+)?(?:${NUMBER}|several|many|decades of)\\s+(?:more\\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)`,
    ),
    meaning: () => null,
  },
  {
    rule: 'vague-duration',
    pattern: rx('for\\s+(?:hours|days|weeks|months|years|decades|centuries)'),
    meaning: () => null,
  },
  {
    rule: 'hours-after',
    pattern: rx(
      `(?:just\\s+)?(?:(?:${NUMBER}|few|several)\\s+)?(?:minutes|hours|weeks|months|years)\\s+(?:after|before)`,
    ),
    meaning: () => null,
  },
];
