import type { Actors } from '../actors/actor.ts';
import type { Clause, NounPhrase, SentenceGrammar, VerbGroup, Word } from '../grammar/grammar.ts';
import type { Places } from '../places/place.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Statement } from '../statements/statement.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import type { TimeMention } from '../times/time.ts';
import type { FrameLexicon } from './lexicon.ts';

/** What the rooms before found in the report. */
export interface Findings {
  readonly actors: Actors;
  readonly places: Places;
  readonly times: readonly TimeMention[];
  readonly statements: readonly Statement[];
}

/** One sentence with all that its events are read from; actors and places have the mentions of this sentence only. */
export interface Context extends Findings {
  readonly doc: Doc;
  readonly words: readonly Word[];
  readonly sentence: Sentence;
  /** Indexes of the statements whose words reach into the sentence. */
  readonly told: readonly number[];
  /** Index of the sentence in the report. */
  readonly index: number;
  readonly grammar: SentenceGrammar;
  readonly lexicon: FrameLexicon;
  /** Actors that stand for a country, by its code. */
  readonly states: ReadonlyMap<string, number>;
}

/** The mentions that start inside a span, of a list sorted by start: looking a phrase up must not cost the whole report. */
export function within<T extends Span>(mentions: readonly T[], span: Span): T[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.from ?? 0) < span.from) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let i = low; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || mention.from >= span.to) break;
    found.push(mention);
  }
  return found;
}

/** The clause of an index, or undefined. */
export function clauseAt(
  { grammar }: Context,
  index: number | null | undefined,
): Clause | undefined {
  return index === null || index === undefined ? undefined : grammar.clauses[index];
}

/** The verb of a clause. */
export function verbOf({ grammar }: Context, clause: Clause | undefined): VerbGroup | undefined {
  return clause ? grammar.verbGroups[clause.verb] : undefined;
}

/** The noun phrase of an index, or undefined. */
export function phraseAt(
  { grammar }: Context,
  index: number | null | undefined,
): NounPhrase | undefined {
  return index === null || index === undefined ? undefined : grammar.nounPhrases[index];
}

/** Index of the phrase that starts at a token, or one word later past an adverb ("on only two"); null where none does. */
export function phraseFrom({ grammar, words }: Context, token: number): number | null {
  const at = grammar.nounPhrases.findIndex((p) => p.first === token);
  if (at >= 0) return at;
  if (words[token]?.class !== 'ADV') return null;
  const after = grammar.nounPhrases.findIndex((p) => p.first === token + 1);
  return after < 0 ? null : after;
}

/** The head word of a phrase. */
export function headOf(context: Context, index: number | null | undefined): Word | undefined {
  return context.words[phraseAt(context, index)?.head ?? -1];
}

/** A verb that is done to its subject: "was arrested", "girls kidnapped by". */
export function isPassive(group: VerbGroup, words: readonly Word[]): boolean {
  return group.passive || (group.participle && words[group.head]?.form === 'participle');
}

/** Characters of the words from `first` to `end`. */
export function spanOf(words: readonly Word[], first: number, end: number): Span | null {
  const from = words[first]?.from;
  const to = words[end - 1]?.to;
  return from === undefined || to === undefined ? null : { from, to };
}

/** The phrase that ends right before a token, or null. */
export function phraseBefore({ grammar }: Context, token: number): number | null {
  const found = grammar.nounPhrases.findLastIndex((p) => p.end === token);
  return found < 0 ? null : found;
}
