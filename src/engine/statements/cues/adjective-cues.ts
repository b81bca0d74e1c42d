import { opensClause } from '../content/opens-clause.ts';
import { rightEnd } from '../content/right-end.ts';
import type { Passage } from '../passage.ts';
import { subjectBefore } from '../speakers/subject.ts';
import type { OtherCue } from './other-cue.ts';
import type { CuedPassage } from './verb-cues.ts';

const LINKS = /^(?:be|remain|seem|feel|sound|appear|become|grow)$/u;

/** "Is confident that", "was alarmed by": after a form of "be", "seem", "remain". */
export function adjectiveCue(passage: CuedPassage, at: number): OtherCue | null {
  const entries = passage.lexicon.adjectives.get(passage.lower(at));
  const wording = entries?.find((e) => e.words.every((w, k) => passage.lower(at + k) === w));
  const verb = wording ? verbBefore(passage, at) : null;
  const speaker = verb ? subjectBefore(passage, verb.first) : null;
  if (!entries || !wording || !verb || !speaker) return null;
  const start = at + wording.words.length;
  const found = { cue: { first: at, end: start }, speaker, negated: verb.negated };
  const next = passage.lower(start);
  for (const entry of entries) {
    for (const frame of entry.frames) {
      if (frame.kind === 'that' && next === 'that') {
        const content = { first: start, end: rightEnd(passage, start, null) };
        return { ...found, entry, content, by: 'adjective-that' };
      }
      if (frame.kind === 'zero' && opensClause(passage, start)) {
        const content = { first: start, end: rightEnd(passage, start, null) };
        return { ...found, entry, content, by: 'adjective-zero' };
      }
      if (frame.kind === 'prep' && next === frame.preposition) {
        const content = { first: start + 1, end: rightEnd(passage, start + 1, null) };
        return { ...found, entry, content, by: 'adjective-about' };
      }
    }
  }
  return null;
}

function verbBefore(passage: Passage, at: number): { first: number; negated: boolean } | null {
  // "is deeply concerned", "was not convinced": read as a passive.
  const passive = passage.groupAt(at);
  if (passive?.passive && passive.head === at) return passive;
  for (let i = at - 1; i >= passage.start && i > at - 5; i--) {
    const group = passage.groupAt(i);
    if (group) return LINKS.test(group.lemma) && !group.infinitive ? group : null;
    const word = passage.word(i);
    const degree = /^(?:very|deeply|more|less)$/u.test(word?.lower ?? '');
    if (word?.class !== 'ADV' && word?.class !== 'PART' && !degree) return null;
  }
  return null;
}
