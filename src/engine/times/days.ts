/** Calendar arithmetic on ISO days, in UTC: no clock, no zone. */

const DAY = 86_400_000;

function utc(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The day so many days later; negative for earlier. */
export function addDays(day: string, days: number): string {
  return iso(utc(day) + days * DAY);
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(day: string): number {
  return (new Date(utc(day)).getUTCDay() + 6) % 7;
}

/** The ISO day of a year, month (1–12) and day of month, or null where the calendar has none ("Feb. 30"). */
export function dayOf(year: number, month: number, date: number): string | null {
  const time = Date.UTC(year, month - 1, date);
  const day = iso(time);
  return new Date(time).getUTCMonth() === month - 1 && new Date(time).getUTCDate() === date
    ? day
    : null;
}

/** First and last day of a month. */
export function monthDays(year: number, month: number): { from: string; to: string } {
  return { from: iso(Date.UTC(year, month - 1, 1)), to: iso(Date.UTC(year, month, 0)) };
}

/** Year and month so many months later; negative for earlier. */
export function addMonths(day: string, months: number): { year: number; month: number } {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** Monday and Sunday of a week so many weeks from a day's. */
export function weekDays(day: string, weeks: number): { from: string; to: string } {
  const from = addDays(day, weeks * 7 - weekday(day));
  return { from, to: addDays(from, 6) };
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** First and last day of a week, month or year so many from a day's. */
export function unitDays(
  report: string,
  unit: string,
  shiftBy: number,
): { from: string; to: string } {
  switch (unit.toLowerCase()) {
    case 'week':
      return weekDays(report, shiftBy);
    case 'month': {
      const { year, month } = addMonths(report, shiftBy);
      return monthDays(year, month);
    }
    default: {
      const year = yearOf(report) + shiftBy;
      return { from: `${year}-01-01`, to: `${year}-12-31` };
    }
  }
}
