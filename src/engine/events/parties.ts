import { actorsOf } from '../actors/actors-of.ts';
import type { NounPhrase } from '../grammar/grammar.ts';
import { phraseAt, phraseBefore, phraseFrom, type Context } from './context.ts';
import { nationIn } from './nations.ts';
import { isDoerAt, isMeasure } from './people.ts';
import { holdsAt, NO_WORDS } from './word-set.ts';

/** Who does it and whom it is done to. `sure` is false where a party was read from a word by the way. */
export interface Parties {
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  readonly sure: boolean;
}

/** Who a phrase stands for, and whether the phrase itself names them ("Russian jets" names Russia by the way only). */
export interface Party {
  readonly actors: readonly number[];
  readonly sure: boolean;
}

export const NOBODY: Party = { actors: [], sure: false };
export const NO_PARTIES: Parties = { actors: [], recipients: [], sure: true };

/** Who speaks and acts for somebody: "Petro's envoys". */
const REPRESENTS = /^(?:envoy|negotiator|representative|delegate|emissary|delegation|mediator)$/u;
/** People told by whom they stand to, who are others than they. */
const APART =
  /^(?:supporter|opponent|critic|friend|relative|victim|enemy|foe|rival|ally|follower|sympathiser|sympathizer|wife|husband|widow|son|daughter|brother|sister|lawyer|neighbour|neighbor|fan|student|killer|attacker)$/u;

/** The actors of a noun phrase: those on its head with all that are joined to it; else its "of" phrase, its owner, or a country among its words. */
export function partyOf(context: Context, index: number | null | undefined): Party {
  const phrase = phraseAt(context, index);
  if (!phrase) return NOBODY;
  // "on a further 200 dollars": an article that an adverb parts from its noun.
  if (phrase.end - phrase.first === 1 && context.words[phrase.head]?.class === 'DET') {
    const next = phraseFrom(context, phrase.end);
    return next === null ? NOBODY : partyOf(context, next);
  }
  const own = onHead(context, phrase);
  const joined = phrase.coordinated.flatMap((n) => ofListed(context, n, own.length > 0));
  const list = phraseAt(context, phrase.apposition);
  const pair = list !== undefined && list.coordinated.length > 0 && own.length < 2;
  if (own.length > 0 && !pair) return { actors: unique([...own, ...joined]), sure: true };
  if (list) {
    const named = onHead(context, list);
    const listed = list.coordinated.flatMap((n) => ofMember(context, n));
    if (named.length > 0) return { actors: unique([...named, ...listed]), sure: true };
  }
  if (own.length > 0) return { actors: unique([...own, ...joined]), sure: true };
  const found = byTheWay(context, phrase);
  return joined.length > 0
    ? { actors: unique([...found.actors, ...joined]), sure: found.sure }
    : found;
}

/** "Greece, whose search crews arrived": the owner is what the relative takes up. */
function ownerOfWhose(context: Context, phrase: NounPhrase): readonly number[] {
  if (context.words[phrase.first]?.lower !== 'whose') return [];
  const before = phraseBefore(context, phrase.first) ?? phraseBefore(context, phrase.first - 1);
  return before === null ? [] : ofMember(context, before);
}

/** Who a phrase speaks of besides its head: "thousands of Poles", "Russia's strikes", "Chinese goods". */
function byTheWay(context: Context, phrase: NounPhrase): Party {
  const { words, lexicon } = context;
  const of = words[phrase.end]?.lower === 'of' ? phraseFrom(context, phrase.end + 1) : null;
  if (of !== null) {
    // "tens of thousands of Poles": a measure stands for those measured.
    const measured = isMeasure(words[phrase.head]);
    // "supporters of the junta" are not the junta.
    if (APART.test(words[phrase.head]?.lemma ?? '')) return NOBODY;
    const party = partyOf(context, of);
    if (party.actors.length > 0) return { actors: party.actors, sure: measured && party.sure };
  }
  const owner = phraseAt(context, phrase.owner);
  const owned = owner ? onHead(context, owner) : ownerOfWhose(context, phrase);
  // "Macron's lawyer" is somebody else than Macron; "Mali's junta" is Mali.
  const person = holdsAt(lexicon.classes.get('person') ?? NO_WORDS, words, phrase.head);
  const apart = person && !REPRESENTS.test(words[phrase.head]?.lemma ?? '');
  if (owned.length > 0 && !(apart && owned.some((a) => context.actors.all[a]?.kind === 'person')))
    return { actors: owned, sure: false };
  // "envoys from Serbia and Kosovo", "electric cars from China".
  const from = words[phrase.end]?.lower === 'from' ? phraseFrom(context, phrase.end + 1) : null;
  const home = from === null ? NOBODY : partyOf(context, from);
  if (home.actors.length > 0) return { actors: home.actors, sure: false };
  const inner = innerOf(context, phrase);
  if (inner.length > 0) return { actors: inner, sure: false };
  // "Nigerian clerics" are not Nigeria; its jets and goods are.
  if (person && !isDoerAt(context, phrase)) return NOBODY;
  const nation = nationOf(context, phrase);
  return nation.length > 0 ? { actors: nation, sure: false } : NOBODY;
}

/** Who a phrase names itself, or the one in apposition to it: "his companion, Sofia Sapega". */
function ofMember(context: Context, index: number): readonly number[] {
  const phrase = phraseAt(context, index);
  if (!phrase) return [];
  const own = onHead(context, phrase);
  const other = own.length > 0 ? undefined : phraseAt(context, phrase.apposition);
  return other ? onHead(context, other) : own;
}

/** A member of a list; a capital beside one that acts stands for its state, too: "Beijing and Moscow congratulated". */
function ofListed(context: Context, index: number, acting: boolean): readonly number[] {
  const own = ofMember(context, index);
  return own.length > 0 || !acting ? own : hostOf(context, index);
}

/** The actors named among a phrase's words before its head: "Russian" in "Russian strikes". */
export function innerOf({ actors, words }: Context, phrase: NounPhrase): number[] {
  const from = words[phrase.first]?.from ?? 0;
  const to = words[phrase.head]?.from ?? 0;
  return unique(actors.mentions.filter((m) => m.from >= from && m.to <= to).map((m) => m.actor));
}

/** The state whose name or adjective is among a phrase's words, where the report knows it as an actor. */
export function nationOf({ lexicon, words, states }: Context, phrase: NounPhrase): number[] {
  const code = nationIn(lexicon.nations, words, phrase.first, phrase.end);
  const state = code === null ? undefined : states.get(code);
  return state === undefined ? [] : [state];
}

/** The state of the place that a phrase names: "flew to Minsk" has Belarus for its host. */
export function hostOf(context: Context, index: number | null | undefined): number[] {
  const phrase = phraseAt(context, index);
  if (!phrase) return [];
  const { words, places, states } = context;
  const from = words[phrase.first]?.from ?? 0;
  const to = words[phrase.end - 1]?.to ?? 0;
  const mention = places.mentions.find((m) => m.from < to && m.to > from);
  const code = mention ? (places.all[mention.place]?.country ?? null) : null;
  const state = code === null ? undefined : states.get(code);
  return state === undefined ? [] : [state];
}

function onHead({ actors, words }: Context, phrase: NounPhrase): number[] {
  const first = words[phrase.first];
  const last = words[phrase.end - 1];
  const head = words[phrase.head];
  return first && last && head ? actorsOf(actors, { from: first.from, to: last.to }, head) : [];
}

/** Each once, in order. */
export function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
