import type { Clause } from '../grammar/grammar.ts';
import type { Statement } from '../statements/statement.ts';
import { complementsOf } from './complements.ts';
import { ownState, type ContextRule } from './context-rule.ts';
import { clauseAt, headOf, isPassive, verbOf, type Context } from './context.ts';
import {
  byAccused,
  doneToAccuser,
  doneToTeller,
  killedWhen,
  knownSides,
  ownDead,
  truceOfSides,
} from './fight-rules.ts';
import type { Match } from './match.ts';
import { hostOf, type Parties } from './parties.ts';
import { subjectPhrase } from './subject.ts';
import type { Telling } from './same-event.ts';

/**
 * Parties that a sentence leaves open and the words round it tell: who is on the other side of a fight told before, whom
 * the help goes to that a government speaks of, whose police made the arrests. Never `sure`.
 */
export function byContext(
  context: Context,
  match: Match,
  parties: Parties,
  before: readonly Telling[],
  statement: Statement | null,
): Parties {
  for (const rule of RULES) {
    const found = rule(context, match, parties, before, statement);
    if (found) return { actors: found.actors, recipients: found.recipients, sure: false };
  }
  return parties;
}

/** "Bishkek expects Turkey to send tents", "the ministry said Uzbekistan had delivered flour": help goes to whom it is told of by. */
const helpToTeller: ContextRule = (context, match, parties, _, statement) => {
  if (match.frame.type !== 'AID' || parties.actors.length === 0 || parties.recipients.length > 0)
    return null;
  const teller = ownState(context, statement);
  const givers = parties.actors.map((a) => context.actors.all[a]?.country ?? null);
  if (
    teller === null ||
    givers.includes(null) ||
    givers.includes(context.actors.all[teller]?.country ?? null)
  )
    return null;
  return { actors: parties.actors, recipients: [teller] };
};

/** Acts of police and courts, by type and mode. */
const LEGAL: ReadonlySet<string> = new Set([
  'COERCE arrest',
  'ACCUSE investigate',
  'SANCTION convict',
  'RETREAT release',
]);

/** "749 people had been arrested, the attorney general said", "was freed from house arrest in Jakarta": the state whose officials tell it, or where it was. */
const byAuthority: ContextRule = (context, match, parties, _, statement) => {
  const { type, mode } = match.frame;
  const legal = LEGAL.has(`${type} ${mode ?? ''}`);
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (!legal || match.phrase !== null || parties.actors.length > 0 || !clause || !group)
    return null;
  if (!isPassive(group, context.words)) return null;
  if (mode === 'release' && !isFromCustody(context, clause)) return null;
  const place = complementsOf(context, clause).prepositions.find(
    (p) => p.word === 'in' || p.word === 'at',
  );
  const host = place ? hostOf(context, place.phrase)[0] : undefined;
  const teller = isOfficial(context, statement) ? ownState(context, statement) : null;
  const doer = host ?? teller;
  return doer === null ? null : { actors: [doer], recipients: parties.recipients };
};

/** "freed from house arrest": let go by police or courts, not by kidnappers. */
function isFromCustody(context: Context, clause: Clause): boolean {
  return complementsOf(context, clause).prepositions.some(
    (p) =>
      /^(?:from|on)$/u.test(p.word) &&
      /^(?:prison|jail|custody|detention|arrest|bail|parole)$/u.test(
        headOf(context, p.phrase)?.lower ?? '',
      ),
  );
}

/** "Greece, whose search crews arrived on Tuesday": to where the help told of before goes. */
const helpToSame: ContextRule = (_, match, parties, before) => {
  if (match.frame.type !== 'AID' || parties.actors.length === 0 || parties.recipients.length > 0)
    return null;
  const last = before.findLast((t) => t.event.type === 'AID' && t.event.recipients.length > 0);
  if (!last || last.event.recipients.some((r) => parties.actors.includes(r))) return null;
  return { actors: parties.actors, recipients: last.event.recipients };
};

/** "Germany said it was withdrawing its soldiers": a pronoun that no name was found for is who says it. */
const doneByTeller: ContextRule = (context, match, parties, _, statement) => {
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (
    match.phrase !== null ||
    parties.actors.length > 0 ||
    !group ||
    isPassive(group, context.words)
  )
    return null;
  if (statement?.mode !== 'indirect' || statement.speaker === null) return null;
  const subject = headOf(context, subjectPhrase(context, clause))?.lower ?? '';
  const kind = context.actors.all[statement.speaker]?.kind ?? '';
  const person = /^(?:person|population|other)$/u.test(kind);
  if (!(person ? /^(?:he|she|they|we)$/u : /^(?:it|they|we)$/u).test(subject)) return null;
  const others = parties.recipients.filter((r) => r !== statement.speaker);
  return { actors: [statement.speaker], recipients: others };
};

const RULES: readonly ContextRule[] = [
  byAccused,
  doneToAccuser,
  ownDead,
  knownSides,
  truceOfSides,
  helpToTeller,
  helpToSame,
  byAuthority,
  doneByTeller,
  doneToTeller,
  killedWhen,
];

function isOfficial({ actors }: Context, statement: Statement | null): boolean {
  const sector = actors.all[statement?.speaker ?? -1]?.sector ?? '';
  return /^(?:GOV|MIL|COP|JUD|PRM)$/u.test(sector);
}
