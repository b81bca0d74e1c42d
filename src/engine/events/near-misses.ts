import type { SentenceGrammar, Word } from '../grammar/grammar.ts';
import type { Span } from '../text/span.ts';
import type { FrameLexicon, Topic } from './lexicon.ts';
import { holdsAt } from './word-set.ts';

/** How many words of its kind make a sentence one about a topic: "Arab League" and "training camp" alone say little. */
const ENOUGH: Readonly<Record<Topic, number>> = { sport: 1, game: 2, market: 2, weather: 2 };
/** How far round a predicate a saying may reach. */
const REACH = 30;

/** What a sentence is about where it is not politics: games, prices or the sky. */
export function topicOf(
  words: readonly Word[],
  grammar: SentenceGrammar,
  { topics }: FrameLexicon,
): Topic | null {
  for (const [topic, set] of topics) {
    const found = new Set<string>();
    for (let i = grammar.first; i < grammar.end; i++) {
      if (holdsAt(set, words, i)) found.add(words[i]?.lemma ?? '');
      if (found.size >= ENOUGH[topic]) return topic;
    }
  }
  return null;
}

/** True where the predicate is part of a saying: "a war of words", "met forecasts". */
export function isNearMiss(text: string, predicate: Span, { sayings }: FrameLexicon): boolean {
  const from = Math.max(0, predicate.from - REACH);
  const around = text
    .slice(from, predicate.to + REACH)
    .toLowerCase()
    .replaceAll('\n', ' ');
  const at = predicate.from - from;
  const end = predicate.to - from;
  return sayings.some((saying) => {
    for (let i = around.indexOf(saying); i >= 0; i = around.indexOf(saying, i + 1)) {
      if (i <= at && i + saying.length >= Math.min(end, at + 1)) return true;
    }
    return false;
  });
}
