import { withoutDays } from './calendar.ts';
import { datelineOf } from './dateline.ts';
import { isNames, isPostOrPaper } from './names-line.ts';
import type { Label, Piece } from './piece.ts';
import { isBulletItem } from './rows.ts';
import { countWords, endsSentence, hasPastOrAuxiliary, isAllCapitals } from './shape.ts';

export interface Head {
  readonly pieces: readonly Piece[];
  readonly labels: readonly (Label | null)[];
  readonly start: number;
  readonly headline: number;
  /** Pieces that were open before anything was labelled, in order. */
  readonly open: readonly number[];
  readonly set: (i: number, kind: Label['kind'], by: string) => void;
  readonly isSigned: () => boolean;
}

/** "In brief:" over a list. */
const MOST_WORDS_IN_LABEL = 4;
const MOST_WORDS_IN_FRAGMENT = 3;
const NO_SPACES = /[\u{3040}-\u{30ff}\u{3400}-\u{9fff}\u{e00}-\u{e7f}]/u;

/** "Read later", "VIENNA", "World": no words that sum up a report or tell of a picture. */
function isFragment(text: string): boolean {
  return countWords(text) <= MOST_WORDS_IN_FRAGMENT && !endsSentence(text) && !NO_SPACES.test(text);
}

/** Labels what is open between headline and body: standfirst, names, captions, a short lead. */
export function labelUnderHeadline({
  pieces,
  labels,
  start,
  headline,
  open,
  set,
  isSigned,
}: Head): void {
  const textOf = (i: number): string => pieces[i]?.text ?? '';
  const isNameOrDate = (i: number): boolean =>
    labels[i]?.kind === 'byline' || labels[i]?.kind === 'date';
  let lastNameOrDate = start - 1;
  while (lastNameOrDate > headline && !isNameOrDate(lastNameOrDate)) lastNameOrDate--;
  const lead = datelineOf(textOf(start));
  let seen = headline + 1;
  let underNameOrDate = false;
  for (const i of open) {
    if (i <= headline || labels[i] !== null) continue;
    if (isBulletItem(textOf(i))) continue;
    for (; seen < i; seen++) underNameOrDate ||= isNameOrDate(seen);
    const text = textOf(i);
    const words = countWords(text);
    const stops = endsSentence(text);
    if (!isSigned() && isSignature(text, i)) set(i, 'byline', 'names');
    else if (underNameOrDate && isDated(text) && isSignature(text, i)) set(i, 'byline', 'paper');
    else if (underNameOrDate) {
      const verb = hasPastOrAuxiliary(text);
      if (labels[i - 1]?.kind === 'byline' && isPostOrPaper(text)) set(i, 'byline', 'post');
      else if (labels[i + 1]?.kind === 'credit' && words <= 50) set(i, 'caption', 'over-credit');
      else if (/:$/u.test(text) && words <= MOST_WORDS_IN_LABEL) set(i, 'heading', 'label');
      else if (/[:,]$/u.test(text)) set(i, 'paragraph', 'short-lead');
      else if (isFragment(text)) set(i, 'furniture', 'fragment');
      else if (!stops && verb && words >= 4) set(i, 'standfirst', 'after-byline');
      else if (words <= 50 && (!verb || !stops || lead)) set(i, 'caption', 'caption');
      else set(i, 'paragraph', 'short-lead');
    } else if (
      labels[i - 1]?.kind === 'credit' &&
      pieces[i - 1]?.chunk === pieces[i]?.chunk &&
      !hasPastOrAuxiliary(text)
    ) {
      set(i, 'caption', 'under-credit');
    } else if (isFragment(text) && !(isAllCapitals(text) && isAllCapitals(textOf(headline)))) {
      // Old papers set their decks in capitals: "THE BALTIC COMMISSION" / "ENVOYS AT REVAL".
      set(i, 'furniture', 'fragment');
    } else if (i < lastNameOrDate || !stops) {
      set(i, words <= 60 ? 'standfirst' : 'paragraph', 'standfirst');
    } else if (!hasPastOrAuxiliary(text) || lead) set(i, 'caption', 'caption');
    else set(i, 'paragraph', 'short-lead');
  }

  function isDated(text: string): boolean {
    return withoutDays(text) !== text;
  }

  /** Names with their day, or alone beside the date, under the headline or over the lead. */
  function isSignature(text: string, i: number): boolean {
    const undated = withoutDays(text).replace(/[\s,;|•·–—-]+$/u, '');
    if (!isNames(undated)) return false;
    const dated =
      undated !== text || labels[i - 1]?.kind === 'date' || labels[i + 1]?.kind === 'date';
    return dated || i + 1 >= start || i === headline + 1 || i === open.at(-1);
  }
}
