import type { RecordTime } from '../record/schema.ts';
import { addDays } from '../times/days.ts';
import { clauseAt, verbOf, type Context } from './context.ts';
import type { Match } from './match.ts';
import { numberOf } from './numbers.ts';
import { objectTokens } from './objects.ts';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
]);
const LASTS = /^(?:begin|start|launch|open|kick|announce|hold|plan|stage)$/u;
const BEGINS = /^(?:begin|start|launch|open|kick)$/u;
/** Longer than any drill or round of talks that is announced by its days. */
const MOST_DAYS = 100;

/** Days that an object lasts: "three days of drills", "a two-week exercise"; null where not told. */
export function durationOf(context: Context, match: Match): number | null {
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (!clause || !group || match.phrase !== null || !LASTS.test(group.lemma)) return null;
  for (const i of objectTokens(context, clause, group)) {
    const word = context.words[i];
    if (!word) continue;
    const joined = /^(?<count>[\p{L}\d]+)-(?<unit>day|week)$/u.exec(word.lower)?.groups;
    const unit = UNITS.get(joined?.['unit'] ?? context.words[i + 1]?.lemma ?? '');
    const count = numberOf(joined?.['count'] ?? word.lower);
    if (unit !== undefined && count !== null && count > 0 && count < MOST_DAYS) return unit * count;
  }
  return null;
}

/** The days of an act that begins on one day and lasts several: "began three days of drills on Saturday" is three days. */
export function stretched(
  context: Context,
  match: Match,
  time: RecordTime | null,
): RecordTime | null {
  const days = durationOf(context, match);
  const group = verbOf(context, clauseAt(context, match.clause));
  if (
    days === null ||
    days < 2 ||
    !time ||
    time.from !== time.to ||
    !group ||
    !BEGINS.test(group.lemma)
  )
    return time;
  return { ...time, to: addDays(time.from.slice(0, 10), days - 1), precision: 'range' };
}

/** True where what began has days left on the report's day. */
export function runsStill(context: Context, match: Match, time: RecordTime | null): boolean {
  const days = durationOf(context, match);
  const today = context.doc.publishedOn?.slice(0, 10);
  const group = verbOf(context, clauseAt(context, match.clause));
  if (days === null || days < 2 || today === undefined || !group) return false;
  if (!BEGINS.test(group.lemma) || group.tense !== 'past') return false;
  return time === null || (time.from <= today && time.to >= today);
}
