import type { Act } from '../record/schema.ts';
import type { SpeakerWords } from './speakers/speaker-words.ts';
import { holds, type TokenRange } from './token-range.ts';

/** A statement while it is put together: all ranges are of tokens. */
export interface Draft {
  readonly cue: TokenRange | null;
  readonly content: readonly TokenRange[];
  readonly speaker: SpeakerWords | null;
  readonly act: Act;
  readonly negated: boolean;
  readonly addressee: TokenRange | null;
  readonly channel: TokenRange | null;
  /** Index of the sentence that its cue stands in. */
  readonly sentence: number;
  readonly by: readonly string[];
}

/** True where the cue of `inner` stands in what `outer` says. */
export function tells(outer: Draft, inner: Draft): boolean {
  const { cue } = inner;
  return outer !== inner && cue !== null && outer.content.some((range) => holds(range, cue));
}
