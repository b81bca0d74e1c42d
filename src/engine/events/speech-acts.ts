import type { Actors } from '../actors/actor.ts';
import { actorsOf } from '../actors/actors-of.ts';
import type { SentenceGrammar, Word } from '../grammar/grammar.ts';
import type { Act, EventType } from '../record/schema.ts';
import type { Statement } from '../statements/statement.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Frame, FrameLexicon } from './lexicon.ts';
import type { Match } from './match-frames.ts';
import { partyOf, unique, type Parties } from './parties.ts';

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
export const SPOKEN: ReadonlySet<EventType> = new Set(['ACCUSE', 'REQUEST', 'THREATEN', 'SUPPORT', 'REJECT']);

/** A statement that is an act, as a match of its cue's verb with its parties. */
export interface SpeechAct {
  readonly match: Match;
  readonly parties: Parties;
}

/** The acts of a sentence that are told by its statements' cues. */
export function speechActs(
  statements: readonly Statement[],
  sentence: Span,
  words: readonly Word[],
  grammar: SentenceGrammar,
  actors: Actors,
  frames: FrameLexicon,
): SpeechAct[] {
  return statements.flatMap((statement) => {
    const { cue } = statement;
    if (!cue || statement.negated || !overlaps(cue, sentence)) return [];
    const kind = BETWEEN[statement.act] ?? (isThreat(statement, words, grammar, frames) ? BETWEEN.threaten : undefined);
    const match = kind ? matchOf(cue, kind, words, grammar) : null;
    if (!match) return [];
    const doer = statement.speaker === null ? [] : [statement.speaker];
    const recipients = recipientsOf(statement, words, grammar, actors).filter((r) => !doer.includes(r));
    if (doer.length === 0 && recipients.length === 0) return [];
    return [{ match, parties: { actors: doer, recipients, sure: statement.certainty === 'stated' && doer.length > 0 } }];
  });
}

function matchOf(
  cue: Span,
  kind: Pick<Frame, 'type' | 'mode' | 'cameo'>,
  words: readonly Word[],
  grammar: SentenceGrammar,
): Match | null {
  let head = -1;
  let end = -1;
  for (let i = grammar.first; i < grammar.end; i++) {
    const word = words[i];
    if (!word || word.from < cue.from || word.to > cue.to) continue;
    if (head < 0) head = i;
    end = i + 1;
  }
  const word = words[head];
  if (!word) return null;
  const clause = grammar.clauses.findIndex((c) => grammar.verbGroups[c.verb]?.head === head);
  const phrase = clause < 0 ? grammar.nounPhrases.findIndex((p) => head >= p.first && head < p.end) : -1;
  const frame: Frame = {
    words: [word.lemma],
    part: clause < 0 ? 'noun' : 'verb',
    ...kind,
    roles: new Map(),
    object: [],
    unless: [],
    name: 'speech-act',
  };
  return { frame, head, first: head, end, clause: clause < 0 ? null : clause, phrase: phrase < 0 ? null : phrase };
}

/** Whom it is said to or of: the addressee, the subject of what is demanded or complained of, or what is praised or blamed itself. */
function recipientsOf(
  statement: Statement,
  words: readonly Word[],
  grammar: SentenceGrammar,
  actors: Actors,
): number[] {
  if (statement.addressee) {
    const told = groupOf(statement.addressee, words, grammar, actors);
    if (told.length > 0) return told;
    return actorsOf(actors, statement.addressee);
  }
  const [content] = statement.content;
  if (!content) return [];
  // "demanded that Armenian troops withdraw", "complained that the Americans negotiate": the first one named does or shall do it.
  const phrase = grammar.nounPhrases.findIndex(
    (p) => (words[p.first]?.from ?? 0) >= content.from && (words[p.end - 1]?.to ?? 0) <= content.to,
  );
  if (phrase < 0) return [];
  const party = partyOf(actors, words, grammar, phrase);
  if (party.actors.length === 0) return toward(content, words, grammar, actors);
  const clausal = /^(?:that|to|not|whether)$/u.test(firstWord(content, words, grammar));
  if (clausal && !party.sure) return [];
  return party.actors.slice(0, 3);
}

/** "solidarity with Cyprus", "frustration with Kyiv", "anger at Moscow": whom a feeling is told of. */
function toward(content: Span, words: readonly Word[], grammar: SentenceGrammar, actors: Actors): number[] {
  for (let i = grammar.first; i < grammar.end; i++) {
    const word = words[i];
    if (!word || word.from < content.from || word.to > content.to) continue;
    if (word.class === 'VERB' || word.text === ',') return [];
    if (!/^(?:with|for|at|toward|towards|against|to)$/u.test(word.lower)) continue;
    const party = partyOf(actors, words, grammar, grammar.nounPhrases.findIndex((p) => p.first === i + 1));
    if (party.actors.length > 0) return [...party.actors];
  }
  return [];
}

/** All members of an addressee that is a list: "urged Moscow and Kyiv to". */
function groupOf(span: Span, words: readonly Word[], grammar: SentenceGrammar, actors: Actors): number[] {
  const found: number[] = [];
  grammar.nounPhrases.forEach((p, n) => {
    const inside = (words[p.first]?.from ?? -1) >= span.from && (words[p.end - 1]?.to ?? Infinity) <= span.to;
    if (inside) {
      const party = partyOf(actors, words, grammar, n);
      if (party.sure || found.length === 0) found.push(...party.actors);
    }
  });
  return unique(found);
}

function firstWord(span: Span, words: readonly Word[], grammar: SentenceGrammar): string {
  for (let i = grammar.first; i < grammar.end; i++) if ((words[i]?.from ?? 0) >= span.from) return words[i]?.lower ?? '';
  return '';
}

/** "Warned that it would take forceful steps", "warned of consequences": a warning of what the speaker will do. */
function isThreat(
  statement: Statement,
  words: readonly Word[],
  grammar: SentenceGrammar,
  frames: FrameLexicon,
): boolean {
  if (statement.act !== 'warn') return false;
  const threats = frames.classes.get('threat');
  const [content] = statement.content;
  if (!threats || !content) return false;
  for (let i = grammar.first; i < grammar.end; i++) {
    const word = words[i];
    if (word && word.from >= content.from && word.to <= content.to && (threats.has(word.lower) || threats.has(word.lemma))) return true;
  }
  return false;
}
