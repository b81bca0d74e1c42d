import type { Clause } from '../grammar/grammar.ts';
import type { RecordTime } from '../record/schema.ts';
import { monthDays } from '../times/days.ts';
import type { TimeMention } from '../times/time.ts';
import { clauseAt, verbOf, type Context } from './context.ts';
import { markBefore } from './status-signs.ts';

/** The day told in a clause, nearest to a word of it; else one at the edge of the sentence that no other verb is nearer to. */
export function timeInClause(
  context: Context,
  clause: Clause | undefined,
  head: number,
): RecordTime | null {
  const { words } = context;
  const at = words[head]?.from ?? 0;
  const from = words[clause?.first ?? head]?.from ?? 0;
  const to = words[(clause?.end ?? head + 1) - 1]?.to ?? 0;
  const near = context.times
    .filter((t) => t.time !== null && !isOwner(context, t))
    .filter((t) => (t.from >= from && t.to <= to) || isBeforeVerb(context, t, clause))
    .sort((a, b) => Math.abs(a.from - at) - Math.abs(b.from - at))[0];
  if (!near) return null;
  const verb = verbOf(context, clause)?.head === head;
  return verb && near.from >= from ? since(context, near) : near.time;
}

/** "Monday's tariffs" dates the tariffs, not what is done about them. */
function isOwner({ doc }: Context, time: TimeMention): boolean {
  return (
    /^['’]s\b/u.test(doc.text.slice(time.to, time.to + 3)) ||
    /['’]s$/u.test(doc.text.slice(time.from, time.to))
  );
}

/** "On Friday the two met", "Trump on Sunday urged": between the verb before (or the start) and this one. */
function isBeforeVerb(context: Context, time: TimeMention, clause: Clause | undefined): boolean {
  if (!clause) return false;
  const { words, grammar } = context;
  const start = words[clause.first]?.from ?? 0;
  if (time.to > start) return false;
  const before = grammar.clauses.filter((other) => other.first < clause.first).at(-1);
  const previous = before ? (words[before.first]?.to ?? 0) : 0;
  if (time.from < previous) return false;
  // Between two verbs the words belong to the first unless a new clause starts before them.
  if (!before) return true;
  if (words[clause.first - 1]?.class === 'CCONJ') return false;
  const between = words.slice(before.first, clause.first).filter((w) => w.from < time.from);
  return between.some((w) => w.class === 'SCONJ' || w.class === 'CCONJ' || w.text === ',');
}

/** "has imposed four rounds since the vote last August": from then to the report's day. */
function since(context: Context, time: TimeMention): RecordTime | null {
  const today = context.doc.publishedOn?.slice(0, 10);
  if (!time.time || today === undefined) return time.time;
  const before = context.doc.text.slice(Math.max(0, time.from - 60), time.from);
  const open = /\bsince(?:\s+[\p{L}'’-]+){1,6}\s*$/u.test(before) && time.time.to < today;
  return open ? { ...time.time, to: today, precision: 'range' } : time.time;
}

/** The day of another clause that a clause shares: the verb it is joined to, hangs on, or is told beside. */
export function sharedTime(context: Context, clause: Clause): RecordTime | null {
  const group = verbOf(context, clause);
  if (!group || group.perfect) return null;
  const { clauses } = context.grammar;
  const n = clauses.indexOf(clause);
  const head = (c: Clause | undefined): number => verbOf(context, c)?.head ?? -1;
  const of = (c: Clause | undefined): RecordTime | null =>
    c ? timeInClause(context, c, head(c)) : null;
  switch (clause.kind) {
    // "Last month Honduras broke off relations and recognized Beijing".
    case 'coordinated': {
      const other = clauses.slice(0, n).findLast((c) => verbOf(context, c)?.tense === group.tense);
      return of(other);
    }
    // "met on Friday, urging restraint"; "Meeting in Riga on Friday, ministers agreed".
    case 'participle': {
      const outer = clauseAt(context, clause.parent);
      return verbOf(context, outer)?.tense === 'past' ? of(outer) : null;
    }
    // "Last August China held drills after Pelosi visited Taipei".
    case 'adverbial':
      if (
        group.tense !== 'past' ||
        !/^(?:after|as|while|when)$/u.test(markBefore(context, group.first))
      )
        return null;
      return (
        whenTime(context, clause) ?? of(clauses.slice(0, n).findLast((c) => c.kind === 'main'))
      );
    default:
      return null;
  }
}

/** "since August 2020, when officers overthrew the president": a clause of "when" right after a time is of that time. */
function whenTime(context: Context, clause: Clause): RecordTime | null {
  const start = context.words[clause.first]?.from ?? 0;
  const before = context.times.findLast((t) => t.to < start && t.time !== null);
  const between = before ? context.doc.text.slice(before.to, start) : '';
  if (!before?.time || !/^,?\s+when\s/u.test(between)) return null;
  const since = /^since\b/iu.test(context.doc.text.slice(before.from, before.to));
  return since ? opened(before.time) : before.time;
}

/** "since February 2021" opens with that month, "since Feb. 3" with that day. */
function opened(time: RecordTime): RecordTime {
  const day = time.from.slice(0, 10);
  const month = monthDays(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  const whole = day === month.from && !/\d\s*,|\b1\b/u.test(time.text ?? '');
  const to = whole ? month.to : day;
  return { ...time, to, precision: whole ? 'month' : 'day' };
}
