import type { NounPhrase, VerbGroup } from '../../grammar/grammar.ts';
import { isTimePhrase } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';
import { ownedBy } from '../phrases.ts';
import type { SpeakerWords } from './speaker-words.ts';
import { antecedentOf } from './asides.ts';
import { walkLeft } from './walk-left.ts';

/** The subject of a verb as a reader sees it: leftwards past adverbs, time, asides between commas and relative clauses. */
export function subjectBefore(passage: Passage, at: number): SpeakerWords | null {
  const found = walkLeft(passage, at);
  if (!found) return null;
  const group = passage.groupAt(at);
  const clause = group ? passage.clauseOf(group) : null;
  const grammatical = passage.phrase(clause?.subject ?? null);
  const relative = /^(?:who|which)$/u.test(passage.lower(found.first));
  const named = relative ? null : apposedTo(passage, found);
  const sure =
    grammatical !== null &&
    (overlap(grammatical, found) || (named !== null && overlap(grammatical, named)));
  return {
    first: Math.min(found.first, named?.first ?? found.first),
    end: Math.max(found.end, named && named.end <= at ? named.end : found.end),
    head: found.head,
    until: at,
    standsFor: relative ? antecedentOf(passage, found.first) : null,
    sure,
    by: 'subject-before',
  };
}

/** The phrase in apposition; "After the leak, Roux said" has none. */
function apposedTo(passage: Passage, phrase: NounPhrase): NounPhrase | null {
  const named = passage.phrase(phrase.apposition);
  const before = named && named.first < phrase.first ? passage.word(named.first - 1) : null;
  return before?.class === 'ADP' || before?.class === 'SCONJ' ? null : named;
}

/** "said Joan Ferris of the Wells Forum": the speaker after a verb that news copy turns round. */
export function subjectAfter(passage: Passage, at: number): SpeakerWords | null {
  const start = passage.phraseFrom(at);
  if (!start || isTimePhrase(passage, start)) return null;
  // "said Moscow's envoy": the owner opens, the owned speaks.
  const phrase = ownedBy(passage, start);
  // "Osei, in an interview for “Morning,” said he was free": the phrase has a verb of its own.
  const verb = passage.groupAt(phrase.end);
  if (verb && isFinite(verb) && !isRestriction(passage, verb)) return null;
  const named = passage.phrase(phrase.apposition);
  const end = named && named.first >= phrase.end ? named.end : phrase.end;
  return { first: at, end, head: phrase.head, sure: true, by: 'subject-after' };
}

/** "says a broker involved in the sale": what looks like the past tense tells which one. */
function isRestriction(passage: Passage, verb: VerbGroup): boolean {
  const word = passage.word(verb.first);
  return verb.first === verb.head && word?.form === 'past' && word.class === 'VERB'
    ? passage.word(verb.end)?.class === 'ADP'
    : false;
}

function overlap(a: NounPhrase, b: NounPhrase): boolean {
  return a.first < b.end && b.first < a.end;
}
