import type { Act } from '../record/schema.ts';
import type { TokenRange } from './adjuncts.ts';
import type { SpeakerWords } from './speaker.ts';

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
