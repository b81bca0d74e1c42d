import type { RecordTime } from '../record/schema.ts';
import type { Span } from '../text/span.ts';

/** A time expression with the days it means; `time` null for durations and recurrences ("for two years", "every week"). */
export interface TimeMention extends Span {
  readonly sentence: number;
  readonly time: RecordTime | null;
  readonly rule: string;
}
