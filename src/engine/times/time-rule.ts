/** Where a clause looks: "met on Monday" back, "will meet on Monday" ahead. */
export type Direction = 'past' | 'future';

/** Days that an expression means, or null for what is no day ("for two years", "every week"). */
export interface Meaning {
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'range' | 'week' | 'month' | 'season' | 'year' | 'decade';
}

/** What a rule may ask. */
export interface TimeContext {
  /** The report's day, ISO; null where it is not known: then relative expressions have no meaning. */
  readonly reportDay: string | null;
  readonly direction: Direction;
  /** The day told last before this expression in the report ("two days later"), or null. */
  readonly lastDay: string | null;
}

/** One form of time expression. `pattern` is tried at each word; the longest match of all rules wins, then the first. */
export interface TimeRule {
  readonly rule: string;
  readonly pattern: RegExp;
  meaning(
    groups: Readonly<Record<string, string | undefined>>,
    context: TimeContext,
  ): Meaning | null;
}

export function day(value: string | null): Meaning | null {
  return value === null ? null : { from: value, to: value, precision: 'day' };
}
