import { addDays, addMonths, monthDays, weekDays, weekday, yearOf } from './days.ts';
import { numberOf, weekdayOf } from './patterns.ts';
import { day, type Meaning, type TimeContext, type TimeRule } from './time-rule.ts';

/** A weekday by the clause's direction; today's own name is today. */
export function onWeekday(name: string, context: TimeContext): string | null {
  const report = context.reportDay;
  if (report === null) return null;
  const back = (weekday(report) - weekdayOf(name) + 7) % 7;
  if (context.direction === 'past') return addDays(report, -back);
  return addDays(report, (7 - back) % 7);
}

/** A meaning made from the report's day; null where it is not known. */
export function fromReport(
  context: TimeContext,
  make: (report: string) => Meaning | null,
): Meaning | null {
  return context.reportDay === null ? null : make(context.reportDay);
}

/** "two days later", "three years ago": so many units from the day that the words count from. */
export const shift: TimeRule['meaning'] = (g, context) => {
  const unit = (g['unit'] ?? '').toLowerCase();
  const count = numberOf(g['count'] ?? '');
  const how = (g['how'] ?? '').toLowerCase();
  if (count === null) return null;
  const anchor =
    /^(?:ago|from now)$/u.test(how) ||
    (context.lastDay === null && /^(?:earlier|before)$/u.test(how))
      ? context.reportDay
      : context.lastDay;
  const from = anchor ?? null;
  if (from === null) return null;
  const sign = /^(?:later|after|from now)$/u.test(how) ? 1 : -1;
  if (unit.startsWith('day')) return day(addDays(from, sign * count));
  if (unit.startsWith('week')) return { ...weekDays(from, sign * count), precision: 'week' };
  if (unit.startsWith('month')) {
    const { year, month } = addMonths(from, sign * count);
    return { ...monthDays(year, month), precision: 'month' };
  }
  const year = yearOf(from) + sign * count;
  return { from: `${year}-01-01`, to: `${year}-12-31`, precision: 'year' };
};
