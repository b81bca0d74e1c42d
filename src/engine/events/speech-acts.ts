import type { Act, EventType } from '../record/schema.ts';
import type { Statement } from '../statements/statement.ts';
import { overlaps, type Span } from '../text/span.ts';
import { clauseAt, verbOf, type Context } from './context.ts';
import type { Frame } from './frame.ts';
import type { Match } from './match.ts';
import { NOBODY, partyOf, type Parties } from './parties.ts';
import type { Telling } from './same-event.ts';
import { isMildDescription, isNoAct, isPublic } from './no-acts.ts';
import { recipientsOf } from './speech-recipients.ts';
import { subjectPhrase } from './subject.ts';
import { holdsAt, NO_WORDS } from './word-set.ts';

/** Acts of speech that are acts between parties: "Trump accused Putin" is a statement and an ACCUSE. Codes by the PLOVER codebook. */
const BETWEEN: Readonly<Partial<Record<Act, Pick<Frame, 'type' | 'mode' | 'cameo'>>>> = {
  accuse: { type: 'ACCUSE', mode: 'disapprove', cameo: '112' },
  criticize: { type: 'ACCUSE', mode: 'disapprove', cameo: '111' },
  request: { type: 'REQUEST', mode: null, cameo: '100' },
  demand: { type: 'REQUEST', mode: null, cameo: '100' },
  threaten: { type: 'THREATEN', mode: null, cameo: '130' },
  support: { type: 'SUPPORT', mode: null, cameo: '051' },
  reject: { type: 'REJECT', mode: null, cameo: '120' },
};

/** Types that are told by speaking: a frame's reading of the same verb gives way to the statement's. */
export const SPOKEN: ReadonlySet<EventType> = new Set([
  'ACCUSE',
  'REQUEST',
  'THREATEN',
  'SUPPORT',
  'REJECT',
]);

/** A statement that is an act, as a match of its cue's verb with its parties. */
export interface SpeechAct {
  readonly match: Match;
  readonly statement: Statement;
  readonly parties: Parties;
  /** Clause that it only tells the purpose of ("marched to demand that he resign"), or null where it is an act of its own. */
  readonly purposeOf: number | null;
}

/** The acts of a sentence that are told by the cues of its statements. */
export function speechActs(
  context: Context,
  spoken: readonly Statement[],
  before: readonly Telling[],
): SpeechAct[] {
  return spoken.flatMap((statement) => {
    const { cue } = statement;
    if (!cue || statement.negated || !overlaps(cue, context.sentence)) return [];
    const kind =
      BETWEEN[statement.act] ?? (isThreat(context, statement) ? BETWEEN.threaten : undefined);
    const match = kind ? matchOf(context, cue, kind) : null;
    if (!match || isNoAct(context, statement, match)) return [];
    const doer = doersOf(context, statement, match);
    const recipients = recipientsOf(context, statement, match, before, doer);
    if (doer.length === 0 && recipients.length === 0) return [];
    if (recipients.length === 0 && !doer.some((a) => isPublic(context, a))) return [];
    if (recipients.length === 0 && isMildDescription(context, statement, match)) return [];
    const sure = statement.certainty === 'stated' && doer.length > 0;
    const parties = { actors: doer, recipients, sure };
    return [{ match, statement, parties, purposeOf: purposeOf(context, match) }];
  });
}

/** The speaker; with those that speak along ("Beijing and Moscow congratulated"), and where the statement names none, who the cue's clause speaks of. */
function doersOf(context: Context, statement: Statement, match: Match): readonly number[] {
  const subject =
    match.clause === null
      ? NOBODY
      : partyOf(context, subjectPhrase(context, clauseAt(context, match.clause)));
  if (statement.speaker === null) return subject.sure ? subject.actors : [];
  return subject.sure && subject.actors.includes(statement.speaker)
    ? subject.actors
    : [statement.speaker];
}

function matchOf(
  { grammar, words }: Context,
  cue: Span,
  kind: Pick<Frame, 'type' | 'mode' | 'cameo'>,
): Match | null {
  const inside: number[] = [];
  for (let i = grammar.first; i < grammar.end; i++) {
    const word = words[i];
    if (word && word.from >= cue.from && word.to <= cue.to) inside.push(i);
  }
  const [head] = inside;
  const end = (inside.at(-1) ?? -1) + 1;
  const word = head === undefined ? undefined : words[head];
  if (head === undefined || !word) return null;
  const clause = grammar.clauses.findIndex((c) => grammar.verbGroups[c.verb]?.head === head);
  const phrase =
    clause < 0 ? grammar.nounPhrases.findIndex((p) => head >= p.first && head < p.end) : -1;
  const frame: Frame = {
    words: [word.lemma],
    part: clause < 0 ? 'noun' : 'verb',
    ...kind,
    roles: new Map(),
    object: [],
    unless: [],
    name: 'speech-act',
  };
  return {
    frame,
    head,
    first: head,
    end,
    clause: clause < 0 ? null : clause,
    phrase: phrase < 0 ? null : phrase,
  };
}

/** Verbs whose infinitive tells what they are done for: "marched to demand that he resign", "summoned the envoy to complain". */
const DONE_TO = /^(?:march|rally|gather|protest|demonstrate|summon|strike|picket|block)$/u;

function purposeOf(context: Context, match: Match): number | null {
  const clause = clauseAt(context, match.clause);
  if (!clause || verbOf(context, clause)?.infinitive !== true) return null;
  const outer = verbOf(context, clauseAt(context, clause.parent));
  return outer !== undefined && DONE_TO.test(outer.lemma) ? clause.parent : null;
}

/** "Warned that it would take forceful steps", "warned of consequences": a warning of what the speaker will do. */
function isThreat({ grammar, words, lexicon }: Context, statement: Statement): boolean {
  if (statement.act !== 'warn') return false;
  const threats = lexicon.classes.get('threat') ?? NO_WORDS;
  const [content] = statement.content;
  if (!content) return false;
  for (let i = grammar.first; i < grammar.end; i++) {
    const word = words[i];
    if (word && word.from >= content.from && word.to <= content.to && holdsAt(threats, words, i))
      return true;
  }
  return false;
}
