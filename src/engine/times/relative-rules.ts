import { open } from './absolute-rules.ts';
import { addDays, addMonths, monthDays, unitDays, weekDays, weekday, yearOf } from './days.ts';
import { MONTH, monthOf, NUMBER, WEEKDAY, weekdayOf, rx } from './patterns.ts';
import { fromReport, onWeekday, shift } from './relative-meaning.ts';
import { day, type TimeRule } from './time-rule.ts';

const PART = '(?:early|late|later|midday|mid)';
const DAYTIME = '(?:morning|afternoon|evening|night|noon|midnight|dawn)';

/** First months of the seasons, as northern newsrooms count them. */
const SEASONS = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Expressions that need the report's day. Order counts only between matches of one length. */
export const RELATIVE_RULES: readonly TimeRule[] = [
  {
    rule: 'weekday-of-week',
    pattern: rx(
      `(?<which>last|next|this|the previous|the following|the same)\\s+(?<weekday>${WEEKDAY})(?:\\s+${DAYTIME})?`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const name = g['weekday'] ?? '';
        if (g['which']?.toLowerCase() === 'last') {
          const back = (weekday(report) - weekdayOf(name) + 7) % 7;
          return day(addDays(report, back === 0 ? -7 : -back));
        }
        if (g['which']?.toLowerCase() === 'next') {
          const ahead = (weekdayOf(name) - weekday(report) + 7) % 7;
          return day(addDays(report, ahead === 0 ? 7 : ahead));
        }
        return day(onWeekday(name, context));
      }),
  },
  {
    rule: 'weekday-last-week',
    pattern: rx(`(?<weekday>${WEEKDAY})\\s+(?:of\\s+)?(?<which>last|next)\\s+week`),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const week = weekDays(report, g['which']?.toLowerCase() === 'last' ? -1 : 1);
        return day(addDays(week.from, weekdayOf(g['weekday'] ?? '')));
      }),
  },
  {
    // "overnight on Friday", "overnight into Saturday"
    rule: 'overnight',
    pattern: rx(
      `(?:overnight|last night|during the night)(?:\\s+(?:(?<to>to|into)|on|from)\\s+(?<weekday>${WEEKDAY}))?`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const named =
          g['weekday'] === undefined ? report : (onWeekday(g['weekday'], context) ?? report);
        const to = g['weekday'] !== undefined && g['to'] === undefined ? addDays(named, 1) : named;
        return { from: addDays(to, -1), to, precision: 'range' };
      }),
  },
  {
    rule: 'weekday-night-into',
    pattern: rx(
      `(?:between\\s+)?(?<weekday>${WEEKDAY})\\s+(?:night\\s+)?(?:into|and|to|through|until)\\s+(?<until>${WEEKDAY})`,
    ),
    meaning: (g, context) => {
      const to = onWeekday(g['until'] ?? '', context);
      if (to === null) return null;
      const length = (weekdayOf(g['until'] ?? '') - weekdayOf(g['weekday'] ?? '') + 7) % 7;
      return { from: addDays(to, -length), to, precision: 'range' };
    },
  },
  {
    // "since Monday": from that day to the report's
    rule: 'since-weekday',
    pattern: rx(
      `since\\s+(?:${PART}\\s+(?:on\\s+)?|last\\s+)?(?<weekday>${WEEKDAY})(?:\\s+${DAYTIME})?`,
    ),
    meaning: (g, context) => {
      const from = onWeekday(g['weekday'] ?? '', { ...context, direction: 'past' });
      return from === null ? null : open(from, context);
    },
  },
  {
    // "late on Monday", "Monday evening", "on Monday"
    rule: 'weekday',
    pattern: rx(`(?:${PART}\\s+(?:on\\s+)?)?(?<weekday>${WEEKDAY})(?:\\s+${DAYTIME})?`),
    meaning: (g, context) => day(onWeekday(g['weekday'] ?? '', context)),
  },
  {
    rule: 'today',
    pattern: rx(
      `(?:earlier\\s+|later\\s+)?(?<word>today|tonight|yesterday|tomorrow)(?:\\s+${DAYTIME})?`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const word = g['word']?.toLowerCase();
        return day(addDays(report, word === 'yesterday' ? -1 : word === 'tomorrow' ? 1 : 0));
      }),
  },
  {
    rule: 'this-morning',
    pattern: rx(`(?:earlier\\s+)?this\\s+(?:morning|afternoon|evening)`),
    meaning: (_g, context) => day(context.reportDay),
  },
  {
    rule: 'day-before',
    pattern: rx(`the\\s+day\\s+(?<how>before yesterday|after tomorrow)`),
    meaning: (g, context) =>
      fromReport(context, (report) =>
        day(addDays(report, g['how']?.toLowerCase() === 'before yesterday' ? -2 : 2)),
      ),
  },
  {
    rule: 'weekend',
    pattern: rx(
      `(?:(?<over>over|at|during|on)\\s+)?(?<which>the|this|last|next|this past|the past|this coming|the coming)\\s+weekend`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const which = (g['which'] ?? '').toLowerCase();
        const day0 = weekday(report);
        let saturday = addDays(report, 5 - day0);
        if (which.includes('last') || which.includes('past')) saturday = addDays(saturday, -7);
        else if (which === 'next') saturday = addDays(saturday, 7);
        else if (context.direction === 'past' && day0 < 5) saturday = addDays(saturday, -7);
        return { from: saturday, to: addDays(saturday, 1), precision: 'range' };
      }),
  },
  {
    rule: 'earlier-this-week',
    pattern: rx(
      `(?:earlier|since earlier|so far)\\s+(?:in\\s+)?(?:this|the)\\s+(?<unit>week|month|year)`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const unit = g['unit']?.toLowerCase();
        const from =
          unit === 'week'
            ? weekDays(report, 0).from
            : unit === 'month'
              ? `${report.slice(0, 7)}-01`
              : `${report.slice(0, 4)}-01-01`;
        return { from, to: report, precision: 'range' };
      }),
  },
  {
    rule: 'later-this-week',
    pattern: rx(
      `(?:later|before the end of|by the end of|the rest of)\\s+(?:in\\s+)?this\\s+(?<unit>week|month|year)`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => ({
        from: report,
        to: unitDays(report, g['unit'] ?? '', 0).to,
        precision: 'range',
      })),
  },
  {
    rule: 'end-of-unit',
    pattern: rx(
      `(?:at|by|before|until|towards?)\\s+the\\s+end\\s+of\\s+the\\s+(?<unit>week|month|year)`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => ({
        from: report,
        to: unitDays(report, g['unit'] ?? '', 0).to,
        precision: 'range',
      })),
  },
  {
    rule: 'this-unit',
    pattern: rx(`this\\s+(?<unit>week|month|year)`),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const whole = unitDays(report, g['unit'] ?? '', 0);
        return context.direction === 'past'
          ? { from: whole.from, to: report, precision: 'range' }
          : { from: report, to: whole.to, precision: 'range' };
      }),
  },
  {
    rule: 'last-unit',
    pattern: rx(
      `(?:(?:early|late|later|earlier)\\s+)?(?<which>last|next|the previous|the following|the coming)\\s+(?<unit>week|month|year)(?!['’]s)`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const unit = (g['unit'] ?? '').toLowerCase();
        const days = unitDays(report, unit, /last|previous/iu.test(g['which'] ?? '') ? -1 : 1);
        return {
          ...days,
          precision: unit === 'week' ? 'week' : unit === 'month' ? 'month' : 'year',
        };
      }),
  },
  {
    // "last October", "next March", "in April last year", "in April of this year"
    rule: 'last-month-name',
    pattern: rx(`(?:(?:since|in)\\s+)?(?<which>last|next|this)\\s+(?<month>${MONTH})`),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const month = monthOf(g['month'] ?? '');
        const current = Number(report.slice(5, 7));
        const which = g['which']?.toLowerCase();
        const year =
          yearOf(report) +
          (which === 'last' && month >= current
            ? -1
            : which === 'next' && month <= current
              ? 1
              : 0);
        return { ...monthDays(year, month), precision: 'month' };
      }),
  },
  {
    rule: 'month-last-year',
    pattern: rx(
      `(?:(?:in|since)\\s+)?(?<month>${MONTH})(?:\\s+of)?\\s+(?<which>last|next|this)\\s+year`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const which = g['which']?.toLowerCase();
        const year = yearOf(report) + (which === 'last' ? -1 : which === 'next' ? 1 : 0);
        return { ...monthDays(year, monthOf(g['month'] ?? '')), precision: 'month' };
      }),
  },
  {
    rule: 'since-last-unit',
    pattern: rx(`since\\s+(?<which>last)\\s+(?<unit>week|month|year)`),
    meaning: (g, context) =>
      fromReport(context, (report) => open(unitDays(report, g['unit'] ?? '', -1).from, context)),
  },
  {
    rule: 'season',
    pattern: rx(
      `(?:in\\s+the\\s+)?(?<which>last|next|this)\\s+(?<season>spring|summer|autumn|fall|winter)`,
    ),
    meaning: (g, context) =>
      fromReport(context, (report) => {
        const which = g['which']?.toLowerCase();
        const start = SEASONS.get((g['season'] ?? '').toLowerCase()) ?? 3;
        const current = Number(report.slice(5, 7));
        let year = yearOf(report);
        if (which === 'last' && start + 2 >= current) year--;
        if (which === 'next' && start <= current) year++;
        const last = addMonths(`${year}-${String(start).padStart(2, '0')}-01`, 2);
        return {
          from: monthDays(year, start).from,
          to: monthDays(last.year, last.month).to,
          precision: 'season',
        };
      }),
  },
  {
    // "two days ago", "a day earlier", "three days later", "a week before"
    rule: 'so-long-ago',
    pattern: rx(
      `(?:(?:just|about|nearly|some|almost|only|more than)\\s+)?(?<count>${NUMBER})\\s+(?<unit>days?|weeks?|months?|years?)\\s+(?<how>ago|earlier|later|from now|(?:before|after)(?=\\s*(?:[,.;:]|$)))`,
    ),
    meaning: shift,
  },
  {
    rule: 'the-next-day',
    pattern: rx(`the\\s+(?<how>next|following|previous|same)\\s+day`),
    meaning: (g, context) => {
      if (context.lastDay === null) return null;
      const how = g['how']?.toLowerCase();
      return day(addDays(context.lastDay, how === 'previous' ? -1 : how === 'same' ? 0 : 1));
    },
  },
  {
    rule: 'coming-days',
    pattern: rx(`(?:in|over|within)\\s+the\\s+(?:coming|next few)\\s+(?:hours|days|weeks|months)`),
    meaning: () => null,
  },
];
