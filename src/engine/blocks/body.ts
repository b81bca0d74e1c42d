import type { Label, Piece } from './piece.ts';
import { capitalShare, countWords, endsSentence, hasOpenQuotation, hasPastOrAuxiliary, isProse, isUnfinished, startsSmall } from './shape.ts';

type Labels = (Label | null)[];

const BULLET = /^(?:[•◦▪‣●○■□➤➢✔*]|-(?=\s)|–(?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z][.)](?=\s)|[ivx]{1,4}[.)](?=\s))\s*\S/u;
const PLAIN_BULLET = /^[•◦▪‣●○■□➤➢✔]\s*\S/u;
const OPENS_LIST = /^(?:related|furniture\/(?:page-word|tags))/u;
const OPENS_COMMENTS = /^(?:(?:\d+ )?comments?(?: \(\d+\)|: ?\d+)|\d+ comments|(?:leave|post|write) a (?:comment|reply)|join the (?:conversation|discussion)|(?:show|view|read) (?:all )?(?:\d+ )?comments)/iu;

/** True for a line that is an item of a list by its mark. */
export function isListItem(text: string): boolean {
  return BULLET.test(text);
}

/** True for a row of a table: cells parted by tabs, bars or wide gaps, figures among them. */
export function isTableRow(text: string): boolean {
  if (text.includes('\n')) return false;
  if (/^\|.*\|$/u.test(text)) return true;
  const cells = text.split(/\t+|\s{3,}|\s\|\s|\.{4,}/u).filter((cell) => cell.trim() !== '');
  return cells.length >= 2 && cells.every((cell) => countWords(cell) <= 6) && cells.slice(1).some((cell) => /\d/u.test(cell));
}

/** Labels what is left of the text from the lead on. Changes `labels` where they are null. */
export function labelBody(pieces: readonly Piece[], labels: Labels, start: number): void {
  const texts = pieces.map((piece) => piece.text);
  const lastProse = texts.findLastIndex((text, i) => (labels[i] ?? null) === null && isProse(text));
  const said = quotable(texts, labels);
  let comments = false;
  for (let i = start; i < pieces.length; i++) {
    const text = texts[i] ?? '';
    const label = labels[i];
    if (label) {
      if (label.kind === 'furniture' && OPENS_COMMENTS.test(text) && i > pieces.length / 2 && i > lastBodyBefore(texts, labels, i)) comments = true;
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
    } else if (isListItem(text) && (PLAIN_BULLET.test(text) || neighbour(texts, i, isListItem))) set('list', 'list-item');
    else if (isTableRow(text) && neighbour(texts, i, isTableRow)) set('table', 'table-row');
    else if (isPullQuote(text, said)) set('quote', 'pull-quote');
    else if (isHeading(text, texts[i + 1] ?? '', i > lastProse)) set('heading', 'heading');
    else if (i > lastProse && lastProse >= 0 && isTail(text)) set(words <= 3 ? 'furniture' : 'uncertain', 'tail');
    else set('paragraph', 'text');
  }
}

function lastBodyBefore(texts: readonly string[], labels: Readonly<Labels>, at: number): number {
  // Long body text behind the word "Comments" means that it stood in a tool bar over the report.
  const after = texts.slice(at + 1).filter((text, k) => labels[at + 1 + k] === null && countWords(text) > 60).length;
  return after > 2 ? texts.length : -1;
}

/** True where the piece goes on a list that the label before it opened: "More from Europe" / "Swiss knock France out …". */
function opensList(label: Label, text: string, pieces: readonly Piece[], at: number): boolean {
  if (label.by === 'body/list-item-of-label') return true;
  if (!OPENS_LIST.test(label.by)) return false;
  if (label.by === 'related/label') return true;
  if (label.by === 'furniture/page-word') return /^(?:most|trending|top stories|latest|popular)/iu.test(text);
  return label.by === 'related/named' && (pieces[at]?.chunk === pieces[at - 1]?.chunk) && !endsSentence(pieces[at]?.text ?? '.');
}

function neighbour(texts: readonly string[], i: number, like: (text: string) => boolean): boolean {
  return like(texts[i - 1] ?? '') || like(texts[i + 1] ?? '');
}

/** Pieces up to this many words are not looked into for what a pull quote repeats. */
const LONGEST_OUTSIDE_BODY = 14;

/** The body's words, folded, to find what a pull quote repeats. */
function quotable(texts: readonly string[], labels: Readonly<Labels>): string {
  return folded(texts.filter((text, i) => labels[i] === null && countWords(text) > LONGEST_OUTSIDE_BODY).join(' '));
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** True for a quotation set apart that the body has too: "“Nobody lectures us”". */
function isPullQuote(text: string, body: string): boolean {
  const words = countWords(text);
  if (words < 3 || words > 45) return false;
  const quoted = /^["“„«‘'](?<inner>[^"“”„«»]+)["”»’'][\s–—-]*(?<who>[^"“”.]*)$/u.exec(text);
  if (!quoted?.groups) return words >= 6 && words <= 30 && !endsSentence(text) && isRepeated(folded(text), body);
  const { inner = '', who = '' } = quoted.groups;
  if (countWords(inner) < 5 && who === '') return false;
  if (who !== '' && !/^\p{Lu}/u.test(who)) return false;
  return isRepeated(folded(inner), body) || (/^\S.*["”»’']\s*[–—-]\s*\p{Lu}/u.test(text) && words <= 45);
}

/** The body holds the words of the piece itself once where it is long enough to count as body. */
function isRepeated(words: string, body: string): boolean {
  const at = body.indexOf(words);
  if (at < 0) return false;
  return words.split(' ').length <= LONGEST_OUTSIDE_BODY || body.includes(words, at + 1);
}

function isHeading(text: string, next: string, last: boolean): boolean {
  if (last || text.includes('\n') || startsSmall(text)) return false;
  const words = countWords(text);
  if (words > 14 || next === '') return false;
  if (isUnfinished(text) && capitalShare(text) < 0.7) return false;
  const quoted = /^["“‘'][^"“”]*["”’']$/u.test(text) && words <= 6 && !/[.,!?]["”’']$/u.test(text);
  if (endsSentence(text) && !quoted && !(/\?$/u.test(text) && words <= 10 && !/^["“]/u.test(text))) return false;
  if (hasOpenQuotation(text)) return false;
  return quoted || !(words >= 9 && capitalShare(text) < 0.5 && hasPastOrAuxiliary(text));
}

/** True for short words behind the story that do not read on: a signature, a slug. */
function isTail(text: string): boolean {
  return !endsSentence(text) && countWords(text) <= 12 && !startsSmall(text) && !/["“”]/u.test(text) && !isUnfinished(text);
}
