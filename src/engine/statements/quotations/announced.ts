import type { Draft } from '../draft.ts';
import { isFinite, type Passage } from '../passage.ts';
import { subjectBefore } from '../speakers/subject.ts';
import type { TokenRange } from '../token-range.ts';
import { byLayout } from './by-layout.ts';

const REPORTS =
  /^(?:report|write|say|tell|add|explain|tweet|post|read|note|continue|reply|state|ask|respond)$/u;
/** What is made or given before a colon: "issued the following statement:". */
const WORDS =
  /^(?:comment|statement|message|remarks?|answer|reply|tweet|post|warning|note|letter)$/u;

/** How many sentences an announced paragraph or set quotation may have. */
const LONGEST = 60;

/** "The paper reports:" and, in the next paragraph, what it reports: a quotation to its end, else the paragraph. */
export function announced(passages: readonly Passage[], n: number): Draft | null {
  const passage = passages[n];
  const next = passages[n + 1];
  if (!passage || !next || passage.lower(passage.end - 1) !== ':') return null;
  const group = passage.groups.findLast(isFinite);
  const speaker = group ? subjectBefore(passage, group.first) : null;
  if (!group || !speaker || group.infinitive) return null;
  const quotation = next.quotationAt(next.first);
  const quoted = quotation?.first === next.first;
  const verb = REPORTS.test(group.lemma);
  const noun = WORDS.test(passage.lower(passage.end - 2));
  if (!verb && !(noun && quoted)) return null;
  const content = quoted
    ? { first: quotation.first, end: quotation.end }
    : blockAfter(passages, n, passage.sentence.block);
  if (!content) return null;
  const cue = { first: group.head, end: group.head + 1 };
  const by = { ...speaker, by: 'announced' };
  return byLayout(passage, cue, content, by, 'quotation-announced');
}

/** The paragraph after a colon; where it is set as a quotation, all paragraphs that are. */
function blockAfter(passages: readonly Passage[], n: number, block: number): TokenRange | null {
  const next = passages[n + 1];
  if (!next || next.sentence.block === block) return null;
  const { blockKind } = next.sentence;
  let { end } = next;
  for (let k = n + 2; passages[k] && k < n + LONGEST; k++) {
    const later = passages[k]?.sentence;
    if (!later) break;
    const same = later.block === next.sentence.block;
    if (!same && (blockKind !== 'quote' || later.blockKind !== 'quote')) break;
    ({ end } = later);
  }
  return { first: next.first, end };
}
