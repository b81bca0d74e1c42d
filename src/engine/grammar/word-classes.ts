import type { Sentence } from '../sentences/sentence.ts';
import type { Token } from '../tokens/token.ts';
import { firstGuess } from './first-guess.ts';
import type { Word } from './grammar.ts';
import type { GrammarLexicon } from './lexicon.ts';
import { byNeighbours } from './neighbours.ts';
import { findVerbs, reduceRelatives } from './sentence-verb.ts';
import { isCapital } from './word-guess.ts';

/** Gives every word of a sentence its class, verb form and lemma: by lexicon and ending, then by its neighbours. */
export function classifyWords(
  tokens: readonly Token[],
  sentence: Sentence,
  lexicon: GrammarLexicon,
): Word[] {
  const part = tokens.slice(sentence.first, sentence.end);
  const titled = isTitleCase(part);
  const guesses = part.map((token, index) => {
    const previousCapital = isCapital(part[index - 1]);
    const nextCapital = isCapital(part[index + 1]);
    return firstGuess(token, { titled, index, previousCapital, nextCapital }, lexicon);
  });
  byNeighbours(guesses, part, lexicon);
  reduceRelatives(guesses, part);
  findVerbs(guesses, part);
  return part.map((token, i) => {
    const guess = guesses[i];
    if (!guess) throw new RangeError(`no guess for token ${i}`);
    return {
      ...token,
      index: sentence.first + i,
      class: guess.class,
      form: guess.class === 'VERB' || guess.class === 'AUX' ? guess.form : null,
      lemma: guess.lemma,
    };
  });
}

/** "Rubio and Lavrov Held Talks in Malaysia": most longer words are capital, so capitals tell nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const longer = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capital = longer.filter(isCapital);
  if (longer.length === 3) return capital.length === 3;
  return longer.length >= 4 && capital.length >= longer.length * 0.75;
}
