import type { EventType } from '../record/schema.ts';
import { clauseAt, isPassive, phraseAt, phraseFrom, verbOf, type Context } from './context.ts';
import { goesOn } from './going-on.ts';
import { hangsOn, isAimed } from './grounds.ts';
import type { Match } from './match.ts';
import { governorOf } from './noun-status.ts';
import { isDoer, isPeople } from './people.ts';
import { subjectPhrase } from './subject.ts';

/** Types that a report tells though it names no party: "girls were freed", "riots broke out", "the truce was signed in Cairo". */
const BY_VICTIM: ReadonlySet<EventType> = new Set([
  'ASSAULT',
  'COERCE',
  'RETREAT',
  'SANCTION',
  'ACCUSE',
]);
const BY_DOER: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'RETREAT',
  'PROTEST',
  'AID',
  'CONCEDE',
  'REJECT',
  'CONSULT',
]);
/** Of these any verb will do; "the committee agreed" says little without what to. */
const FORCE: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'COERCE',
  'ASSAULT',
  'MOBILIZE',
  'PROTEST',
]);
const BY_NOUN: ReadonlySet<EventType> = new Set([
  'PROTEST',
  'ASSAULT',
  'CONSULT',
  'RETREAT',
  'AID',
]);
const PASSIVE: ReadonlySet<EventType> = new Set([
  'AGREE',
  'REJECT',
  'SANCTION',
  'CONCEDE',
  'MOBILIZE',
  'COERCE',
]);
/** Whether an act is told though nobody is named: by its victims, by doers that only act in the news, or as a noun that goes on. */
export function tellsWithoutParties(context: Context, match: Match): boolean {
  const { type } = match.frame;
  if (match.phrase !== null) {
    if (type === 'PROTEST' && isOfThings(context, match)) return false;
    if (asksForWords(context, match)) return true;
    if (type === 'COERCE' || type === 'ASSAULT')
      return isAimed(context, match) || goesOn(context, match);
    const governed = governorOf(context, match);
    // "was refused a meeting": a meeting of nobody that did not take place.
    return (
      BY_NOUN.has(type) && (goesOn(context, match) || (governed !== null && governed !== 'not'))
    );
  }
  return (
    (BY_VICTIM.has(type) && suffers(context, match)) ||
    (BY_DOER.has(type) &&
      (FORCE.has(type) || match.frame.object.length > 0) &&
      hasDoer(context, match)) ||
    ((PASSIVE.has(type) || isSummons(match)) &&
      match.frame.object.length > 0 &&
      isDone(context, match))
  );
}

/** "in exchange for 20 prisoners", "an attack on the council's computers": the words that its frame asks for hang on it. */
function asksForWords(context: Context, match: Match): boolean {
  return match.frame.object.some((c) => c.words !== null && hangsOn(context, match, c.words));
}

/** "the march of technology": an "of" that names no people. */
function isOfThings(context: Context, match: Match): boolean {
  const phrase = phraseAt(context, match.phrase);
  if (!phrase || context.words[phrase.end]?.lower !== 'of') return false;
  return !isDoer(context, phraseFrom(context, phrase.end + 1));
}

/** "The envoy had been summoned": by whom goes without saying. */
function isSummons(match: Match): boolean {
  return match.frame.type === 'ACCUSE' && match.frame.words[0] === 'summon';
}

function isDone(context: Context, match: Match): boolean {
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  // "a border that had been sealed for decades" describes it by the way.
  if (group === undefined || clause?.kind === 'relative') return false;
  // "a truce agreed on Friday".
  return group.passive || (match.frame.type === 'AGREE' && isPassive(group, context.words));
}

/** "749 people had been arrested", "the schoolgirls were released": somebody suffers it, though nobody is named. */
function suffers(context: Context, match: Match): boolean {
  if (match.frame.type === 'ACCUSE' && match.frame.mode !== 'investigate') return false;
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (!clause || !group) return false;
  const subject = subjectPhrase(context, clause);
  if (isPassive(group, context.words)) return isPeople(context, subject);
  // "The school expelled the boy": who does it is told, and is no party.
  return clause.objects.some((n) => isPeople(context, n)) && isPeople(context, subject);
}

/** Acts that only governments, forces and crowds do, told of one without a name: "the junta closed the border". */
function hasDoer(context: Context, match: Match): boolean {
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (!clause || !group) return false;
  if (!isPassive(group, context.words)) return isDoer(context, subjectPhrase(context, clause));
  const by = clause.prepositions.find((p) => p.word === 'by');
  return by !== undefined && isDoer(context, by.phrase);
}
