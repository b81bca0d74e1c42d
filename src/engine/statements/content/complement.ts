import type { CuedPassage, VerbCue } from '../cues/verb-cues.ts';
import type { Act } from '../../record/schema.ts';
import type { CueEntry, Frame } from '../lexicon.ts';
import type { TokenRange } from '../token-range.ts';

/** What a cue is followed by: what was said, to whom and where. */
export interface Complement {
  readonly content: TokenRange;
  readonly addressee: TokenRange | null;
  readonly channel: TokenRange | null;
  readonly entry: CueEntry;
  readonly frame: Frame['kind'];
  readonly act: Act;
}

/** A cue in its sentence with one of the readings that its lexicon allows. */
export interface FramedCue {
  readonly passage: CuedPassage;
  readonly cue: VerbCue;
  readonly entry: CueEntry;
  readonly frame: Frame;
}

/** A complement with nothing but its content told, and what `more` adds to it. */
export function complement(
  { entry, frame }: FramedCue,
  content: TokenRange,
  more: Partial<Complement> = {},
): Complement {
  return {
    content,
    addressee: null,
    channel: null,
    entry,
    frame: frame.kind,
    act: entry.act,
    ...more,
  };
}
