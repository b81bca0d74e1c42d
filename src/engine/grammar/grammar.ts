import type { Token } from '../tokens/token.ts';

/**
 * What the layers above may ask of a sentence's grammar. A first, shallow reading (word classes by lexicon,
 * ending and neighbours; phrases by pattern) fills it now; a parser will fill the same form.
 * Indexes are token indexes of the report (not of the sentence), half-open where a range.
 */
export type WordClass =
  | 'NOUN'
  | 'PROPN'
  | 'PRON'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'NUM'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'INTJ'
  | 'PUNCT'
  | 'X';

/** Form of a verb: base, third person, past, -ing, past participle. Null for other words. */
export type VerbForm = 'base' | 'present' | 'past' | 'ing' | 'participle';

export interface Word extends Token {
  readonly index: number;
  readonly class: WordClass;
  readonly form: VerbForm | null;
  /** Lower-case dictionary form. "said" → "say", "talks" → "talk". */
  readonly lemma: string;
}

/** A base noun phrase: "U.S. Secretary of State Marco Rubio" is one; "the nature of the idea" is two. */
export interface NounPhrase {
  readonly first: number;
  readonly end: number;
  /** Token index of its head: "Rubio", "nature". */
  readonly head: number;
  /** Index of the noun phrase that owns it ("Russia" in "Russia's strikes"), or null. */
  readonly owner: number | null;
  /** Further members where it heads a coordination: "Rubio and Lavrov" gives the index of Lavrov's phrase on Rubio's. */
  readonly coordinated: readonly number[];
  /** Index of the phrase in apposition: "his counterpart, Sergei Lavrov," on each other; or null. */
  readonly apposition: number | null;
}

export interface VerbGroup {
  readonly first: number;
  readonly end: number;
  /** Token index of the main verb: "travel" in "is scheduled to travel" is a group of its own with `infinitive` true. */
  readonly head: number;
  readonly lemma: string;
  readonly tense: 'past' | 'present' | 'future' | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** "would", "could", "may", "might", "must", "should", "can"; null otherwise ("will" is tense future). */
  readonly modal: string | null;
  readonly negated: boolean;
  readonly infinitive: boolean;
  /** A participle or gerund without auxiliary: "killing two", "adding that", "shot by police". */
  readonly participle: boolean;
}

export interface Clause {
  /** Index of its verb group. */
  readonly verb: number;
  /** Index of the noun phrase that is its subject, the understood one for infinitives and participles where it is plain; null if none. */
  readonly subject: number | null;
  /** True where subject and verb stand next to each other in a form that leaves no doubt. */
  readonly subjectSure: boolean;
  /** Indexes of noun phrases directly after the verb: object, then second object. */
  readonly objects: readonly number[];
  /** Prepositional phrases that follow the verb or its objects, and agent "by" phrases. */
  readonly prepositions: readonly {
    readonly word: string;
    readonly at: number;
    readonly phrase: number;
  }[];
  /** Index of the clause that this one hangs on, or null for the main one. */
  readonly parent: number | null;
  readonly kind:
    | 'main'
    | 'that'
    | 'whether'
    | 'relative'
    | 'infinitive'
    | 'participle'
    | 'adverbial'
    | 'coordinated';
  /** Token range of the clause with its complements. */
  readonly first: number;
  readonly end: number;
}

export interface SentenceGrammar {
  /** Token indexes of the sentence, half-open: `words` of the report from `first` to `end`. */
  readonly first: number;
  readonly end: number;
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
}

/** The grammar of a report: words by token index, and one entry a sentence. */
export interface Grammar {
  readonly words: readonly Word[];
  readonly sentences: readonly SentenceGrammar[];
}
