import type { Word } from '../grammar/grammar.ts';
import type { Context } from './context.ts';
import type { Frame } from './frame.ts';
import type { Match } from './match.ts';
import { isWord } from './word-set.ts';

/**
 * The frames of a sentence's nouns, by phrase; several of one phrase in the order of the table ("an attack" on computers,
 * else on people): the first that has its ground is told. `used` are tokens that a verb's frame has ("hold talks") and
 * that tell nothing of their own.
 */
export function nounFrames(context: Context, used: ReadonlySet<number>): Match[][] {
  const { grammar } = context;
  const found: Match[][] = [];
  const taken = new Set(used);
  grammar.nounPhrases.forEach((phrase, n) => {
    for (let i = phrase.first; i < phrase.end; i++) {
      const matches = taken.has(i) ? [] : framesFrom(context, i, n, taken);
      const [first] = matches;
      if (!first) continue;
      found.push(matches);
      taken.add(first.head);
      break;
    }
  });
  return found;
}

function framesFrom(
  context: Context,
  start: number,
  index: number,
  taken: ReadonlySet<number>,
): Match[] {
  const { grammar, words, lexicon } = context;
  const phrase = grammar.nounPhrases[index];
  const word = words[start];
  if (!phrase || !word) return [];
  return framesOf(lexicon.nouns, word).flatMap((frame) => {
    const end = wordsEnd(words, start, frame.words);
    if (end === null) return [];
    // "exchange of prisoners": what stands before "of" heads the phrase.
    const of = frame.words.indexOf('of');
    const head = of < 0 ? end - 1 : start + of - 1;
    if (head !== phrase.head || taken.has(head) || excluded(context, frame, phrase.first, start))
      return [];
    const clause = grammar.clauses.findIndex((c) => start >= c.first && start < c.end);
    return { frame, head, first: start, end, clause: clause < 0 ? null : clause, phrase: index };
  });
}

function framesOf(nouns: ReadonlyMap<string, readonly Frame[]>, word: Word): readonly Frame[] {
  // "Negotiations" at the head of a sentence is taken for a name, which has no plural.
  const singular = word.class === 'PROPN' ? word.lower.replace(/s$/u, '') : word.lemma;
  return nouns.get(word.lower) ?? nouns.get(singular) ?? [];
}

function wordsEnd(words: readonly Word[], start: number, wanted: readonly string[]): number | null {
  for (let k = 0; k < wanted.length; k++) {
    const want = wanted[k] ?? '';
    const word = words[start + k];
    if (!isWord(word, want) && word?.lower !== `${want}s`) return null;
  }
  return start + wanted.length;
}

/** "a heart attack", "wage talks": a word before the noun that makes it something else. */
function excluded(context: Context, frame: Frame, first: number, start: number): boolean {
  const { words } = context;
  return frame.unless.some((condition) => {
    if (!condition.words) return false;
    for (let i = first; i < start; i++) {
      const word = words[i];
      if (
        word &&
        (condition.words.single.has(word.lower) || condition.words.single.has(word.lemma))
      )
        return true;
      const groups = condition.words.groups.get(word?.lower ?? '') ?? [];
      if (groups.some((group) => group.every((w, k) => isWord(words[i + k], w)))) return true;
    }
    return false;
  });
}
