import type { Token } from '../tokens/token.ts';
import { asVerb, OBJECTLESS, type Guess } from './word-guess.ts';

/** How far behind a participle the verb of its sentence may stand: "people briefed on the matter in Doha said". */
const VERB_REACH = 14;

/** Words that open a clause with a verb of its own. */
const OPENS_CLAUSE = /^(?:that|if|whether|because|although|though|while|who|which)$/u;
/** What may follow a verb that was taken for a noun. */
const AFTER_VERB = /^(?:ADP|PART|DET|PRON|PROPN|SCONJ|ADJ|NUM)$/u;

/** Behind a comma a clause need not follow: only "the port plans to reopen" shows that one does. */
const AFTER_SURE_VERB = /^PART$/u;

/**
 * "Indonesia objects to it", "Relief agencies hope to begin", "The group claims that …": a clause has a verb; where none
 * was seen in it, the word that can be one is it. Clauses are those from the sentence's start and from a connective to
 * the next mark or connective.
 */
export function findVerbs(guesses: readonly Guess[], tokens: readonly Token[]): void {
  let start = 0;
  let needed = true;
  for (let i = 0; i <= guesses.length; i++) {
    const guess = guesses[i];
    const opens = opensClause(guess, tokens[i]);
    if (guess && guess.class !== 'PUNCT' && !opens) continue;
    findVerb(guesses, tokens, start, i, needed ? AFTER_VERB : AFTER_SURE_VERB);
    start = i + 1;
    needed = opens || /^(?:but|yet)$/u.test(tokens[i + 1]?.lower ?? '');
  }
}

function opensClause(guess: Guess | undefined, token: Token | undefined): boolean {
  return (
    guess !== undefined &&
    (guess.class === 'SCONJ' || guess.class === 'PRON') &&
    OPENS_CLAUSE.test(token?.lower ?? '')
  );
}

function findVerb(
  guesses: readonly Guess[],
  tokens: readonly Token[],
  start: number,
  end: number,
  after: RegExp,
): void {
  for (let i = start; i < end; i++) {
    const guess = guesses[i];
    const infinitive = guess?.class === 'VERB' && tokens[i - 1]?.lower === 'to';
    if (guess && isFinite(guess) && !infinitive) return;
  }
  // "Russian forces injured three soldiers": elsewhere "injured" describes.
  for (let i = start + 1; i < end; i++) {
    const guess = guesses[i];
    const between =
      /^(?:NOUN|PROPN)$/u.test(guesses[i - 1]?.class ?? '') &&
      /^(?:NUM|DET|PRON)$/u.test(guesses[i + 1]?.class ?? '');
    if (guess?.class === 'ADJ' && between && asVerb(guess, 'past')) return;
  }
  for (let i = start + 1; i < end; i++) {
    const guess = guesses[i];
    const previous = guesses[i - 1];
    if (guess?.class !== 'NOUN' || !/^(?:NOUN|PROPN|PRON)$/u.test(previous?.class ?? '')) continue;
    const next = guesses[i + 1];
    const follows = after.test(next?.class ?? '') || tokens[i + 1]?.text === ':';
    if (!follows) continue;
    const plural = previous?.class === 'NOUN' && (tokens[i - 1]?.lower.endsWith('s') ?? false);
    if (asVerb(guess, plural ? 'base' : 'present')) return;
  }
}

function isFinite(guess: Guess): boolean {
  if (guess.class === 'AUX') return guess.form !== 'base';
  return guess.class === 'VERB' && guess.form !== 'ing' && guess.form !== 'participle';
}

const THOUGHT =
  /^(?:think|believe|know|say|expect|suppose|report|presume|suspect|fear|estimate|feel)$/u;

/** "people briefed on the matter said", "a deal signed in Doha collapsed": of two verbs without a word between clauses the first is a participle. */
export function reduceRelatives(guesses: readonly Guess[], tokens: readonly Token[]): void {
  guesses.forEach((guess, i) => {
    const previous = guesses[i - 1]?.class;
    if (guess.class !== 'VERB' || guess.form !== 'past') return;
    if (hasNoSubject(guesses, tokens, i)) asVerb(guess, 'participle');
    // "Greece, accused by Ankara of"
    const aside =
      tokens[i - 1]?.text === ',' && /^(?:NOUN|PROPN|ADJ)$/u.test(guesses[i - 2]?.class ?? '');
    if (aside && tokens[i + 1]?.lower === 'by' && !OBJECTLESS.test(guess.lemma))
      asVerb(guess, 'participle');
    if (previous !== 'NOUN' && previous !== 'PROPN') return;
    // "people thought to be hiding"
    const held = THOUGHT.test(guess.lemma) && tokens[i + 1]?.lower === 'to';
    if (held && /^(?:be|have)$/u.test(tokens[i + 2]?.lower ?? '')) asVerb(guess, 'participle');
    if (guesses[i + 1]?.class !== 'ADP') return;
    if (OBJECTLESS.test(guess.lemma)) return;
    if (verbFollows(guesses, tokens, i) || isInObject(guesses, i)) asVerb(guess, 'participle');
  });
}

const TAKES_CLAUSE =
  /^(?:say|think|believe|report|announce|claim|know|suggest|admit|confirm|deny|warn|insist|fear|show|mean|hope|add|argue|allege|acknowledge|declare|state|tell|learn|find|see|hear|feel|note|estimate|reckon|reveal|disclose|indicate|conclude|decide|ensure|agree|promise|vow|predict|expect|suspect|maintain|recall|remember|stress|swear|understand|write|make|let|have|help|watch|be)$/u;

/** "executed three men convicted of smuggling", "freed sailors held since May": a verb stands before, whose object this describes. */
function isInObject(guesses: readonly Guess[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const before = guesses[k];
    if (before?.class === 'VERB')
      return k < i - 1 && isFinite(before) && !TAKES_CLAUSE.test(before.lemma);
    if (!before || !/^(?:NOUN|PROPN|ADJ|NUM|DET)$/u.test(before.class)) return false;
  }
  return false;
}

/** "Asked whether it would hold, she nodded", "he said when asked why": nobody stands before the verb who could do it. */
function hasNoSubject(guesses: readonly Guess[], tokens: readonly Token[], i: number): boolean {
  const opens = i === 0 || (i === 1 && guesses[0]?.class === 'PUNCT');
  // "Said Ellis: …" is turned round.
  if (opens) return !/^(?:NOUN|PROPN|PRON|DET)$/u.test(guesses[i + 1]?.class ?? '');
  return /^(?:when|if|once|while|unless|until|though|although|than)$/u.test(
    tokens[i - 1]?.lower ?? '',
  );
}

function verbFollows(guesses: readonly Guess[], tokens: readonly Token[], i: number): boolean {
  for (let k = i + 2; k < guesses.length && k < i + VERB_REACH; k++) {
    const next = guesses[k];
    if (!next || /^(?:PUNCT|CCONJ|SCONJ|PRON)$/u.test(next.class)) return false;
    // "reported on Friday the guard had left": a subject of its own stands before the verb behind.
    if (next.class === 'DET' && /^(?:NOUN|PROPN|NUM)$/u.test(guesses[k - 1]?.class ?? ''))
      return false;
    if (/^(?:that|to)$/u.test(tokens[k]?.lower ?? '')) return false;
    if (next.class === 'AUX') return true;
    if (next.class === 'VERB' && (next.form === 'past' || next.form === 'present')) return true;
  }
  return false;
}
