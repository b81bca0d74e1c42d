import type { NounPhrase, Word } from './grammar.ts';

type Draft = { -readonly [K in keyof NounPhrase]: NounPhrase[K] } & { coordinated: number[] };

const COUNTED = /^(?:dead|injured|wounded|hurt|missing|killed|others|more)$/u;

function isNounWord(word: Word | undefined): boolean {
  return word?.class === 'NOUN' || word?.class === 'PROPN' || word?.class === 'ADJ';
}

const POSSESSIVE = /^(?:his|her|its|their|our|my|your|whose)$/u;

/** The base noun phrases of a sentence, with owners, coordination and apposition. Indexes are the report's. */
export function findNounPhrases(words: readonly Word[]): NounPhrase[] {
  const phrases: Draft[] = [];
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
  const at = (index: number): Word | undefined => words[index - (words[0]?.index ?? 0)];
  phrases.forEach((phrase, n) => {
    const next = phrases[n + 1];
    if (!next) return;
    const between = wordsBetween(at, phrase.end, next.first);
    // "Russia's strikes": the mark joins the two.
    if (between.length === 1 && /^['’]s?$/u.test(between[0]?.lower ?? '')) next.owner = n;
  });
  coordinate(phrases, at);
  appose(phrases, at);
  return phrases;
}

function wordsBetween(at: (index: number) => Word | undefined, from: number, to: number): Word[] {
  const found: Word[] = [];
  for (let i = from; i < to && found.length < 8; i++) {
    const word = at(i);
    if (word) found.push(word);
  }
  return found;
}

/** Where the phrase that starts here ends; the start itself where none does. */
function phraseEnd(words: readonly Word[], start: number): number {
  let i = start;
  const first = words[i];
  if (!first) return start;
  if (first.class === 'PRON' && !POSSESSIVE.test(first.lower)) return start + 1;
  let nouns = 0;
  for (; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    const opens = word.class === 'DET' || (word.class === 'PRON' && POSSESSIVE.test(word.lower));
    if (opens && i > start && (nouns > 0 || words[i - 1]?.class !== 'DET')) break;
    if (word.class === 'PRON' && !opens) break;
    if (word.class === 'NOUN' || word.class === 'PROPN') {
      nouns++;
      continue;
    }
    // "46 dead and 102 injured": people counted by what happened to them.
    if (words[i - 1]?.class === 'NUM' && COUNTED.test(word.lower) && !isNounWord(words[i + 1])) {
      nouns++;
      continue;
    }
    if (word.class === 'NUM') {
      nouns += nouns === 0 && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(words[i + 1]?.class ?? '') ? 1 : 0;
      continue;
    }
    if (opens || word.class === 'ADJ') {
      // "visit Turkey next week": a time after a name is a phrase of its own.
      if (nouns > 0 && /^(?:next|last)$/u.test(word.lower)) break;
      if (
        word.class === 'ADJ' &&
        nouns > 0 &&
        !/^(?:NOUN|PROPN|ADJ)$/u.test(words[i + 1]?.class ?? '')
      )
        break;
      continue;
    }
    if (
      word.class === 'VERB' &&
      word.form === 'ing' &&
      nouns === 0 &&
      i > start &&
      words[i + 1]?.class === 'NOUN'
    )
      continue;
    // "Secretary of State Marco Rubio", "Association of Southeast Asian Nations": capital words round "of" are one name.
    if (word.lower === 'of' && nouns > 0 && isName(words[i - 1]) && nameAfter(words, i + 1))
      continue;
    if (word.lower === 'the' && words[i - 1]?.lower === 'of') continue;
    break;
  }
  while (
    i > start &&
    /^(?:DET|ADJ|PRON|ADP|VERB)$/u.test(words[i - 1]?.class ?? '') &&
    nouns > 0 &&
    words[i - 1]?.class !== 'ADJ'
  )
    i--;
  return nouns > 0 || first.class === 'DET' || first.class === 'PRON'
    ? Math.max(i, nouns > 0 ? start + 1 : start)
    : start;
}

function isName(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^\p{Lu}/u.test(word.text) &&
    (word.class === 'PROPN' || word.class === 'NOUN')
  );
}

function nameAfter(words: readonly Word[], i: number): boolean {
  return (
    isName(words[i]) &&
    words[i]?.class === 'PROPN' &&
    /^(?:State|Staff|Defense|Defence|Nations|Southeast|America|Europe|Commons|Representatives|Affairs|Justice|Human|Foreign)$/u.test(
      words[i]?.text ?? '',
    )
  );
}

function headOf(words: readonly Word[], start: number, end: number): Word | undefined {
  const last = words[end - 1];
  if (last && words[end - 2]?.class === 'NUM' && COUNTED.test(last.lower)) return last;
  for (let i = end - 1; i >= start; i--) {
    const word = words[i];
    if (
      word &&
      (word.class === 'NOUN' ||
        word.class === 'PROPN' ||
        word.class === 'PRON' ||
        word.class === 'NUM')
    )
      return word;
  }
  return words[end - 1];
}

/** "A, B and C": the members are told on the first. */
function coordinate(phrases: Draft[], at: (index: number) => Word | undefined): void {
  for (let n = 0; n + 1 < phrases.length; n++) {
    const phrase = phrases[n];
    if (!phrase) continue;
    let last = phrase;
    const members: number[] = [];
    for (let k = n + 1; k < phrases.length; k++) {
      const next = phrases[k];
      if (!next) break;
      const between = wordsBetween(at, last.end, next.first)
        .map((w) => w.lower)
        .join(' ');
      if (between === 'and' || between === ', and' || between === '&') {
        members.push(k);
        phrase.coordinated = members;
        break;
      }
      if (between === "'s" || between === '’s') {
        last = next;
        continue;
      }
      if (between !== ',') break;
      members.push(k);
      last = next;
    }
  }
}

/** "the two presidents, A and B": a plural description before a name. */
function isList(at: (index: number) => Word | undefined, phrase: Draft, next: Draft): boolean {
  const head = at(phrase.head);
  return head?.class === 'NOUN' && /s$/u.test(head.lower) && at(next.head)?.class === 'PROPN';
}

/** "his Russian counterpart, Sergei Lavrov,": a name and a description with a comma between, closed by a mark or the verb. */
function appose(phrases: Draft[], at: (index: number) => Word | undefined): void {
  phrases.forEach((phrase, n) => {
    const next = phrases[n + 1];
    // "the two presidents, Japarov and Rahmon,": the list is in apposition, a member of a list is not.
    if (!next || (phrase.coordinated.length > 0 && !phrase.coordinated.includes(n + 1))) return;
    if (phrase.coordinated.length > 1 && !isList(at, phrase, next)) return;
    const between = wordsBetween(at, phrase.end, next.first);
    if (between.length !== 1 || between[0]?.text !== ',') return;
    const named = at(phrase.head)?.class === 'PROPN';
    const nextNamed = at(next.head)?.class === 'PROPN';
    if (named === nextNamed) return;
    if (phrase.coordinated.includes(n + 1)) {
      if (!isList(at, phrase, next)) return;
      next.coordinated = phrase.coordinated.filter((k) => k !== n + 1);
      phrase.coordinated = [];
    }
    // "in Maiduguri, police said", "Aid agencies, Ames added, fear": what a verb follows at once speaks for itself.
    const closer = at(next.end);
    if (closer?.class === 'VERB' || closer?.class === 'AUX') return;
    phrase.apposition = n + 1;
    next.apposition = n;
  });
}
