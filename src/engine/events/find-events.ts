import type { Actors } from '../actors/actor.ts';
import type { SentenceGrammar, Word } from '../grammar/grammar.ts';
import type { Places } from '../places/place.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Statement } from '../statements/statement.ts';
import type { Doc } from '../text/doc.ts';
import { overlaps, trimSpan, type Span } from '../text/span.ts';
import type { TimeMention } from '../times/time.ts';
import { claimOf } from './claim.ts';
import { countsOf, type Counts } from './counts.ts';
import type { Event } from './event.ts';
import type { FrameLexicon } from './lexicon.ts';
import { isPassive, matchFrames, type Match } from './match-frames.ts';
import { isNearMiss, topicOf } from './near-misses.ts';
import type { Parties } from './parties.ts';
import { rolesOf } from './roles.ts';
import { SPOKEN, speechActs } from './speech-acts.ts';
import { joinTellings, type Telling } from './same-event.ts';
import { statusOf } from './status.ts';
import { timeOf } from './when.ts';
import { placeOf } from './where.ts';

/** What the rooms before found in the report. */
export interface Findings {
  readonly actors: Actors;
  readonly places: Places;
  readonly times: readonly TimeMention[];
  readonly statements: readonly Statement[];
}

/** Blocks whose sentences tell events; a caption names who is in the picture. */
const CODED = new Set(['headline', 'standfirst', 'paragraph', 'list', 'quote']);
/** An anaphor with one of these as its verb tells the event again: "The meeting, which took place in …". */
const TELLS_AGAIN = /^(?:take|hold|last|come|follow|resume|begin|end|start|open|continue|go)$/u;

/**
 * The events of a report: PLOVER type, parties, status, time, place, and the statement that tells each.
 * Nothing is invented: a slot that the words do not fill stays empty, and an act without any party is no event
 * unless it has a toll. Takes time linear in the text.
 */
export function findEvents(doc: Doc, findings: Findings, frames: FrameLexicon): Event[] {
  const tellings: Telling[] = [];
  doc.sentences.forEach((sentence, n) => {
    const grammar = doc.grammar.sentences[n];
    if (!grammar || !CODED.has(sentence.blockKind)) return;
    const { words } = doc.grammar;
    const spoken = findings.statements.filter((s) => s.cue !== null && overlaps(s.cue, sentence));
    if (spoken.length === 0 && !mayTell(words, grammar, frames)) return;
    const topic = topicOf(doc.text, sentence, frames);
    if (topic === 'sport' || topic === 'weather') return;
    const local = inSentence(findings.actors, sentence);
    const acts = speechActs(spoken, sentence, words, grammar, local, frames);
    for (const { match, parties } of acts) {
      const telling = made(doc, n, sentence, grammar, match, parties, { ...findings, actors: local }, NO_FIGURES);
      if (telling) tellings.push(telling);
    }
    const done: Match[] = [];
    for (const match of matchFrames(words, grammar, local, frames)) {
      if (isToll(match, doc, grammar, done)) continue;
      if (SPOKEN.has(match.frame.type) && acts.some((a) => a.match.head === match.head)) continue;
      done.push(match);
      const telling = read(
        doc,
        n,
        sentence,
        grammar,
        match,
        { ...findings, actors: local },
        frames,
        tellings,
      );
      if (telling) tellings.push(telling);
    }
  });
  return joinTellings(tellings);
}

function mayTell(words: readonly Word[], grammar: SentenceGrammar, frames: FrameLexicon): boolean {
  for (let i = grammar.first; i < grammar.end; i++) {
    const word = words[i];
    if (
      word &&
      (frames.verbs.has(word.lemma) || frames.nouns.has(word.lower) || frames.nouns.has(word.lemma))
    )
      return true;
  }
  return false;
}

/** The actors with the mentions of one sentence only: looking a phrase up must not cost the whole report. */
function inSentence(actors: Actors, sentence: Sentence): Actors {
  let low = 0;
  let high = actors.mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actors.mentions[middle]?.from ?? 0) < sentence.from) low = middle + 1;
    else high = middle;
  }
  const mentions = [];
  for (let i = low; i < actors.mentions.length; i++) {
    const mention = actors.mentions[i];
    if (!mention || mention.from >= sentence.to) break;
    mentions.push(mention);
  }
  return { all: actors.all, mentions };
}

function read(
  doc: Doc,
  n: number,
  sentence: Sentence,
  grammar: SentenceGrammar,
  match: Match,
  findings: Findings,
  frames: FrameLexicon,
  before: readonly Telling[],
): Telling | null {
  const { words } = doc.grammar;
  const predicate = spanOf(words, match.first, match.end);
  if (!predicate || isNearMiss(doc.text, predicate, frames)) return null;
  const clause = match.clause === null ? null : (grammar.clauses[match.clause] ?? null);
  let parties = rolesOf(match, words, grammar, findings.actors);
  const counted = /^(?:ASSAULT|COERCE|RETREAT|PROTEST)$/u.test(match.frame.type);
  const range = rangeOf(match, grammar);
  const figures = counted
    ? countsOf(words, range.first, Math.min(grammar.end, range.end + 12))
    : NO_FIGURES;
  if (isEmpty(parties)) {
    const told = toldAgain(match, clause, words, grammar, before);
    if (told) parties = told;
    else if (!suffers(match, words, grammar, frames) && Object.keys(figures.counts).length === 0)
      return null;
  }
  if (!enough(match, parties)) return null;
  return made(doc, n, sentence, grammar, match, parties, findings, figures);
}

const NO_FIGURES: Counts = { counts: {}, countTerms: {} };

/** Writes down what is told of a match: status, day, place and claim. */
function made(
  doc: Doc,
  n: number,
  sentence: Sentence,
  grammar: SentenceGrammar,
  match: Match,
  parties: Parties,
  findings: Findings,
  figures: Counts,
): Telling | null {
  const { words } = doc.grammar;
  const predicate = spanOf(words, match.first, match.end);
  if (!predicate) return null;
  const clause = match.clause === null ? null : (grammar.clauses[match.clause] ?? null);
  const group = clause ? (grammar.verbGroups[clause.verb] ?? null) : null;
  const range = rangeOf(match, grammar);
  const claim = claimOf(findings.statements, predicate);
  const statement = claim === null ? null : (findings.statements[claim] ?? null);
  const status = statusOf(match, words, grammar, statement);
  const time = timeOf({
    times: findings.times,
    words,
    sentence: n,
    predicate: match.head,
    clauses: grammar.clauses.flatMap((c) => {
      const verb = grammar.verbGroups[c.verb];
      return verb ? [{ clause: c, group: verb }] : [];
    }),
    clause,
    group: match.phrase === null ? group : null,
    claim,
    status,
    publishedOn: doc.publishedOn,
  });
  const event: Event = {
    type: match.frame.type,
    mode: match.frame.mode,
    contexts: [],
    cameo: match.frame.cameo,
    actors: parties.actors,
    recipients: parties.recipients,
    time,
    place: placeOf(findings.places, words, n, match.head, range),
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
    headline: sentence.blockKind === 'headline',
    word: words[match.head]?.lemma ?? '',
  };
}

/** Tokens of the clause that tells a match. */
function rangeOf(match: Match, grammar: SentenceGrammar): { first: number; end: number } {
  const clause = match.clause === null ? null : (grammar.clauses[match.clause] ?? null);
  return clause
    ? { first: Math.min(clause.first, match.first), end: Math.max(clause.end, match.end) }
    : grammar;
}

/** "launched strikes on Kyiv, killing two": the toll of the strike, no act of its own. */
function isToll(match: Match, doc: Doc, grammar: SentenceGrammar, done: readonly Match[]): boolean {
  if (match.frame.type !== 'ASSAULT' || match.phrase !== null) return false;
  const word = doc.grammar.words[match.head];
  const clause = grammar.clauses[match.clause ?? -1];
  const group = clause ? grammar.verbGroups[clause.verb] : undefined;
  return (
    group?.participle === true &&
    /^(?:kill|wound|injure|destroy)$/u.test(word?.lemma ?? '') &&
    word?.form === 'ing' &&
    done.some((other) => other.frame.type === 'ASSAULT')
  );
}

/** "749 people had been arrested", "the schoolgirls were released": somebody suffers it, though nobody is named. */
function suffers(
  match: Match,
  words: readonly Word[],
  grammar: SentenceGrammar,
  frames: FrameLexicon,
): boolean {
  if (!/^(?:ASSAULT|COERCE|RETREAT)$/u.test(match.frame.type) || match.phrase !== null) return false;
  const clause = grammar.clauses[match.clause ?? -1];
  const group = clause ? grammar.verbGroups[clause.verb] : undefined;
  if (!clause || !group) return false;
  const people = frames.classes.get('person');
  const isPeople = (n: number | null | undefined): boolean => {
    const head = words[grammar.nounPhrases[n ?? -1]?.head ?? -1];
    return head !== undefined && (people?.has(head.lemma) === true || people?.has(head.lower) === true);
  };
  if (isPassive(group, words)) return isPeople(clause.subject);
  // "The school expelled the boy": who does it is told, and is no party.
  return clause.objects.some(isPeople) && isPeople(clause.subject);
}

function isEmpty(parties: Parties): boolean {
  return parties.actors.length === 0 && parties.recipients.length === 0;
}

/** Types that are nothing without both parties or two sides: a REQUEST to nobody, a talk with oneself. */
function enough(match: Match, parties: Parties): boolean {
  switch (match.frame.type) {
    case 'CONSULT':
    case 'COOPERATE':
    case 'AGREE':
      return parties.actors.length > 0;
    case 'REQUEST':
    case 'ACCUSE':
    case 'SUPPORT':
    case 'THREATEN':
      return (
        parties.actors.length > 0 &&
        (parties.recipients.length > 0 ||
          match.frame.words.length > 1 ||
          match.frame.object.length > 0)
      );
    case 'MOBILIZE':
    case 'AID':
    case 'REJECT':
    case 'SANCTION':
      return parties.actors.length > 0;
    default:
      return true;
  }
}

/** "The talks lasted four hours": the last event told with that type lends its parties. */
function toldAgain(
  match: Match,
  clause: { readonly subject: number | null; readonly verb: number } | null,
  words: readonly Word[],
  grammar: SentenceGrammar,
  before: readonly Telling[],
): Parties | null {
  if (match.phrase === null) return null;
  const phrase = grammar.nounPhrases[match.phrase];
  const first = words[phrase?.first ?? -1]?.lower;
  if (first !== 'the' && first !== 'this') return null;
  const verb = clause ? grammar.verbGroups[clause.verb] : undefined;
  const subject = grammar.clauses.some(
    (c) => c.subject === match.phrase && TELLS_AGAIN.test(grammar.verbGroups[c.verb]?.lemma ?? ''),
  );
  if (!verb || !subject) return null;
  const last = before.findLast(
    (t) => t.event.type === match.frame.type && t.event.actors.length > 0,
  );
  return last
    ? { actors: last.event.actors, recipients: last.event.recipients, sure: false }
    : null;
}

function spanOf(words: readonly Word[], first: number, end: number): Span | null {
  const from = words[first]?.from;
  const to = words[end - 1]?.to;
  return from === undefined || to === undefined ? null : { from, to };
}
