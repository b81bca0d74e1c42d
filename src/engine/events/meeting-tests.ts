import type { Clause, VerbGroup } from '../grammar/grammar.ts';
import type { ActorKind } from '../record/schema.ts';
import { complementsOf } from './complements.ts';
import { headOf, phraseAt, type Context } from './context.ts';
import { partyOf, type Party } from './parties.ts';
import { isDoer, isPeople } from './people.ts';
import { subjectPhrase } from './subject.ts';
import { holdsAny, NO_WORDS } from './word-set.ts';

/** True where a preposition of the clause has a party: "with Lavrov". */
export function hasParty(context: Context, clause: Clause, preposition: RegExp): boolean {
  return complementsOf(context, clause).prepositions.some(
    (p) => preposition.test(p.word) && partyOf(context, p.phrase).actors.length > 0,
  );
}

/** True where the head of a phrase is written like a name. */
export function isCapital(context: Context, index: number | null | undefined): boolean {
  return /^\p{Lu}/u.test(headOf(context, index)?.text ?? '');
}

/** "met Lavrov", "met with Lavrov", "Rubio and Lavrov met in February", "envoys met in Doha". */
export function hasSides(
  context: Context,
  clause: Clause,
  group: VerbGroup,
  object: Party,
): boolean {
  const { objects, prepositions } = complementsOf(context, clause);
  if (object.actors.length > 0 && !group.passive && objects.length > 0) return object.sure;
  const index = subjectPhrase(context, clause);
  const subject = partyOf(context, index);
  // "could meet Ali in December": a name that the report does not explain.
  if (objects.length > 0) return subject.sure && isCapital(context, objects[0]);
  if (prepositions.some((p) => p.word === 'with'))
    return subject.actors.length > 0 || hasParty(context, clause, /^with$/u);
  return areSeveral(context, clause);
}

/** "The two presidents discussed", "Putin discussed grain with Erdogan": more than one takes part. */
export function areSeveral(context: Context, clause: Clause): boolean {
  if (hasParty(context, clause, /^with$/u)) return true;
  const index = subjectPhrase(context, clause);
  const { actors } = partyOf(context, index);
  return (
    actors.length > 1 ||
    (isSeveral(context, index) && (actors.length > 0 || isDoer(context, index)))
  );
}

/** "envoys", "the two": more than one by number or plural. */
function isSeveral(context: Context, index: number | null): boolean {
  const head = headOf(context, index);
  if (!head) return false;
  if (head.class === 'NUM') return true;
  const plural = head.lower.endsWith('s');
  return plural && (head.class === 'NOUN' || isDoer(context, index) || isPeople(context, index));
}

const GOERS: ReadonlySet<ActorKind> = new Set(['person', 'government']);
const ENVOYS = /^(?:envoy|diplomat|delegation|minister|president|negotiator|mediator)s?$/u;
/** "will fly to the disaster area": goals of statesmen without a name. */
const GOALS =
  /^(?:area|region|capital|city|zone|border|frontier|country|island|summit|talks|camp|site|palace|headquarters)$/u;

/** "Lavrov flew to Minsk": somebody in office, and a goal. */
export function goesThere(context: Context, clause: Clause): boolean {
  const to = clause.prepositions.find((p) => /^(?:to|in|for)$/u.test(p.word));
  if (!to || clause.objects.length > 0) return false;
  const index = subjectPhrase(context, clause);
  const goer =
    partyOf(context, index).actors.some((a) => GOERS.has(context.actors.all[a]?.kind ?? 'other')) ||
    ENVOYS.test(headOf(context, index)?.lower ?? '');
  return (
    goer &&
    (partyOf(context, to.phrase).actors.length > 0 ||
      isCapital(context, to.phrase) ||
      GOALS.test(headOf(context, to.phrase)?.lower ?? ''))
  );
}

/** "called King Salman on Saturday", not "called him a liar": a person, and nothing said of them. */
export function isPhoned(
  context: Context,
  clause: Clause,
  group: VerbGroup,
  object: Party,
): boolean {
  if (group.passive || clause.objects.length !== 1 || !object.sure) return false;
  const person = (actors: readonly number[]): boolean =>
    actors.some((a) => context.actors.all[a]?.kind === 'person');
  const phrase = phraseAt(context, clause.objects[0]);
  const last = phraseAt(context, phrase?.apposition) ?? phrase;
  const next = context.words[last?.end ?? -1];
  return (
    person(object.actors) &&
    person(partyOf(context, subjectPhrase(context, clause)).actors) &&
    (next?.class === 'ADP' || /^[.,]$/u.test(next?.text ?? '') || next?.lower === 'to')
  );
}

/** Drills of several countries: "joint", "with", or two who hold them. */
export function isJointDrill(
  context: Context,
  clause: Clause,
  group: VerbGroup,
  tokens: readonly number[],
): boolean {
  const drills = context.lexicon.classes.get('drill') ?? NO_WORDS;
  if (!holdsAny(drills, context.words, tokens)) return false;
  const by = clause.prepositions.find((p) => p.word === 'by');
  const holder = group.passive ? by?.phrase : subjectPhrase(context, clause);
  return (
    tokens.some((i) => context.words[i]?.lower === 'joint') ||
    hasParty(context, clause, /^with$/u) ||
    partyOf(context, holder).actors.length > 1
  );
}
