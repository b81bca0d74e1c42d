import type { RecordTime } from '../record/schema.ts';
import { addDays } from '../times/days.ts';
import { clauseAt, phraseAt, verbOf, type Context } from './context.ts';
import type { Match } from './match.ts';
import { numberOf } from './numbers.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
]);
const UNITS = /^(?:minute|hour|day|week|month|year)s?$/u;
/** How far before a verb "after" may stand: "three days after the government in Oslo …". */
const REACH = 12;

/** How far an act lies from the one that the sentence tells before it. */
export interface Offset {
  /** Index of the word "after" or "before". */
  readonly at: number;
  readonly sign: 1 | -1;
  /** Null where the unit is no whole day, or the number none ("hours after"). */
  readonly days: number | null;
}

/** "three days after Washington suspended ties", "a day after clashes": what is told is measured from what stands before. */
export function offsetOf(context: Context, match: Match): Offset | null {
  const { words } = context;
  const at =
    match.phrase === null
      ? markIndex(context, match)
      : (phraseAt(context, match.phrase)?.first ?? 0) - 1;
  const mark = words[at]?.lower;
  const unit = words[at - 1];
  if ((mark !== 'after' && mark !== 'before') || !unit || !UNITS.test(unit.lower)) return null;
  const count = words[at - 2]?.lower ?? '';
  const number = /^(?:a|an|one)$/u.test(count) ? 1 : numberOf(count);
  const length = DAYS.get(unit.lemma) ?? DAYS.get(unit.lower.replace(/s$/u, ''));
  return {
    at,
    sign: mark === 'after' ? -1 : 1,
    days: number === null || length === undefined ? null : number * length,
  };
}

function markIndex(context: Context, match: Match): number {
  const group = verbOf(context, clauseAt(context, match.clause));
  const { words, grammar } = context;
  for (
    let i = (group?.first ?? 0) - 1;
    i > Math.max(grammar.first, (group?.first ?? 0) - REACH);
    i--
  ) {
    const word = words[i];
    if (!word || word.class === 'VERB' || /^[.;:]$/u.test(word.text)) return -1;
    if (/^(?:after|before)$/u.test(word.lower)) return i;
  }
  return -1;
}

/** The day of what an offset leads to: "agreed on Sept. 12, three days after Washington suspended ties" is Sept. 9. */
export function dayAt(context: Context, offset: Offset): RecordTime | null {
  const at = context.words[offset.at]?.from ?? 0;
  const known = context.times.findLast((t) => t.to <= at && t.time !== null)?.time;
  if (!known || known.from !== known.to || offset.days === null) return null;
  const day = addDays(known.from.slice(0, 10), offset.sign * offset.days);
  return { from: day, to: day, precision: 'day', basis: 'stated', text: known.text };
}
