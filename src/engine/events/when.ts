import type { Clause, VerbGroup, Word } from '../grammar/grammar.ts';
import type { EventStatus, RecordTime } from '../record/schema.ts';
import type { TimeMention } from '../times/time.ts';

/** What the day of an event is read from. */
export interface TimeContext {
  readonly times: readonly TimeMention[];
  readonly words: readonly Word[];
  readonly sentence: number;
  readonly predicate: number;
  readonly clauses: readonly { clause: Clause; group: VerbGroup }[];
  readonly clause: Clause | null;
  readonly group: VerbGroup | null;
  readonly claim: number | null;
  readonly status: EventStatus;
  readonly publishedOn: string | null;
}

/**
 * When it happened: the time told in the predicate's clause, else one at the edge of the sentence that no other
 * verb is nearer to; else the report's own day for the day's news ("Germany called the expulsion unjustified").
 */
export function timeOf(context: TimeContext): RecordTime | null {
  const { words, predicate, clause, group } = context;
  const here = context.times.filter((t) => t.sentence === context.sentence && t.time !== null);
  const at = words[predicate]?.from ?? 0;
  const from = words[clause?.first ?? predicate]?.from ?? 0;
  const to = words[(clause?.end ?? predicate + 1) - 1]?.to ?? 0;
  const near = here
    .filter((t) => (t.from >= from && t.to <= to) || isSubjectTime(t, context))
    .sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at));
  if (near[0]?.time) return near[0].time;
  if (
    context.publishedOn !== null &&
    context.claim === null &&
    context.status === 'happened' &&
    group?.tense === 'past' &&
    !group.perfect &&
    (clause?.kind === 'main' || clause?.kind === 'coordinated')
  ) {
    const day = context.publishedOn.slice(0, 10);
    return { from: day, to: day, precision: 'day', basis: 'implied', text: null };
  }
  return null;
}

/** "On Friday the two met", "Trump on Sunday urged": between the verb before (or the start) and this one. */
function isSubjectTime(time: TimeMention, context: TimeContext): boolean {
  const { words, clause } = context;
  if (!clause) return false;
  const start = words[clause.first]?.from ?? 0;
  if (time.to > start) return false;
  const before = context.clauses
    .filter(({ clause: other }) => other.first < clause.first)
    .at(-1)?.clause;
  const previous = before ? (words[before.first]?.to ?? 0) : 0;
  if (time.from < previous) return false;
  // Between two verbs the words belong to the first unless a new clause starts before them.
  if (!before) return true;
  const between = words.slice(before.first, clause.first).filter((w) => w.from < time.from);
  return between.some((w) => w.class === 'SCONJ' || w.class === 'CCONJ' || w.text === ',');
}
