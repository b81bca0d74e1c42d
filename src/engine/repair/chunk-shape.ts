import type { TextLine } from '../blocks/lines.ts';
import { endsSentence, isAllCapitals, startsSmall } from '../blocks/shape.ts';
import { isFilled, widthOf, type LineWidth } from './line-width.ts';

/** How the lines between two empty lines stand to each other. */
export interface ChunkShape extends LineWidth {
  /** Lines that were ended on purpose: verse, scores, addresses, the items of a list that lost its marks. */
  readonly apart: boolean;
  /** True for so many lines that they are more than one paragraph: then a sentence's end may be a paragraph's. */
  readonly long: boolean;
  /** True where some lines are indented, to show that a paragraph begins. */
  readonly indents: boolean;
}

const LONGEST_PARAGRAPH = 25;

/** So long are lines of verse and items at most where each begins with a capital. */
const LONGEST_VERSE = 60;
/** Of this many lines of prose some begin in small letters. */
const LEAST_LIST = 5;

/** The shape of the chunk that begins at a line. `whole` is the width of the text, for chunks too short to have one. */
export function chunkShape(lines: readonly TextLine[], from: number, whole: LineWidth): ChunkShape {
  let to = from;
  while (to < lines.length && lines[to]?.chunk === lines[from]?.chunk) to++;
  const chunk = lines.slice(from, to);
  const measured = widthOf(chunk);
  const own = chunk.length >= 4 ? measured : { ...whole, flows: measured.flows };
  const longest = chunk.reduce((most, { text }) => Math.max(most, text.length), 0);
  const width = chunk.length >= 4 ? Math.max(own.width, Math.min(whole.width, longest)) : own.width;
  const indented = chunk.filter(({ indent }) => indent >= 2).length;
  return {
    width,
    flows: own.flows || whole.flows,
    doubleSpaced: whole.doubleSpaced,
    long: chunk.length > LONGEST_PARAGRAPH,
    indents: indented > 0 && indented < chunk.length / 2,
    apart: isApart(
      chunk,
      longest,
      { ...own, width: width === 0 ? 0 : Math.max(width, longest) },
      whole,
    ),
  };
}

function isApart(
  chunk: readonly TextLine[],
  longest: number,
  own: LineWidth,
  whole: LineWidth,
): boolean {
  const breaks = chunk.length - 1;
  const small = chunk.slice(1).filter(({ text }) => startsSmall(text)).length;
  const inner = chunk.slice(0, -1);
  const stops = inner.some(({ text }) => endsSentence(text));
  if (
    chunk.length >= 3 &&
    small <= breaks * 0.2 &&
    !inner.every(({ text }) => isAllCapitals(text))
  ) {
    if (chunk.length >= LEAST_LIST || (own.width === 0 && !stops)) return true;
    const wide = whole.width > 0 && longest >= whole.width * 0.9 && whole.flows;
    if (longest <= LONGEST_VERSE && !wide) return true;
  }
  // "любая рыба" / "любая птица" / "любой твёрдый сыр": items in small letters, the first one too.
  const items = chunk.length >= 3 && small === breaks && startsSmall(chunk[0]?.text ?? '');
  if (items && own.width === 0 && !stops) return true;
  const ended = chunk.filter((line, i) => {
    const next = chunk[i + 1];
    return next !== undefined && !isFilled(line, next, own);
  }).length;
  return chunk.length >= 4 && longest <= 55 && ended >= breaks * 0.5;
}
