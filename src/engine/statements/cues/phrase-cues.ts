import { leftStart } from '../content/left-start.ts';
import { opensClause } from '../content/opens-clause.ts';
import { rightEnd } from '../content/right-end.ts';
import { isComma } from '../marks.ts';
import type { Passage } from '../passage.ts';
import { ownedBy, phraseEnd } from '../phrases.ts';
import type { SpeakerWords } from '../speakers/speaker-words.ts';
import type { OtherCue } from './other-cue.ts';
import type { CuedPassage } from './verb-cues.ts';

/** "According to the Red Cross, …" and "…, according to local rights groups". */
export function phraseCue(passage: CuedPassage, at: number): OtherCue | null {
  const entry = passage.lexicon.phrases.find((e) =>
    e.words.every((word, k) => passage.lower(at + k) === word),
  );
  if (!entry) return null;
  const start = at + entry.words.length;
  const phrase = passage.phraseFrom(start);
  const end = sourceEnd(passage, start);
  if (end === start) return null;
  const speaker: SpeakerWords = {
    first: start,
    end,
    // "according to polling by the guild" has no phrase to start with.
    head: phrase ? ownedBy(passage, phrase).head : start,
    sure: true,
    by: 'after-phrase',
  };
  const found = { entry, cue: { first: at, end: start }, speaker, negated: false };
  const opens =
    at === passage.start || /^(?:CCONJ|SCONJ)$/u.test(passage.word(at - 1)?.class ?? '');
  if (opens && end < passage.stop) {
    const first = isComma(passage.word(end)) ? end + 1 : end;
    const content = { first, end: rightEnd(passage, first, null) };
    return { ...found, content, by: 'according-to/opening' };
  }
  const before = isComma(passage.word(at - 1)) ? at - 1 : at;
  const left = leftStart(passage, before);
  if (left >= before) return null;
  return { ...found, content: { first: left, end: before }, by: 'according-to/closing' };
}

/** The source with what is told of it: "the brokers, who were not allowed to talk openly". */
function sourceEnd(passage: Passage, start: number): number {
  // "According to the ministry nine men are missing": no comma parts the source from the words.
  const bare = phraseEnd(passage, start);
  if (bare !== null && passage.phraseFrom(bare) && opensClause(passage, bare)) return bare;
  for (let i = start; i < passage.stop; i++) {
    const word = passage.word(i);
    if (!word || /^[;:—–]$/u.test(word.text) || word.kind === 'open-quote') return i;
    if (isComma(word) && !/^(?:who|which|whose)$/u.test(passage.lower(i + 1))) return i;
    if (word.class === 'CCONJ' && passage.groupAt(i + 1)) return i;
  }
  return passage.stop;
}
