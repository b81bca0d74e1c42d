import type { Actors } from '../actors/actor.ts';
import type { SentenceGrammar, Word } from '../grammar/grammar.ts';
import type { Role } from './lexicon.ts';
import { isPassive, type Match } from './match-frames.ts';
import { innerOf, partyOf, unique, type Parties, type Party } from './parties.ts';

/** Fills a match's roles from its clause (active or passive) or from the phrases round its noun. */
export function rolesOf(
  match: Match,
  words: readonly Word[],
  grammar: SentenceGrammar,
  actors: Actors,
): Parties {
  const taken: { role: Role; party: Party }[] = [];
  const take = (place: string, index: number | null | undefined): void => {
    const role = match.frame.roles.get(place);
    if (role === undefined || role === 'none') return;
    const party = partyOf(actors, words, grammar, index);
    if (party.actors.length > 0) taken.push({ role, party });
  };
  if (match.phrase === null) clauseRoles(match, words, grammar, take);
  else {
    nounRoles(match, words, grammar, actors, take, taken);
    sidesOfClause(match, words, grammar, actors, taken);
  }
  const all = taken.filter((t) => t.role === 'all').flatMap((t) => t.party.actors);
  const doing = taken.filter((t) => t.role === 'actor').flatMap((t) => t.party.actors);
  const recipients = firstOf(taken, 'recipient');
  const doers = unique([...all, ...doing]);
  return {
    actors: doers,
    recipients: unique(recipients).filter((r) => !doers.includes(r)),
    sure: taken.every((t) => t.party.sure),
  };
}

/** The recipient is told once: the place that stands first in the frame and is filled wins, with the others of a list. */
function firstOf(taken: readonly { role: Role; party: Party }[], role: Role): readonly number[] {
  const of = taken.filter((t) => t.role === role);
  const sure = of.find((t) => t.party.sure) ?? of[0];
  return sure?.party.actors ?? [];
}

type Take = (place: string, index: number | null | undefined) => void;

function clauseRoles(
  match: Match,
  words: readonly Word[],
  grammar: SentenceGrammar,
  take: Take,
): void {
  const clause = grammar.clauses[match.clause ?? -1];
  const group = clause ? grammar.verbGroups[clause.verb] : undefined;
  if (!clause || !group) return;
  if (isPassive(group, words)) {
    take('object', clause.subject);
    for (const p of clause.prepositions) {
      take(p.word === 'by' ? 'subject' : p.word, p.phrase);
    }
    return;
  }
  take(
    'subject',
    controller(match.clause ?? -1, grammar) ?? subjectOf(match.clause ?? -1, grammar),
  );
  const [first, second] = clause.objects;
  if (second !== undefined && match.frame.roles.has('object2')) take('object2', first);
  else for (const object of clause.objects.slice(0, 2)) take('object', object);
  for (const p of clause.prepositions) take(p.word, p.phrase);
  // "vowed to retaliate against Israel": what the predicate's last verb governs belongs to it.
  for (const other of grammar.clauses) {
    const head = grammar.verbGroups[other.verb]?.head ?? -1;
    if (other === clause || head < match.first || head >= match.end) continue;
    for (const object of other.objects.slice(0, 2)) take('object', object);
    for (const p of other.prepositions) take(p.word, p.phrase);
  }
  if (match.frame.roles.has('that')) {
    const inner = grammar.clauses[(match.clause ?? 0) + 1];
    if (inner && (inner.kind === 'that' || inner.first - match.head < 12))
      take('that', inner.subject);
  }
}

const CONTROLS =
  /^(?:urge|call|appeal|ask|tell|order|demand|request|press|pressure|persuade|allow|force|invite|warn|want|expect|help|instruct|implore|beg|accuse|suspect|blame)$/u;

/** Who does what another asks of them: "called on Iran to release", "accused troops of opening fire". */
function controller(index: number, grammar: SentenceGrammar): number | null {
  const clause = grammar.clauses[index];
  const group = clause ? grammar.verbGroups[clause.verb] : undefined;
  const outer = grammar.clauses[index - 1];
  const governing = outer ? grammar.verbGroups[outer.verb] : undefined;
  if (!clause || !group || !outer || !governing || !CONTROLS.test(governing.lemma)) return null;
  if (!group.infinitive && !group.participle) return null;
  if (governing.passive) return outer.subject;
  const asked = outer.prepositions.find((p) => /^(?:on|upon|to|for|from)$/u.test(p.word));
  return outer.objects[0] ?? asked?.phrase ?? null;
}

/** A clause's own subject; "and vowed" has that of the verb it is joined to. */
function subjectOf(index: number, grammar: SentenceGrammar): number | null {
  let clause = grammar.clauses[index];
  for (let k = 0; clause && k < 4; k++) {
    if (clause.subject !== null) return clause.subject;
    if (clause.parent === null) return null;
    clause = grammar.clauses[clause.parent];
  }
  return null;
}

/** Verbs by which their subject takes part in a meeting told as a noun. */
const TAKES_PART =
  /^(?:hold|have|attend|begin|start|open|conclude|end|resume|continue|finish|leave|depart|arrive|join|complete|wrap|convene|host|discuss|agree|say|speak|sign|reach|announce)$/u;

/**
 * "Russian and American diplomats held a frank exchange during talks", "Macron left China after talks with Xi": the
 * subject of the clause is a side of the meeting, where the noun's own phrases name the other or none.
 */
function sidesOfClause(
  match: Match,
  words: readonly Word[],
  grammar: SentenceGrammar,
  actors: Actors,
  taken: { role: Role; party: Party }[],
): void {
  if (match.frame.type !== 'CONSULT' || taken.filter((t) => t.role === 'all').length > 1) return;
  const phrase = grammar.nounPhrases[match.phrase ?? -1];
  if (!phrase) return;
  const clause = grammar.clauses[match.clause ?? -1];
  const group = clause ? grammar.verbGroups[clause.verb] : undefined;
  if (!clause || !group || clause.subject === match.phrase || !TAKES_PART.test(group.lemma)) return;
  const before = words[phrase.first - 1]?.lower ?? '';
  const object = clause.objects.includes(match.phrase ?? -1);
  if (!object && !/^(?:during|in|at|after|following|for|before|with)$/u.test(before)) return;
  const subject = partyOf(actors, words, grammar, clause.subject);
  const sides = taken.flatMap((t) => (t.role === 'all' ? t.party.actors : []));
  const enough = sides.length > 0 ? subject.actors.length > 0 : subject.actors.length > 1 || object;
  if (enough && subject.sure) taken.push({ role: 'all', party: subject });
}

/** "Russia's strikes on Kyiv", "talks between A and B": owner, nation before the noun, phrases after it. */
function nounRoles(
  match: Match,
  words: readonly Word[],
  grammar: SentenceGrammar,
  actors: Actors,
  take: Take,
  taken: { role: Role; party: Party }[],
): void {
  const phrase = grammar.nounPhrases[match.phrase ?? -1];
  if (!phrase) return;
  take('owner', phrase.owner);
  const inner = match.frame.roles.get('inner');
  if (inner && inner !== 'none' && phrase.owner === null) {
    const found = innerOf(actors, words, phrase);
    if (found.length > 0) taken.push({ role: inner, party: { actors: found, sure: true } });
  }
  let at = phrase.end;
  for (let k = 0; k < 4; k++) {
    const word = words[at];
    const index = grammar.nounPhrases.findIndex(
      (p) => p.first === at + 1 || (p.first === at + 2 && words[at + 1]?.class === 'ADV'),
    );
    const next = grammar.nounPhrases[index];
    if (!word || !next || word.class !== 'ADP') break;
    take(word.lower, index);
    const last = next.coordinated.at(-1);
    at = (last === undefined ? undefined : grammar.nounPhrases[last])?.end ?? next.end;
  }
}
