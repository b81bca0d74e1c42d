import { datelineOf } from './dateline.ts';
import type { Label, Piece } from './piece.ts';
import {
  capitalShare,
  countWords,
  endsSentence,
  hasPastOrAuxiliary,
  innerStops,
  isProse,
} from './shape.ts';

/** How far ahead a dateline is looked for. */
const MOST_AHEAD = 12;
/** Fewer words behind the head are no sentence of the report. */
const LEAST_WORDS = 5;
/** At least this share of a headline's words is written large where they all are. */
const TITLE_CASE = 0.6;
const STOPS = /[.:!?…]["”’»)]*$/u;

/** Where the body begins: the first piece that tells the story. `pieces.length` where none does. */
export function bodyStart(pieces: readonly Piece[], labels: readonly (Label | null)[]): number {
  if (opensWithSentence(pieces, labels)) return 0;
  let loose = 0;
  for (const [i, piece] of pieces.entries()) {
    const kind = labels[i]?.kind;
    if (kind) {
      // The capture's own structure says that the text begins.
      if (kind === 'paragraph' || (kind === 'list' && loose > 0)) return i;
      if (kind === 'headline') loose++;
      continue;
    }
    const words = countWords(piece.text);
    if (words >= 8 && datelineOf(piece.text)) return i;
    const leadFollows =
      loose > 0 && words <= 45 && innerStops(piece.text) <= 1 && datelineFollows(pieces, labels, i);
    if (isProse(piece.text)) {
      if (!leadFollows) return i;
    } else if (loose > 0 && !leadFollows && words >= 5 && endsSentence(piece.text)) {
      const quoted = /^["“„«]/u.test(piece.text);
      if (quoted || (words >= 7 && hasPastOrAuxiliary(piece.text) && !isDeck(pieces, labels, i)))
        return i;
    }
    loose++;
  }
  return shortStart(pieces, labels);
}

/** True for a text pasted without its headline: "Lavrov met Rubio in Kuala Lumpur." No headline ends in a full stop. */
function opensWithSentence(pieces: readonly Piece[], labels: readonly (Label | null)[]): boolean {
  const first = pieces[0]?.text ?? '';
  return (
    labels.every((label) => label?.kind !== 'headline') &&
    !labels[0] &&
    /[^.]\.["”’)]*$/u.test(first) &&
    countWords(first) >= LEAST_WORDS &&
    capitalShare(first) < TITLE_CASE &&
    !isDeck(pieces, labels, 0)
  );
}

/** Where a report of a few short sentences begins, if none reads on: "Ankara confirmed it." behind names and date. */
function shortStart(pieces: readonly Piece[], labels: readonly (Label | null)[]): number {
  const signed = labels.findLastIndex(
    (label, i) => i <= MOST_AHEAD && (label?.kind === 'byline' || label?.kind === 'date'),
  );
  const heading = pieces.findIndex((_, i) => !labels[i] || labels[i].kind === 'headline');
  const sentence = (from: number): number =>
    pieces.findIndex(
      ({ text }, i) =>
        i >= from && !labels[i] && countWords(text) >= LEAST_WORDS && STOPS.test(text),
    );
  const behindNames = sentence(Math.max(signed, heading) + 1);
  // A date may stand behind the text.
  const at = behindNames < 0 ? sentence(heading + 1) : behindNames;
  return at < 0 ? pieces.length : at;
}

/** A sentence under the headline with the byline still to come is a standfirst: "Officials differ on the toll." / "By …". */
function isDeck(pieces: readonly Piece[], labels: readonly (Label | null)[], at: number): boolean {
  for (let i = at + 1; i < pieces.length && i <= at + 3; i++) {
    const kind = labels[i]?.kind;
    if (kind === 'byline' || kind === 'date') return true;
    if (kind === undefined && isProse(pieces[i]?.text ?? '')) return false;
  }
  return false;
}

function datelineFollows(
  pieces: readonly Piece[],
  labels: readonly (Label | null)[],
  at: number,
): boolean {
  let seen = 0;
  for (let i = at + 1; i < pieces.length && i <= at + MOST_AHEAD && seen < 3; i++) {
    if (labels[i]) continue;
    const text = pieces[i]?.text ?? '';
    if (countWords(text) >= 8 && datelineOf(text)) return true;
    seen++;
  }
  return false;
}
