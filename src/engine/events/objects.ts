import type { Clause, VerbGroup } from '../grammar/grammar.ts';
import { absorbed, complementsOf } from './complements.ts';
import { isPassive, phraseAt, phraseFrom, type Context } from './context.ts';
import { subjectPhrase } from './subject.ts';
import { holdsAt, NO_WORDS } from './word-set.ts';

/** Index of the phrase that the verb is done to: the object, in the passive the subject; null if none. */
export function objectOf(context: Context, clause: Clause, group: VerbGroup): number | null {
  return isPassive(group, context.words)
    ? subjectPhrase(context, clause)
    : (complementsOf(context, clause).objects[0] ?? null);
}

/** Tokens of the objects (the subject in the passive), with those that "of" adds: "four days of naval drills". */
export function objectTokens(context: Context, clause: Clause, group: VerbGroup): number[] {
  const passive = isPassive(group, context.words);
  const subject = passive ? subjectPhrase(context, clause) : null;
  const phrases = passive
    ? subject === null
      ? []
      : [subject]
    : complementsOf(context, clause).objects.slice(0, 3);
  const found = phrases.flatMap((n) => withOf(context, n));
  // "a worldwide hacking campaign": the words before the noun that were read as a verb.
  const last = phraseAt(context, phrases.at(-1));
  if (!passive && last && absorbed(context, clause)) {
    for (let i = group.end; i < last.first; i++) found.push(i);
  }
  if (found.length > 0 || passive) return found;
  // "gave the ambassador 48 hours": a phrase right after the verb that is no object, since its head is a time.
  const next = phraseFrom(context, group.end);
  if (next !== null) return withOf(context, next);
  // "mediate in the dispute": where nothing stands at the verb, its first phrase after a preposition.
  const [first] = complementsOf(context, clause).prepositions;
  return first ? withOf(context, first.phrase) : [];
}

/** Tokens of a phrase and of up to two that hang on it by "of"; also of its load, "two planes with medical aid". */
export function withOf(context: Context, index: number): number[] {
  const found: number[] = [];
  let phrase = phraseAt(context, index);
  for (let k = 0; phrase && k < 3; k++) {
    for (let i = phrase.first; i < phrase.end; i++) found.push(i);
    const link = context.words[phrase.end]?.lower;
    const loaded =
      (link === 'with' || link === 'carrying') &&
      holdsAt(context.lexicon.classes.get('carrier') ?? NO_WORDS, context.words, phrase.head);
    if (link !== 'of' && !loaded) break;
    phrase = phraseAt(context, phraseFrom(context, phrase.end + 1));
  }
  return found;
}
