import type { Sentence } from '../sentences/sentence.ts';
import type { Token } from '../tokens/token.ts';
import { findClauses } from './clauses.ts';
import type { Grammar, SentenceGrammar, Word } from './grammar.ts';
import type { GrammarLexicon } from './lexicon.ts';
import { findNounPhrases } from './noun-phrases.ts';
import { findVerbGroups } from './verb-groups.ts';
import { classifyWords } from './word-classes.ts';

/**
 * Reads the grammar of every sentence: word classes, noun phrases, verb groups, clauses. Shallow and by rule:
 * it is sure of little and says so (`subjectSure`). Linear in the text; any input gives something.
 */
export function readGrammar(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: GrammarLexicon,
): Grammar {
  const words: Word[] = tokens.map((token, index) => ({
    ...token,
    index,
    class: 'X',
    form: null,
    lemma: token.lower,
  }));
  const read: SentenceGrammar[] = sentences.map((sentence) => {
    const own = classifyWords(tokens, sentence, lexicon);
    for (const word of own) words[word.index] = word;
    const nounPhrases = findNounPhrases(own);
    const verbGroups = findVerbGroups(own);
    return {
      first: sentence.first,
      end: sentence.end,
      nounPhrases,
      verbGroups,
      clauses: findClauses(own, nounPhrases, verbGroups),
    };
  });
  return { words, sentences: read };
}
