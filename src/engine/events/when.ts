import type { Clause, VerbGroup } from '../grammar/grammar.ts';
import type { EventStatus, RecordTime } from '../record/schema.ts';
import type { Statement } from '../statements/statement.ts';
import { sharedTime, timeInClause } from './clause-time.ts';
import { clauseAt, verbOf, type Context } from './context.ts';
import { clauseOfSubject } from './going-on.ts';
import type { Match } from './match.ts';
import { dayAt, offsetOf } from './offset.ts';
import { SPOKEN } from './speech-acts.ts';
import { markBefore } from './status-signs.ts';

/** The day that the words tell: by its distance from another, in the predicate's clause, or in one that it shares its time with. */
export function statedTime(
  context: Context,
  match: Match,
  statement: Statement | null,
): RecordTime | null {
  const offset = offsetOf(context, match);
  if (offset) return dayAt(context, offset);
  if (context.times.length === 0) return null;
  const own = clauseAt(context, match.clause);
  // "By Saturday the shelling had resumed": a noun has the day of the verb that it is the subject of.
  const clause = match.phrase === null ? own : (clauseOfSubject(context, match.phrase) ?? own);
  const told = timeInClause(context, clause, match.head);
  if (told) return told;
  if (match.phrase !== null) return openingTime(context, match);
  return clause ? (sharedTime(context, clause) ?? saidOn(context, match, clause, statement)) : null;
}

/** "In April last year a clash over water cost 55 lives": the time that a sentence opens with dates its first noun. */
function openingTime(context: Context, match: Match): RecordTime | null {
  const [first] = context.times;
  const opens = first !== undefined && first.from - context.sentence.from < 4;
  const verb = context.grammar.verbGroups.find((g) => !g.participle && !g.infinitive);
  return opens && match.head < (verb?.first ?? Infinity) ? first.time : null;
}

/** "Lima said on Tuesday that it recognized González": what is done by saying it is done on the day it is said. */
function saidOn(
  context: Context,
  match: Match,
  clause: Clause,
  statement: Statement | null,
): RecordTime | null {
  const group = verbOf(context, clause);
  if (!SPOKEN.has(match.frame.type) || !statement?.cue || !group || group.perfect) return null;
  const cue = statement.cue.from;
  const said = context.grammar.clauses.find((c) => {
    const word = context.words[verbOf(context, c)?.head ?? -1];
    return word !== undefined && word.from <= cue && word.to > cue;
  });
  return said && clause.kind === 'that'
    ? timeInClause(context, said, verbOf(context, said)?.head ?? said.first)
    : null;
}

/**
 * The report's own day, for the day's news told in the simple past without a date: "Germany called the expulsion
 * unjustified". Null for what somebody else tells, for perfect tenses and for what is told as background.
 */
export function impliedDay(
  context: Context,
  match: Match,
  status: EventStatus,
  claim: number | null,
): RecordTime | null {
  const { publishedOn } = context.doc;
  if (publishedOn === null || claim !== null || status !== 'happened') return null;
  const clause =
    match.phrase === null
      ? clauseAt(context, match.clause)
      : clauseOfSubject(context, match.phrase);
  const group = verbOf(context, clause);
  if (!clause || !group || offsetOf(context, match) || !isDaysNews(context, match, clause, group))
    return null;
  const day = publishedOn.slice(0, 10);
  return { from: day, to: day, precision: 'day', basis: 'implied', text: null };
}

function isDaysNews(context: Context, match: Match, clause: Clause, group: VerbGroup): boolean {
  if (group.perfect || sharesPerfect(context, clause, group)) return false;
  if (tookLong(context, clause) || isLastTime(context, group)) return false;
  const mark = markBefore(context, group.first);
  const today = context.doc.publishedOn?.slice(0, 10) ?? '';
  // "since the junta seized power in 2020": the sentence speaks of another time.
  const elsewhere = context.times.some((t) => t.time !== null && t.time.to < today);
  switch (clause.kind) {
    case 'main':
    case 'coordinated':
      return group.tense === 'past' && (mark === '' || /^(?:after|as|while|when)$/u.test(mark));
    case 'adverbial':
      return group.tense === 'past' && /^(?:after|as|while|when)$/u.test(mark) && !elsewhere;
    // "who briefed the ministers over breakfast, urged them": words and meetings of the day, told by the way.
    case 'relative':
      return (
        group.tense === 'past' &&
        (SPOKEN.has(match.frame.type) || match.frame.type === 'CONSULT') &&
        !elsewhere
      );
    case 'participle':
      return (
        context.words[group.head]?.form === 'ing' && !elsewhere && hangsOnNews(context, clause)
      );
    default:
      return false;
  }
}

/** "led the talks for more than two decades": longer than the day's news. */
function tookLong({ words }: Context, clause: Clause): boolean {
  for (let i = clause.first; i < clause.end; i++) {
    if (words[i]?.lower !== 'for') continue;
    const unit = words.slice(i + 1, Math.min(i + 6, clause.end)).find((w) => w.class === 'NOUN');
    if (/^(?:week|month|year|decade|century|generation)$/u.test(unit?.lemma ?? '')) return true;
  }
  return false;
}

/** "The two last met in Sofia": before this report. */
function isLastTime({ words }: Context, { first }: VerbGroup): boolean {
  return words[first - 1]?.lower === 'last';
}

/** "has pledged money and delivered tents": the second verb has the auxiliary of the first. */
function sharesPerfect(context: Context, clause: Clause, group: VerbGroup): boolean {
  const { clauses } = context.grammar;
  const joined = context.words[group.first - 1]?.class === 'CCONJ';
  const before = clauses
    .slice(0, clauses.indexOf(clause))
    .findLast((c) => verbOf(context, c)?.infinitive === false);
  return joined && group.end - group.first === 1 && verbOf(context, before)?.perfect === true;
}

/** "told the council, urging restraint"; "Meeting in Riga, ministers agreed": with a main clause in the simple past. */
function hangsOnNews(context: Context, clause: Clause): boolean {
  const { clauses } = context.grammar;
  const main = clauseAt(context, clause.parent) ?? clauses[clauses.indexOf(clause) + 1];
  const verb = verbOf(context, main);
  return (
    main !== undefined &&
    verb?.tense === 'past' &&
    !verb.perfect &&
    (main.kind === 'main' || main.kind === 'coordinated')
  );
}
