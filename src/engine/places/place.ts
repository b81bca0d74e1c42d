import type { Span } from '../text/span.ts';

export const PRECISIONS = ['site', 'city', 'region', 'country', 'sea', 'planet'] as const;
export type Precision = (typeof PRECISIONS)[number];

export interface Place {
  readonly name: string;
  /** ISO 3166-1 alpha-3, `XKX` for Kosovo; null where none applies or the report leaves it open. */
  readonly country: string | null;
  /** Degrees; null where no list knows the place. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: Precision;
}

export interface PlaceMention extends Span {
  /** Index into `Places.all`. */
  readonly place: number;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
  /** `description` stands for a place named elsewhere ("the city", "there", ", where"); `dateline` tells whence the report comes. */
  readonly how: 'name' | 'description' | 'dateline';
  /** The rule that took it for a place. */
  readonly by: string;
}

/** Where a report's events can be. A capital that acts is no place here; "in Moscow" is. Mentions are sorted by `bySpan`. */
export interface Places {
  readonly all: readonly Place[];
  readonly mentions: readonly PlaceMention[];
}
