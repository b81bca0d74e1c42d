import { brokenText } from './broken-lines.ts';
import { isText, PAGE_NAMES, readPiece } from './misread-bytes.ts';
import type { Repair, RepairEdit } from './repair.ts';

/**
 * UTF-8 that was read in another encoding, also twice: "Tsaiâ€™s", "cafÃ©", "вЂњ", "ÐœÐ¾ÑÐºÐ²Ð°". Judged run by run, as
 * pages mix sound and broken paragraphs. A run is decoded only where its characters are the bytes of valid UTF-8 and what
 * comes out is likelier than what stood there: "là «" with a no-break space is also valid UTF-8, and means what it says.
 * Where a line or the whole text is broken throughout, being valid UTF-8 is enough.
 */
export const mojibake: Repair = {
  name: 'mojibake',
  find(text) {
    const edits: RepairEdit[] = [];
    if (!SOME_RUN.test(text)) return { edits, flags: [] };
    const broken = brokenText(text);
    for (const { 0: line, index: start } of text.matchAll(LINE)) {
      const page = broken.pageOf(line);
      for (const { 0: run, index } of line.matchAll(RUN)) {
        const from = start + index;
        const whole = page === null ? null : decodeWhole(run, from, text, page);
        edits.push(...(whole ? [whole] : decodeRun(run, from, text)));
      }
    }
    if (edits.length > 0) edits.push(...lostLastBytes(text, edits));
    edits.sort((a, b) => a.from - b.from);
    return { edits, flags: [] };
  },
};

const LINE = /[^\n]+/gu;
const SOME_RUN = /[^\0-\x7F]{2}/u;
const RUN = /[^\0-\x7F]{1,400}/gu;

/** A run of a line that is known to be broken: with the space behind it where its last byte was a no-break space ("Ã " for "à"). */
function decodeWhole(run: string, from: number, text: string, page: string): RepairEdit | null {
  const spaced = text.charAt(from + run.length) === ' ' ? `${run}\u00A0` : run;
  for (const bytes of [run, spaced]) {
    const piece = readPiece(bytes, 0, page);
    if (piece?.length !== bytes.length || !isText(piece.text)) continue;
    return editFor(text, from, from + bytes.length, piece.text, page);
  }
  return null;
}

function editFor(
  text: string,
  from: number,
  to: number,
  decoded: string,
  page: string,
): RepairEdit {
  const now = again(decoded);
  return {
    from,
    to,
    insert: now,
    kind: 'encoding',
    confidence: to - from > 2 ? 0.99 : 0.95,
    ...inWord(text, from, to, now),
    rule: `encoding/utf-8-as-${page}${now === decoded ? '' : '-twice'}`,
  };
}

function decodeRun(run: string, from: number, text: string): RepairEdit[] {
  const edits: RepairEdit[] = [];
  let at = 0;
  while (at + 1 < run.length) {
    const found = pieceAt(run, at, from, text);
    if (found) edits.push(found);
    at += found ? found.to - found.from : 1;
  }
  return edits;
}

/** The broken characters at a place of a run, all that follow each other or one ("â€œÃ‰tat"), in the first page in which they make sense. */
function pieceAt(run: string, at: number, from: number, text: string): RepairEdit | null {
  for (const page of PAGE_NAMES) {
    for (const most of [Infinity, 1]) {
      const piece = readPiece(run, at, page, most);
      if (!piece) break;
      const end = at + piece.length;
      const before = at > 0 ? run.charAt(at - 1) : text.charAt(from - 1);
      const after = text.charAt(from + end);
      const whole = at === 0 && end === run.length;
      if (makesSense(run.slice(at, end), piece.text, before, after, whole, page))
        return editFor(text, from + at, from + end, piece.text, page);
    }
  }
  return null;
}

/** A run that was broken twice or three times is broken again after the first mending. */
function again(text: string): string {
  let now = text;
  for (let i = 0; i < 2; i++) {
    let next: string | null = null;
    for (const page of PAGE_NAMES) {
      const piece = /^[^\0-\x7F]{2,}$/u.test(now) ? readPiece(now, 0, page) : null;
      if (piece?.length === now.length && makesSense(now, piece.text, '', '', true, page)) {
        next = piece.text;
        break;
      }
    }
    if (next === null) break;
    now = next;
  }
  return now;
}

/** Signs that newspapers use: what is broken most often. */
const NEWS_SIGNS =
  /^[\u2010-\u2027\u2030-\u203A\u20A0-\u20BF\u2116\u2122\u2190-\u21FF\u2212\u25A0-\u25FF\u2713\u2714\uFB01\uFB02\uFEFF\uFFFD\u200B-\u200F\u00A0-\u00BF\u00D7\u00F7]+$/u;
const QUOTE_OR_SPACE = /[‘’“”«»‹›‚„–—…\u00A0•.]/u;

function makesSense(
  was: string,
  now: string,
  before: string,
  after: string,
  whole: boolean,
  page: string,
): boolean {
  if (!isText(now)) return false;
  if (NEWS_SIGNS.test(now) && was.length >= 3 && !(was.length < 6 && /^\p{L}\u00A0[«»]/u.test(was)))
    return page !== 'macintosh' || /^[‚¬√]/u.test(was);
  if (/^\p{Extended_Pictographic}/u.test(now) && was.length >= 4) return true;
  const size = Array.from(now).length;
  if (page === 'windows-1251' || page === 'windows-1253')
    return whole && size >= 3 && /^\p{L}+$/u.test(now) && oneScript(now);
  if (page === 'macintosh')
    return /^[√¬]/u.test(was) && (/\p{L}/u.test(before) || /\p{L}/u.test(after));
  // From here on two-byte letters, mostly: "Ã©", "Å‚", "Ð¾".
  if (size >= 3 && oneScript(now) && /^[\p{L}\p{M}]+$/u.test(now)) return true;
  if (was.length === size * 2 && /^[ÂÃÄÅâ]/u.test(was)) {
    if (/\p{Lu}/u.test(before)) return false;
    if (
      QUOTE_OR_SPACE.test(was.slice(1, 2)) &&
      !/\p{Ll}/u.test(before) &&
      !/\p{Ll}/u.test(after) &&
      !/^Â/u.test(was)
    )
      return false;
    if (/^Â/u.test(was)) return was === `Â${now}` || size > 1;
    return /^[\p{Script=Latin}\u00A0-\u00BF]+$/u.test(now);
  }
  return (
    size >= 2 &&
    was.length === size * 2 &&
    /^[ÐÑÎÏ]/u.test(was) &&
    /^\p{L}+$/u.test(now) &&
    oneScript(now)
  );
}

function oneScript(text: string): boolean {
  return [
    /^[\p{Script=Latin}\p{M}]+$/u,
    /^[\p{Script=Cyrillic}\p{M}]+$/u,
    /^[\p{Script=Greek}\p{M}]+$/u,
    /^[\p{Script=Arabic}\p{M}]+$/u,
    /^[\p{Script=Hebrew}\p{M}]+$/u,
    /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u,
    /^\p{Script=Hangul}+$/u,
  ].some((script) => script.test(text));
}

/**
 * "stepsâ€" has lost the last byte of its closing mark, which most programs cannot show. Judged only beside other
 * breaks, so that a stray "â€" alone stands.
 */
function lostLastBytes(text: string, found: readonly RepairEdit[]): RepairEdit[] {
  const taken = new Set(found.map(({ from }) => from));
  const edits: RepairEdit[] = [];
  for (const match of text.matchAll(/(?<=[\p{L}\p{N}.,!?…)])â€(?=[\s"'.,;:!?)]|$)/gu)) {
    if (taken.has(match.index)) continue;
    const to = match.index + 2;
    edits.push({
      from: match.index,
      to,
      insert: '”',
      kind: 'encoding',
      confidence: 0.9,
      ...inWord(text, match.index, to, '”'),
      rule: 'encoding/lost-last-byte',
    });
  }
  return edits;
}

/** The whole word the run stands in, for people. */
function inWord(text: string, from: number, to: number, now: string): { was: string; now: string } {
  const head =
    /[\p{L}\p{N},.'’-]{1,40}$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? '';
  const tail = /^[\p{L}\p{N}'’-]{1,40}/u.exec(text.slice(to, to + 40))?.[0] ?? '';
  return { was: head + text.slice(from, to) + tail, now: head + now + tail };
}
