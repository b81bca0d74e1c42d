import type { Sentence } from '../sentences/sentence.ts';
import type { Statement } from '../statements/statement.ts';
import { contains, type Span } from '../text/span.ts';

/** Indexes of the statements of each sentence: those whose cue stands in it, and those whose words reach into it. */
export interface StatementsOfSentences {
  readonly cued: readonly (readonly number[])[];
  readonly told: readonly (readonly number[])[];
}

/** Sorts the statements of a report by sentence, so that an event is not held against all of them. */
export function bySentence(
  sentences: readonly Sentence[],
  statements: readonly Statement[],
): StatementsOfSentences {
  const cued: number[][] = sentences.map(() => []);
  const told: number[][] = sentences.map(() => []);
  statements.forEach((statement, n) => {
    if (statement.cue) each(sentences, statement.cue, (i) => cued[i]?.push(n));
    for (const span of statement.content) each(sentences, span, (i) => told[i]?.push(n));
  });
  return { cued, told };
}

function each(sentences: readonly Sentence[], span: Span, use: (index: number) => void): void {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? Infinity) <= span.from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < sentences.length && (sentences[i]?.from ?? Infinity) < span.to; i++) use(i);
}

/** Index of the innermost statement whose words hold the predicate, or null where the report itself tells it. `candidates` are those of its sentence. */
export function claimOf(
  statements: readonly Statement[],
  candidates: readonly number[],
  predicate: Span,
): number | null {
  let best: number | null = null;
  let size = Infinity;
  for (const n of candidates) {
    const statement = statements[n];
    if (!statement || (statement.cue && contains(statement.cue, predicate))) continue;
    for (const span of statement.content) {
      if (contains(span, predicate) && span.to - span.from < size) {
        best = n;
        size = span.to - span.from;
      }
    }
  }
  return best;
}
