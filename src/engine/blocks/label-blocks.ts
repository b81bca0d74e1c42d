import type { BlockHint, CaptureFormat, Witness } from '../text/capture.ts';
import { lineRuleFor } from './all-line-rules.ts';
import { labelBiographies } from './biographies.ts';
import type { Block } from './block.ts';
import { labelBody } from './body.ts';
import { bodyStart } from './body-start.ts';
import { labelHead } from './head.ts';
import { isTitleOver } from './headline-line.ts';
import { correctByNeighbours } from './neighbours.ts';
import { piecesOf, type Label, type Piece } from './piece.ts';
import { countWords, endsSentence, isProse } from './shape.ts';

export interface LabelContext {
  /** In units of the text that is labelled. */
  readonly hints: readonly BlockHint[];
  readonly witnesses: readonly Witness[];
  readonly format: CaptureFormat;
  /** The text is an article's alone: no masthead, byline or furniture is looked for. */
  readonly body: boolean;
}

/**
 * The blocks of the read text, in order, apart from each other, covering all of it but white space.
 *
 * A kind that the capture's structure says (a hint) stands. Else a line that its own words give away is labelled by
 * those (`LINE_RULES`), and the rest by its place: over the lead, or in the body. Takes time linear in the text.
 */
export function labelBlocks(text: string, context: LabelContext): Block[] {
  const pieces = piecesOf(text, context.hints);
  if (context.body)
    return merged(
      pieces,
      pieces.map((piece, i) => ofBodyAlone(piece, pieces[i + 1], i)),
    );
  const labels: (Label | null)[] = pieces.map((piece) => hinted(piece) ?? evident(piece));
  correctByNeighbours(pieces, labels);
  labelBiographies(pieces, labels);
  const start = bodyStart(pieces, labels);
  labelHead(pieces, labels, start);
  labelBiographies(pieces, labels);
  labelBody(pieces, labels, 0);
  return merged(pieces, labels);
}

function ofBodyAlone(piece: Piece, next: Piece | undefined, i: number): Label {
  if (piece.hint?.kind) return { kind: piece.hint.kind, by: `hint/${piece.hint.why}` };
  if (i === 0 && next && next.chunk !== piece.chunk && isTitleOver(piece.text, next.text)) {
    return { kind: 'headline', by: 'body-alone/title' };
  }
  return { kind: 'paragraph', by: 'body-alone/text' };
}

/** What the capture's own structure says. */
function hinted({ hint, text }: Piece): Label | null {
  if (!hint) return null;
  if (hint.kind) return { kind: hint.kind, by: `hint/${hint.why}` };
  if (hint.body === false) {
    const rule = lineRuleFor(text);
    if (rule && (rule.kind === 'related' || rule.kind === 'promo' || rule.kind === 'source-line'))
      return { kind: rule.kind, by: rule.name };
    return { kind: 'furniture', by: `hint/${hint.why}` };
  }
  return null;
}

/** What the words say. Running text is none of it, whatever it begins with ("By Saturday morning the shelling …"). */
function evident({ text, hint }: Piece): Label | null {
  if (hint?.body === true && isProse(text) && countWords(text) > 30) return null;
  const rule = lineRuleFor(text);
  return rule ? { kind: rule.kind, by: rule.name } : null;
}

/** Kinds whose lines in one chunk are one block; verses of a poem are one paragraph. */
const RUNS = new Set(['headline', 'list', 'table', 'paragraph', 'credit', 'caption']);

function merged(pieces: readonly Piece[], labels: readonly (Label | null)[]): Block[] {
  const blocks: Block[] = [];
  let before: Piece | null = null;
  for (const [i, piece] of pieces.entries()) {
    const { kind, by } = labels[i] ?? { kind: 'uncertain', by: 'unlabelled' };
    const last = blocks.at(-1);
    const sameChunk = before?.chunk === piece.chunk && last?.kind === kind && RUNS.has(kind);
    if (last && before && sameChunk && (kind !== 'paragraph' || !endsSentence(before.text))) {
      blocks[blocks.length - 1] = { ...last, to: piece.to };
    } else {
      blocks.push({ kind, from: piece.from, to: piece.to, by });
    }
    before = piece;
  }
  return blocks;
}
