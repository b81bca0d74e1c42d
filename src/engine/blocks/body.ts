import type { Label, Piece } from './piece.ts';
import { isBulletItem, isListItem, isRowOfWords, isTableRow } from './rows.ts';
import {
  capitalShare,
  countWords,
  endsSentence,
  hasOpenQuotation,
  hasPastOrAuxiliary,
  isProse,
  isUnfinished,
  startsSmall,
} from './shape.ts';

export { isListItem, isTableRow } from './rows.ts';

type Labels = (Label | null)[];

const OPENS_LIST = /^(?:related|furniture\/(?:page-word|tags))/u;
const OPENS_COMMENTS =
  /^(?:(?:\d+ )?comments?(?: \(\d+\)|: ?\d+)|\d+ comments|(?:leave|post|write) a (?:comment|reply)|join the (?:conversation|discussion)|(?:show|view|read) (?:all )?(?:\d+ )?comments)/iu;

/** "cm", "jl" behind the last paragraph: who put the report on the page. */
const INITIALS = /^\(?[a-z]{2,4}\)?$/u;

/** A text with more short pieces than this is a list; its pull quotes are not looked for. */
const MOST_LOOKED = 500;
const LONGEST_PULL_QUOTE = 45;
/** "They are thin but well" – sister of one of the sailors */
const LONGEST_SPEAKER = 8;
const LONG_TEXT = 60;

/** Labels what is left of the text from the lead on. Changes `labels` where they are null. */
export function labelBody(pieces: readonly Piece[], labels: Labels, start: number): void {
  const texts = pieces.map((piece) => piece.text);
  const lastProse = texts.findLastIndex(
    (text, i) =>
      ((labels[i] ?? null) === null && (isProse(text) || isSentence(text))) ||
      labels[i]?.kind === 'paragraph',
  );
  // Long body text behind the word "Comments" means that it stood in a tool bar over the report.
  const lastLong =
    texts
      .flatMap((text, i) => (labels[i] === null && countWords(text) > LONG_TEXT ? [i] : []))
      .at(-3) ?? -1;
  const said = quotable(texts, labels);
  let looked = 0;
  let comments = false;
  for (let i = start; i < pieces.length; i++) {
    const text = texts[i] ?? '';
    const label = labels[i];
    if (label) {
      if (
        label.kind === 'furniture' &&
        OPENS_COMMENTS.test(text) &&
        i > pieces.length / 2 &&
        i > lastLong
      )
        comments = true;
      continue;
    }
    const set = (kind: Label['kind'], by: string): void => {
      labels[i] = { kind, by: `body/${by}` };
    };
    const before = labels[i - 1];
    const words = countWords(text);
    const item = words <= 22 && !(endsSentence(text) && !/\?$/u.test(text) && words > 7);
    if (comments) set('furniture', 'comment');
    else if (before && item && opensList(before, texts[i - 1] ?? '', pieces, i)) {
      labels[i] = { kind: before.kind, by: 'body/list-item-of-label' };
    } else if (isListItem(text) && (isBulletItem(text) || neighbour(texts, i, isListItem)))
      set('list', 'list-item');
    else if (
      isTableRow(text)
        ? neighbour(texts, i, isTableRow)
        : isRowOfWords(text) && isTableRow(texts[i + 1] ?? '')
    )
      set('table', 'table-row');
    else if (
      looked < MOST_LOOKED &&
      words <= LONGEST_PULL_QUOTE &&
      ++looked > 0 &&
      isPullQuote(text, said)
    )
      set('quote', 'pull-quote');
    else if (isHeading(text, texts[i + 1] ?? '', i > lastProse)) set('heading', 'heading');
    else if (i > lastProse && lastProse >= 0 && INITIALS.test(text)) set('furniture', 'initials');
    else if (i > lastProse && lastProse >= 0 && isTail(text))
      set(words <= 3 ? 'furniture' : 'uncertain', 'tail');
    else set('paragraph', 'text');
  }
}

/** True where the piece goes on a list that the label before it opened: "More from Europe" / "Swiss knock France out …". */
function opensList(label: Label, text: string, pieces: readonly Piece[], at: number): boolean {
  if (label.by === 'body/list-item-of-label') return true;
  if (!OPENS_LIST.test(label.by)) return false;
  if (label.by === 'related/label') return true;
  if (label.by === 'furniture/page-word')
    return /^(?:most|trending|top stories|latest|popular|explore|(?:related |more )?topics)/iu.test(
      text,
    );
  return (
    label.by === 'related/named' &&
    pieces[at]?.chunk === pieces[at - 1]?.chunk &&
    !endsSentence(pieces[at]?.text ?? '.')
  );
}

/** Long enough to be of the story, whatever stands around it. */
function isSentence(text: string): boolean {
  return endsSentence(text) && !text.endsWith('?') && countWords(text) >= 8;
}

function neighbour(texts: readonly string[], i: number, like: (text: string) => boolean): boolean {
  return like(texts[i - 1] ?? '') || like(texts[i + 1] ?? '');
}

/** Pieces up to this many words are not looked into for what a pull quote repeats. */
const LONGEST_OUTSIDE_BODY = 14;

/** The body's words, folded, to find what a pull quote repeats. */
function quotable(texts: readonly string[], labels: Readonly<Labels>): string {
  return folded(
    texts
      .filter((text, i) => labels[i] === null && countWords(text) > LONGEST_OUTSIDE_BODY)
      .join(' '),
  );
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** True for a quotation set apart that the body has too: "“Nobody lectures us”". */
function isPullQuote(text: string, body: string): boolean {
  const words = countWords(text);
  if (words < 3) return false;
  const quoted = quotationAlone(text);
  if (!quoted) {
    return words >= 6 && words <= 30 && !endsSentence(text) && isRepeated(folded(text), body);
  }
  const { inner, who, dashed } = quoted;
  if (countWords(inner) < 5 && who === '') return false;
  if (who !== '' && !/^\p{Lu}/u.test(who) && !(dashed && countWords(who) <= LONGEST_SPEAKER))
    return false;
  return isRepeated(folded(inner), body) || (dashed && who !== '');
}

/** A quotation from the first to the last mark, and who said it behind: "“Nobody lectures us” — the minister". */
function quotationAlone(text: string): { inner: string; who: string; dashed: boolean } | null {
  if (!/^["“„«‘']/u.test(text)) return null;
  const last = (marks: readonly string[]): number =>
    Math.max(...marks.map((mark) => text.lastIndexOf(mark)));
  const double = last(['"', '”', '»']);
  const close = double > 0 ? double : last(['’', "'"]);
  if (close < 2) return null;
  const inner = text.slice(1, close);
  const behind = text.slice(close + 1);
  if (/["“”„«»]/u.test(inner) || /["“”.]/u.test(behind)) return null;
  const who = behind.replace(/^[\s–—-]+/u, '');
  return { inner, who, dashed: /^\s*[–—-]/u.test(behind) };
}

/** The body holds the words of the piece itself once where it is long enough to count as body. */
function isRepeated(words: string, body: string): boolean {
  const at = body.indexOf(words);
  if (at < 0) return false;
  return words.split(' ').length <= LONGEST_OUTSIDE_BODY || body.includes(words, at + 1);
}

function isHeading(text: string, next: string, last: boolean): boolean {
  if (last || text.includes('\n') || startsSmall(text) || /^[—–]/u.test(text)) return false;
  const words = countWords(text);
  if (words > 14 || next === '') return false;
  if (isUnfinished(text) && capitalShare(text) < 0.7) return false;
  const quoted = /^["“‘'][^"“”]*["”’']$/u.test(text) && words <= 6 && !/[.,!?]["”’']$/u.test(text);
  if (endsSentence(text) && !quoted && !(/\?$/u.test(text) && words <= 10 && !/^["“]/u.test(text)))
    return false;
  if (hasOpenQuotation(text)) return false;
  return quoted || !(words >= 9 && capitalShare(text) < 0.5 && hasPastOrAuxiliary(text));
}

/** True for short words behind the story that do not read on: a signature, a slug. */
function isTail(text: string): boolean {
  return (
    !endsSentence(text) &&
    countWords(text) <= 12 &&
    !startsSmall(text) &&
    !/["“”]/u.test(text) &&
    !isUnfinished(text)
  );
}
