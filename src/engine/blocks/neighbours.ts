import { isKnownAgency } from './agencies.ts';
import type { Label, Piece } from './piece.ts';
import { isRowOfWords, isTableRow } from './rows.ts';

const FIRST_LINES = 3;
const HEADLINE_LABEL =
  /^(?:opinion|analysis|explainer|explained|live(?: blog| updates)?|video|timeline|fact ?box|in pictures|podcast|background)\s?[:|–—-]/iu;
const CLOCK_ALONE = /^[0-2]?\d[:.][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/iu;

function bare(text: string): string {
  return text.replace(/^[\s([—–-]+|[\s)\].]+$/gu, '');
}

/**
 * Takes back what the words of a line said where the lines beside it say otherwise: the head of a table is no menu, the
 * date among the headers of a mail is one of them. Changes `labels`.
 */
export function correctByNeighbours(pieces: readonly Piece[], labels: (Label | null)[]): void {
  const lastOpen = labels.lastIndexOf(null);
  pieces.forEach((piece, i) => {
    const { kind, by } = labels[i] ?? {};
    const next = pieces[i + 1];
    if (by === 'furniture/menu' && next?.chunk === piece.chunk) {
      if (isRowOfWords(piece.text) && isTableRow(next.text)) labels[i] = null;
    }
    const header = [i - 1, i + 1].some((j) => labels[j]?.by === 'furniture/mail-header');
    // "Analysis: What the treaty says" over the report is its headline.
    if (by === 'related/named' && i < FIRST_LINES && HEADLINE_LABEL.test(piece.text)) {
      if (!labels.some((label) => label?.kind === 'headline')) labels[i] = null;
    }
    // A clock time under its day.
    if (
      (!by || by === 'furniture/duration') &&
      labels[i - 1]?.kind === 'date' &&
      CLOCK_ALONE.test(piece.text)
    ) {
      labels[i] = { kind: 'date', by: 'date/clock' };
    }
    // "(AFP)" behind the last paragraph signs the report; elsewhere it is a picture's.
    if (
      by === 'credit/alone' &&
      i > lastOpen &&
      labels[i - 1]?.kind !== 'caption' &&
      isKnownAgency(bare(piece.text))
    ) {
      labels[i] = { kind: 'byline', by: 'byline/agency-behind-text' };
    }
    if (kind === 'date' && header && /^(?:date|sent)\s*:/iu.test(piece.text)) {
      labels[i] = { kind: 'furniture', by: 'furniture/mail-header' };
    }
  });
}
