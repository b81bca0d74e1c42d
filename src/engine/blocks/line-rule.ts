import type { BlockKind } from '../text/capture.ts';

/** Tells a kind of line from its words alone, wherever it stands. One phrase from a printed page or a web page each. */
export interface LineRule {
  /** Shown as `by` of the block. */
  readonly name: string;
  readonly kind: BlockKind;
  /** A line it fits, for readers of the rule. */
  readonly example: string;
  /** True where a line of running text that happens to be cut there could look the same ("July 10, 2025" at a line end). */
  readonly weak?: boolean;
  /** `text`: one line or block without white space at its ends, its inner line breaks as they are. */
  readonly fits: (text: string) => boolean;
}
