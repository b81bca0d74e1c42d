import type { BlockKind } from '../text/capture.ts';
import type { Span } from '../text/span.ts';

/** A labelled piece of the read text. Blocks cover all of it but the white space between them; nothing is dropped. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** The rule that labelled it. */
  readonly by: string;
}

/** The kinds whose sentences the report itself speaks; statements and events are read from these only. */
export const READ_KINDS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'headline',
  'standfirst',
  'paragraph',
  'heading',
  'list',
  'quote',
]);
