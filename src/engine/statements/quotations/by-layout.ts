import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import type { SpeakerWords } from '../speakers/speaker-words.ts';
import type { TokenRange } from '../token-range.ts';

/** A statement told by its place alone: its cue is the mark between speaker and words. */
export function byLayout(
  passage: Passage,
  cue: TokenRange,
  content: TokenRange,
  speaker: SpeakerWords,
  by: string,
): Draft {
  return {
    cue,
    content: [content],
    speaker,
    act: 'state',
    negated: false,
    addressee: null,
    channel: null,
    sentence: passage.index,
    by: [by],
  };
}
