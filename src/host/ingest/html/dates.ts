import { isDay } from '../../../engine/blocks/published-on.ts';
import { monthOf } from './month-names.ts';

const CLOCK = String.raw`(?:[T\s,]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{1,2})(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?`;
const YEAR_FIRST = new RegExp(
  String.raw`(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)${CLOCK}`,
  'gu',
);
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6}Z?)?$/u;
const YEAR_LAST =
  /(?<!\d)(?<first>\d{1,2})(?<mark>[-/]|\.\s?)(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?!\d)/gu;
const DAY_NAME_YEAR =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|[ºª.])?[\s\-/]{1,3}(?:de |d’|d'|of )?(?<name>\p{L}[\p{L}\p{M}]{2,14})(?:\s?\/\s?\p{L}{2,14})?[.,]{0,2}[\s\-/,]{1,3}(?:del? )?(?<year>(?:19|20)\d{2})(?!\d)/gu;
const NAME_DAY_YEAR =
  /(?<name>\p{L}[\p{L}\p{M}]{2,14})\.?\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?\s{0,2}[,.]?\s{1,2}(?:at \S{1,10} )?(?<year>(?:19|20)\d{2})(?!\d)/gu;
/** "2020年7月12日", "2020년 7월 12일". */
const YEAR_MARKED =
  /(?<!\d)(?<year>(?:19|20)\d{2})\s?[年년]\s?(?<month>\d{1,2})\s?[月월]\s?(?<day>\d{1,2})\s?[日일]/gu;
const EPOCH = /^1\d{9}(?:\d{3})?$/u;

/** A date in a text: `from..to` are its words, `value` an ISO day, or date-time where hour and zone are told. */
export interface FoundDate {
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

interface DateOptions {
  /** How "03/04/2020" is meant; null leaves it open. */
  readonly dayFirst?: boolean | null;
}

const LONGEST = 300;

/**
 * A date as a page writes it, as an ISO day, or as an ISO date-time where hour and zone are told; null where it is no full
 * date or could be two ("03/04/2020", unless `dayFirst` is told). Text around the date is passed over.
 */
export function readDate(value: string, options: DateOptions = {}): string | null {
  const text = value.slice(0, LONGEST).trim();
  if (EPOCH.test(text)) {
    const time = Number(text) * (text.length === 10 ? 1000 : 1);
    return new Date(time).toISOString().replace('.000Z', 'Z');
  }
  const compact = COMPACT.exec(text)?.groups;
  if (compact) return isoDay(compact['year'], compact['month'], compact['day']);
  return datesIn(text, options)[0]?.value ?? null;
}

/** All full dates in a line, in order, apart from each other. */
export function datesIn(value: string, { dayFirst = null }: DateOptions = {}): FoundDate[] {
  const text = westernFigures(value.slice(0, LONGEST));
  const found: FoundDate[] = [];
  const add = (match: RegExpExecArray, iso: string | null): void => {
    const from = match.index;
    const to = from + match[0].length;
    if (iso !== null && !found.some((other) => from < other.to && other.from < to)) {
      found.push({ from, to, value: iso });
    }
  };
  for (const match of text.matchAll(YEAR_FIRST)) {
    const { year, month, day } = match.groups ?? {};
    const iso = isoDay(year, month, day);
    add(match, iso === null ? null : withClock(iso, match.groups ?? {}));
  }
  for (const pattern of [DAY_NAME_YEAR, NAME_DAY_YEAR, YEAR_MARKED]) {
    for (const match of text.matchAll(pattern)) {
      const { name, month, year, day } = match.groups ?? {};
      const number = name === undefined ? month : monthOf(name);
      if (number !== undefined) add(match, isoDay(year, number, day));
    }
  }
  for (const match of text.matchAll(YEAR_LAST))
    add(match, readFigures(match.groups ?? {}, dayFirst));
  return found.sort((a, b) => a.from - b.from);
}

/** Where the ten figures of a script begin: Arabic, Persian, Devanagari, Bengali, Tamil, Thai … */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50];

/** "٢٤", "২৪" → "24", unit for unit. */
function westernFigures(text: string): string {
  return text.replace(/[\u{660}-\u{e59}]/gu, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code < start + 10);
    return zero === undefined ? letter : String(code - zero);
  });
}

function readFigures(
  figures: Readonly<Record<string, string | undefined>>,
  dayFirst: boolean | null,
): string | null {
  const { first, second, year, mark } = figures;
  // "21.09.2020" is only ever written with the day first.
  const order = mark?.startsWith('.') ? true : dayFirst;
  if (order === true || Number(first) > 12) return isoDay(year, second, first);
  if (order === false || Number(second) > 12 || first === second)
    return isoDay(year, first, second);
  return null;
}

function isoDay(
  year: string | undefined,
  month: string | number | undefined,
  day: string | undefined,
): string | null {
  const iso = `${year ?? ''}-${String(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return /^\d{4}-\d{2}-\d{2}$/u.test(iso) && isDay(iso) ? iso : null;
}

function withClock(
  day: string,
  { hour, minute, second, zone }: Readonly<Record<string, string | undefined>>,
): string {
  if (hour === undefined || minute === undefined || zone === undefined || Number(hour) > 23)
    return day;
  const offset = /^[+-]/u.test(zone)
    ? zone.replace(
        /^(?<sign>[+-]\d{2}):?(?<minutes>\d{2})?$/u,
        (_all, hours: string, minutes?: string) => `${hours}:${minutes ?? '00'}`,
      )
    : 'Z';
  return `${day}T${hour.padStart(2, '0')}:${minute}:${(second ?? '00').padStart(2, '0')}${offset}`;
}
