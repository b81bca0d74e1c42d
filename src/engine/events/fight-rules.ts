import { actorsOf } from '../actors/actors-of.ts';
import type { EventType } from '../record/schema.ts';
import { complementsOf } from './complements.ts';
import { ownState, stateOf, type ContextRule } from './context-rule.ts';
import { clauseAt, headOf, isPassive, phraseAt, verbOf, type Context } from './context.ts';
import { objectOf } from './objects.ts';
import { partyOf } from './parties.ts';
import type { Telling } from './same-event.ts';
import { subjectPhrase } from './subject.ts';

/** "accused China of a campaign that included the breach of its servers": what an accusation tells, the accused did. */
export const byAccused: ContextRule = (context, match, parties, _, statement) => {
  if (!/^(?:ASSAULT|COERCE|AID|COOPERATE)$/u.test(match.frame.type) || parties.actors.length > 0)
    return null;
  if (statement?.act !== 'accuse' || !statement.addressee) return null;
  const accused = actorsOf(context.actors, statement.addressee);
  return accused.length > 0
    ? { actors: accused, recipients: parties.recipients.filter((r) => !accused.includes(r)) }
    : null;
};

/** "They accused Kyrgyz troops of opening fire first": what one accuses another of was done to oneself, where no other is named. */
export const doneToAccuser: ContextRule = (context, match, parties, _, statement) => {
  const force = match.frame.type === 'ASSAULT' || match.frame.type === 'COERCE';
  if (!force || statement?.act !== 'accuse' || statement.speaker === null || match.phrase !== null)
    return null;
  if (parties.actors.length === 0 || parties.recipients.length > 0) return null;
  const clause = clauseAt(context, match.clause);
  if (
    !clause ||
    complementsOf(context, clause).objects.some(
      (n) => (phraseAt(context, n)?.head ?? 0) >= match.end,
    )
  )
    return null;
  const victim = stateOf(context, statement.speaker) ?? statement.speaker;
  return parties.actors.includes(victim) ? null : { actors: parties.actors, recipients: [victim] };
};

const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'SANCTION']);

/** "Armenia said Azerbaijan had shelled its positions", "accused Chinese ships of entering its waters": theirs who tell it. */
export const doneToTeller: ContextRule = (context, match, parties, _, statement) => {
  const speaker = statement?.speaker ?? null;
  const open = parties.actors.length > 0 && parties.recipients.length === 0;
  if (!HOSTILE.has(match.frame.type) || match.phrase !== null || speaker === null || !open)
    return null;
  const country = context.actors.all[speaker]?.country ?? null;
  const own = parties.actors.some(
    (a) => a === speaker || (country !== null && context.actors.all[a]?.country === country),
  );
  const clause = clauseAt(context, match.clause);
  if (own || !clause || statement?.mode !== 'indirect') return null;
  const { objects, prepositions } = complementsOf(context, clause);
  const { roles } = match.frame;
  const suffering = [
    ...(roles.get('object') === 'recipient' ? objects : []),
    ...prepositions.filter((p) => roles.get(p.word) === 'recipient').map((p) => p.phrase),
  ];
  const theirs = suffering.some((index) =>
    /^(?:its|their|our)$/u.test(context.words[phraseAt(context, index)?.first ?? -1]?.lower ?? ''),
  );
  return theirs ? { actors: parties.actors, recipients: [speaker] } : null;
};

/** "31 civilians were killed when the RSF shelled a market": who did it is told by the clause behind. */
export const killedWhen: ContextRule = (context, match, parties) => {
  const { words, grammar, lexicon } = context;
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  const open = match.frame.type === 'ASSAULT' && match.phrase === null;
  if (!open || parties.actors.length > 0 || !clause || !group || !isPassive(group, words))
    return null;
  for (const other of grammar.clauses.slice(grammar.clauses.indexOf(clause) + 1)) {
    const verb = verbOf(context, other);
    const subject = subjectPhrase(context, other);
    const before = phraseAt(context, subject)?.first ?? 0;
    if (!verb || verb.passive || !/^(?:when|after|as)$/u.test(words[before - 1]?.lower ?? ''))
      continue;
    const violent = lexicon.verbs.get(verb.lemma)?.some(({ type }) => type === 'ASSAULT') === true;
    const { actors } = partyOf(context, subject);
    return violent && actors.length > 0 ? { actors, recipients: parties.recipients } : null;
  }
  return null;
};

/** "Tajik officials said 35 people had been killed": a side tells its own dead, and the other side killed them. */
export const ownDead: ContextRule = (context, match, parties, before, statement) => {
  if (match.frame.type !== 'ASSAULT' || parties.actors.length > 0) return null;
  const unknown = parties.recipients.every((r) => context.actors.all[r]?.country === null);
  if (!unknown) return null;
  if (
    !/^(?:kill|injure|wound|dead|death|casualty|hurt|die)$/u.test(
      context.words[match.head]?.lemma ?? '',
    )
  )
    return null;
  const own = ownState(context, statement);
  const pair = sidesOf(context, before);
  if (own === null || !pair?.includes(own)) return null;
  const victims = parties.recipients.length > 0 ? parties.recipients : [own];
  return { actors: pair.filter((side) => side !== own), recipients: victims };
};

/** "The shelling had resumed", "an earlier round of clashes": the two sides of the one fight that the report tells of. */
export const knownSides: ContextRule = (context, match, parties, before) => {
  if (match.frame.type !== 'ASSAULT' || match.phrase === null) return null;
  if (parties.actors.length + parties.recipients.length > 0) return null;
  if (
    !/^(?:clash|fighting|hostility|battle|skirmish|shelling|firefight|combat)$/u.test(
      context.words[match.head]?.lemma ?? '',
    )
  )
    return null;
  const pair = sidesOf(context, before);
  return pair ? { actors: pair, recipients: [] } : null;
};

/** "a truce agreed on Friday was holding": made by the two sides that the report tells of. */
export const truceOfSides: ContextRule = (context, match, parties, before) => {
  if (match.frame.type !== 'AGREE' || match.phrase !== null) return null;
  if (parties.actors.length + parties.recipients.length > 0) return null;
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  const object = clause && group ? headOf(context, objectOf(context, clause, group)) : undefined;
  if (!/^(?:truce|ceasefire|cease-fire|armistice)$/u.test(object?.lemma ?? '')) return null;
  const pair = sidesOf(context, before);
  return pair ? { actors: pair, recipients: [] } : null;
};

/** The two states whose fight or truce was told last. */
export function sidesOf(context: Context, before: readonly Telling[]): number[] | null {
  for (let i = before.length - 1; i >= 0; i--) {
    const event = before[i]?.event;
    if (!event || !/^(?:ASSAULT|RETREAT|AGREE|ACCUSE)$/u.test(event.type)) continue;
    const sides = event.actors.length > 1 ? event.actors : [...event.actors, ...event.recipients];
    const states = [...new Set(sides.flatMap((a) => stateOf(context, a) ?? []))];
    if (states.length === 2) return states;
  }
  return null;
}
