import { phraseAt, type Context } from './context.ts';
import { subjectPhrase } from './subject.ts';
import type { Match } from './match.ts';
import type { Telling } from './same-event.ts';
import { holdsAt, NO_WORDS } from './word-set.ts';

/** True where the report has told of violence before, and the sentence speaks of no disaster: its dead are victims of somebody. */
export function isConflict(context: Context, before: readonly Telling[]): boolean {
  return (
    before.some((t) => t.event.type === 'ASSAULT') &&
    !namesDisaster(context, context.grammar.first, context.grammar.end)
  );
}

/** "earthquakes, which have killed", "died in a ferry accident": people are killed, and nobody does it. */
export function isDisaster(context: Context, match: Match): boolean {
  if (match.frame.type !== 'ASSAULT') return false;
  const clause = context.grammar.clauses[match.clause ?? -1];
  if (!clause || match.phrase !== null) return false;
  const subject = phraseAt(context, subjectPhrase(context, clause));
  if (subject && namesDisaster(context, subject.head, subject.head + 1)) return true;
  return clause.prepositions.some((p) => {
    const phrase = phraseAt(context, p.phrase);
    return (
      /^(?:in|by|during|after|when)$/u.test(p.word) &&
      phrase !== undefined &&
      namesDisaster(context, phrase.head, phrase.head + 1)
    );
  });
}

function namesDisaster(context: Context, first: number, end: number): boolean {
  const { lexicon, words } = context;
  const disasters = lexicon.classes.get('disaster') ?? NO_WORDS;
  for (let i = first; i < end; i++)
    if (holdsAt(disasters, words, i) && !isGunfire(context, i)) return true;
  return false;
}

/** "Israeli fire", "artillery fire", "fire from a tank": somebody's, no blaze. */
function isGunfire({ lexicon, words }: Context, at: number): boolean {
  if (words[at]?.lower !== 'fire') return false;
  const guns = lexicon.classes.get('gunfire') ?? NO_WORDS;
  const named = words[at - 1]?.class === 'PROPN' || holdsAt(guns, words, at - 1);
  return named || words[at + 1]?.lower === 'from';
}
