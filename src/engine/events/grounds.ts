import type { Statement } from '../statements/statement.ts';
import { isConflict } from './conflict.ts';
import { phraseAt, phraseFrom, type Context } from './context.ts';
import type { Test } from './conditions.ts';
import type { Counts } from './counts.ts';
import { goesOn, holds } from './going-on.ts';
import type { Match } from './match.ts';
import { phrasesAfter } from './noun-roles.ts';
import { governorOf } from './noun-status.ts';
import { numberOf } from './numbers.ts';
import { withOf } from './objects.ts';
import { partyOf } from './parties.ts';
import { isDoer } from './people.ts';
import type { Roles } from './roles.ts';
import type { Telling } from './same-event.ts';
import { holdsAny, NO_WORDS, type WordSet } from './word-set.ts';

/** What is known of a noun when it is asked whether it tells an event. */
export interface Ground {
  readonly roles: Roles;
  readonly figures: Counts;
  readonly statement: Statement | null;
  readonly before: readonly Telling[];
}

/** True where a noun tells an event and is not merely spoken of: one of the grounds that its frame names is given. */
export function hasGround(context: Context, match: Match, ground: Ground): boolean {
  const asked = match.frame.object;
  return (
    asked.length === 0 ||
    asked.some((c) =>
      c.test !== null
        ? given(context, match, c.test, ground)
        : c.words !== null && hangsOn(context, match, c.words),
    )
  );
}

/** "an attack on the council's computers": words asked for in the phrases that hang on the noun. */
export function hangsOn(context: Context, match: Match, wanted: WordSet): boolean {
  const phrase = phraseAt(context, match.phrase);
  let found = false;
  if (phrase) {
    phrasesAfter(context, phrase, (_, index) => {
      const own = index === null || index === undefined ? [] : withOf(context, index);
      const owned = context.grammar.nounPhrases.findIndex((p) => p.owner === index);
      found ||= holdsAny(
        wanted,
        context.words,
        owned < 0 ? own : [...own, ...withOf(context, owned)],
      );
    });
  }
  return found;
}

function given(context: Context, match: Match, test: Test, ground: Ground): boolean {
  const { roles, figures } = ground;
  switch (test) {
    case 'both':
      return roles.both;
    case 'side':
    case 'war':
      return roles.side;
    case 'party':
      return roles.parties.actors.length + roles.parties.recipients.length > 0;
    case 'owned':
      return isOwned(context, match);
    case 'occurs':
      return goesOn(context, match);
    case 'holds':
      return holds(context, match);
    case 'planned':
      return governorOf(context, match) !== null;
    case 'toll':
      return figures.counts['killed'] !== undefined || figures.counts['injured'] !== undefined;
    case 'aimed':
      return isAimed(context, match);
    case 'denied':
      return isDenied(context, match, ground.statement);
    case 'deaths':
      return isDeathToll(context, match, ground.before);
    case 'sold':
      return isSale(context, match);
    default:
      return false;
  }
}

/** "Russia's invasion", "its offensive". */
function isOwned(context: Context, match: Match): boolean {
  const phrase = phraseAt(context, match.phrase);
  const first = context.words[phrase?.first ?? -1]?.lower ?? '';
  return (
    partyOf(context, phrase?.owner).actors.length > 0 ||
    /^(?:its|their|his|her|our|my)$/u.test(first)
  );
}

/** "the breach of email servers", "an attack on a convoy": what it was done to is told, though it is no party. */
export function isAimed(context: Context, match: Match): boolean {
  const phrase = phraseAt(context, match.phrase);
  const preposition = context.words[phrase?.end ?? -1];
  if (!phrase || !preposition || match.frame.roles.get(preposition.lower) !== 'recipient')
    return false;
  const index = phraseFrom(context, phrase.end + 1);
  if (index === null) return false;
  const owned = context.grammar.nounPhrases.findIndex((p) => p.owner === index);
  const tokens = [...withOf(context, index), ...(owned < 0 ? [] : withOf(context, owned))];
  if (partyOf(context, index).actors.length > 0 || isDoer(context, index)) return true;
  return ['attacked', 'property', 'person', 'firm', 'rights'].some((name) =>
    holdsAny(context.lexicon.classes.get(name) ?? NO_WORDS, context.words, tokens),
  );
}

/** "Armenia's Defense Ministry denied the strike": a denial of what was told before. */
function isDenied({ words }: Context, match: Match, statement: Statement | null): boolean {
  const from = statement?.content[0]?.from;
  const word = words[match.first];
  if (statement?.act !== 'deny' || from === undefined || !word) return false;
  return word.from - from < 40;
}

/** "46 dead and 102 injured", "at least nine deaths": a figure, in a report that tells of violence. */
function isDeathToll(context: Context, match: Match, before: readonly Telling[]): boolean {
  const phrase = phraseAt(context, match.phrase);
  if (!phrase || !isConflict(context, before)) return false;
  for (let i = phrase.first; i < match.head; i++) {
    if (numberOf(context.words[i]?.lower ?? '') !== null) return true;
  }
  return false;
}

/** "China's purchase of Russian fighter jets": who buys, and goods. */
function isSale(context: Context, match: Match): boolean {
  const phrase = phraseAt(context, match.phrase);
  if (!phrase || context.words[phrase.end]?.lower !== 'of') return false;
  const goods = phraseFrom(context, phrase.end + 1);
  return (
    goods !== null &&
    partyOf(context, phrase.owner).actors.length > 0 &&
    holdsAny(
      context.lexicon.classes.get('goods') ?? NO_WORDS,
      context.words,
      withOf(context, goods),
    )
  );
}
