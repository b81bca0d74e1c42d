import { lineRuleFor } from '../blocks/all-line-rules.ts';
import { isListItem, isTableRow } from '../blocks/body.ts';
import { readLines, type TextLine } from '../blocks/lines.ts';
import {
  capitalShare,
  countWords,
  endsSentence,
  isAllCapitals,
  isUnfinished,
  startsContinuing,
  startsSmall,
} from '../blocks/shape.ts';
import type { BlockHint } from '../text/capture.ts';
import { chunkShape, type ChunkShape } from './chunk-shape.ts';
import { joinOverEmptyLine } from './empty-line.ts';
import { isDoubleSpaced, isFilled, isTight, widthOf } from './line-width.ts';

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

/** How far back an open quotation is looked for. */
const LONGEST_PARAGRAPH = 4000;

/** The line breaks of a text that part what belongs together, in order. Takes time linear in the text. */
export function lineJoins(text: string, hints: readonly BlockHint[]): LineBreak[] {
  const lines = readLines(text);
  const held = holders(lines, hints);
  const doubleSpaced = hints.length === 0 && isDoubleSpaced(lines);
  const whole = { ...widthOf(lines, doubleSpaced), apart: false, long: false, indents: false };
  const found: LineBreak[] = [];
  const careless = startsSmallMostly(lines);
  let chunkFrom = -1;
  let own: ChunkShape = whole;
  // The start of what has been joined so far: quotation marks are counted over all of it.
  let joinedFrom = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next) break;
    if (lines[chunkFrom]?.chunk !== line.chunk) {
      chunkFrom = i;
      own = chunkShape(lines, i, whole);
    }
    if (held && (held[i] !== held[i + 1] || held[i] === undefined)) {
      joinedFrom = next.from;
      continue;
    }
    const close = line.chunk === next.chunk;
    const under = close || (doubleSpaced && !endsSentence(line.text));
    const paragraph = (): string =>
      text.slice(Math.max(joinedFrom, line.from - LONGEST_PARAGRAPH), line.to);
    const join = under
      ? joinUnder(line, next, close ? own : whole, chunkFrom === 0 && i < 3)
      : joinOverEmptyLine(paragraph(), line, next, () => nextChunk(lines, i + 1), careless);
    if (join) found.push({ line, next, join });
    else joinedFrom = next.from;
  }
  return found;
}

/** For each line the hint that holds it, where the capture has structure: lines of different hints are never joined. */
function holders(
  lines: readonly TextLine[],
  hints: readonly BlockHint[],
): (BlockHint | undefined)[] | null {
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

/** Chinese and Japanese fill lines too, but have no space to put in the place of a break. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]/u;

/** Two lines directly under each other. */
function joinUnder(
  line: TextLine,
  next: TextLine,
  shape: ChunkShape,
  atHead: boolean,
): LineJoin | null {
  if (shape.apart || isListItem(next.text) || isTableRow(line.text) || isTableRow(next.text))
    return null;
  const ended = endsSentence(line.text) || line.text.endsWith(':');
  const indented = shape.indents ? next.indent >= 2 : next.indent >= line.indent + 2;
  if (indented && ended) return null;
  if (WITHOUT_SPACES.test(line.text.slice(-1)) || WITHOUT_SPACES.test(next.text.slice(0, 1)))
    return null;
  const join = joinByShape(line, next, shape, ended, atHead);
  return join && joinDespiteLabels(line, next, shape, join);
}

function joinByShape(
  line: TextLine,
  next: TextLine,
  shape: ChunkShape,
  ended: boolean,
  atHead: boolean,
): LineJoin | null {
  const filled = isFilled(line, next, shape);
  const small = startsSmall(next.text);
  const unfinished = isUnfinished(line.text);
  if (filled && (small || !ended)) {
    if (!small && !unfinished && atHead && isHeadlineOver(line.text, next.text)) return null;
    return { rule: 'line-break/filled', confidence: 0.97 };
  }
  // A sentence may end where a line does; among many lines it is the paragraph's end where the next word had room.
  if (shape.flows && (shape.long ? isTight(line, next, shape) : filled))
    return { rule: 'line-break/filled-sentence', confidence: 0.93 };
  const words = countWords(line.text);
  if (unfinished && (small || words >= 3))
    return { rule: 'line-break/unfinished', confidence: 0.9 };
  if (small && !ended && words >= 3) return { rule: 'line-break/goes-on-small', confidence: 0.85 };
  if (!ended && atHead && headlineGoesOn(line.text, next.text))
    return { rule: 'line-break/headline', confidence: 0.75 };
  return null;
}

/** A label ("Photo: …", "Related: …", a byline) begins anew; the words of some labels run on into the next line. */
function joinDespiteLabels(
  line: TextLine,
  next: TextLine,
  shape: ChunkShape,
  join: LineJoin,
): LineJoin | null {
  const unfinished = isUnfinished(line.text);
  const nextRule = lineRuleFor(next.text);
  // "… said in a photo by / Photo: …": words of a caption may go on into its credit.
  if (nextRule && !(nextRule.weak && unfinished && isFilled(line, next, shape))) return null;
  const rule = lineRuleFor(line.text);
  if (!rule) return join;
  const goesOn = startsSmall(next.text) || unfinished;
  return OPEN_LABELS.has(rule.kind) && goesOn && !endsSentence(line.text)
    ? { rule: 'line-break/label-goes-on', confidence: 0.8 }
    : null;
}

const OPEN_LABELS: ReadonlySet<string> = new Set(['related', 'promo', 'caption', 'byline']);

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

/** True where many paragraphs begin in small letters: comments and chats, where that says nothing. */
function startsSmallMostly(lines: readonly TextLine[]): boolean {
  const first = lines.filter((line, i) => lines[i - 1]?.chunk !== line.chunk);
  return (
    first.length >= 8 && first.filter(({ text }) => startsSmall(text)).length > first.length / 3
  );
}

function nextChunk(lines: readonly TextLine[], from: number): string {
  const parts: string[] = [];
  for (let i = from; i < from + 30 && lines[i]?.chunk === lines[from]?.chunk; i++) {
    const line = lines[i];
    if (!line) break;
    parts.push(line.text);
  }
  return parts.join(' ').slice(0, 3000);
}
