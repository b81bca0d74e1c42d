import type { Token } from '../tokens/token.ts';
import type { VerbForm, WordClass } from './grammar.ts';
import type { VerbReading } from './lexicon.ts';

/** What a word of a sentence is taken for, while its neighbours are asked. */
export interface Guess {
  class: WordClass;
  form: VerbForm | null;
  lemma: string;
  /** Readings as a verb that the neighbours must decide on: "talks", "strike". */
  readonly readings: readonly VerbReading[];
  /** The same form is a noun as well. */
  readonly noun: boolean;
}

/** One word among the others of its sentence. */
export interface Place {
  readonly guess: Guess;
  readonly token: Token;
  readonly previous: Guess | undefined;
  readonly previousToken: Token | undefined;
  readonly next: Guess | undefined;
  readonly nextToken: Token | undefined;
}

/** Takes the word for a noun. */
export function asNoun(guess: Guess, token: Token): void {
  guess.class = 'NOUN';
  guess.form = null;
  guess.lemma = nounLemma(token.lower);
}

/** Takes the word for a verb in this form; false where it has no such form. */
export function asVerb(guess: Guess, form: VerbForm): boolean {
  const reading = guess.readings.find((r) => r.form === form);
  if (!reading) return false;
  guess.class = 'VERB';
  guess.form = form;
  guess.lemma = reading.lemma;
  return true;
}

/** Takes the word for an adjective. */
export function asAdjective(guess: Guess): void {
  guess.class = 'ADJ';
  guess.form = null;
}

/** True where the word can be a verb in this form. */
export function canBe(guess: Guess | undefined, form: VerbForm): boolean {
  return guess?.readings.some((r) => r.form === form) ?? false;
}

/** Singular of a noun, for regular plurals. */
export function nounLemma(lower: string): string {
  if (/(?:ss|us|is|news)$/u.test(lower)) return lower;
  if (/ies$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/u.test(lower)) return lower.slice(0, -2);
  return lower.endsWith('s') && lower.length > 3 ? lower.slice(0, -1) : lower;
}

/** True for a word with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Verbs without an object that a participle could be of: "Roux said in Geneva the list was final", "stood by his word". */
export const OBJECTLESS =
  /^(?:say|add|insist|argue|reply|stand|abide|come|go|live|rise|fall|stop|swear|decline|happen|remain|appear|seem)$/u;
