import { actorsOf } from '../actors/actors-of.ts';
import type { Statement } from '../statements/statement.ts';
import type { Span } from '../text/span.ts';
import { headOf, phraseFrom, type Context } from './context.ts';
import type { Match } from './match.ts';
import { partyOf, unique } from './parties.ts';
import type { Telling } from './same-event.ts';
import { doersOf, takenUp } from './taken-up.ts';

/** Whom it is said to or of: the addressee, who did the act that is praised or blamed, the subject of what is demanded or complained of. */
export function recipientsOf(
  context: Context,
  statement: Statement,
  match: Match,
  before: readonly Telling[],
  speakers: readonly number[],
): number[] {
  const others = (found: readonly number[]): number[] => found.filter((a) => !speakers.includes(a));
  const [content] = statement.content;
  // "complained to him that the Americans negotiate": blamed is who the words speak of, not who hears them.
  const heard =
    statement.act === 'criticize' &&
    content !== undefined &&
    firstWord(context, content) === 'that';
  if (statement.addressee && !heard) {
    const told = groupOf(context, statement.addressee);
    return others(told.length > 0 ? told : actorsOf(context.actors, statement.addressee));
  }
  if (!content) return [];
  const phrase = firstPhrase(context, content);
  if (phrase === null) return [];
  const judged =
    match.frame.type === 'ACCUSE' ||
    match.frame.type === 'SUPPORT' ||
    match.frame.type === 'REJECT';
  const doers = judged ? doersOf(takenUp(context, phrase, before, speakers), speakers) : [];
  if (doers.length > 0) return doers;
  // "demanded that Armenian troops withdraw", "complained that the Americans negotiate": the first one named does or shall do it.
  const party = partyOf(context, phrase);
  if (party.actors.length === 0) return others(toward(context, content));
  if (match.frame.type === 'REQUEST' && asksForThem(context, statement)) return [];
  const clausal = /^(?:that|to|not|whether)$/u.test(firstWord(context, content));
  if (clausal && !party.sure) return [];
  if (match.frame.type === 'REQUEST')
    return others(unique(party.actors.map((a) => masterOf(context, a)))).slice(0, 3);
  return others(party.actors).slice(0, 3);
}

/** "demanded the release of all prisoners" asks nothing of the prisoners; "demanded Russia's release of them" asks it of Russia. */
export function asksForThem(context: Context, { content: [content] }: Statement): boolean {
  const phrase = content ? firstPhrase(context, content) : null;
  if (phrase === null) return false;
  const { first } = context.grammar.nounPhrases[phrase] ?? { first: -1 };
  return (
    context.words[first]?.class !== 'PROPN' &&
    /^(?:release|return|freeing|liberation|safety|protection)$/u.test(
      headOf(context, phrase)?.lemma ?? '',
    )
  );
}

function firstPhrase({ grammar, words }: Context, content: Span): number | null {
  const phrase = grammar.nounPhrases.findIndex(
    (p) => (words[p.first]?.from ?? 0) >= content.from && (words[p.end - 1]?.to ?? 0) <= content.to,
  );
  return phrase < 0 ? null : phrase;
}

/** "solidarity with Cyprus", "frustration with Kyiv", "anger at Moscow": whom a feeling is told of. */
function toward(context: Context, content: Span): number[] {
  const { grammar, words } = context;
  for (let i = grammar.first; i < grammar.end; i++) {
    const word = words[i];
    if (!word || word.from < content.from || word.to > content.to) continue;
    if (word.class === 'VERB' || word.text === ',') return [];
    if (!/^(?:with|for|at|toward|towards|against|to|over|about)$/u.test(word.lower)) continue;
    const party = partyOf(context, phraseFrom(context, i + 1));
    if (party.actors.length > 0) return [...party.actors];
  }
  return [];
}

/** All members of an addressee that is a list: "urged Moscow and Kyiv to". */
function groupOf(context: Context, span: Span): number[] {
  const { grammar, words } = context;
  const found: number[] = [];
  grammar.nounPhrases.forEach((p, n) => {
    const inside =
      (words[p.first]?.from ?? -1) >= span.from && (words[p.end - 1]?.to ?? Infinity) <= span.to;
    if (!inside) return;
    const party = partyOf(context, n);
    if (party.sure || found.length === 0) found.push(...party.actors);
  });
  return unique(found);
}

function firstWord({ grammar, words }: Context, span: Span): string {
  for (let i = grammar.first; i < grammar.end; i++)
    if ((words[i]?.from ?? 0) >= span.from) return words[i]?.lower ?? '';
  return '';
}

/** "demanded that Armenian troops withdraw" is asked of Armenia: forces do what their state decides. */
function masterOf(context: Context, index: number): number {
  const actor = context.actors.all[index];
  const state =
    actor?.kind === 'military' && actor.country !== null
      ? context.states.get(actor.country)
      : undefined;
  return state ?? index;
}
