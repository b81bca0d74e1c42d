import type { Draft } from './draft.ts';
import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import type { TokenRange } from './adjuncts.ts';

/**
 * Quotations that stand without a cue of their own. Right after somebody's quotation they go on with it, also in the
 * next paragraph (“…,” said Haugland. “If there is a bridge …”); after his indirect words they are a statement of his
 * own; before the first cue of a paragraph they wait for it. Words in quotation marks inside a sentence are none of these.
 */
export function attachFloating(drafts: Draft[], passages: readonly Passage[], quotations: readonly Quotation[]): Draft[] {
  const out = [...drafts];
  const covered = (q: Quotation): boolean =>
    out.some((d) => d.content.some((c) => c.first <= q.first && c.end >= q.end));
  for (const quotation of quotations) {
    if (covered(quotation)) continue;
    const passage = passages.find((p) => quotation.first >= p.first && quotation.first < p.end);
    if (!passage || !isWhole(passage, passages, quotation)) continue;
    const range: TokenRange = { first: quotation.first, end: quotation.end };
    const before = lastBefore(out, passages, passage, quotation);
    if (before) {
      const { draft, index } = before;
      const last = draft.content.at(-1);
      const quoted = last !== undefined && isQuotedRange(quotations, last);
      if (quoted) out[index] = { ...draft, content: [...draft.content, range] };
      else out.splice(index + 1, 0, following(draft, range, passage));
      continue;
    }
    const next = firstAfter(out, passages, passage);
    if (next !== null) {
      const draft = out[next];
      if (draft) out[next] = { ...draft, content: [range, ...draft.content] };
    }
  }
  return out;
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
function isWhole(passage: Passage, passages: readonly Passage[], quotation: Quotation): boolean {
  if (quotation.first !== passage.start) return false;
  if (quotation.end - quotation.first < 5) return false;
  const last = passages.find((p) => quotation.end > p.first && quotation.end <= p.end);
  return last !== undefined && quotation.end >= last.stop;
}

function isQuotedRange(quotations: readonly Quotation[], range: TokenRange): boolean {
  return quotations.some((q) => q.first === range.first && q.end === range.end);
}

/** The statement told last before the quotation, in its paragraph, or in the one before where the quotation opens its own and nothing else was told between. */
function lastBefore(
  drafts: readonly Draft[],
  passages: readonly Passage[],
  passage: Passage,
  quotation: Quotation,
): { draft: Draft; index: number } | null {
  const { block } = passage.sentence;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index];
    const home = draft ? passages[draft.sentence] : undefined;
    if (!draft || !home || home.index > passage.index || (draft.content[0]?.first ?? 0) >= quotation.first) continue;
    if (draft.speaker === null) continue;
    if (home.sentence.block === block && (home.index === passage.index - 1 || home.index === passage.index)) return { draft, index };
    const reach = draft.content.at(-1)?.end ?? 0;
    // What was said reaches to this sentence: the quotation before it went on over several.
    const between = passages[passage.index - 1];
    if (between && reach >= between.stop && between.sentence.block >= block - 1) return { draft, index };
    const previous = passages[passage.index - 1];
    const opens = previous?.sentence.block !== block;
    if (opens && previous && home.index === previous.index && draft.content.some((c) => isOpenQuote(passages, c))) return { draft, index };
    return null;
  }
  return null;
}

function isOpenQuote(passages: readonly Passage[], range: TokenRange): boolean {
  const passage = passages.find((p) => range.first >= p.first && range.first < p.end);
  return passage?.word(range.first)?.kind === 'open-quote';
}

/** The first statement of the same paragraph after the quotation, whose words are quoted too. */
function firstAfter(drafts: readonly Draft[], passages: readonly Passage[], passage: Passage): number | null {
  const next = passages[passage.index + 1];
  if (!next || next.sentence.block !== passage.sentence.block) return null;
  const index = drafts.findIndex((d) => d.sentence === next.index && d.content.some((c) => isOpenQuote(passages, c)));
  return index < 0 ? null : index;
}
