import type { EventType } from '../record/schema.ts';
import type { Condition } from './conditions.ts';

/** What a party does in an event: `all` is a side of a meeting, a pact or a fight; `none` keeps a phrase out of the roles. */
export type Role = 'actor' | 'recipient' | 'all' | 'none';

/** A predicate with what it tells: "break off relations" is SANCTION, its subject the actor, "with" the recipient. */
export interface Frame {
  /** Dictionary form of the verb, or a noun, with the words that follow; "~" stands for up to six words. */
  readonly words: readonly string[];
  readonly part: 'verb' | 'noun';
  readonly type: EventType;
  readonly mode: string | null;
  readonly cameo: string;
  /** Role by place: subject, object, object2, that, owner, inner, or a preposition. */
  readonly roles: ReadonlyMap<string, Role>;
  /** What the object or subject must be, one of each; at nouns what must be told with them. Empty: anything. */
  readonly object: readonly Condition[];
  /** What they must not be. */
  readonly unless: readonly Condition[];
  /** `frames.tsv:17`, for "why?". */
  readonly name: string;
}
