import type { Witness } from '../text/capture.ts';

/**
 * How far a witness of publication is trusted, by the first word of its `from`. A word that is absent (`crawl`,
 * `file`, `http header`) has no say: the day a page was fetched, saved or printed is never the day it was published.
 *
 * Two lesser witnesses that agree outvote one that stands alone: a template that writes today's date into
 * JSON-LD is caught by an address and a date line that both say otherwise.
 */
const TRUST: Readonly<Record<string, number>> = {
  'json-ld': 10,
  mail: 10,
  meta: 9,
  microdata: 8,
  url: 8,
  byline: 7,
  time: 7,
  text: 4,
  pdf: 2,
};

const ISO_DAY = /^(?<day>\d{4}-\d{2}-\d{2})(?:T[\d:.]+(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/u;

/** Newspapers with pages on the web, scanned issues included; also keeps `0001-01-01` and `9999-12-31` of empty fields out. */
const FIRST_YEAR = 1690;
const LAST_YEAR = 2100;

interface Reading {
  readonly day: string;
  readonly value: string;
  readonly trust: number;
}

/**
 * The day the report was published, from all that bears witness: ISO day, or date-time where a zone is told; null
 * where nobody says. `modifiedOn` is never asked. Among witnesses of one day the one most trusted gives the value.
 */
export function publishedOn(witnesses: readonly Witness[]): string | null {
  const days = new Map<string, { best: Reading; votes: Map<string, number> }>();
  const told = witnesses.filter(({ field }) => field === 'publishedOn');
  const printed = new Set(told.flatMap((witness) => printedDay(witness) ?? []));
  for (const witness of told) {
    const reading = asPrinted(readWitness(witness), printed);
    if (!reading) continue;
    const family = familyOf(witness);
    const entry = days.get(reading.day) ?? { best: reading, votes: new Map<string, number>() };
    if (
      reading.trust > entry.best.trust ||
      (reading.trust === entry.best.trust && reading.value.length > entry.best.value.length)
    ) {
      entry.best = reading;
    }
    entry.votes.set(family, Math.max(entry.votes.get(family) ?? 0, reading.trust));
    days.set(reading.day, entry);
  }
  let chosen: Reading | null = null;
  let most = 0;
  for (const { best, votes } of days.values()) {
    const sum = [...votes.values()].reduce((a, b) => a + b, 0);
    if (sum > most) {
      most = sum;
      chosen = best;
    }
  }
  return chosen?.value ?? null;
}

/** Families whose days are those of the place where the report was printed. */
const LOCAL = new Set(['url', 'byline', 'text']);
const DAY_MS = 86_400_000;

function printedDay(witness: Witness): string | null {
  const reading = LOCAL.has(familyOf(witness)) ? readWitness(witness) : null;
  return reading && !/T/u.test(reading.value) ? reading.day : null;
}

/**
 * "2020-05-02T02:54:29Z" is the evening of May 1 in New York. Where the page itself prints the day before or after, a
 * time in Greenwich is that day's.
 */
function asPrinted(reading: Reading | null, printed: ReadonlySet<string>): Reading | null {
  if (!reading || printed.has(reading.day)) return reading;
  const hour = /T(?<hour>\d{2}):.*(?:Z|[+-]00:?00)$/u.exec(reading.value)?.groups?.['hour'];
  if (hour === undefined) return reading;
  const neighbour = Number(hour) < 12 ? -1 : 1;
  const day = new Date(Date.parse(reading.day) + neighbour * DAY_MS).toISOString().slice(0, 10);
  return printed.has(day) ? { ...reading, day, value: day } : reading;
}

function familyOf({ from }: Witness): string {
  return from.split(' ')[0] ?? from;
}

function readWitness(witness: Witness): Reading | null {
  const groups = ISO_DAY.exec(witness.value)?.groups;
  if (!groups?.['day']) return null;
  const trust = TRUST[familyOf(witness)];
  if (trust === undefined || !isDay(groups['day'])) return null;
  return { day: groups['day'], value: groups['zone'] ? witness.value : groups['day'], trust };
}

/** True for a day of the calendar in the years that newspapers have appeared ("2021-02-30" is none). */
export function isDay(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day;
}
