import type { Clause, VerbGroup } from '../grammar/grammar.ts';
import { headOf, phraseAt, phraseBefore, verbOf, type Context } from './context.ts';

/** "Meeting on Thursday, the heads of state imposed": a day does nothing. */
export function isTime(context: Context, index: number): boolean {
  return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|week|month|year)$/u.test(
    headOf(context, index)?.lower ?? '',
  );
}

/** "About 200 officers landed", "more than 70 people were": what looks like a preposition bounds the number. */
export function isQuantity({ grammar, words }: Context, index: number): boolean {
  const first = grammar.nounPhrases[index]?.first ?? 0;
  return (
    words[first]?.class === 'NUM' &&
    /^(?:about|around|over|nearly|least|most|than|some|up|roughly)$/u.test(
      words[first - 1]?.lower ?? '',
    )
  );
}

/** "The island's own forces, it added, had not been put on alert": the subject stands before the aside whose subject the grammar took. */
export function aroundAside(context: Context, clause: Clause): number | null {
  const { clauses } = context.grammar;
  const aside = clauses[clauses.indexOf(clause) - 1];
  const verb = verbOf(context, aside);
  const teller = phraseAt(context, aside?.subject);
  if (!aside || !verb || !teller || aside.subject !== clause.subject) return null;
  const comma = (i: number): boolean => context.words[i]?.text === ',';
  return comma(teller.first - 1) && comma(verb.end)
    ? phraseBefore(context, teller.first - 1)
    : null;
}

/** "China, which brokered a truce in January, held drills": a comma before the verb closes what the relative opened. */
export function aroundRelative({ words, grammar }: Context, group: VerbGroup): number | null {
  if (words[group.first - 1]?.text !== ',') return null;
  for (let i = group.first - 2; i > grammar.first; i--) {
    const word = words[i];
    if (!word || /^[.;:"“”]$/u.test(word.text)) return null;
    if (/^(?:which|who|whose|where)$/u.test(word.lower) && words[i - 1]?.text === ',') {
      const found = grammar.nounPhrases.findLastIndex((p) => p.end === i - 1);
      return found < 0 ? null : found;
    }
  }
  return null;
}
