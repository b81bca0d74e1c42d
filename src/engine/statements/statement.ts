import type { Act, Certainty } from '../record/schema.ts';
import type { Span } from '../text/span.ts';

/** A statement as read, before it is written into the record. Spans are in the read text. */
export interface Statement {
  /** Index into `Actors.all`, or null where nobody is named. */
  readonly speaker: number | null;
  readonly speakerSpan: Span | null;
  readonly cue: Span | null;
  readonly act: Act;
  readonly negated: boolean;
  readonly mode: 'direct' | 'mixed' | 'indirect';
  readonly content: readonly Span[];
  readonly addressee: Span | null;
  readonly channel: Span | null;
  /** Index of the statement this one is reported in, or null. */
  readonly within: number | null;
  readonly certainty: Certainty;
  readonly by: readonly string[];
}
