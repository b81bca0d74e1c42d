import type { NounPhrase } from '../grammar/grammar.ts';
import { phraseAt, phraseFrom, type Context } from './context.ts';
import type { Take } from './clause-roles.ts';
import type { Match } from './match.ts';

/** How many phrases after a noun may belong to it: "talks between A and B in C on D". */
const REACH = 4;

/** "Russia's strikes on Kyiv", "talks between A and B": a noun's owner and the phrases after it, each at its place in the frame. */
export function nounRoles(context: Context, match: Match, take: Take): void {
  const phrase = phraseAt(context, match.phrase);
  if (!phrase) return;
  // "Turkey's jailing of a lawyer": an owner that its arrest would be of does it where an "of" tells whose it is.
  const of = context.words[phrase.end]?.lower === 'of';
  const suffers = match.frame.roles.get('owner') === 'recipient';
  const twice = of && suffers && match.frame.roles.get('of') === 'recipient';
  take(twice ? 'by' : 'owner', phrase.owner);
  phrasesAfter(context, phrase, take);
}

/** Hands on the phrases that hang on another by prepositions, as far as they follow without a break. */
export function phrasesAfter(context: Context, phrase: NounPhrase, take: Take): void {
  let at = phrase.end;
  for (let k = 0; k < REACH; k++) {
    // `a "massive attack" on`: a closing mark parts nothing.
    if (/^["”’']$/u.test(context.words[at]?.text ?? '')) at++;
    const word = context.words[at];
    const index = phraseFrom(context, at + 1);
    const next = phraseAt(context, index);
    if (!word || !next || word.class !== 'ADP') return;
    take(word.lower, index);
    const last = phraseAt(context, next.coordinated.at(-1));
    at = last?.end ?? next.end;
    // "strikes on Russia's port": the owned phrase goes on.
    const owned = context.grammar.nounPhrases.find((p) => p.owner === index);
    if (owned) at = owned.end;
  }
}
