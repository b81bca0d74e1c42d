import type { Clause, VerbGroup } from '../grammar/grammar.ts';
import { aroundAside, aroundRelative, isQuantity, isTime } from './asides.ts';
import {
  clauseAt,
  headOf,
  isPassive,
  phraseAt,
  phraseBefore,
  verbOf,
  type Context,
} from './context.ts';
import { isDoer, isPeople } from './people.ts';

/**
 * The phrase that a clause speaks of: the grammar's subject, put right where a shallow reading takes the nearest phrase
 * for it. Null where there is none.
 */
export function subjectPhrase(context: Context, clause: Clause | undefined): number | null {
  const group = verbOf(context, clause);
  if (!clause || !group) return null;
  if (clause.kind === 'relative') return relativeSubject(context, clause, group);
  if (group.infinitive || group.participle) return understood(context, clause, group);
  if (clause.kind === 'coordinated' && isJoined(context, group)) {
    const shared = sharedSubject(context, clause, group);
    if (shared !== null) return shared;
  }
  const around = aroundAside(context, clause) ?? aroundRelative(context, group);
  if (around !== null) return headOfChain(context, around);
  const near = phraseBefore(context, group.first);
  // "At least 749 people have been arrested", "He said some of them would be charged": the phrase right before the verb.
  if (
    clause.subject === null ||
    (near !== null &&
      (isTime(context, clause.subject) ||
        isTaken(context, clause, clause.subject) ||
        isQuantity(context, near)))
  )
    return near === null ? null : headOfChain(context, near);
  return headOfChain(context, antecedentOf(context, clause.subject));
}

/** "a trip on which she met": after a preposition the relative is no subject, and the phrase before the verb is. */
function relativeSubject(context: Context, clause: Clause, group: VerbGroup): number | null {
  const { words, grammar } = context;
  for (let i = group.first - 1; i > Math.max(grammar.first, group.first - 6); i--) {
    if (!/^(?:which|whom|whose)$/u.test(words[i]?.lower ?? '')) continue;
    const between = phraseBefore(context, group.first);
    // "on which she met", "whose teams arrived": a phrase of its own between the relative and the verb.
    const phrase = phraseAt(context, between);
    const own =
      phrase !== undefined &&
      phrase.head > i &&
      (words[phrase.first - 1]?.class !== 'ADP' || phrase.first - 1 < i);
    return own ? between : clause.subject;
  }
  return clause.subject;
}

/** An infinitive or participle has the subject of the verb it hangs on where the grammar says so of both. */
function understood(context: Context, clause: Clause, group: VerbGroup): number | null {
  const parent = clauseAt(context, clause.parent);
  // "a truce agreed on Friday": what it is done to stands right before it.
  if (isPassive(group, context.words)) return clause.subject ?? phraseBefore(context, group.first);
  // "fired tear gas at people protesting", "talked to men guarding the gate": people right before what they do.
  const near = phraseBefore(context, group.first);
  if (
    context.words[group.head]?.form === 'ing' &&
    phraseAt(context, near)?.end === group.first &&
    near !== clause.subject &&
    (isPeople(context, near) || isDoer(context, near))
  )
    return near;
  if (!parent) return clause.subject;
  if (clause.subject === parent.subject) return subjectPhrase(context, parent);
  return clause.subject === null ? null : antecedentOf(context, clause.subject);
}

/** True where the grammar's subject stands before the finite verb before, whose own subject it is. */
function isTaken(context: Context, clause: Clause, subject: number): boolean {
  const { clauses } = context.grammar;
  const other = clauses[clauses.indexOf(clause) - 1];
  const verb = verbOf(context, other);
  if (!other || !verb || verb.participle || verb.infinitive || other.kind === 'relative')
    return false;
  return (phraseAt(context, subject)?.end ?? Infinity) <= verb.first;
}

/** "and pledged": nothing but an adverb between the conjunction and the verb. */
function isJoined({ words }: Context, group: VerbGroup): boolean {
  const before = words[group.first - 1];
  return (
    before?.class === 'CCONJ' ||
    (before?.class === 'ADV' && words[group.first - 2]?.class === 'CCONJ')
  );
}

/** The subject of the nearest finite verb before in the same tense: "accused him of talking … and pledged". */
function sharedSubject(context: Context, clause: Clause, group: VerbGroup): number | null {
  const { clauses } = context.grammar;
  for (let n = clauses.indexOf(clause) - 1; n >= 0; n--) {
    const other = clauses[n];
    const verb = verbOf(context, other);
    if (!other || !verb || verb.infinitive || verb.participle || verb.tense !== group.tense)
      continue;
    if (other.kind === 'relative' && other.first > (clauses[n - 1]?.first ?? -1) && n > 0) continue;
    return subjectPhrase(context, other);
  }
  return null;
}

/** "Lithuania, which has sheltered her, might expel": a relative taken for the subject gives way to what it takes up. */
function antecedentOf(context: Context, index: number): number {
  const phrase = phraseAt(context, index);
  const opens = /^whose$/u.test(context.words[phrase?.first ?? -1]?.lower ?? '');
  const relative = /^(?:which|who|that)$/u.test(headOf(context, index)?.lower ?? '');
  if (!phrase || (!opens && !relative)) return index;
  const before = phraseBefore(context, phrase.first) ?? phraseBefore(context, phrase.first - 1);
  return before ?? index;
}

const CHAINS = /^(?:of|between|among|with|on|against|in|from|by|near|at|around|over|to|for)$/u;
const MOST_LINKS = 4;

/** Climbs from "Britain" in "talks between Iran and Britain" to "talks": over prepositions and joined members, to the left. */
function headOfChain(context: Context, index: number): number {
  const { grammar, words } = context;
  let at = index;
  for (let k = 0; k < MOST_LINKS; k++) {
    const current = at;
    const lead = grammar.nounPhrases.findIndex((p) => p.coordinated.includes(current));
    const phrase = grammar.nounPhrases[lead < 0 ? current : lead];
    const before = words[(phrase?.first ?? 0) - 1];
    if (!phrase || before?.class !== 'ADP' || !CHAINS.test(before.lower)) return at;
    const outer = phraseBefore(context, phrase.first - 1);
    if (outer === null) return at;
    at = outer;
  }
  return at;
}
