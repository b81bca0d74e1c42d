import { isDay } from '../../../engine/blocks/published-on.ts';

/** Languages whose month names are read, in the spelling of dates ("5 мая", "5 de mayo"). */
const LANGUAGES = (
  'en de fr es it pt nl pl cs sk hu ro sv da nb fi et lv lt tr el bg sr hr bs sl mk uk ru be ca gl eu id ms vi ' +
  'az kk uz sq sw af hi bn ta te mr gu th ar fa he ka hy'
).split(' ');

const months = monthNames();

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      for (const withDay of [true, false]) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month: style,
          ...(withDay ? { day: 'numeric' } : {}),
          timeZone: 'UTC',
        });
        for (let month = 0; month < 12; month++) {
          const parts = format.formatToParts(new Date(Date.UTC(2020, month, 15)));
          const name = parts.find(({ type }) => type === 'month')?.value;
          if (name !== undefined && !/\d/u.test(name)) addName(names, name, month + 1);
        }
      }
    }
  }
  for (const [month, spelled] of [
    [9, 'sept'],
    [8, 'augst'],
  ] as const) {
    addName(names, spelled, month);
  }
  return names;
}

/** The first language of the list that has a name keeps it. */
function addName(names: Map<string, number>, name: string, month: number): void {
  const key = name.toLowerCase().replace(/[.’']/gu, '').trim();
  if (key.length >= 3 && !names.has(key)) names.set(key, month);
}

const CLOCK = String.raw`(?:[T\s,]+(?<hour>\d{1,2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:[.,]\d+)?)?\s*(?<zone>Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?)?`;
const YEAR_FIRST = new RegExp(
  String.raw`(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)${CLOCK}`,
  'u',
);
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})(?:T?\d{4,6}Z?)?$/u;
const YEAR_LAST = /(?<!\d)(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2})(?!\d)/u;
const DAY_NAME_YEAR =
  /(?<!\d)(?<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s\-/]{1,3}(?:de |d’|d'|of )?(?<name>\p{L}[\p{L}\p{M}]{2,14})[.,]?[\s\-/,]{1,3}(?:de[l]? )?(?<year>(?:19|20)\d{2})(?!\d)/u;
const NAME_DAY_YEAR =
  /(?<name>\p{L}[\p{L}\p{M}]{2,14})\.?\s{1,2}(?<day>\d{1,2})(?:st|nd|rd|th)?\s{0,2}[,.]?\s{1,2}(?:at \S{1,10} )?(?<year>(?:19|20)\d{2})(?!\d)/u;
const EPOCH = /^1\d{9}(?:\d{3})?$/u;

/**
 * A date as a page writes it, as an ISO day, or as an ISO date-time where hour and zone are told; null where it is no full
 * date or could be two ("03/04/2020", unless `dayFirst` is told). Text around the date is passed over.
 */
export function readDate(value: string, { dayFirst = null }: { dayFirst?: boolean | null } = {}): string | null {
  const text = value.slice(0, 300).trim();
  if (EPOCH.test(text)) {
    const time = Number(text) * (text.length === 10 ? 1000 : 1);
    return new Date(time).toISOString().replace('.000Z', 'Z');
  }
  const ordered = (YEAR_FIRST.exec(text) ?? COMPACT.exec(text))?.groups;
  if (ordered) {
    const day = isoDay(ordered['year'], ordered['month'], ordered['day']);
    return day === null ? null : withClock(day, ordered);
  }
  for (const pattern of [DAY_NAME_YEAR, NAME_DAY_YEAR]) {
    const named = pattern.exec(text)?.groups;
    const month = named ? months.get((named['name'] ?? '').toLowerCase()) : undefined;
    if (named && month !== undefined) return isoDay(named['year'], month, named['day']);
  }
  const figures = YEAR_LAST.exec(text)?.groups;
  return figures ? readFigures(figures, dayFirst) : null;
}

function readFigures(figures: Record<string, string | undefined>, dayFirst: boolean | null): string | null {
  const { first, second, year, mark } = figures;
  // "21.09.2020" is only ever written with the day first.
  const order = mark === '.' ? true : dayFirst;
  if (order === true || Number(first) > 12) return isoDay(year, second, first);
  if (order === false || Number(second) > 12 || first === second) return isoDay(year, first, second);
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

function withClock(day: string, { hour, minute, second, zone }: Record<string, string | undefined>): string {
  if (hour === undefined || minute === undefined || zone === undefined || Number(hour) > 23) return day;
  const offset = /^[+-]/u.test(zone)
    ? zone.replace(/^(?<sign>[+-]\d{2}):?(?<minutes>\d{2})?$/u, (_all, hours: string, minutes?: string) => `${hours}:${minutes ?? '00'}`)
    : 'Z';
  return `${day}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${offset}`;
}

const IN_PATH = /[/_-](?<year>(?:19|20)\d{2})[/_-]?(?<month>\d{2})[/_-]?(?<day>\d{2})(?=[/_.?-]|$)/u;
const NAMED_IN_PATH = /\/(?<year>(?:19|20)\d{2})\/(?<name>[a-z]{3,9})\/(?<day>\d{1,2})(?=\/)/u;

/** The day in an address (`/2025/07/10/`, `/2025/jul/10/`, `-20250710.html`), or null. Only full days; only after the host. */
export function dateInAddress(address: string): string | null {
  const path = address.replace(/^https?:\/\/[^/]*/iu, '').toLowerCase().replace(/[?#].*$/u, '');
  const figures = IN_PATH.exec(path)?.groups;
  const day = figures && isoDay(figures['year'], figures['month'], figures['day']);
  if (day) return day;
  const named = NAMED_IN_PATH.exec(path)?.groups;
  const month = named ? months.get(named['name'] ?? '') : undefined;
  return named && month !== undefined ? isoDay(named['year'], month, named['day']) : null;
}
