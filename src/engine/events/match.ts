import type { Frame } from './frame.ts';

/** A frame found in a sentence: its words, and the clause or the noun phrase that tells it. */
export interface Match {
  readonly frame: Frame;
  /** Token index of the verb or the noun's last word. */
  readonly head: number;
  /** Token range of the predicate's words. */
  readonly first: number;
  readonly end: number;
  /** The clause it stands in; at a noun the one whose range holds it, or null. */
  readonly clause: number | null;
  /** Index of the noun phrase where the frame is a noun's. */
  readonly phrase: number | null;
}
