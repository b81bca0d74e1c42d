import type { Span } from '../text/span.ts';
import { isDay } from './published-on.ts';
import { TWO_WORD_PLACES } from './place-words.ts';

/** A calendar day written out in a line. `ambiguous` where day and month could be either (03/04/2021): `iso` is then the day-first reading. */
export interface WrittenDay extends Span {
  readonly iso: string;
  readonly ambiguous: boolean;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

const MONTH_WORD = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const MONTH = `(?<month>${MONTH_WORD})`;
const DAY = String.raw`(?<day>[0-3]?\d)(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>1[6-9]\d\d|20\d\d)`;

/** A clock time may stick to the year: "October 25, 20235:04 AM". */
const END = String.raw`(?!\d(?!\d?:\d\d))`;

/** The forms newspapers print: "July 10, 2025", "10 July 2025", "2025-07-10", "11.10.2020", "7/10/2025", "2025/07/10". */
const FORMS: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\p{L}\d])${MONTH}\s+${DAY}\s?,?\s+${YEAR}${END}`, 'giu'),
  new RegExp(String.raw`(?<![\p{L}\d])${DAY}(?:\s+of)?[\s-]${MONTH},?[\s-]${YEAR}${END}`, 'giu'),
  new RegExp(String.raw`(?<!\d)${YEAR}-(?<number>[01]\d)-(?<day>[0-3]\d)(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<![\d.])(?<day>[0-3]?\d)\.\s?(?<number>[01]?\d)\.\s?${YEAR}(?!\d)`, 'gu'),
  new RegExp(String.raw`(?<!\d)${YEAR}\/(?<number>[01]?\d)\/(?<day>[0-3]?\d)(?!\d)`, 'gu'),
];
const SLASHES = new RegExp(
  String.raw`(?<!\d)(?<one>[0-3]?\d)\/(?<two>[0-3]?\d)\/${YEAR}(?!\d)`,
  'gu',
);
/** Words that show an American clock or calendar, by which 7/10/2025 is July 10. */
const AMERICAN = /\b(?:E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|a\.m\.|p\.m\.)(?![\p{L}\d])/u;
const EUROPEAN = /\b(?:GMT|BST|CES?T|EES?T|MSK|UTC|\d{1,2}:\d{2} ?hrs)\b/u;

const HAS_YEAR = /\d{4}/u;

/** Number of a month by its name or abbreviation, 1 to 12; 0 for another word. */
export function monthNumber(word: string): number {
  const short = word.toLowerCase().slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(short)) + 1;
}

/** The days written out with their year in a line, in order. Impossible ones are left out. */
export function writtenDays(text: string): WrittenDay[] {
  const days: WrittenDay[] = [];
  if (!HAS_YEAR.test(text)) return days;
  for (const form of FORMS) {
    for (const match of text.matchAll(form)) {
      const { year = '', month, number, day = '' } = match.groups ?? {};
      const iso = isoDay(
        year,
        month === undefined ? Number(number) : monthNumber(month),
        Number(day),
      );
      if (isDay(iso))
        push(days, { iso, ambiguous: false, from: match.index, to: match.index + match[0].length });
    }
  }
  for (const match of text.matchAll(SLASHES)) {
    const { one = '', two = '', year = '' } = match.groups ?? {};
    const dayFirst = isoDay(year, Number(two), Number(one));
    const monthFirst = isoDay(year, Number(one), Number(two));
    const american = AMERICAN.test(text) && !EUROPEAN.test(text);
    const iso = american || !isDay(dayFirst) ? monthFirst : dayFirst;
    const open = !american && !EUROPEAN.test(text) && dayFirst !== monthFirst;
    const ambiguous = open && isDay(dayFirst) && isDay(monthFirst);
    if (isDay(iso))
      push(days, { iso, ambiguous, from: match.index, to: match.index + match[0].length });
  }
  return days.sort((a, b) => a.from - b.from);
}

function push(days: WrittenDay[], day: WrittenDay): void {
  if (!days.some((other) => day.from < other.to && other.from < day.to)) days.push(day);
}

function isoDay(year: string, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const CLOCK =
  /(?<![\d.:])[0-2]?\d(?:[:.h][0-5]\d){1,2}(?:\.\d{3})?(?!\d)|\b(?:noon|midnight)\b|\b\d{1,2}\s?(?=[ap]\.?m)/giu;
const ZONE =
  /\b(?:[ap]\.?m\b\.?|hrs?|hours|(?:utc|gmt)\s?[+-]\d{1,2}(?::?\d{2})?|utc|gmt|z|e[sd]?t|c[sd]t|m[sd]t|p[sd]?t|bst|ist|ces?t|ees?t|wes?t|msk|jst|sgt|hkt|a[ew]st|local time|(?:moscow|kyiv|paris|london|new york|beijing) time)(?![\p{L}\d])|[+-]\d{2}:?\d{2}\b/giu;
const WEEKDAY = /\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/giu;
/** What stands before a date of publication or change: "Posted on …", "Last updated: …", "First published:". */
const LABEL =
  /\b(?:date(?: of publication)?|first|last|originally|published|posted|updated|modified|created|issued|filed|released|edited|revised|publication|publish|update|on|at|online|time|by|dated|is|was)\b:?/giu;
const READING_TIME = /\b\d{1,2}[ -]min(?:ute)?s?[ -]read\b/giu;
/** A day or month without its year, beside a weekday or a clock time: "Sunday, 3 May, 18:06". */
const PARTIAL = new RegExp(
  String.raw`\b${MONTH_WORD}\s+[0-3]?\d(?:st|nd|rd|th)?(?![\d.:])|\b[0-3]?\d(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH_WORD}(?![\p{L}\d])|\b${MONTH_WORD}\s+(?:1[6-9]|20)\d\d\b`,
  'giu',
);
const AGO =
  /\b(?:\d{1,2} (?:years?|months?|weeks?|days?|hours?),? (?:and )?)?(?:an?|\d{1,2}|one|two|three|four|five|six) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago\b|\b(?:just now|yesterday|today)\b/giu;

/** What is left of a line without its days, clock times, weekdays, zones and date labels; marks are not counted. */
export function withoutDates(text: string): { rest: string; dated: boolean } {
  let rest = text;
  let dated = false;
  for (const { from, to } of writtenDays(text).toReversed()) {
    rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
    dated = true;
  }
  const bare = rest.replace(AGO, ' ').replace(PARTIAL, ' ');
  if (bare !== rest) dated = true;
  rest = bare.replace(CLOCK, ' ').replace(WEEKDAY, ' ').replace(ZONE, ' ');
  return { rest: rest.trim(), dated };
}

const BESIDE_DAY_BEFORE =
  /(?:(?:^|[\s,(|])(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?|\bon|[|•·,–—])\s*$/iu;
const BESIDE_DAY_AFTER =
  /^[\s,|•·–—]*(?:at\s+)?[0-2]?\d(?:[:.h][0-5]\d){1,2}(?:\s?[ap]\.?m\.?)?(?:\s+[A-Z]{2,4}\b)?/iu;

/**
 * What is left of a line without the days written out in full and the weekday and clock time beside them. Words that
 * only look like those stay: "Balkan Today", "By Sun Li".
 */
export function withoutDays(text: string): string {
  let rest = text;
  for (const { from, to } of writtenDays(text).toReversed()) {
    let before = rest.slice(0, from);
    for (let i = 0; i < 3; i++) before = before.replace(BESIDE_DAY_BEFORE, '');
    rest = `${before}   ${rest.slice(to).replace(BESIDE_DAY_AFTER, '')}`;
  }
  return rest.trim();
}

/** True for a line that says when and nothing else: "Tue 30 Jul 2024 22.15 BST", "Updated: May 4, 2021", "Geneva, 4 March 2022". */
export function isDateLine(text: string): boolean {
  if (text.length > 140 || !/\d|\bago\b|\bjust now\b|\byesterday\b|\btoday\b/iu.test(text))
    return false;
  const { rest, dated } = withoutDates(text);
  if (!dated) return false;
  const words = rest
    .replace(LABEL, ' ')
    .replace(READING_TIME, ' ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  if (words === '') return true;
  // "January 11, 2024 10:41 pm IST - NEW DELHI"
  if (
    writtenDays(text).length > 0 &&
    /[–—-]\s\p{Lu}[\p{Lu} ]{2,24}$/u.test(text) &&
    !/\p{Ll}/u.test(words)
  )
    return true;
  // A press release is dated with its place: "Geneva, 4 March 2022".
  return (
    writtenDays(text).length === 1 &&
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, (?=\d|\p{Lu})/u.test(text) &&
    // "Ion Munteanu, 4 March 2022" is a name.
    (/^\p{Lu}\p{Ll}+$/u.test(words) || TWO_WORD_PLACES.has(words.toLowerCase()))
  );
}

/** True where the days of a line tell when a page was printed or saved, not when the report came out: "printed 11.10.2020 18:06". */
export function isPrintDate(text: string): boolean {
  return /\b(?:printed|print(?:ed)? (?:on|from|date)|saved(?: on| from)?|retrieved|accessed|downloaded|archived|captured|crawled|scanned|last visited)\b/iu.test(
    text,
  );
}

/** True where a line dates a change and not the publication: "Updated: May 4, 2021", "Last modified on …". */
export function isChangeDate(text: string): boolean {
  return /\b(?:updated|modified|edited|revised|corrected|amended|update)\b/iu.test(text);
}
