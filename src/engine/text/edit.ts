import type { Span } from './span.ts';

/** Puts `insert` in the place of `from..to` (either may be empty). Offsets are those of the text before the edit. */
export interface Edit extends Span {
  readonly insert: string;
}

/** Throws `RangeError` unless the edits are sorted, apart from each other and inside a text of `length` units. */
export function checkEdits(edits: readonly Edit[], length: number): void {
  let end = 0;
  for (const { from, to } of edits) {
    if (from < end || to < from || to > length) {
      throw new RangeError(`edit ${from}..${to} after ${end} in a text of ${length} units`);
    }
    end = to;
  }
}

/** The text after the edits. Throws `RangeError` for edits out of order or out of range. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  checkEdits(edits, text.length);
  const parts: string[] = [];
  let at = 0;
  for (const { from, to, insert } of edits) {
    parts.push(text.slice(at, from), insert);
    at = to;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** The edits that lead back: applied to the edited text they give `before` again, unit for unit. */
export function invertEdits(edits: readonly Edit[], before: string): Edit[] {
  checkEdits(edits, before.length);
  let shift = 0;
  return edits.map(({ from, to, insert }) => {
    const start = from + shift;
    shift += insert.length - (to - from);
    return { from: start, to: start + insert.length, insert: before.slice(from, to) };
  });
}

/** Sorts edits and drops those that change nothing or overlap an earlier one (the earlier and longer one stands). */
export function settleEdits<E extends Edit>(edits: readonly E[], text: string): E[] {
  const kept: E[] = [];
  let end = -1;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (edit.from < end || text.slice(edit.from, edit.to) === edit.insert) continue;
    if (edit.from === edit.to && edit.from === end && kept.at(-1)?.from === end) continue;
    kept.push(edit);
    end = edit.to;
  }
  return kept;
}
