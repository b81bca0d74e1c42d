import type { Token } from '../tokens/token.ts';
import type { GrammarLexicon } from './lexicon.ts';
import { settleClosed } from './closed-words.ts';
import { isNamedLikeWord } from './sentence-opening.ts';
import { settleNounOrVerb } from './noun-or-verb.ts';
import { asNoun, asVerb, canBe, type Guess, type Place } from './word-guess.ts';

const SUBJECTS = /^(?:who|which|he|she|it|they|we|you|i)$/u;

/** Settles what each word is by the words beside it, from left to right. Changes the guesses. */
export function byNeighbours(
  guesses: readonly Guess[],
  tokens: readonly Token[],
  lexicon: GrammarLexicon,
): void {
  let verbSeen = false;
  guesses.forEach((guess, i) => {
    const token = tokens[i];
    if (!token) return;
    const before = besideTo(guesses, tokens, i - 1, -1);
    const after = token.lower === 'to' ? besideTo(guesses, tokens, i + 1, 1) : i + 1;
    const place: Place = {
      guess,
      token,
      previous: guesses[before],
      previousToken: tokens[before],
      next: guesses[after],
      nextToken: tokens[after],
    };
    settle(place, guesses, tokens, i, verbSeen, lexicon);
    verbSeen ||= guess.class === 'VERB';
  });
}

/** What goes with "to", past a mark ('to "go home"') or an adverb ("to directly respond"); other words go with those at their side. */
function besideTo(
  guesses: readonly Guess[],
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
): number {
  const passed = tokens[at]?.kind === 'open-quote' || guesses[at]?.class === 'ADV';
  if (!passed) return at;
  const beyond = at + step;
  if (step === -1) return tokens[beyond]?.lower === 'to' ? beyond : at;
  return canBe(guesses[beyond], 'base') ? beyond : at;
}

function settle(
  place: Place,
  guesses: readonly Guess[],
  tokens: readonly Token[],
  i: number,
  verbSeen: boolean,
  lexicon: GrammarLexicon,
): void {
  const { guess, token } = place;
  if (settleClosed(place, lexicon)) return;
  if (i === 0 && isNamedLikeWord(place, tokens)) {
    guess.class = 'PROPN';
  } else if (isHeadLikeAdjective(place)) {
    asNoun(guess, token);
  } else if (guess.readings.length === 0 || countedPeople(place, verbSeen)) {
    return;
  } else if (guess.class === 'ADJ' || guess.class === 'ADV') {
    describingVerb(place);
  } else if (!afterSubject(place, i) && !afterHelper(place, guesses, i)) {
    settleNounOrVerb(place, guesses, i, lexicon);
  }
}

/** "the harbour master warned": what looks like an adjective and ends the phrase of a noun is a noun. */
function isHeadLikeAdjective({ guess, previous, next }: Place): boolean {
  if (guess.class !== 'ADJ' || !guess.noun || previous?.class !== 'NOUN') return false;
  return next?.class === 'VERB' || next?.class === 'AUX';
}

/** "46 dead and 102 injured": counted people, unless they are told of a noun ("two wounded soldiers"). */
function countedPeople(
  { guess, token, previous, next, nextToken }: Place,
  verbSeen: boolean,
): boolean {
  if (previous?.class !== 'NUM') return false;
  const alone =
    /^(?:injured|wounded|hurt|killed)$/u.test(token.lower) && nextToken?.kind !== 'word';
  const told =
    /^(?:injured|wounded)$/u.test(token.lower) &&
    next !== undefined &&
    !/^(?:NOUN|PROPN|ADJ)$/u.test(next.class) &&
    verbSeen;
  if (alone || told) asNoun(guess, token);
  return alone || told;
}

/** Adjectives and adverbs that a helper before them makes verbs: "to open the border", "is pressing Israel", "having armed the gangs". */
function describingVerb({ guess, previous, previousToken, next, nextToken }: Place): void {
  // "The lawyers alleged that": what a noun does that a clause hangs on.
  const helper = previous?.class === 'AUX' ? previous.lemma : null;
  if (previous?.class !== 'DET' && helper === null && nextToken?.lower === 'that') {
    asVerb(guess, 'past');
    return;
  }
  const modal = helper !== null && helper !== 'be' && helper !== 'have';
  if (previousToken?.lower === 'to' || modal) {
    if (/^(?:DET|PROPN|PRON|NOUN)$/u.test(next?.class ?? '')) asVerb(guess, 'base');
    else if (helper === 'have') asVerb(guess, 'participle');
  } else if (helper === 'be') {
    // "were wounded by Israeli fire"
    if (nextToken?.lower === 'by' && guess.class === 'ADJ') asVerb(guess, 'participle');
    if (/^(?:DET|PROPN|PRON)$/u.test(next?.class ?? '')) asVerb(guess, 'ing');
  } else if (helper === 'have' && guess.class === 'ADJ') asVerb(guess, 'participle');
}

/** "who leans on", "they weigh": a pronoun that is a subject makes a verb of it. */
function afterSubject(place: Place, i: number): boolean {
  const { guess, previous, previousToken, next, nextToken } = place;
  if (guess.class === 'NOUN' && previous?.class === 'PRON') {
    // "which state news media claimed": a noun of a longer phrase.
    const phrase = guess.noun && next?.class === 'NOUN';
    if (SUBJECTS.test(previousToken?.lower ?? '') && !phrase)
      if (asVerb(guess, 'present') || asVerb(guess, 'base')) return true;
  }
  // "there remains a gap"
  if (guess.class !== 'VERB' && previousToken?.lower === 'there')
    return asVerb(guess, 'present') || asVerb(guess, 'base');
  // "Dairy owners, Roux added, fear that …": a clause with "that" hangs on a verb where a comma closes an aside.
  if (guess.noun && previous?.class === 'PUNCT' && nextToken?.lower === 'that' && i > 3)
    return asVerb(guess, 'base') || asVerb(guess, 'present');
  return false;
}

/** "to shell", "has confirmed", "was later arrested", "would strike": the form that the helper asks for. */
function afterHelper(place: Place, guesses: readonly Guess[], i: number): boolean {
  const { guess, previous, previousToken } = place;
  if (previous?.class === 'PART' && previousToken?.lower === 'to' && asVerb(guess, 'base'))
    return true;
  const helper = helperBefore(guesses, i);
  if (!helper) return false;
  if (helper.lemma === 'have') return asVerb(guess, 'participle');
  if (helper.lemma !== 'be') return asVerb(guess, 'base');
  return canBe(guess, 'ing') ? asVerb(guess, 'ing') : asVerb(guess, 'participle');
}

/** The auxiliary that a verb goes with, adverbs and "not" between: "has not yet confirmed", "was later arrested". */
function helperBefore(guesses: readonly Guess[], i: number): Guess | null {
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    const guess = guesses[k];
    if (!guess) return null;
    if (guess.class === 'AUX') return guess;
    const negation = guess.class === 'PART' && /^n[o'’]t$/u.test(guess.lemma);
    if (guess.class !== 'ADV' && !negation) return null;
  }
  return null;
}
