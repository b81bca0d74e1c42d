import { hyphenEdit, spellings } from './hyphens.ts';
import { lineJoins } from './line-joins.ts';
import type { Repair, RepairEdit } from './repair.ts';

/**
 * Hard line breaks inside a paragraph, and an empty line inside a sentence: each becomes one space. What a line
 * break keeps apart on purpose stays apart: headline and byline, items, verses, table rows, page furniture.
 */
export const lineBreaks: Repair = {
  name: 'line-breaks',
  find(text, context) {
    const edits: RepairEdit[] = [];
    let known: ReadonlySet<string> | null = null;
    const seen = (): ReadonlySet<string> => (known ??= spellings(text));
    for (const found of lineJoins(text, context.hints)) {
      const hyphen = hyphenEdit(text, found, context.words, seen);
      if (hyphen) {
        edits.push(hyphen);
        continue;
      }
      const { line, next, join } = found;
      const was = text.slice(lastWordFrom(text, line.to), firstWordTo(text, next.from));
      edits.push({
        from: line.to,
        to: next.from,
        insert: ' ',
        kind: 'line-join',
        was,
        now: was.replace(/\s+/u, ' '),
        confidence: join.confidence,
        rule: join.rule,
      });
    }
    return { edits, flags: [] };
  },
};

const LONGEST_WORD = 60;

function lastWordFrom(text: string, to: number): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_WORD && /\S/u.test(text.charAt(from - 1))) from--;
  return from;
}

function firstWordTo(text: string, from: number): number {
  let to = from;
  while (to < text.length && to - from < LONGEST_WORD && /\S/u.test(text.charAt(to))) to++;
  return to;
}
