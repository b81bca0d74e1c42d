import type { TokenRange } from './adjuncts.ts';
import type { VerbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { isComma, type Passage } from './passage.ts';
import { subjectBefore } from './speaker.ts';

/** Acts whose object a relative clause can take up. */
const OBJECTS = /^(?:deny|reject|criticize|support|accuse|withhold)$/u;

/**
 * "…, which Bamako denies", "a charge that the army rejects", "an attack, which she blamed on hackers": the words stand
 * before the relative; where another statement's words end there, they are those.
 */
export function takenUp(passage: Passage, cue: VerbCue, told: readonly Draft[]): Draft | null {
  const { group } = cue;
  if (group.infinitive || group.participle || group.passive) return null;
  const entry = cue.entries.find((e) => OBJECTS.test(e.act) && e.frames.some((f) => f.kind === 'np' || f.kind === 'x-prep'));
  const speaker = subjectBefore(passage, group.first);
  if (!entry || !speaker) return null;
  const relative = speaker.first - 1;
  if (!/^(?:which|that)$/u.test(passage.lower(relative))) return null;
  // The verb has no object of its own: a mark, a preposition or the sentence's end follows.
  const next = passage.word(cue.end);
  const open = cue.end >= passage.stop || next === null || isComma(next) || /^[.;]$/u.test(next.text) || next.class === 'ADP' || next.class === 'CCONJ';
  if (!open) return null;
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

function contentBefore(passage: Passage, end: number, told: readonly Draft[]): TokenRange | null {
  const same = told.findLast((d) => d.sentence === passage.index && d.content.at(-1)?.end === end && (d.content.at(-1)?.first ?? 0) > passage.first);
  if (same) return same.content.at(-1) ?? null;
  let phrase = passage.phraseTo(end);
  if (!phrase) return null;
  let first = phrase.first;
  // "a massive attack on the council's computers": what the last phrase hangs on.
  for (let n = 0; n < 4; n++) {
    const before = passage.word(first - 1);
    if (/^['’]s?$/u.test(before?.lower ?? '')) {
      const owner = passage.phraseTo(first - 1);
      if (!owner) break;
      first = owner.first;
      continue;
    }
    if (before?.class !== 'ADP') break;
    let at = first - 1;
    if (passage.word(at - 1)?.kind === 'close-quote') at--;
    phrase = passage.phraseTo(at);
    if (!phrase) break;
    first = phrase.first;
  }
  if (passage.word(first - 1)?.kind === 'open-quote') first--;
  if (passage.word(first - 1)?.class === 'DET') first--;
  return { first, end };
}
