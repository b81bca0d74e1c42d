import { claimOf } from './claim.ts';
import { clauseRoles, type Take } from './clause-roles.ts';
import { clauseAt, phraseAt, verbOf, type Context } from './context.ts';
import type { Role } from './frame.ts';
import type { Match } from './match.ts';
import { nounRoles } from './noun-roles.ts';
import { hostOf, innerOf, nationOf, partyOf, unique, type Parties, type Party } from './parties.ts';
import { accusedOf, atWar, plannerOf, sideOfClause } from './sides.ts';
import { subjectPhrase } from './subject.ts';

/** A match's parties, and where they were told: `both` with the predicate itself, `side` by the clause round a noun. */
export interface Roles {
  readonly parties: Parties;
  readonly both: boolean;
  readonly side: boolean;
}

interface Taken {
  readonly place: string;
  readonly role: Role;
  readonly party: Party;
}

/** Fills a match's roles from its clause (active or passive) or from the phrases round its noun. */
export function rolesOf(context: Context, match: Match): Roles {
  const taken: Taken[] = [];
  const take: Take = (place, index) => {
    const role = match.frame.roles.get(place);
    if (role === undefined || role === 'none') return;
    const party = partyAt(context, role, index);
    if (isForum(context, match, place, party)) return;
    if (party.actors.length > 0) taken.push({ place, role, party });
  };
  if (match.phrase === null) {
    clauseRoles(context, match, take);
    const parties = filled(taken);
    return { parties, both: true, side: false };
  }
  nounRoles(context, match, take);
  takeInner(context, match, taken);
  const harmed = harmedBy(context, match);
  if (harmed) taken.push({ place: 'harmed', role: 'recipient', party: harmed });
  const own = filled(taken);
  const side =
    sideOfClause(context, match, [...own.actors, ...own.recipients]) ?? atWar(context, match);
  if (side)
    taken.push({
      place: 'side',
      role: match.frame.mode === 'visit' ? 'actor' : 'all',
      party: side,
    });
  const planner =
    own.actors.length === 0 ? (accusedOf(context, match) ?? plannerOf(context, match)) : null;
  if (planner) taken.push({ place: 'planner', role: 'actor', party: planner });
  return {
    parties: sellers(context, match, filled(taken)),
    both: own.actors.length > 1 || (own.actors.length > 0 && own.recipients.length > 0),
    side: side !== null,
  };
}

/** "lodged a complaint with the Security Council", "complained to a court": where one complains is not whom one complains of. */
function isForum({ actors }: Context, match: Match, place: string, party: Party): boolean {
  if (match.frame.type !== 'ACCUSE' || !/^(?:with|to|before)$/u.test(place)) return false;
  return party.actors.some((a) =>
    /^(?:international-organisation|court|legislature|media)$/u.test(actors.all[a]?.kind ?? ''),
  );
}

/** Who a phrase stands for at a place; a visit's goal is its host: "flew to Minsk". */
function partyAt(context: Context, role: Role, index: number | null | undefined): Party {
  const party = partyOf(context, index);
  if (party.actors.length > 0 || role !== 'recipient') return party;
  return { actors: hostOf(context, index), sure: false };
}

const HARMS =
  /^(?:kill|wound|injure|hurt|maim|hit|strike|destroy|damage|target|level|flatten|pound)$/u;

/** "An Israeli strike killed a Hamas commander": whom the clause of an attack says that it hurt. */
function harmedBy(context: Context, match: Match): Party | null {
  const { clauses } = context.grammar;
  if (match.frame.type !== 'ASSAULT' || match.phrase === null) return null;
  const clause = clauses.find((c) => subjectPhrase(context, c) === match.phrase);
  const group = verbOf(context, clause);
  if (!clause || !group || group.passive || !HARMS.test(group.lemma)) return null;
  const party = partyOf(context, clause.objects[0]);
  return party.actors.length > 0 ? party : null;
}

/** "Russian strikes", "U.S.-Russian talks": nations before a noun that nobody owns. */
function takeInner(context: Context, match: Match, taken: Taken[]): void {
  const role = match.frame.roles.get('inner');
  const phrase = phraseAt(context, match.phrase);
  if (!phrase || role === undefined || role === 'none' || phrase.owner !== null) return;
  const inner = innerOf(context, phrase);
  const actors = inner.length > 0 ? inner : nationOf(context, phrase);
  if (actors.length > 0) taken.push({ place: 'inner', role, party: { actors, sure: true } });
  else if (/^(?:its|their|his|her|our|my)$/u.test(context.words[phrase.first]?.lower ?? '')) {
    const owner = teller(context, match);
    if (owner.length > 0)
      taken.push({ place: 'owner', role, party: { actors: owner, sure: false } });
  }
}

/** "The army says its offensive is going on": an owner that no name was found for is who speaks, else who the clause speaks of. */
function teller(context: Context, match: Match): readonly number[] {
  const word = context.words[match.head];
  const claim = word ? claimOf(context.statements, context.told, word) : null;
  const speaker = claim === null ? null : (context.statements[claim]?.speaker ?? null);
  if (speaker !== null) return [speaker];
  const index = subjectPhrase(context, clauseAt(context, match.clause));
  return index === match.phrase ? [] : partyOf(context, index).actors;
}

/** "China's purchase of Russian fighter jets": the jets are Russia's goods here, not its forces. */
function sellers(context: Context, match: Match, parties: Parties): Parties {
  if (match.frame.cameo !== '061') return parties;
  const seller = (a: number): number => {
    const actor = context.actors.all[a];
    return actor?.kind === 'military' && actor.country !== null
      ? (context.states.get(actor.country) ?? a)
      : a;
  };
  return {
    ...parties,
    actors: unique(parties.actors.map(seller)),
    recipients: unique(parties.recipients.map(seller)),
  };
}

function filled(taken: readonly Taken[]): Parties {
  const of = (role: Role): readonly number[] =>
    taken.filter((t) => t.role === role).flatMap((t) => t.party.actors);
  const actors = unique([...of('all'), ...of('actor')]);
  return {
    actors,
    recipients: unique(firstOf(taken, 'recipient')).filter((r) => !actors.includes(r)),
    sure: taken.every((t) => t.party.sure),
  };
}

/** The recipient is told once: the first place that is named for sure wins, with the others of a list. */
function firstOf(taken: readonly Taken[], role: Role): readonly number[] {
  const of = taken.filter((t) => t.role === role);
  const sure = of.find((t) => t.party.sure || t.place === 'object') ?? of[0];
  return sure?.party.actors ?? [];
}
