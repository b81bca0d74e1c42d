import type { NounPhrase } from '../../grammar/grammar.ts';
/** Words that stand for a speaker, by token index. */
export interface SpeakerWords {
  readonly first: number;
  readonly end: number;
  /** Head of the phrase. */
  readonly head: number;
  /** Token of the verb that the phrase goes with, where more may be told of the speaker before it. */
  readonly until?: number;
  /** The phrase that "who" or "which" takes up, where the words are one of these: "the owner, Arc Lines, which said". */
  readonly standsFor?: NounPhrase | null;
  /** True where the grammar's subject is the same phrase. */
  readonly sure: boolean;
  /** The rule that found it. */
  readonly by: string;
}
