import type { Clause, VerbGroup } from '../grammar/grammar.ts';
import { phraseFrom, verbOf, type Context } from './context.ts';

/** What follows a verb. */
export type Complements = Pick<Clause, 'objects' | 'prepositions'>;

/**
 * A clause's objects and prepositional phrases. A word before the object that was read as a verb of its own ("held
 * separate talks", "imposed new targeted sanctions") is part of the object: what it seems to govern is the clause's.
 */
export function complementsOf(context: Context, clause: Clause): Complements {
  const inner = absorbed(context, clause);
  if (!inner) return own(context, clause);
  return {
    objects: [
      ...clause.objects,
      ...(inner.objects.length > 0 ? inner.objects : nextPhrase(context, inner)),
    ],
    prepositions: [...clause.prepositions, ...inner.prepositions],
  };
}

/** Without what stands in the next clause before its verb ("called for calm, but the head of the group welcomed"), and after "what" ("struck what Iran called bases"). */
function own(context: Context, clause: Clause): Complements {
  const { words, grammar } = context;
  const next = grammar.clauses[grammar.clauses.indexOf(clause) + 1];
  const start = verbOf(context, clause)?.end ?? 0;
  let end = clause.end;
  for (let i = start; i < clause.end; i++) {
    const joins = words[i]?.text === ',' && words[i + 1]?.class === 'CCONJ';
    const opens = next !== undefined && (next.kind === 'main' || next.kind === 'coordinated');
    if ((joins && opens) || words[i]?.text === ';' || words[i]?.lower === 'what') {
      end = i;
      break;
    }
  }
  if (end === clause.end) return clause;
  const inside = (n: number): boolean => (grammar.nounPhrases[n]?.first ?? 0) < end;
  const named =
    words[end]?.lower === 'what' && clause.objects.length > 0 ? (next?.objects ?? []) : [];
  return {
    objects: [...clause.objects.filter(inside), ...named],
    prepositions: clause.prepositions.filter((p) => inside(p.phrase)),
  };
}

/** "direct, high-level peace talks": past the comma that parts two adjectives. */
function nextPhrase(context: Context, clause: Clause): number[] {
  const end = verbOf(context, clause)?.end ?? 0;
  const index = context.words[end]?.text === ',' ? phraseFrom(context, end + 1) : null;
  return index === null ? [] : [index];
}

/** True for a clause that is no clause, but a word of the object before it. */
export function isAbsorbed(context: Context, clause: Clause): boolean {
  const { clauses } = context.grammar;
  const outer = clauses[clauses.indexOf(clause) - 1];
  return outer !== undefined && absorbed(context, outer) === clause;
}

/** The clause after one that is no clause of its own, but words of its object; undefined where there is none. */
export function absorbed(context: Context, clause: Clause): Clause | undefined {
  const { clauses } = context.grammar;
  const next = clauses[clauses.indexOf(clause) + 1];
  const group = verbOf(context, clause);
  const inner = verbOf(context, next);
  if (!next || !group || !inner || group.passive || inner.end - inner.first > 1) return undefined;
  if (inner.infinitive || inner.negated) return undefined;
  const governs = next.objects.length + next.prepositions.length > 0;
  return governs && (isModifier(context, clause, group, inner) || isMember(context, group, inner))
    ? next
    : undefined;
}

/** "held separate talks", "directing a worldwide hacking campaign": between a verb and its object; "began dropping food" has two verbs. */
function isModifier(context: Context, clause: Clause, group: VerbGroup, inner: VerbGroup): boolean {
  const article = clause.objects.length === 1 && isArticle(context, clause.objects[0]);
  if (clause.objects.length > 0 && !article) return false;
  return (article || !inner.participle) && onlyModifiers(context, group.end, inner.first);
}

function isArticle({ grammar, words }: Context, index: number | undefined): boolean {
  const phrase = grammar.nounPhrases[index ?? -1];
  return (
    phrase !== undefined && phrase.end - phrase.first === 1 && words[phrase.head]?.class === 'DET'
  );
}

/** "sent food, medicine and drinking water to Turkey": a form in -ing in a list of things, before its noun. */
function isMember({ words }: Context, group: VerbGroup, inner: VerbGroup): boolean {
  return (
    inner.participle &&
    !group.participle &&
    words[inner.head]?.form === 'ing' &&
    words[inner.first - 1]?.class === 'CCONJ' &&
    words[inner.end]?.class === 'NOUN'
  );
}

function onlyModifiers({ words }: Context, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word?.text !== ',' && !/^(?:DET|ADJ|ADV|NUM)$/u.test(word?.class ?? '')) return false;
  }
  return true;
}
