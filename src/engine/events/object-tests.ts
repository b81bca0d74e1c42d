import type { Clause, VerbGroup } from '../grammar/grammar.ts';
import type { ActorKind } from '../record/schema.ts';
import type { Test } from './conditions.ts';
import { complementsOf } from './complements.ts';
import type { Context } from './context.ts';
import {
  areSeveral,
  goesThere,
  hasParty,
  hasSides,
  isCapital,
  isJointDrill,
  isPhoned,
} from './meeting-tests.ts';
import { objectOf, withOf } from './objects.ts';
import { nationOf, partyOf, type Party } from './parties.ts';
import { isCounted, isDoer } from './people.ts';
import { subjectPhrase } from './subject.ts';
import { holdsAny, NO_WORDS } from './word-set.ts';

/** The clause that a frame is tried on: its object's tokens, and where the frame's words end. */
export interface Place {
  readonly clause: Clause;
  readonly group: VerbGroup;
  readonly end: number;
  readonly tokens: readonly number[];
}

/** Answers a test of `frames.tsv` for the object or the subject of a clause. */
export function passes(
  context: Context,
  test: Test,
  of: 'object' | 'subject',
  place: Place,
): boolean {
  const { clause, group } = place;
  const index =
    of === 'subject' ? subjectPhrase(context, clause) : objectOf(context, clause, group);
  const party = partyOf(context, index);
  switch (test) {
    case 'party':
      return party.actors.length > 0 || named(context, index);
    case 'recipient':
      return party.actors.length > 0 || complementsOf(context, clause).objects.length === 0;
    case 'bare':
      return complementsOf(context, clause).objects.length === 0 && !group.passive;
    case 'with':
      return hasParty(context, clause, /^(?:with|to)$/u);
    case 'sides':
      return hasSides(context, clause, group, party);
    case 'several':
      return areSeveral(context, clause);
    case 'goes':
      return goesThere(context, clause);
    case 'place':
      return party.actors.length > 0 || isCapital(context, index);
    case 'told':
      return party.sure && party.actors.length > 0 && infinitiveFollows(context, group);
    case 'warned':
      return party.sure && party.actors.length > 0 && warnsAgainst(context, place);
    case 'phoned':
      return isPhoned(context, clause, group, party);
    case 'counted':
      return isCounted(context, index);
    case 'attackable':
      return isAttackable(context, index, party);
    case 'targeted':
      return isTargeted(context, clause);
    case 'drillwith':
      return isJointDrill(context, clause, group, place.tokens);
    case 'fights':
      return fights(context, clause, party);
    default:
      return false;
  }
}

const ATTACKABLE: ReadonlySet<ActorKind> = new Set([
  'state',
  'military',
  'armed-group',
  'population',
  'other',
]);

/** "bombed Lebanon", "shelled Kharkiv", "struck Iranian positions": a state, a force, a place or something of theirs, but no person, who is attacked in words. */
function isAttackable(context: Context, index: number | null, party: Party): boolean {
  if (party.actors.some((a) => context.actors.all[a]?.kind === 'person')) return false;
  return (
    (party.sure &&
      party.actors.some((a) => ATTACKABLE.has(context.actors.all[a]?.kind ?? 'person'))) ||
    placed(context, index)
  );
}

/** True where a place of the report stands on the head of a phrase. */
function placed({ places, words, grammar }: Context, index: number | null): boolean {
  const head = words[grammar.nounPhrases[index ?? -1]?.head ?? -1];
  return head !== undefined && places.mentions.some((m) => m.from <= head.from && m.to >= head.to);
}

/** "fired rockets at the town": a missile with a target is no test. */
function isTargeted(context: Context, clause: Clause): boolean {
  const attacked = context.lexicon.classes.get('attacked') ?? NO_WORDS;
  return complementsOf(context, clause).prepositions.some((p) => {
    if (!/^(?:at|on|against|into|toward|towards)$/u.test(p.word)) return false;
    const party = partyOf(context, p.phrase).actors.length > 0;
    return (
      party ||
      placed(context, p.phrase) ||
      holdsAny(attacked, context.words, withOf(context, p.phrase))
    );
  });
}

/** "warned Finland against joining". */
function warnsAgainst({ words }: Context, { clause, group }: Place): boolean {
  for (let i = group.end; i < clause.end; i++) if (words[i]?.lower === 'against') return true;
  return false;
}

function named(context: Context, index: number | null): boolean {
  const phrase = context.grammar.nounPhrases[index ?? -1];
  return phrase !== undefined && nationOf(context, phrase).length > 0;
}

function infinitiveFollows(context: Context, group: VerbGroup): boolean {
  // The next verb: "told parliament he was ready to meet" tells nobody to meet.
  const next = context.grammar.clauses.find((c) => c.first > group.head);
  return (
    next?.kind === 'infinitive' &&
    next.first - group.head < 14 &&
    context.grammar.verbGroups[next.verb]?.infinitive === true
  );
}

function fights(context: Context, clause: Clause, party: Party): boolean {
  const subject = subjectPhrase(context, clause);
  return (
    party.actors.length > 0 ||
    isDoer(context, subject) ||
    partyOf(context, subject).actors.length > 0 ||
    hasParty(context, clause, /^(?:with|against)$/u)
  );
}
