import type { Actors } from '../actors/actor.ts';
import { actorsOf } from '../actors/actors-of.ts';
import type { NounPhrase, SentenceGrammar, Word } from '../grammar/grammar.ts';

/** Who does it and whom it is done to. `sure` is false where a party was read from a word by the way. */
export interface Parties {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly sure: boolean;
}

/** Who a phrase stands for, and whether the phrase itself names them ("Russian jets" names Russia by the way only). */
export interface Party {
  readonly actors: readonly number[];
  readonly sure: boolean;
}

const NOBODY: Party = { actors: [], sure: false };
/** Words of measure whose people stand after "of": "hundreds of Australian soldiers", "the office of the president". */
const MEASURES =
  /^(?:hundred|thousand|ten|dozen|score|number|group|series|unit|member|crowd|million|part|some|most|many|several|both|one|two|three|leader|government|office)s?$/u;

/** The actors of a noun phrase: those on its head with all that are joined to it; else its owner, its "of" phrase or a nation among its words. */
export function partyOf(
  actors: Actors,
  words: readonly Word[],
  grammar: SentenceGrammar,
  index: number | null | undefined,
): Party {
  const phrase = index === null || index === undefined ? undefined : grammar.nounPhrases[index];
  if (!phrase) return NOBODY;
  const own = onHead(actors, words, phrase);
  const joined = phrase.coordinated.flatMap((n) => {
    const member = grammar.nounPhrases[n];
    return member ? onHead(actors, words, member) : [];
  });
  const list = phrase.apposition === null ? undefined : grammar.nounPhrases[phrase.apposition];
  const pair = list !== undefined && list.coordinated.length > 0 && own.length < 2;
  if (own.length > 0 && !pair) return { actors: unique([...own, ...joined]), sure: true };
  if (phrase.apposition !== null) {
    const other = grammar.nounPhrases[phrase.apposition];
    const named = other ? onHead(actors, words, other) : [];
    const listed = (other?.coordinated ?? []).flatMap((n) => {
      const member = grammar.nounPhrases[n];
      return member ? onHead(actors, words, member) : [];
    });
    if (named.length > 0) return { actors: unique([...named, ...listed]), sure: true };
  }
  const next = grammar.nounPhrases.find((p) => p.first > phrase.first && p.first - phrase.end < 3);
  if (words[phrase.end]?.lower === 'of' && next) {
    const of = onHead(actors, words, next);
    if (of.length > 0) return { actors: of, sure: MEASURES.test(words[phrase.head]?.lower ?? '') };
  }
  if (phrase.owner !== null) {
    const owner = grammar.nounPhrases[phrase.owner];
    const owned = owner ? onHead(actors, words, owner) : [];
    if (owned.length > 0) return { actors: owned, sure: false };
  }
  const inner = innerOf(actors, words, phrase);
  return inner.length > 0 ? { actors: inner, sure: false } : NOBODY;
}

/** The actors named among a phrase's words before its head: "Russian" in "Russian strikes". */
export function innerOf(actors: Actors, words: readonly Word[], phrase: NounPhrase): number[] {
  const from = words[phrase.first]?.from ?? 0;
  const to = words[phrase.head]?.from ?? 0;
  return unique(actors.mentions.filter((m) => m.from >= from && m.to <= to).map((m) => m.actor));
}

function onHead(actors: Actors, words: readonly Word[], phrase: NounPhrase): number[] {
  const first = words[phrase.first];
  const last = words[phrase.end - 1];
  const head = words[phrase.head];
  return first && last && head ? actorsOf(actors, { from: first.from, to: last.to }, head) : [];
}

/** Each once, in order. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
