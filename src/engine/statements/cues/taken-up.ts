import type { Draft } from '../draft.ts';
import { isComma, isOwnerMark } from '../marks.ts';
import type { Passage } from '../passage.ts';
import { subjectBefore } from '../speakers/subject.ts';
import type { TokenRange } from '../token-range.ts';
import type { VerbCue } from './verb-cues.ts';

/** Acts whose object a relative clause can take up. */
const OBJECTS = /^(?:deny|reject|criticize|support|accuse|withhold)$/u;

/**
 * "…, which Suva denies", "a charge that the mill rejects", "an attack, which she blamed on hackers": the words stand
 * before the relative; where another statement's words end there, they are those.
 */
export function takenUp(passage: Passage, cue: VerbCue, told: readonly Draft[]): Draft | null {
  const { group } = cue;
  if (group.infinitive || group.participle || group.passive) return null;
  const entry = cue.entries.find(
    (e) => OBJECTS.test(e.act) && e.frames.some((f) => f.kind === 'np' || f.kind === 'x-prep'),
  );
  if (!entry || !isOpen(passage, cue.end)) return null;
  const speaker = subjectBefore(passage, group.first);
  const relative = (speaker?.first ?? 0) - 1;
  if (!speaker || !/^(?:which|that)$/u.test(passage.lower(relative))) return null;
  const end = isComma(passage.word(relative - 1)) ? relative - 1 : relative;
  const content = contentBefore(passage, end, told);
  if (!content) return null;
  return {
    cue: { first: cue.head, end: cue.end },
    content: [content],
    speaker,
    act: entry.act,
    negated: cue.negated,
    addressee: null,
    channel: null,
    sentence: passage.index,
    by: ['taken-up', entry.name],
  };
}

/** The verb has no object of its own: a mark, a preposition or the sentence's end follows. */
function isOpen(passage: Passage, end: number): boolean {
  const next = passage.word(end);
  if (end >= passage.stop || next === null || /^[,.;]$/u.test(next.text)) return true;
  return next.class === 'ADP' || next.class === 'CCONJ';
}

function contentBefore(passage: Passage, end: number, told: readonly Draft[]): TokenRange | null {
  const same = told.findLast((d) => {
    const last = d.content.at(-1);
    return d.sentence === passage.index && last?.end === end && last.first > passage.first;
  });
  return same?.content.at(-1) ?? phraseBefore(passage, end);
}

/** "a long raid on the harbour's stores": the phrase that ends here with what it hangs on. */
function phraseBefore(passage: Passage, end: number): TokenRange | null {
  const phrase = passage.phraseTo(end);
  if (!phrase) return null;
  let { first } = phrase;
  for (let n = 0; n < 4; n++) {
    const owner = isOwnerMark(passage, first - 1);
    if (!owner && passage.word(first - 1)?.class !== 'ADP') break;
    const at = first - 1;
    const outer = passage.phraseTo(passage.word(at - 1)?.kind === 'close-quote' ? at - 1 : at);
    if (!outer) break;
    ({ first } = outer);
  }
  if (passage.word(first - 1)?.kind === 'open-quote') first--;
  if (passage.word(first - 1)?.class === 'DET') first--;
  return { first, end };
}
