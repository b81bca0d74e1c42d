import type { Statement } from '../statements/statement.ts';
import { clauseAt, phraseAt, verbOf, type Context } from './context.ts';
import { goesOn, holds } from './going-on.ts';
import type { Match } from './match.ts';
import { objectOf } from './objects.ts';
import type { Parties } from './parties.ts';
import type { Telling } from './same-event.ts';
import { doersOf, takenUp } from './taken-up.ts';

/**
 * The parties of an event that takes up one told before: "The talks lasted four hours" has the sides of the talks,
 * "denied the strike" its doer, "condemned the veto" blames who cast it.
 */
export function toldAgain(
  context: Context,
  match: Match,
  parties: Parties,
  before: readonly Telling[],
  statement: Statement | null,
): Parties {
  if (match.phrase !== null) return retold(context, match, parties, before, statement);
  return judged(context, match, parties, before);
}

function retold(
  context: Context,
  match: Match,
  parties: Parties,
  before: readonly Telling[],
  statement: Statement | null,
): Parties {
  if (parties.actors.length > 0 || parties.recipients.length > 0) return parties;
  const first = context.words[phraseAt(context, match.phrase)?.first ?? -1]?.lower;
  const last = before.findLast(
    (t) =>
      t.event.type === match.frame.type &&
      t.event.actors.length > 0 &&
      t.event.status !== 'denied' &&
      t.event.status !== 'not',
  );
  // "further deliveries could follow": of those told before.
  const opening = [
    first,
    context.words[(phraseAt(context, match.phrase)?.first ?? 0) - 1]?.lower ?? '',
  ];
  if (
    last &&
    opening.some((word) =>
      /^(?:further|more|another|additional|second|new|fresh)$/u.test(word ?? ''),
    )
  )
    return { actors: last.event.actors, recipients: last.event.recipients, sure: false };
  if (first !== 'the' && first !== 'this' && first !== 'these') return parties;
  if (statement?.act !== 'deny' && !goesOn(context, match) && !holds(context, match))
    return parties;
  // "The war has displaced millions" is not the last attack told.
  const whole = /^(?:war|conflict|fighting|violence)$/u.test(
    context.words[match.head]?.lemma ?? '',
  );
  if (whole && (last?.event.actors.length ?? 0) < 2) return parties;
  return last
    ? { actors: last.event.actors, recipients: last.event.recipients, sure: false }
    : parties;
}

/** "Washington condemned the veto": no party is named, but whose act it was has been told. */
function judged(
  context: Context,
  match: Match,
  parties: Parties,
  before: readonly Telling[],
): Parties {
  if (!/^(?:ACCUSE|SUPPORT|REJECT)$/u.test(match.frame.type) || parties.actors.length === 0)
    return parties;
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (!clause || !group) return parties;
  const doers = doersOf(
    takenUp(context, objectOf(context, clause, group), before, parties.actors),
    parties.actors,
  );
  return doers.length > 0 ? { ...parties, recipients: doers } : parties;
}
