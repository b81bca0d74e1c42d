import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { firstBeyond, type TokenRange } from '../token-range.ts';
import { coverage } from './coverage.ts';
import type { Quotation } from './quotations.ts';
import { Told } from './told.ts';
import { TURN } from './transcript.ts';

/** Fewer words than this in quotation marks are a title or a slogan, no sentence that was said. */
const SHORTEST = 5;

/**
 * Quotations that stand without a cue of their own. Right after somebody's quotation they go on with it, also in the
 * next paragraph (“…,” said Osei. “If the well fills …”); after his indirect words they are a statement of his
 * own; before the first cue of a paragraph they wait for it. Words in quotation marks inside a sentence are none of these.
 */
export function attachFloating(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  quotations: readonly Quotation[],
): Draft[] {
  const told = new Told(drafts, passages);
  // "ROE: Yes." in a transcript: the label stands inside the marks, the words are told already.
  const labelled = new Set(drafts.filter(isTurn).map((d) => (d.speaker?.first ?? 0) - 1));
  const covered = coverage(drafts);
  for (const quotation of quotations) {
    const passage = told.passageOf(quotation.first);
    if (!passage || covered(quotation) || labelled.has(quotation.first)) continue;
    if (!isWhole(told, passage, quotation)) continue;
    const range: TokenRange = { first: quotation.first, end: quotation.end };
    const before = lastBefore(told, quotations, passage, quotation);
    if (before) {
      const last = before.content.at(-1);
      const quoted = last !== undefined && isQuotation(quotations, last);
      if (quoted || isTurn(before))
        told.replace(before, { ...before, content: [...before.content, range] });
      else told.add(following(before, range, passage));
      continue;
    }
    const next = firstAfter(told, passage);
    if (next) told.replace(next, { ...next, content: [range, ...next.content] });
  }
  return told.all();
}

function isTurn(draft: Draft): boolean {
  return draft.by[0] === TURN;
}

function following(draft: Draft, range: TokenRange, passage: Passage): Draft {
  return {
    cue: null,
    content: [range],
    speaker: draft.speaker ? { ...draft.speaker, sure: false } : null,
    act: 'state',
    negated: false,
    addressee: null,
    channel: null,
    sentence: passage.index,
    by: ['quotation-goes-on'],
  };
}

/** The quotation is a sentence or several: it opens one and its closing mark ends one. */
function isWhole(told: Told, passage: Passage, quotation: Quotation): boolean {
  if (quotation.first !== passage.start) return false;
  if (quotation.end - quotation.first < SHORTEST) return false;
  const last = told.passageOf(quotation.end - 1);
  return last !== null && quotation.end >= last.stop;
}

function isQuotation(quotations: readonly Quotation[], { first, end }: TokenRange): boolean {
  const found = quotations[firstBeyond(quotations, first, (q) => q.first) - 1];
  return found?.first === first && found.end === end;
}

/** The statement told last before the quotation, in its paragraph, or in the one before where the quotation opens its own and nothing else was told between. */
function lastBefore(
  told: Told,
  quotations: readonly Quotation[],
  passage: Passage,
  quotation: Quotation,
): Draft | null {
  const last = told.lastUpTo(passage.index, quotation.first);
  const draft = last ? quotedBefore(told, quotations, last, quotation) : null;
  const home = draft ? told.passages[draft.sentence] : undefined;
  if (!draft || !home) return null;
  const { block } = passage.sentence;
  if (home.sentence.block === block && home.index >= passage.index - 1) return draft;
  const previous = told.passages[passage.index - 1];
  if (!previous) return null;
  // What was said reaches to this sentence: the quotation before it went on over several.
  const reaches = (draft.content.at(-1)?.end ?? 0) >= previous.stop;
  if (reaches && previous.sentence.block >= block - 1) return draft;
  const opens = previous.sentence.block !== block && home.index === previous.index;
  return opens && isQuoted(told, draft) ? draft : null;
}

/** “…,” he said, speaking of the port. “…”: the quotation goes on with the one before, not with the aside. */
function quotedBefore(
  told: Told,
  quotations: readonly Quotation[],
  last: Draft,
  { first }: Quotation,
): Draft {
  const quoted = told.of(last.sentence).findLast((draft) => {
    const words = draft.content.at(-1);
    return (
      draft.speaker?.first === last.speaker?.first &&
      words !== undefined &&
      words.end <= first &&
      isQuotation(quotations, words)
    );
  });
  return quoted ?? last;
}

function isQuoted(told: Told, draft: Draft): boolean {
  return draft.content.some(
    ({ first }) => told.passageOf(first)?.word(first)?.kind === 'open-quote',
  );
}

/** The first statement of the same paragraph after the quotation, whose words are quoted too. */
function firstAfter(told: Told, passage: Passage): Draft | null {
  const next = told.passages[passage.index + 1];
  if (next?.sentence.block !== passage.sentence.block) return null;
  return told.of(next.index).find((draft) => isQuoted(told, draft)) ?? null;
}
