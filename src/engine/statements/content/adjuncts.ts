import { isComma, isTimePhrase } from '../marks.ts';
import type { Passage } from '../passage.ts';
import type { CuedPassage } from '../cues/verb-cues.ts';
import { phraseEnd } from '../phrases.ts';
import type { TokenRange } from '../token-range.ts';
import { asideEnd } from './comma-asides.ts';

/** What stands between a cue and what was said: "said [on Monday] [in a statement] [to reporters] that". */
export interface Adjuncts {
  /** First token after them. */
  readonly end: number;
  readonly channel: TokenRange | null;
  readonly addressee: TokenRange | null;
}

/** Prepositions that tell where or on what occasion something was said. */
const PLACING =
  /^(?:in|at|from|during|after|before|outside|near|aboard|on|following|through|via|over|ahead|by|amid|alongside|upon|since|inside|with)$/u;
const NOT_SKIPPED = /^(?:not|n['’]t|never)$/u;

/** Passes over adverbs, times, places, channels and addressees after a cue. */
export function skipAdjuncts(passage: CuedPassage, start: number): Adjuncts {
  let at = start;
  let channel: TokenRange | null = null;
  let addressee: TokenRange | null = null;
  let placed = false;
  for (let steps = 0; steps < 12 && at < passage.stop; steps++) {
    const word = passage.word(at);
    if (!word) break;
    if (isAdverb(passage, at)) {
      at++;
      continue;
    }
    const after = timeEnd(passage, at) ?? (isComma(word) ? asideEnd(passage, at + 1) : null);
    if (after !== null) {
      at = after;
      continue;
    }
    // "in an interview taped before the attacks"
    const past = word.form === 'past' || word.form === 'participle';
    const linked = /^(?:ADP|SCONJ)$/u.test(passage.word(at + 1)?.class ?? '');
    if (at > start && past && word.class === 'VERB' && linked) {
      at++;
      continue;
    }
    if (word.class !== 'ADP' && word.class !== 'SCONJ' && word.lower !== 'following') break;
    const end = phraseEnd(passage, at + 1);
    const phrase = passage.phraseFrom(at + 1);
    if (end === null || !phrase) break;
    if (isChannel(passage, word.lower, phrase.head)) {
      channel ??= { first: at, end: phrase.end };
    } else if (word.lower === 'to' && !isTimePhrase(passage, phrase)) {
      // "during a visit to Suva" tells nobody, "in a statement to the court" does.
      if (!placed) addressee ??= { first: at + 1, end };
    } else if (!PLACING.test(word.lower) || startsClause(passage, at + 1)) {
      break;
    } else placed = true;
    at = end;
  }
  return { end: at, channel, addressee };
}

function isAdverb(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (!word) return false;
  if (NOT_SKIPPED.test(word.lower) || passage.groupAt(at)?.infinitive === true) return false;
  if (word.lower === 'only') return /^(?:that|")$/u.test(passage.lower(at + 1));
  return word.class === 'ADV' && !/^(?:when|where|why|how|there)$/u.test(word.lower);
}

/** End of a time told here: "on Monday", "late on Friday", "last week", "in August", or null. */
function timeEnd(passage: Passage, at: number): number | null {
  let i = at;
  const opens = (words: RegExp): boolean => words.test(passage.lower(i)) && !passage.phraseFrom(i);
  if (opens(/^(?:late|early|earlier|later)$/u)) i++;
  if (opens(/^(?:on|in|at|over|for|during|since|this|last|next)$/u)) i++;
  const phrase = passage.phraseFrom(i);
  if (!phrase || !isTimePhrase(passage, phrase)) return null;
  // "said a year had passed": the time is what was said.
  const bare = i === at && passage.word(phrase.head)?.class === 'NOUN';
  return bare && passage.groupAt(phrase.end) ? null : phrase.end;
}

/** The head of the phrase, or its last two words, is where things are said: "statement", "news conference". */
function isChannel(passage: CuedPassage, after: string, head: number): boolean {
  const heads = passage.lexicon.channels.get(after);
  const word = passage.word(head);
  if (!heads || !word) return false;
  const two = `${passage.lower(head - 1)} ${word.lower}`;
  return [word.text, word.lower, word.lemma, two].some((words) => heads.has(words));
}

/** "after talks ended": a clause, no occasion. */
function startsClause(passage: Passage, at: number): boolean {
  const end = phraseEnd(passage, at);
  const group = end === null ? null : passage.groupAt(end);
  return group !== null && !group.infinitive && !group.participle;
}
