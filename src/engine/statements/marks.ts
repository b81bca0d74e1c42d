import type { NounPhrase, Word } from '../grammar/grammar.ts';
import type { Passage } from './passage.ts';

/** True for a comma, which parts clauses. */
export function isComma(word: Word | null): boolean {
  return word?.text === ',';
}

/** True for a word that is a quotation mark. */
export function isQuoteMark(word: Word | null): boolean {
  return word?.kind === 'open-quote' || word?.kind === 'close-quote';
}

/** True for the mark of an owner: "Moscow's", "the ministers'". */
export function isOwnerMark(passage: Passage, at: number): boolean {
  return /^['’]s?$/u.test(passage.lower(at));
}

/** "Monday", "last week", "this year": a noun phrase that tells when; "this year's debate" does not. */
export function isTimePhrase(passage: Passage, phrase: NounPhrase): boolean {
  return TIME_HEAD.test(passage.lower(phrase.head)) && !isOwnerMark(passage, phrase.end);
}

/** A time is told here: "Monday", "last week". */
export function isTimeAt(passage: Passage, at: number): boolean {
  const phrase = passage.phraseFrom(at);
  return phrase !== null && isTimePhrase(passage, phrase);
}

const TIME_HEAD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:mon|tue|tues|wed|thu|thurs|fri|sat|sun)\.?$|^(?:today|yesterday|tomorrow|tonight|week|weeks|month|months|year|years|day|days|night|morning|afternoon|evening|weekend|hour|hours|minutes|noon|midnight|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|jan\.?|feb\.?|aug\.?|sept\.?|oct\.?|nov\.?|dec\.?|time|gmt|earlier|later|\d{4}|\d{1,2})$/u;

/** Pronouns that open a clause about what stands before them. */
export const RELATIVE = /^(?:who|which|that|whose|whom|where)$/u;
/** Words that open an asked clause: "whether", "why". */
export const QUESTION_WORD = /^(?:whether|why|how|what|when|where|who|whom|which)$/u;
