import { skipAdjuncts } from '../content/adjuncts.ts';
import { rightEnd } from '../content/right-end.ts';
import { isComma } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';
import type { SpeakerWords } from '../speakers/speaker-words.ts';
import type { OtherCue } from './other-cue.ts';
import type { CuedPassage } from './verb-cues.ts';

/** How far the owner of a cue noun may stand before it: "Moscow's repeated and angry claim". */
const OWNER_REACH = 6;
const VERB_REACH = 20;

/** "Moscow's claim that", "his warning that", "a denial by Kyiv that". */
export function nounCue(passage: CuedPassage, at: number): OtherCue | null {
  const word = passage.word(at);
  if (word?.class !== 'NOUN') return null;
  const { nouns } = passage.lexicon;
  const entry = nouns.get(word.lower)?.[0] ?? nouns.get(word.lemma)?.[0];
  if (!entry) return null;
  const agent = agentAfter(passage, at + 1);
  const speaker = ownerOf(passage, at) ?? agent;
  if (!speaker) return null;
  const from = agent?.end ?? at + 1;
  const after = skipAdjuncts(passage, from).end;
  const that = passage.lower(after) === 'that' && after - from < 6 ? after : from;
  if (passage.lower(that) !== 'that' || !opensThat(passage, that)) return null;
  return {
    entry,
    cue: { first: at, end: at + 1 },
    content: { first: that, end: clauseEnd(passage, at, that) },
    speaker,
    negated: false,
    by: 'noun-that',
  };
}

/** Where the words end that hang on a noun: where it is a subject itself, before its own verb ("His claim that the tape was cut | found no echo"). */
function clauseEnd(passage: CuedPassage, noun: number, that: number): number {
  const end = rightEnd(passage, that, null);
  if (passage.finiteBetween(passage.start - 1, noun)) return end;
  let verb = passage.groupAfter(that);
  while (verb && !isFinite(verb)) verb = passage.groupAfter(verb.first);
  if (!verb || passage.cueOf(verb)) return end;
  let next = passage.groupAfter(verb.first);
  while (next && !isFinite(next)) next = passage.groupAfter(next.first);
  if (!next || next.first >= end || passage.quotationAt(next.first)) return end;
  for (let i = verb.end; i < next.first; i++)
    if (isComma(passage.word(i)) || /^(?:CCONJ|SCONJ|PRON)$/u.test(passage.word(i)?.class ?? ''))
      return end;
  return next.first;
}

/** A clause after "that" has a subject; "the claim that sank the deal" has none. */
function opensThat(passage: Passage, that: number): boolean {
  if (passage.groupAt(that + 1)) return false;
  let group = passage.groupAfter(that);
  while (group?.infinitive) group = passage.groupAfter(group.first);
  return group !== null && group.first < that + VERB_REACH;
}

/** "a denial by Kyiv that" */
function agentAfter(passage: Passage, at: number): SpeakerWords | null {
  if (!/^(?:by|from)$/u.test(passage.lower(at))) return null;
  const phrase = passage.phraseFrom(at + 1);
  if (!phrase) return null;
  return { first: phrase.first, end: phrase.end, head: phrase.head, sure: true, by: 'noun-by' };
}

function ownerOf(passage: Passage, at: number): SpeakerWords | null {
  for (let first = at; first > at - OWNER_REACH; first--) {
    const phrase = passage.phraseFrom(first);
    if (!phrase || phrase.end <= at) continue;
    const owner = passage.phrase(phrase.owner);
    const found = { sure: true, by: 'noun-owner' };
    if (owner) return { first: owner.first, end: owner.end, head: owner.head, ...found };
    if (!/^(?:his|her|its|their)$/u.test(passage.lower(first))) return null;
    return { first, end: first + 1, head: first, ...found };
  }
  return null;
}
