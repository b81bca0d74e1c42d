import type { Statement } from '../statements/statement.ts';
import type { Context } from './context.ts';
import type { Match } from './match.ts';
import type { Parties } from './parties.ts';
import type { Telling } from './same-event.ts';

/** Tells parties that a sentence leaves open, or null where it knows none. `before` are the events told so far, `statement` the one that tells this. */
export type ContextRule = (
  context: Context,
  match: Match,
  parties: Parties,
  before: readonly Telling[],
  statement: Statement | null,
) => Pick<Parties, 'actors' | 'recipients'> | null;

/** The state whose voice tells it. */
export function ownState(context: Context, statement: Statement | null): number | null {
  const speaker = statement?.speaker ?? null;
  return speaker === null ? null : stateOf(context, speaker);
}

/** The state of an actor, where the report knows it. */
export function stateOf({ actors, states }: Context, actor: number): number | null {
  const country = actors.all[actor]?.country ?? null;
  return country === null ? null : (states.get(country) ?? null);
}
