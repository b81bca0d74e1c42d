import type { ActorKind } from '../record/schema.ts';
import type { Span } from '../text/span.ts';

/** A mention of an actor: span in the read text, and how it was resolved. */
export interface ActorMention extends Span {
  /** Index into `Actors.all`. */
  readonly actor: number;
  readonly how: 'name' | 'description' | 'pronoun' | 'metonym';
  readonly by: string;
  /** Index of the sentence it stands in. */
  readonly sentence: number;
}

export interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-3, `XKX` for Kosovo; null where none applies or none is known. */
  readonly country: string | null;
  /** PLOVER sector code, or null. */
  readonly sector: string | null;
  readonly role: string | null;
  readonly wikidata: string | null;
}

/** Who is in a report. Mentions are sorted by `bySpan`; a group ("the two diplomats") has one mention for each member on the same span. */
export interface Actors {
  readonly all: readonly Actor[];
  readonly mentions: readonly ActorMention[];
  /**
   * States that the report tells by nothing but an adjective ("Russian missile strikes"), at the end of `all`. They
   * act, where they act, through the noun; "French fries" tell of nobody. The record has those that an event has.
   */
  readonly adjectives: readonly ActorMention[];
}
