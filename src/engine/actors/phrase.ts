import type { Word } from '../grammar/grammar.ts';
import type { Token } from '../tokens/token.ts';
import type { ActorMention } from './actor.ts';
import type { ActorLexicon, Office, State } from './lexicon.ts';
import type { NameReader } from './person-names.ts';
import type { ActorRegister } from './register.ts';
import type { Atoms } from './wording.ts';

/** A mention still to be written down. */
export interface Mark {
  readonly actor: number;
  readonly first: number;
  readonly end: number;
  readonly how: ActorMention['how'];
  readonly by: string;
}

/** A phrase that names or describes an actor, with the mentions inside it. */
export interface ActorPhrase {
  readonly first: number;
  readonly end: number;
  readonly actors: readonly number[];
  /** Country that the words tell, also where no actor is made ("a Russian lawyer"). */
  readonly country: string | null;
  readonly office: Office | null;
  readonly marks: readonly Mark[];
  /** `name` is a proper name, `metonym` a capital or palace, `office` a description, `place-like` a state or a capital. */
  readonly shape: 'state' | 'metonym' | 'body' | 'person' | 'unsure-person' | 'office';
  readonly definite: boolean;
}

/** What the reader of phrases asks of the report around them. */
export interface PhraseContext {
  /** Actor that "his", "its", "their" stands for here, or null. */
  owner(at: number): number | null;
  /** Actor that "the minister", "the ministry" takes up, or null. */
  taken(office: Office, country: string | null, at: number): number | null;
  /** Whom "an aide", "a spokesman" without more works for here, or null. */
  employer(at: number): number | null;
  /** Country that is talked of at a token, or null. */
  country(at: number): string | null;
}

/** What stands before the head of a phrase: "France's former", "senior Russian", "State Department". */
export interface Modifiers {
  states: State[];
  stateAdjective: boolean;
  owner: number | null;
  /** A body that stands before the office: "State Department official". */
  body: {
    readonly name: string;
    readonly country: string | null;
    readonly context: boolean;
    readonly sector: string | null;
  } | null;
  /** Token where the words of the description start. */
  from: number;
}

/** What the readers of phrases share: the report's words, the lexicon, and who is known by now. */
export interface PhraseParts {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly atoms: Atoms;
  readonly lexicon: ActorLexicon;
  readonly register: ActorRegister;
  readonly names: NameReader;
  readonly context: PhraseContext;
}

/** What is gathered of a phrase while it is read from left to right. */
export interface Gathered {
  readonly first: number;
  readonly end: number;
  readonly shouting: boolean;
  readonly depth: number;
  readonly definite: boolean;
  readonly ownerPronoun: boolean;
  readonly marks: Mark[];
  readonly modifiers: Modifiers;
  /** The phrase as far as it is sure by now: "France" in "France's …". */
  best: ActorPhrase | null;
  plain: number;
}

/** What is gathered, as a phrase that ends here. */
export function phraseOf(
  { first, definite }: Gathered,
  end: number,
  actors: readonly number[],
  country: string | null,
  marks: readonly Mark[],
  shape: ActorPhrase['shape'],
): ActorPhrase {
  return { first, end, actors, country, office: null, marks, shape, definite };
}
