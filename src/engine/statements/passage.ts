import { datelineOf } from '../blocks/dateline.ts';
import type { Clause, NounPhrase, SentenceGrammar, VerbGroup, Word } from '../grammar/grammar.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import { quotationByToken, type Quotation } from './quotations/quotations.ts';
import { firstBeyond } from './token-range.ts';

/** One sentence with its grammar by token index, as the rules of this room ask for it. All indexes are the report's. */
export interface Passage {
  readonly index: number;
  readonly sentence: Sentence;
  readonly first: number;
  /** First token that is the report's telling: after a dateline ("KYIV, July 10 (Agency) —"). */
  readonly start: number;
  /** One past the last token. */
  readonly end: number;
  /** One past the last token that is not the sentence's own full stop. */
  readonly stop: number;
  readonly groups: readonly VerbGroup[];
  word(index: number): Word | null;
  lower(index: number): string;
  /** The noun phrase that starts here. */
  phraseFrom(index: number): NounPhrase | null;
  /** The noun phrase that ends just before this token. */
  phraseTo(index: number): NounPhrase | null;
  phrase(n: number | null): NounPhrase | null;
  /** The verb group that this token belongs to. */
  groupAt(index: number): VerbGroup | null;
  /** The first verb group that starts after this token. */
  groupAfter(index: number): VerbGroup | null;
  /** True where a verb with a subject starts after `first` and before `end` (both exclusive). */
  finiteBetween(first: number, end: number): boolean;
  clauseOf(group: VerbGroup): Clause | null;
  /** The quotation that this token stands in, marks included; also for tokens of other sentences. */
  quotationAt(index: number): Quotation | null;
  /** The quotation that ended the sentence before this one, in the same paragraph: “Who pays?” Nauta asked. */
  readonly before: Quotation | null;
}

/** The sentences of a report as passages, each seen with the quotations that it holds. */
export function passagesOf(doc: Doc, quotations: readonly Quotation[]): Passage[] {
  const quotationBy = quotationByToken(quotations, doc.tokens.length);
  return doc.sentences.flatMap((sentence, index) => {
    const grammar = doc.grammar.sentences[index];
    return grammar ? [passageOf(doc, sentence, index, grammar, quotations, quotationBy)] : [];
  });
}

function passageOf(
  doc: Doc,
  sentence: Sentence,
  index: number,
  grammar: SentenceGrammar,
  quotations: readonly Quotation[],
  quotationBy: Int32Array,
): Passage {
  const { words } = doc.grammar;
  const { first, end } = sentence;
  const from = new Map(grammar.nounPhrases.map((phrase) => [phrase.first, phrase]));
  const to = new Map(grammar.nounPhrases.map((phrase) => [phrase.end, phrase]));
  const groups = new Map<number, VerbGroup>();
  const clauses = new Map<VerbGroup, Clause>();
  for (const group of grammar.verbGroups)
    for (let i = group.first; i < group.end; i++) groups.set(i, group);
  for (const clause of grammar.clauses) {
    const group = grammar.verbGroups[clause.verb];
    if (group) clauses.set(group, clause);
  }
  const finite = grammar.verbGroups.filter(isFinite);
  let stop = end;
  while (stop > first && /^[.!?…]$/u.test(words[stop - 1]?.text ?? '')) stop--;
  const within = (i: number): boolean => i >= first && i < end;
  const endingAt = (at: number): Quotation | null => {
    const quotation = quotations[quotationBy[at - 1] ?? -1];
    return quotation?.end === at ? quotation : null;
  };
  return {
    index,
    sentence,
    first,
    start: afterDateline(doc, sentence),
    end,
    stop,
    groups: grammar.verbGroups,
    word: (i) => (within(i) ? (words[i] ?? null) : null),
    lower: (i) => (within(i) ? (words[i]?.lower ?? '') : ''),
    phraseFrom: (i) => from.get(i) ?? null,
    phraseTo: (i) => to.get(i) ?? null,
    phrase: (n) => (n === null ? null : (grammar.nounPhrases[n] ?? null)),
    groupAt: (i) => groups.get(i) ?? null,
    groupAfter: (i) => grammar.verbGroups[firstBeyond(grammar.verbGroups, i, placeOf)] ?? null,
    finiteBetween: (after, before) => {
      const next = finite[firstBeyond(finite, after, placeOf)];
      return next !== undefined && next.first < before;
    },
    clauseOf: (group) => clauses.get(group) ?? null,
    quotationAt: (i) => quotations[quotationBy[i] ?? -1] ?? null,
    before: sentence.block === doc.sentences[index - 1]?.block ? endingAt(first) : null,
  };
}

/** True for a verb that has a subject of its own: no infinitive, no bare participle. */
export function isFinite(group: VerbGroup): boolean {
  return !group.infinitive && !group.participle;
}

function placeOf(group: VerbGroup): number {
  return group.first;
}

/** The token that a lead's telling begins with. */
function afterDateline(doc: Doc, sentence: Sentence): number {
  const block = doc.blocks[sentence.block];
  if (block?.kind !== 'paragraph' || sentence.from !== block.from) return sentence.first;
  const line = datelineOf(doc.text.slice(sentence.from, sentence.from + 200));
  if (!line) return sentence.first;
  let first = sentence.first;
  while (first < sentence.end && (doc.tokens[first]?.from ?? 0) < sentence.from + line.end) first++;
  return first;
}

/** The stretch of text from one token up to another (exclusive). */
export function spanOfTokens(doc: Doc, first: number, end: number): Span {
  const from = doc.tokens[first]?.from ?? 0;
  return { from, to: Math.max(from, doc.tokens[end - 1]?.to ?? from) };
}
