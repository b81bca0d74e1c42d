import type { NounPhrase, Word } from './grammar.ts';
import { linkPhrases, type LinkedPhrase } from './phrase-links.ts';

const COUNTED = /^(?:dead|injured|wounded|hurt|missing|killed|others|more)$/u;

const POSSESSIVE = /^(?:his|her|its|their|our|my|your|whose)$/u;

/** The base noun phrases of a sentence, with owners, coordination and apposition. Indexes are the report's. */
export function findNounPhrases(words: readonly Word[]): NounPhrase[] {
  const phrases: LinkedPhrase[] = [];
  let i = 0;
  while (i < words.length) {
    const end = phraseEnd(words, i);
    if (end === i) {
      i++;
      continue;
    }
    const first = words[i];
    const head = headOf(words, i, end);
    if (first && head) {
      phrases.push({
        first: first.index,
        end: first.index + (end - i),
        head: head.index,
        owner: null,
        coordinated: [],
        apposition: null,
      });
    }
    i = end;
  }
  const start = words[0]?.index ?? 0;
  linkPhrases(phrases, (index) => words[index - start]);
  return phrases;
}

/** Where the phrase that starts here ends; the start itself where none does. */
function phraseEnd(words: readonly Word[], start: number): number {
  const first = words[start];
  if (!first) return start;
  if (first.class === 'PRON' && !POSSESSIVE.test(first.lower)) return start + 1;
  let nouns = 0;
  let i = start;
  for (; i < words.length; i++) {
    const part = partOf(words, i, start, nouns);
    if (part === null) break;
    if (part === 'noun') nouns++;
  }
  if (nouns > 0) {
    while (i > start + 1 && /^(?:DET|PRON|ADP|VERB)$/u.test(words[i - 1]?.class ?? '')) i--;
    return i;
  }
  return first.class === 'DET' || first.class === 'PRON' ? i : start;
}

/** What a word is to the phrase that started before it: a noun of it, a describing word, or none of it. */
function partOf(
  words: readonly Word[],
  i: number,
  start: number,
  nouns: number,
): 'noun' | 'other' | null {
  const word = words[i];
  const previous = words[i - 1];
  const next = words[i + 1];
  if (!word) return null;
  switch (word.class) {
    case 'NOUN':
    case 'PROPN':
      return 'noun';
    case 'DET':
    case 'PRON': {
      if (word.class === 'PRON' && !POSSESSIVE.test(word.lower)) return null;
      // "all the king's men": one article may follow another, none a noun; "the Battle of the Somme" goes on.
      const again = i > start && (nouns > 0 || previous?.class !== 'DET');
      return again ? null : 'other';
    }
    case 'NUM':
      // "told the ministry nine men were missing": a count after a common noun opens a phrase of its own.
      if (nouns > 0 && previous?.class === 'NOUN' && isDescribed(next)) return null;
      return nouns === 0 && !isDescribed(next) && next?.class !== 'NUM' ? 'noun' : 'other';
    case 'ADJ':
      // "46 dead and 102 injured": people counted by what happened to them.
      if (isCounted(word, previous, next)) return 'noun';
      if (nouns === 0) return 'other';
      // "visit Turkey next week": a time after a name is a phrase of its own.
      return isDescribed(next) && !/^(?:next|last)$/u.test(word.lower) ? 'other' : null;
    case 'VERB':
      if (isCounted(word, previous, next)) return 'noun';
      return word.form === 'ing' && nouns === 0 && i > start && next?.class === 'NOUN'
        ? 'other'
        : null;
    default:
      if (isCounted(word, previous, next)) return 'noun';
      // "Secretary of State Marco Rubio", "Association of Southeast Asian Nations": capital words round "of" are one name.
      return word.lower === 'of' && nouns > 0 && isName(previous) && isNameAfterOf(next)
        ? 'other'
        : null;
  }
}

function isCounted(word: Word, previous: Word | undefined, next: Word | undefined): boolean {
  return previous?.class === 'NUM' && COUNTED.test(word.lower) && !isDescribed(next);
}

/** A noun or an adjective, which what stands before it describes. */
function isDescribed(word: Word | undefined): boolean {
  return word?.class === 'NOUN' || word?.class === 'PROPN' || word?.class === 'ADJ';
}

function isName(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    (word.class === 'PROPN' || word.class === 'NOUN')
  );
}

/** The second half of names of offices and bodies: "Secretary of State", "Chief of Staff". */
function isNameAfterOf(word: Word | undefined): boolean {
  return word?.class === 'PROPN' && AFTER_OF.test(word.text);
}

const AFTER_OF =
  /^(?:State|Staff|Defense|Defence|Nations|Southeast|America|Europe|Commons|Representatives|Affairs|Justice|Human|Foreign)$/u;

function headOf(words: readonly Word[], start: number, end: number): Word | undefined {
  const last = words[end - 1];
  if (last && words[end - 2]?.class === 'NUM' && COUNTED.test(last.lower)) return last;
  for (let i = end - 1; i >= start; i--) {
    const word = words[i];
    if (word && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(word.class)) return word;
  }
  return last;
}
