import type { Statement } from '../statements/statement.ts';
import { byContext } from './by-context.ts';
import { claimOf } from './claim.ts';
import { isDisaster } from './conflict.ts';
import { clauseAt, spanOf, verbOf, type Context } from './context.ts';
import { NO_FIGURES } from './counts.ts';
import { isEnough } from './enough.ts';
import { hasGround } from './grounds.ts';
import { withTolls } from './join-tolls.ts';
import type { Match } from './match.ts';
import { isNearMiss } from './near-misses.ts';
import { nounFrames } from './noun-frames.ts';
import { rolesOf } from './roles.ts';
import type { Telling } from './same-event.ts';
import { speechActs, type SpeechAct } from './speech-acts.ts';
import { givesWay, isSpoken, isWithheld, withFrame } from './spoken-frames.ts';
import { hasNegativeSubject } from './status-signs.ts';
import { toldAgain } from './told-again.ts';
import { figuresOf, isToll } from './tolls.ts';
import { usedBy, verbFrames } from './verb-frames.ts';
import { writeDown } from './write-down.ts';

/** The events of one sentence: its acts of speech, then those of its verbs, then those of its nouns. `before` are those told so far. */
export function eventsOfSentence(
  context: Context,
  spoken: readonly Statement[],
  before: readonly Telling[],
): Telling[] {
  const told: Telling[] = [];
  const verbs = verbFrames(context);
  const acts = speechActs(context, spoken, before).filter((act) => !givesWay(act, verbs));
  for (const act of acts.filter((a) => a.purposeOf === null)) {
    const telling = writeDown(context, act.match, withFrame(context, act, verbs), NO_FIGURES);
    if (telling) told.push(telling);
  }
  const done: Match[] = [];
  const used = new Set<number>();
  for (const match of verbs) {
    if (
      isPartOf(context, match, done) ||
      isToll(context, match, done) ||
      isWithheld(context, match, spoken) ||
      isSpoken(context, match, acts)
    )
      continue;
    const telling = read(context, match, [...before, ...told]);
    if (!telling) continue;
    done.push(match);
    told.push(withPurpose(match, telling, acts));
    for (const token of usedBy(context, match)) used.add(token);
  }
  for (const matches of nounFrames(context, used)) {
    const telling = matches
      .filter((match) => !isSpoken(context, match, acts))
      .reduce<Telling | null>(
        (found, match) => found ?? read(context, match, [...before, ...told]),
        null,
      );
    if (telling && !isSaidAgain(context, telling, told)) told.push(telling);
  }
  return withTolls(withBlamed(context, told));
}

/** "a massive attack, which she blamed on hackers": who is blamed by a relative did what it takes up. */
function withBlamed(context: Context, told: readonly Telling[]): Telling[] {
  const blame = told.find(
    (t) => t.event.type === 'ACCUSE' && t.event.recipients.length > 0 && isRelative(context, t),
  );
  if (!blame) return [...told];
  return told.map((t) => {
    const force = t.event.type === 'ASSAULT' || t.event.type === 'COERCE';
    const open =
      force &&
      t.noun &&
      t.event.actors.length === 0 &&
      t.event.predicate.to < blame.event.predicate.from;
    return open ? { ...t, event: { ...t.event, actors: blame.event.recipients } } : t;
  });
}

function isRelative({ words, grammar }: Context, telling: Telling): boolean {
  return grammar.clauses.some((c) => {
    const head = words[grammar.verbGroups[c.verb]?.head ?? -1];
    return (
      c.kind === 'relative' &&
      head !== undefined &&
      head.from === telling.event.predicate.from &&
      /^(?:blame|attribute)$/u.test(head.lemma)
    );
  });
}

/** "blocked a street to protest against the shipment": a protest's purpose is no second one. */
function isPartOf(context: Context, match: Match, done: readonly Match[]): boolean {
  const clause = clauseAt(context, match.clause);
  if (match.frame.type !== 'PROTEST' || verbOf(context, clause)?.infinitive !== true) return false;
  return done.some((other) => other.frame.type === 'PROTEST' && other.clause === clause?.parent);
}

/** "marched to demand that Maduro give up": a protest is held against whom it demands something of. */
function withPurpose(match: Match, telling: Telling, acts: readonly SpeechAct[]): Telling {
  if (match.frame.type !== 'PROTEST' || telling.event.recipients.length > 0) return telling;
  const recipients = acts.find((a) => a.purposeOf === match.clause)?.parties.recipients ?? [];
  return { ...telling, event: { ...telling.event, recipients } };
}

/**
 * ", an attack that drew condemnation", "claimed responsibility for the attack on a tanker": a noun that tells of no party
 * but those of a verb that has told the same.
 */
function isSaidAgain(context: Context, { event }: Telling, told: readonly Telling[]): boolean {
  const cue = event.claim === null ? null : (context.statements[event.claim]?.cue ?? null);
  return (
    event.actors.length === 0 &&
    told.some(
      (t) =>
        !t.noun &&
        t.event.actors.length + t.event.recipients.length > 0 &&
        event.recipients.every((r) => t.event.recipients.includes(r)) &&
        t.event.type === event.type &&
        t.event.status === event.status &&
        (t.event.claim === event.claim || t.event.predicate.from === cue?.from),
    )
  );
}

function read(context: Context, match: Match, before: readonly Telling[]): Telling | null {
  const { words, doc, lexicon } = context;
  const predicate = spanOf(words, match.first, match.end);
  if (!predicate || isNearMiss(doc.text, predicate, lexicon) || isDisaster(context, match))
    return null;
  // "a U.N.-backed mission", "the strike-torn port": half of a compound.
  if (doc.text[predicate.from - 1] === '-' || doc.text[predicate.to] === '-') return null;
  const figures = figuresOf(context, match);
  const roles = rolesOf(context, match);
  const claim = claimOf(context.statements, context.told, predicate);
  const statement = claim === null ? null : (context.statements[claim] ?? null);
  if (match.phrase !== null && !hasGround(context, match, { roles, figures, statement, before }))
    return null;
  const known = byContext(context, match, roles.parties, before, statement);
  const parties =
    known === roles.parties ? toldAgain(context, match, known, before, statement) : known;
  if (!isEnough(context, match, parties, figures) || isNothing(context, match, statement))
    return null;
  return writeDown(context, match, parties, figures);
}

/** "no group has claimed the attack", "not a shot was fired", "denied that the talks had ended in acrimony": nothing was done. */
function isNothing(context: Context, match: Match, statement: Statement | null): boolean {
  if (match.frame.type === 'ASSAULT') return hasNegativeSubject(context, match);
  return match.frame.type === 'CONSULT' && match.phrase !== null && statement?.act === 'deny';
}
