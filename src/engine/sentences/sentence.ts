import type { Span } from '../text/span.ts';
import type { BlockKind } from '../text/capture.ts';

/** A sentence of one block. `first` and `end` are token indexes, half-open. Sentences never cross blocks. */
export interface Sentence extends Span {
  readonly first: number;
  readonly end: number;
  /** Index of its block. */
  readonly block: number;
  readonly blockKind: BlockKind;
}
