import type { Clause, VerbGroup } from './grammar.ts';
import type { SentenceParts } from './sentence-parts.ts';

/** What follows a verb: objects first, then phrases with their prepositions. */
export interface Complements {
  readonly objects: number[];
  readonly prepositions: Clause['prepositions'];
}

/** The objects and prepositional phrases between a verb and the next one. */
export function complementsOf(parts: SentenceParts, group: VerbGroup, limit: number): Complements {
  const objects: number[] = [];
  const prepositions: Clause['prepositions'][number][] = [];
  let preposition: { word: string; at: number } | null = null;
  let direct = true;
  for (let i = group.end; i < limit; i++) {
    const word = parts.at(i);
    if (!word) break;
    const n = parts.phraseFrom(i);
    const phrase = n === null ? undefined : parts.phrases[n];
    if (n !== null && phrase) {
      if (preposition) prepositions.push({ ...preposition, phrase: n });
      else if (direct && !parts.isTime(phrase)) objects.push(n);
      preposition = null;
      i = phrase.end - 1;
      continue;
    }
    if (word.class === 'SCONJ') break;
    if (word.class === 'ADP') {
      preposition = { word: word.lower, at: i };
      direct = false;
    } else if (/^[,;:.!?"“”]$/u.test(word.text)) {
      direct = false;
      preposition = null;
    } else if (word.class === 'CCONJ') {
      preposition = null;
    } else if (word.class === 'PART' && /^['’]s?$/u.test(word.lower)) {
      // The owned phrase is the object: "struck Kyiv's port".
      const last = prepositions.pop();
      if (last) preposition = { word: last.word, at: last.at };
      else objects.pop();
    }
  }
  return { objects, prepositions };
}
