import type { VerbGroup } from '../grammar/grammar.ts';
import type { EventStatus, EventType, RecordTime } from '../record/schema.ts';
import type { Statement } from '../statements/statement.ts';
import { clauseAt, verbOf, type Context } from './context.ts';
import { runsStill } from './duration.ts';
import { governedParticiple, infinitiveStatus } from './hanging-status.ts';
import type { Match } from './match.ts';
import { nounStatus } from './noun-status.ts';
import { presentStatus } from './present-status.ts';
import { SPOKEN } from './speech-acts.ts';
import {
  actedOn,
  hasNegativeObject,
  hasNegativeSubject,
  isDenied,
  markBefore,
  opens,
} from './status-signs.ts';
import { commits } from './status-words.ts';

/** Types whose verb may give a promise of the thing itself: "pledged tents", "announced drills". */
const PROMISED: ReadonlySet<EventType> = new Set([
  'AID',
  'MOBILIZE',
  'CONSULT',
  'COOPERATE',
  'PROTEST',
]);

/** Whether it happened: from tense, modal and negation, the verb it hangs on, and the statement that tells it. */
export function statusOf(
  context: Context,
  match: Match,
  statement: Statement | null,
  time: RecordTime | null,
): EventStatus {
  if (isDenied(context, match, statement)) return 'denied';
  const group = verbOf(context, clauseAt(context, match.clause));
  const told =
    match.phrase !== null
      ? nounStatus(context, match, group)
      : group
        ? verbStatus(context, match, group, statement, time)
        : 'happened';
  // "has called a general strike for Monday": what is dated ahead has not happened.
  const today = context.doc.publishedOn?.slice(0, 10) ?? null;
  const ahead = today !== null && time !== null && time.from > today;
  return told === 'happened' && ahead && !SPOKEN.has(match.frame.type) ? 'planned' : told;
}

function verbStatus(
  context: Context,
  match: Match,
  group: VerbGroup,
  statement: Statement | null,
  time: RecordTime | null,
): EventStatus {
  const { words } = context;
  if (group.negated || hasNegativeSubject(context, match) || hasNegativeObject(context, match))
    return 'not';
  if (/^(?:if|unless|whether)$/u.test(markBefore(context, group.first))) return 'possible';
  if (group.infinitive) return infinitiveStatus(context, match, group, statement);
  if (group.tense === 'future') return 'planned';
  if (group.modal !== null) {
    if (/^(?:should|must|ought)$/u.test(group.modal)) return 'requested';
    if (group.modal === 'would') return statement ? 'planned' : 'possible';
    return group.perfect && /^(?:must|can|could)$/u.test(group.modal) ? 'happened' : 'possible';
  }
  const promised = promisedBy(match, group);
  if (promised !== null && group.lemma === words[match.head]?.lemma) return promised;
  const acted = statement && opens(context, statement, group) ? actedOn(statement) : undefined;
  if (acted !== undefined && group.tense !== 'past') return acted;
  const governed = group.participle ? governedParticiple(context, match) : null;
  if (governed !== null) return governed;
  // "said it was withdrawing its soldiers": what went on as it was said.
  const said = statement?.mode === 'indirect' && group.progressive && !group.passive;
  if (
    said &&
    group.tense === 'past' &&
    !/^(?:when|while|as)$/u.test(markBefore(context, group.first))
  )
    return 'ongoing';
  return runsStill(context, match, time) ? 'ongoing' : presentStatus(context, match, group, time);
}

/** "pledged tents", "is considering trade restrictions"; sanctions that are announced are made. */
function promisedBy(match: Match, group: VerbGroup): EventStatus | null {
  if (PROMISED.has(match.frame.type)) return commits(group.lemma);
  const weighed = /^(?:plan|prepare|consider|weigh|mull|threaten)$/u.test(group.lemma);
  return match.frame.type === 'SANCTION' && weighed ? commits(group.lemma) : null;
}
