import { lineRuleFor } from '../blocks/all-line-rules.ts';
import { isListItem, isTableRow } from '../blocks/body.ts';
import type { TextLine } from '../blocks/lines.ts';
import {
  capitalShare,
  countWords,
  endsSentence,
  hasOpenQuotation,
  isUnfinished,
  lastWord,
  startsSmall,
} from '../blocks/shape.ts';
import type { LineJoin } from './line-joins.ts';

/** How long a line must be to be running text whose sentence an empty line can have cut. */
const LEAST_PROSE = 40;
const LEAST_WORDS = 7;

/**
 * An empty line inside a sentence ("settlement of the situation in" / "" / "Ukraine," …): only where the sentence
 * cannot end there, and what follows is no label. `careless`: a text whose paragraphs begin in small letters anyway.
 */
export function joinOverEmptyLine(
  paragraph: string,
  line: TextLine,
  next: TextLine,
  following: () => string,
  careless: boolean,
): LineJoin | null {
  if (paragraph.length < LEAST_PROSE || countWords(paragraph.slice(0, 400)) < LEAST_WORDS)
    return null;
  if (endsSentence(line.text) || /[:;]$/u.test(line.text) || isListItem(next.text)) return null;
  const small = startsSmall(next.text);
  if (capitalShare(paragraph) >= 0.7 && !small) return null;
  const join = joinBySentence(paragraph, line, next, following, careless);
  if (!join || lineRuleFor(next.text) || lineRuleFor(line.text) || isTableRow(next.text))
    return null;
  return join;
}

function joinBySentence(
  paragraph: string,
  line: TextLine,
  next: TextLine,
  following: () => string,
  careless: boolean,
): LineJoin | null {
  const unfinished = isUnfinished(line.text);
  // "More" and "To" with a capital end a label: "Learn More".
  const cut = unfinished && line.text.endsWith(lastWord(line.text)) && lastWord(line.text) !== '';
  if (startsSmall(next.text)) {
    if (/[\p{L}\p{N}][-‐]$/u.test(line.text))
      return { rule: 'empty-line/split-word', confidence: 0.85 };
    if (careless && !cut) return null;
    if (!unfinished && !/[\p{L}\p{N},%][’'”")]?$/u.test(line.text)) return null;
    if (/(?:https?:|www\.)\S*$/u.test(line.text)) return null;
    return { rule: 'empty-line/goes-on-small', confidence: unfinished ? 0.95 : 0.88 };
  }
  const open = hasOpenQuotation(paragraph);
  if (open && !/^["“„«]/u.test(next.text) && closesQuotation(following())) {
    return { rule: 'empty-line/open-quotation', confidence: unfinished ? 0.95 : 0.85 };
  }
  if (cut && !open) return { rule: 'empty-line/unfinished', confidence: 0.85 };
  return null;
}

/** True where the first quotation mark is a closing one. */
function closesQuotation(text: string): boolean {
  const mark = /["“”]/u.exec(text);
  if (!mark) return false;
  const before = text.slice(Math.max(0, mark.index - 1), mark.index);
  return mark[0] === '”' || (mark[0] === '"' && !/(?:^|[\s([])$/u.test(before));
}
