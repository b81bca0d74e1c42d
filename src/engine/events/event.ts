import type { Certainty, EventStatus, EventType, RecordTime } from '../record/schema.ts';
import type { Span } from '../text/span.ts';

/** An event as read, before it is written into the record. */
export interface Event {
  readonly type: EventType;
  readonly mode: string | null;
  readonly contexts: readonly string[];
  readonly cameo: string | null;
  /** Indexes into `Actors.all`. */
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly time: RecordTime | null;
  /** Index into `Places.all`, or null. */
  readonly place: number | null;
  readonly status: EventStatus;
  /** Index of the innermost statement it is told in, or null where the report tells it. */
  readonly claim: number | null;
  readonly counts: Readonly<Record<string, number | null>>;
  readonly countTerms: Readonly<Record<string, string>>;
  readonly predicate: Span;
  readonly evidence: readonly Span[];
  readonly certainty: Certainty;
  readonly by: readonly string[];
}
