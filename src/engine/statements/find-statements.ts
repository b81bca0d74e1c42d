import type { Actors } from '../actors/actor.ts';
import type { Doc } from '../text/doc.ts';
import type { Draft } from './draft.ts';
import type { CueLexicon } from './lexicon.ts';
import { nested } from './nesting.ts';
import { passagesOf, type Passage } from './passage.ts';
import { coverage } from './quotations/coverage.ts';
import { attachFloating } from './quotations/floating.ts';
import { labelledIn } from './quotations/labelled.ts';
import { findQuotations, type Quotation } from './quotations/quotations.ts';
import { settleUnclosed } from './quotations/unclosed.ts';
import { draftsIn } from './sentence-drafts.ts';
import type { Statement } from './statement.ts';
import { writer } from './written.ts';

/**
 * Who said what: every statement of a report with speaker, cue, act and content, in the order of the text.
 * Nobody is made a speaker without words that say so. Takes time linear in the text.
 */
export function findStatements(doc: Doc, actors: Actors, lexicon: CueLexicon): Statement[] {
  const { quotations, passages } = seen(doc);
  const drafts: Draft[] = [];
  for (const passage of passages) {
    if (passage.sentence.blockKind === 'quote') continue;
    drafts.push(...draftsIn(passage, drafts.slice(-4), lexicon));
  }
  const covered = coverage(drafts);
  drafts.push(...labelledIn(passages).filter((draft) => !draft.content.some(covered)));
  drafts.sort((a, b) => a.sentence - b.sentence);
  const told = attachFloating(drafts, passages, quotations);
  return nested(told.flatMap(writer(doc, actors, quotations)));
}

/** The quotations with their true ends, and the sentences as seen with them. */
function seen(doc: Doc): { quotations: readonly Quotation[]; passages: Passage[] } {
  const paired = findQuotations(doc.text, doc.tokens, doc.blocks);
  const passages = passagesOf(doc, paired);
  if (paired.every((q) => q.closed || q.continued)) return { quotations: paired, passages };
  const quotations = settleUnclosed(paired, passages);
  return { quotations, passages: passagesOf(doc, quotations) };
}
