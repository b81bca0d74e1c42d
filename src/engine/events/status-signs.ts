import type { VerbGroup } from '../grammar/grammar.ts';
import type { EventStatus } from '../record/schema.ts';
import type { Statement } from '../statements/statement.ts';
import { clauseAt, headOf, phraseAt, type Context } from './context.ts';
import type { Match } from './match.ts';
import { BY_ACT } from './status-words.ts';
import { subjectPhrase } from './subject.ts';

/** True where a denial speaks of the act itself, not of something told beside it ("denied that troops had fired after the convoy was attacked"). */
export function isDenied(
  { words, grammar }: Context,
  match: Match,
  statement: Statement | null,
): boolean {
  if (statement?.act !== 'deny' || statement.negated) return false;
  const from = statement.content[0]?.from ?? 0;
  for (let i = match.first - 1; i >= grammar.first; i--) {
    const word = words[i];
    if (!word || word.from <= from) return true;
    if (/^(?:after|when|while|since|because|before|who|which|although|though)$/u.test(word.lower))
      return false;
  }
  return true;
}

/** What an act of speech makes of what it speaks of; "did not rule out" leaves it open. */
export function actedOn(statement: Statement): EventStatus | undefined {
  if (statement.negated) return statement.act === 'reject' ? 'possible' : undefined;
  return BY_ACT[statement.act];
}

/** "None of the four has been arrested", "neither capital accepted". */
export function hasNegativeSubject(context: Context, match: Match): boolean {
  const clause = clauseAt(context, match.clause);
  const phrase = phraseAt(context, subjectPhrase(context, clause));
  const head = headOf(context, subjectPhrase(context, clause))?.lower ?? '';
  const first = context.words[phrase?.first ?? -1]?.lower ?? '';
  return /^(?:no|none|neither|nobody|not)$/u.test(first) || /^(?:none|nobody|neither)$/u.test(head);
}

/** "signed no accord", "held no talks". */
export function hasNegativeObject(context: Context, match: Match): boolean {
  const object = phraseAt(context, clauseAt(context, match.clause)?.objects[0]);
  return match.phrase === null && context.words[object?.first ?? -1]?.lower === 'no';
}

/** True where a verb is the first of a statement's content. */
export function opens(
  { words, grammar }: Context,
  statement: Statement,
  group: VerbGroup,
): boolean {
  const content = statement.content[0];
  const first = content
    ? grammar.verbGroups.find(
        (g) => (words[g.head]?.from ?? 0) >= content.from && (words[g.head]?.to ?? 0) <= content.to,
      )
    : undefined;
  return first?.head === group.head;
}

/** The word that opens the clause of a verb, in the eight words before it: "if", "when". */
export function markBefore({ words, grammar }: Context, first: number): string {
  for (let i = first - 1; i >= Math.max(grammar.first, first - 8); i--) {
    const word = words[i];
    if (!word || /^[.;:]$/u.test(word.text) || word.class === 'VERB') return '';
    if (
      word.class === 'SCONJ' ||
      /^(?:if|unless|whether|when|until|once|before|after|while|as)$/u.test(word.lower)
    )
      return word.lower;
  }
  return '';
}
