import type { NounPhrase, Word } from './grammar.ts';

/** A phrase while it is linked with the others of its sentence. */
export type LinkedPhrase = { -readonly [K in keyof NounPhrase]: NounPhrase[K] } & {
  coordinated: number[];
};

type WordAt = (index: number) => Word | undefined;

/** No list in a newspaper is longer than this; a longer one is a table. */
const LONGEST_LIST = 40;
const GAP = 8;

/** Tells of each phrase who owns it, what it is joined with and what it is in apposition to. Changes the phrases. */
export function linkPhrases(phrases: LinkedPhrase[], at: WordAt): void {
  phrases.forEach((phrase, n) => {
    const next = phrases[n + 1];
    // "Russia's strikes": the mark joins the two.
    if (next && /^['’]s?$/u.test(between(at, phrase.end, next.first))) next.owner = n;
  });
  phrases.forEach((phrase, n) => {
    coordinate(phrases, phrase, n, at);
  });
  phrases.forEach((phrase, n) => {
    appose(phrases, phrase, n, at);
  });
}

/** The words between two phrases, in lower case; long gaps are cut. */
function between(at: WordAt, from: number, to: number): string {
  const found: string[] = [];
  for (let i = from; i < to && found.length < GAP; i++) {
    const word = at(i);
    if (word) found.push(word.lower);
  }
  return found.join(' ');
}

/** "A, B and C": the members are told on the first. */
function coordinate(
  phrases: readonly LinkedPhrase[],
  phrase: LinkedPhrase,
  n: number,
  at: WordAt,
): void {
  let last = phrase;
  const members: number[] = [];
  for (let k = n + 1; k < phrases.length && k < n + LONGEST_LIST; k++) {
    const next = phrases[k];
    if (!next) return;
    const words = between(at, last.end, next.first);
    if (words === 'and' || words === ', and' || words === '&') {
      phrase.coordinated = [...members, k];
      return;
    }
    if (words === ',') members.push(k);
    else if (words !== "'s" && words !== '’s') return;
    last = next;
  }
}

/** "his Russian counterpart, Sergei Lavrov,": a name and a description with a comma between, closed by a mark or the verb. */
function appose(
  phrases: readonly LinkedPhrase[],
  phrase: LinkedPhrase,
  n: number,
  at: WordAt,
): void {
  const next = phrases[n + 1];
  if (!next || between(at, phrase.end, next.first) !== ',') return;
  const member = phrase.coordinated.includes(n + 1);
  // "the two mayors, Roux and Kral,": the list is in apposition, a member of a list is not.
  if (phrase.coordinated.length > 0 && !member) return;
  const list = isList(at, phrase, next);
  if ((phrase.coordinated.length > 1 || member) && !list) return;
  if ((at(phrase.head)?.class === 'PROPN') === (at(next.head)?.class === 'PROPN')) return;
  if (member) {
    next.coordinated = phrase.coordinated.filter((k) => k !== n + 1);
    phrase.coordinated = [];
  }
  // "in Tamale, police said", "Dairy owners, Roux added, fear": what a verb follows at once speaks for itself.
  const closer = at(next.end)?.class;
  if (closer === 'VERB' || closer === 'AUX') return;
  phrase.apposition = n + 1;
  next.apposition = n;
}

/** "the two presidents, A and B": a plural description before a name. */
function isList(at: WordAt, phrase: NounPhrase, next: NounPhrase): boolean {
  const head = at(phrase.head);
  return head?.class === 'NOUN' && head.lower.endsWith('s') && at(next.head)?.class === 'PROPN';
}
