import type { Span } from '../text/span.ts';

export interface Place {
  readonly name: string;
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: 'site' | 'city' | 'region' | 'country' | 'sea' | 'planet';
}

export interface PlaceMention extends Span {
  /** Index into `Places.all`. */
  readonly place: number;
  readonly sentence: number;
}

/** Where a report's events can be. A capital that acts is no place here; "in Moscow" is. */
export interface Places {
  readonly all: readonly Place[];
  readonly mentions: readonly PlaceMention[];
}
