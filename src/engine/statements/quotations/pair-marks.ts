import type { Token } from '../../tokens/token.ts';
import type { Quotation } from './quotations.ts';

/** How far a mark is looked ahead for; bounded, so that junk stays linear. */
const REACH = 300;
const SINGLE_REACH = 120;

/** Marks that go together. Where they are mixed up, single is told from double only. */
type Family = 'single' | 'straight' | 'curly' | 'angle';

/** Pairs the quotation marks of one block. A mark of another family inside a quotation is part of it. */
export function pairMarks(
  text: string,
  tokens: readonly Token[],
  first: number,
  end: number,
): Quotation[] {
  const found: Quotation[] = [];
  let open: { readonly at: number; readonly family: Family } | null = null;
  const close = (from: number, to: number, closed: boolean): void => {
    found.push({ first: from, end: to, closed, continues: false, continued: false });
  };
  for (let i = first; i < end; i++) {
    const token = tokens[i];
    if (token?.kind !== 'open-quote' && token?.kind !== 'close-quote') continue;
    const family = familyOf(token.text);
    const alike: boolean = open !== null && isSingle(open.family) === isSingle(family);
    if (token.kind === 'close-quote') {
      if (open === null || !alike) continue;
      close(open.at, i + 1, true);
      open = null;
    } else if (open === null) {
      open = { at: i, family };
    } else if (alike) {
      const inner: number | null =
        open.family === family ? null : innerEnd(tokens, i, end, open.family);
      if (inner !== null) i = inner;
      else if (!opensLine(text, tokens, i)) {
        // A second opening mark of the family: the first one was never closed.
        close(open.at, i, false);
        open = { at: i, family };
      }
    } else if (isSingle(open.family) && !closesLater(tokens, i, end)) {
      // A lone single mark before a double one was an apostrophe ("the '90s").
      open = { at: i, family };
    }
  }
  if (open !== null && !isSingle(open.family)) close(open.at, end, false);
  return found;
}

function familyOf(mark: string): Family {
  if (/^['‘’‚‹›`]$/u.test(mark)) return 'single';
  if (/^[“”„]$/u.test(mark)) return 'curly';
  return /^[«»]$/u.test(mark) ? 'angle' : 'straight';
}

function isSingle(family: Family): boolean {
  return family === 'single';
}

/** Where a quotation inside one of another family ends ('"They asked: “Will it hold?” It did."'); null where the marks are only mixed up. */
function innerEnd(tokens: readonly Token[], at: number, end: number, outer: Family): number | null {
  let inner: number | null = null;
  for (let i = at + 1; i < end && i < at + REACH; i++) {
    const token = tokens[i];
    if (token?.kind !== 'open-quote' && token?.kind !== 'close-quote') continue;
    const family = familyOf(token.text);
    if (isSingle(family)) continue;
    if (family === outer) return token.kind === 'close-quote' ? inner : null;
    if (token.kind === 'close-quote') inner ??= i;
  }
  return null;
}

/** True where a closing single mark comes in the next stretch of the block. */
function closesLater(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at + 1; i < end && i < at + SINGLE_REACH; i++) {
    const token = tokens[i];
    if (token?.kind === 'close-quote' && isSingle(familyOf(token.text))) return true;
  }
  return false;
}

/** The mark opens a line: in a quotation of several paragraphs it is repeated at each. */
function opensLine(text: string, tokens: readonly Token[], i: number): boolean {
  return text.slice(tokens[i - 1]?.to ?? 0, tokens[i]?.from ?? 0).includes('\n');
}
