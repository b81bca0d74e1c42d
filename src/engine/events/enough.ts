import type { EventType } from '../record/schema.ts';
import { clauseAt, headOf, type Context } from './context.ts';
import type { Counts } from './counts.ts';
import { goesOn } from './going-on.ts';
import type { Match } from './match.ts';
import { tellsWithoutParties } from './nobody-named.ts';
import type { Parties } from './parties.ts';

/** Types that are nothing without somebody to receive them, unless their frame asks for its object. */
const ADDRESSED: ReadonlySet<EventType> = new Set(['REQUEST', 'ACCUSE', 'SUPPORT', 'THREATEN']);

/** Whether what was read is an event at all: with whom each type must be told, so that "critics praised the film" is none. */
export function isEnough(
  context: Context,
  match: Match,
  parties: Parties,
  figures: Counts,
): boolean {
  const { actors, recipients } = parties;
  const { type } = match.frame;
  if (actors.length === 0 && recipients.length === 0) {
    return Object.keys(figures.counts).length > 0 || tellsWithoutParties(context, match);
  }
  if (BETWEEN_FIRMS.has(type) && areFirms(context, parties)) return false;
  if (ADDRESSED.has(type)) {
    return actors.length > 0
      ? recipients.length > 0 || !asksForParty(match) || isPronoun(context, match)
      : tellsWithoutParties(context, match);
  }
  if (type === 'CONSULT') return actors.length > 0 && isMeeting(context, match, parties);
  if (type === 'ASSAULT' || type === 'COERCE' || type === 'PROTEST' || type === 'RETREAT')
    return true;
  return actors.length > 0 || tellsWithoutParties(context, match);
}

/** Types that are business where only companies take part: "Boeing agreed to buy", "Sony and Microsoft clashed over a deal". */
const BETWEEN_FIRMS: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'COOPERATE',
  'REJECT',
  'RETREAT',
  'ASSAULT',
  'SUPPORT',
]);

function areFirms({ actors }: Context, parties: Parties): boolean {
  const all = [...parties.actors, ...parties.recipients];
  return all.every((a) => /^(?:company|media)$/u.test(actors.all[a]?.kind ?? ''));
}

/** A meeting takes two: "took part in the negotiations" and "the meeting with McCarthy went ahead" name one side only. */
function isMeeting(context: Context, match: Match, { actors, recipients }: Parties): boolean {
  if (actors.length + recipients.length > 1) return true;
  const { mode, words, object } = match.frame;
  if (match.phrase !== null)
    return mode === 'third-party' || (mode === 'visit' && goesOn(context, match));
  // "a lawyer who acted as a mediator": who somebody is, not what he did.
  if (mode === 'third-party') return clauseAt(context, match.clause)?.kind !== 'relative';
  if (mode !== null) return mode !== 'phone' || isPronoun(context, match);
  return (
    object.length > 0 && !/^(?:take|participate|enter|launch|start|begin)$/u.test(words[0] ?? '')
  );
}

/** A frame that ends in a preposition wants its party there ("blame the harvest on"); one word with no object asked for wants an object that is one. */
function asksForParty(match: Match): boolean {
  const { words, object, roles } = match.frame;
  const last = words.at(-1) ?? '';
  return words.length === 1 ? object.length === 0 : roles.get(last) === 'recipient';
}

/** "thanked both of them": somebody told before, whoever it is. */
function isPronoun(context: Context, match: Match): boolean {
  const object = clauseAt(context, match.clause)?.objects[0];
  const head = headOf(context, object);
  return head?.class === 'PRON'
    ? !/^(?:it|this|that|what|which)$/u.test(head.lower)
    : head?.lower === 'both';
}
