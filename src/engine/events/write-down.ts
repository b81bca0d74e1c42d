import type { EventType } from '../record/schema.ts';
import { trimSpan } from '../text/span.ts';
import { claimOf } from './claim.ts';
import { clauseAt, spanOf, type Context } from './context.ts';
import type { Counts } from './counts.ts';
import { stretched } from './duration.ts';
import type { Event } from './event.ts';
import type { Match } from './match.ts';
import { unique, type Parties } from './parties.ts';
import type { Telling } from './same-event.ts';
import { statusOf } from './status.ts';
import { impliedDay, statedTime } from './when.ts';
import { placeOf } from './where.ts';

/** Writes down what is told of a match: status, day, place and claim. */
export function writeDown(
  context: Context,
  match: Match,
  parties: Parties,
  figures: Counts,
): Telling | null {
  const { words, doc, sentence, statements, index } = context;
  const predicate = spanOf(words, match.first, match.end);
  if (!predicate) return null;
  const clause = clauseAt(context, match.clause);
  const claim = claimOf(statements, context.told, predicate);
  const statement = claim === null ? null : (statements[claim] ?? null);
  const stated = stretched(context, match, statedTime(context, match, statement));
  const status = statusOf(context, match, statement, stated);
  const event: Event = {
    type: match.frame.type,
    mode: match.frame.mode,
    contexts: [],
    cameo: match.frame.cameo,
    actors:
      status === 'planned' || status === 'possible' || status === 'requested'
        ? ofStates(context, match, parties.actors)
        : parties.actors,
    recipients: parties.recipients,
    time: stated ?? impliedDay(context, match, status, claim),
    place: placeOf(context, match.head, rangeOf(context, match)),
    status,
    claim,
    counts: figures.counts,
    countTerms: figures.countTerms,
    predicate,
    evidence: [trimSpan(doc.text, sentence)],
    certainty:
      parties.sure && (match.phrase !== null || clause?.subjectSure === true)
        ? 'stated'
        : 'unclear',
    by: [match.frame.name, match.phrase === null ? 'events/clause' : 'events/noun'],
  };
  return {
    event,
    headline: sentence.blockKind === 'headline' || sentence.blockKind === 'standfirst',
    word: words[match.head]?.lemma ?? '',
    noun: match.phrase !== null,
    main: match.phrase === null && (clause?.kind === 'main' || clause?.kind === 'coordinated'),
    sentence: index,
  };
}

/** Tokens of the clause that tells a match. */
export function rangeOf(context: Context, match: Match): { first: number; end: number } {
  const clause = clauseAt(context, match.clause);
  if (!clause) return context.grammar;
  return { first: Math.min(clause.first, match.first), end: Math.max(clause.end, match.end) };
}

/** Acts that a leader promises and the state carries out: "Trump pledged to send weapons", "the presidents agreed to withdraw their forces". */
const OF_STATES: ReadonlySet<EventType> = new Set([
  'AID',
  'SANCTION',
  'MOBILIZE',
  'RETREAT',
  'COERCE',
]);

function ofStates(context: Context, match: Match, actors: readonly number[]): number[] {
  if (
    !OF_STATES.has(match.frame.type) ||
    match.frame.mode === 'resign' ||
    match.frame.mode === 'convict'
  )
    return [...actors];
  return unique(
    actors.map((a) => {
      const actor = context.actors.all[a];
      if (actor?.kind !== 'person' || actor.sector !== 'GOV' || actor.country === null) return a;
      return context.states.get(actor.country) ?? a;
    }),
  );
}
