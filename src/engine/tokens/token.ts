import type { Span } from '../text/span.ts';

export type TokenKind = 'word' | 'number' | 'open-quote' | 'close-quote' | 'punctuation' | 'symbol';

/** A word, number or mark of the read text. "Russia's" is two tokens, `Russia` and `'s`; "don't" is `do` and `n't`; "U.S." is one. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** True where white space stands before it in the text. */
  readonly spaced: boolean;
}
