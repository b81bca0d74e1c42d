import { lineRuleFor } from '../blocks/all-line-rules.ts';
import { isListItem, isTableRow } from '../blocks/body.ts';
import { readLines, type TextLine } from '../blocks/lines.ts';
import {
  capitalShare,
  countWords,
  endsSentence,
  hasOpenQuotation,
  isAllCapitals,
  isUnfinished,
  startsContinuing,
  startsSmall,
} from '../blocks/shape.ts';
import type { BlockHint } from '../text/capture.ts';
import { hyphenEdit, spellings } from './hyphens.ts';
import { isDoubleSpaced, isFilled, widthOf, type LineWidth } from './line-width.ts';
import type { Repair, RepairEdit } from './repair.ts';

/** A break between two lines that are one, and why. */
export interface LineJoin {
  readonly rule: string;
  readonly confidence: number;
}

/** A line break that is to go. */
export interface LineBreak {
  readonly line: TextLine;
  readonly next: TextLine;
  readonly join: LineJoin;
}

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
    for (const found of joins(text, context.hints)) {
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

/** The line breaks of a text that part what belongs together, in order. Takes time linear in the text. */
export function joins(
  text: string,
  hints: readonly BlockHint[],
): LineBreak[] {
  const lines = readLines(text);
  const held = holders(lines, hints);
  const doubleSpaced = hints.length === 0 && isDoubleSpaced(lines);
  const whole = widthOf(lines, doubleSpaced);
  const found: LineBreak[] = [];
  let chunkFrom = 0;
  let own = chunkWidth(lines, 0, whole);
  // The start of what has been joined so far: quotation marks are counted over all of it.
  let joinedFrom = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next) break;
    if (lines[chunkFrom]?.chunk !== line.chunk) {
      chunkFrom = i;
      own = chunkWidth(lines, i, whole);
    }
    if (held && (held[i] !== held[i + 1] || held[i] === undefined)) {
      joinedFrom = next.from;
      continue;
    }
    const close = line.chunk === next.chunk;
    const join =
      close || (doubleSpaced && !endsSentence(line.text))
        ? joinOfLines(line, next, close ? own : whole, chunkFrom === 0 && i < 3)
        : joinOverEmptyLine(text.slice(Math.max(joinedFrom, line.from - 4000), line.to), line, next, nextChunk(lines, i + 1));
    if (join) found.push({ line, next, join });
    else joinedFrom = next.from;
  }
  return found;
}

/** For each line the hint that holds it, where the capture has structure: lines of different hints are never joined. */
function holders(lines: readonly TextLine[], hints: readonly BlockHint[]): (BlockHint | undefined)[] | null {
  if (hints.length === 0) return null;
  const sorted = [...hints].sort((a, b) => a.from - b.from);
  let at = 0;
  return lines.map((line) => {
    while (at < sorted.length && (sorted[at]?.to ?? 0) <= line.from) at++;
    const hint = sorted[at];
    const inside = hint !== undefined && hint.from <= line.from && line.to <= hint.to;
    return inside && hint.kind !== 'list' && hint.kind !== 'table' ? hint : undefined;
  });
}

interface ChunkWidth extends LineWidth {
  /** Lines ended on purpose: short and each begun with a capital (verse, scores, addresses). */
  readonly verse: boolean;
}

function chunkWidth(lines: readonly TextLine[], from: number, whole: LineWidth): ChunkWidth {
  let to = from;
  while (to < lines.length && lines[to]?.chunk === lines[from]?.chunk) to++;
  const chunk = lines.slice(from, to);
  const own = chunk.length >= 4 ? widthOf(chunk) : { ...whole, flows: widthOf(chunk).flows };
  const longest = chunk.reduce((most, { text }) => Math.max(most, text.length), 0);
  const width = chunk.length >= 4 ? Math.max(own.width, Math.min(whole.width, longest)) : own.width;
  const small = chunk.slice(1).filter(({ text }) => startsSmall(text)).length;
  const ended = chunk.filter((line, i) => {
    const next = chunk[i + 1];
    return next !== undefined && !isFilled(line, next, { ...own, width: Math.max(width, longest) });
  }).length;
  const mostlyCapital = chunk.length >= 3 && small <= (chunk.length - 1) * 0.2;
  const short = longest <= 60 && (whole.width === 0 || longest < whole.width * 0.9 || !whole.flows);
  const verse = (mostlyCapital && short) || (chunk.length >= 4 && longest <= 55 && ended >= (chunk.length - 1) * 0.5);
  return { width, flows: own.flows || whole.flows, doubleSpaced: whole.doubleSpaced, verse };
}

function joinOfLines(line: TextLine, next: TextLine, width: LineWidth & { verse?: boolean }, atHead: boolean): LineJoin | null {
  if (width.verse || isListItem(next.text) || isTableRow(line.text) || isTableRow(next.text)) return null;
  if (next.indent >= line.indent + 2 && endsSentence(line.text)) return null;
  const nextRule = lineRuleFor(next.text);
  const unfinished = isUnfinished(line.text);
  if (nextRule && !(nextRule.weak && unfinished && isFilled(line, next, width))) {
    // "… said in a photo by / Photo: …": words of a caption may go on into its credit, other labels begin anew.
    return null;
  }
  const lineRule = lineRuleFor(line.text);
  const filled = isFilled(line, next, width);
  if (lineRule) {
    const goesOn = startsSmall(next.text) || unfinished;
    const open = lineRule.kind === 'related' || lineRule.kind === 'promo' || lineRule.kind === 'caption' || lineRule.kind === 'byline';
    return open && goesOn && !endsSentence(line.text) ? { rule: 'line-break/label-goes-on', confidence: 0.8 } : null;
  }
  const small = startsSmall(next.text);
  const ended = endsSentence(line.text) || line.text.endsWith(':');
  if (filled && (small || !ended)) {
    if (!small && !unfinished && atHead && isHeadlineOver(line.text, next.text)) return null;
    return { rule: 'line-break/filled', confidence: 0.97 };
  }
  if (filled && width.flows) return { rule: 'line-break/filled-sentence', confidence: 0.93 };
  if (unfinished && (small || countWords(line.text) >= 3)) return { rule: 'line-break/unfinished', confidence: 0.9 };
  if (small && !ended && countWords(line.text) >= 3) return { rule: 'line-break/goes-on-small', confidence: 0.85 };
  if (!ended && atHead && headlineGoesOn(line.text, next.text)) return { rule: 'line-break/headline', confidence: 0.75 };
  return null;
}

/** A headline in capitals or title case over a sentence is not its first line. */
function isHeadlineOver(line: string, next: string): boolean {
  if (isAllCapitals(line)) return !isAllCapitals(next);
  return capitalShare(line) >= 0.8 && capitalShare(next) < 0.7;
}

/** "Armenia and Azerbaijan Trade Blame / As Moscow Truce Frays" */
function headlineGoesOn(line: string, next: string): boolean {
  if (countWords(next) > 14 || endsSentence(next)) return false;
  if (isAllCapitals(line) && isAllCapitals(next)) return countWords(line) >= 3;
  return capitalShare(line) >= 0.7 && capitalShare(next) >= 0.6 && startsContinuing(next);
}

/** How long a line must be to be running text whose sentence an empty line can have cut. */
const LEAST_PROSE = 40;

/**
 * An empty line inside a sentence ("settlement of the situation in" / "" / "Ukraine," …): only where the sentence
 * cannot end there, and what follows is no label.
 */
function joinOverEmptyLine(paragraph: string, line: TextLine, next: TextLine, following: string): LineJoin | null {
  if (paragraph.length < LEAST_PROSE || countWords(paragraph) < 7) return null;
  if (endsSentence(line.text) || /[:;]$/u.test(line.text) || isListItem(next.text)) return null;
  if (capitalShare(paragraph) >= 0.7 && !startsSmall(next.text)) return null;
  if (lineRuleFor(next.text) || lineRuleFor(line.text) || isTableRow(next.text)) return null;
  const small = startsSmall(next.text);
  const unfinished = isUnfinished(line.text);
  if (small && !/[\p{L}\p{N}][-‐]$/u.test(line.text)) return { rule: 'empty-line/goes-on-small', confidence: unfinished ? 0.95 : 0.88 };
  if (small) return { rule: 'empty-line/split-word', confidence: 0.85 };
  const open = hasOpenQuotation(paragraph);
  if (open && !/^["“„«]/u.test(next.text) && closesQuotation(following)) {
    return { rule: 'empty-line/open-quotation', confidence: unfinished ? 0.95 : 0.85 };
  }
  if (unfinished && !open && countWords(next.text) >= 1) return { rule: 'empty-line/unfinished', confidence: 0.85 };
  return null;
}

/** True where the first quotation mark is a closing one. */
function closesQuotation(text: string): boolean {
  const mark = /["“”]/u.exec(text);
  if (!mark) return false;
  return mark[0] === '”' || (mark[0] === '"' && !/(?:^|[\s([])$/u.test(text.slice(Math.max(0, mark.index - 1), mark.index)));
}

function nextChunk(lines: readonly TextLine[], from: number): string {
  const parts: string[] = [];
  for (let i = from; i < lines.length && i < from + 30 && lines[i]?.chunk === lines[from]?.chunk; i++) parts.push(lines[i]?.text ?? '');
  return parts.join(' ').slice(0, 3000);
}

function lastWordFrom(text: string, to: number): number {
  let from = to;
  while (from > 0 && to - from < 60 && /\S/u.test(text.charAt(from - 1))) from--;
  return from;
}

function firstWordTo(text: string, from: number): number {
  let to = from;
  while (to < text.length && to - from < 60 && /\S/u.test(text.charAt(to))) to++;
  return to;
}
