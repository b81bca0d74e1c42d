import { dayOf, monthDays, yearOf } from './days.ts';
import { DATE, MONTH, monthOf, WEEKDAY, YEAR, rx } from './patterns.ts';
import { day, type Meaning, type TimeContext, type TimeRule } from './time-rule.ts';

const number = (text: string | undefined): number => Number(/\d+/u.exec(text ?? '')?.[0] ?? NaN);

/** The year of a month (and day) without one: the nearest in the clause's direction. */
function yearFor(month: number, date: number, context: TimeContext): number | null {
  const report = context.reportDay;
  if (report === null) return null;
  const year = yearOf(report);
  const candidate = dayOf(year, month, date) ?? dayOf(year, month, 1);
  if (candidate === null) return year;
  if (context.direction === 'past')
    return candidate.slice(0, 7) > report.slice(0, 7) || (candidate > report && date > 1)
      ? year - 1
      : year;
  return candidate.slice(0, 7) < report.slice(0, 7) || (candidate < report && date > 1)
    ? year + 1
    : year;
}

function dated(
  groups: Readonly<Record<string, string | undefined>>,
  context: TimeContext,
): Meaning | null {
  const month = monthOf(groups['month'] ?? '');
  const date = number(groups['date']);
  const year =
    groups['year'] === undefined ? yearFor(month, date, context) : Number(groups['year']);
  if (year === null) return null;
  const from = dayOf(year, month, date);
  const to = groups['until'] === undefined ? from : dayOf(year, month, number(groups['until']));
  if (from === null || to === null || to < from) return null;
  return from === to ? day(from) : { from, to, precision: 'range' };
}

function inMonth(
  groups: Readonly<Record<string, string | undefined>>,
  context: TimeContext,
): Meaning | null {
  const month = monthOf(groups['month'] ?? '');
  const year = groups['year'] === undefined ? yearFor(month, 1, context) : Number(groups['year']);
  return year === null ? null : { ...monthDays(year, month), precision: 'month' };
}

const within = (year: number): Meaning => ({
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  precision: 'year',
});

/** Written dates: "Sept. 12, 1999", "9 January", "2021-03-04", "in 2022", "from 2011 to 2018". */
export const ABSOLUTE_RULES: readonly TimeRule[] = [
  {
    rule: 'iso-date',
    pattern: rx(`(?<year>${YEAR})-(?<month>\\d\\d)-(?<date>\\d\\d)`),
    meaning: (g) => day(dayOf(Number(g['year']), Number(g['month']), Number(g['date']))),
  },
  {
    // "on Friday, Sept. 12, 1999", "March 3-5"
    rule: 'month-day',
    pattern: rx(
      `(?:${WEEKDAY},?\\s+)?(?<month>${MONTH})\\s+(?<date>${DATE})(?:\\s*(?:-|–|to|through)\\s*(?<until>${DATE}))?(?:,?\\s+(?<year>${YEAR}))?`,
    ),
    meaning: dated,
  },
  {
    // "9 January", "on the night of 14 April 2014"
    rule: 'day-month',
    pattern: rx(
      `(?:${WEEKDAY},?\\s+)?(?:the\\s+)?(?<date>${DATE})(?:\\s*(?:-|–|to)\\s*(?<until>${DATE}))?\\s+(?:of\\s+)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`,
    ),
    meaning: dated,
  },
  {
    // "last February", "in August last year" stand with the relative rules; here "in January 2022", "in February"
    rule: 'month',
    pattern: rx(
      `(?<in>in|since|during|until|by|of|for|from|between|through)\\s+(?:early\\s+|late\\s+|mid-)?(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`,
    ),
    meaning: (g, context) => {
      const past: TimeContext =
        g['in']?.toLowerCase() === 'since' ? { ...context, direction: 'past' } : context;
      const month = inMonth(g, past);
      if (month && g['in']?.toLowerCase() === 'since') return open(month.from, context);
      return month;
    },
  },
  {
    rule: 'month-year',
    pattern: rx(`(?<month>${MONTH})\\s+(?<year>${YEAR})`),
    meaning: inMonth,
  },
  {
    rule: 'year-range',
    pattern: rx(
      `(?:from|between)\\s+(?<first>${YEAR})\\s+(?:to|until|through|and)\\s+(?<last>${YEAR})`,
    ),
    meaning: (g) => ({
      from: `${g['first'] ?? ''}-01-01`,
      to: `${g['last'] ?? ''}-12-31`,
      precision: 'range',
    }),
  },
  {
    rule: 'since-year',
    pattern: rx(`since\\s+(?:early\\s+|late\\s+)?(?<year>${YEAR})`),
    meaning: (g, context) => open(`${g['year'] ?? ''}-01-01`, context),
  },
  {
    rule: 'year',
    pattern: rx(
      `(?:in|during|throughout|of|by|until)\\s+(?:early\\s+|late\\s+|mid-)?(?<year>${YEAR})`,
    ),
    meaning: (g) => within(Number(g['year'])),
  },
  {
    rule: 'decade',
    pattern: rx(
      `(?:in|during|since|of)\\s+the\\s+(?:early\\s+|late\\s+|mid-)?(?<decade>(?:1[89]|20)\\d0)s`,
    ),
    meaning: (g) => ({
      from: `${g['decade'] ?? ''}-01-01`,
      to: `${Number(g['decade']) + 9}-12-31`,
      precision: 'decade',
    }),
  },
];

/** From a day to the report's. */
export function open(from: string, context: TimeContext): Meaning | null {
  if (context.reportDay === null || context.reportDay < from) return null;
  return { from, to: context.reportDay, precision: 'range' };
}
