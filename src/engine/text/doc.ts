import type { Block } from '../blocks/block.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Token } from '../tokens/token.ts';

/** The read text of one report with its layers. All spans are in `text`; all lists are sorted and never change. */
export interface Doc {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly tokens: readonly Token[];
  /** Sentences of the blocks that are read (see `READ_KINDS`), in order. */
  readonly sentences: readonly Sentence[];
  readonly grammar: Grammar;
  /** Day the report was published, ISO, or null where it is not known: then relative dates stay unresolved. */
  readonly publishedOn: string | null;
  readonly publisher: string | null;
  readonly byline: readonly string[];
}

/** The token at an index. Throws `RangeError` where there is none. */
export function tokenAt<T extends Token>(tokens: readonly T[], index: number): T {
  const token = tokens[index];
  if (!token) throw new RangeError(`token ${index} of ${tokens.length}`);
  return token;
}
