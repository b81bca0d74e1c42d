import { CODE_PAGES } from './code-pages.ts';
import type { Repair, RepairEdit } from './repair.ts';

/**
 * UTF-8 that was read in another encoding, also twice: "Tsaiâ€™s", "cafÃ©", "вЂњ", "ÐœÐ¾ÑÐºÐ²Ð°". Judged run by run, as
 * pages mix sound and broken paragraphs. A run is decoded only where its characters are the bytes of valid UTF-8 and what
 * comes out is likelier than what stood there: "là «" with a no-break space is also valid UTF-8, and means what it says.
 */
export const mojibake: Repair = {
  name: 'mojibake',
  find(text) {
    const edits: RepairEdit[] = [];
    for (const match of text.matchAll(RUN)) {
      for (const found of decodeRun(match[0], match.index, text)) edits.push(found);
    }
    if (edits.length > 0) edits.push(...lostLastBytes(text, edits));
    edits.sort((a, b) => a.from - b.from);
    return { edits, flags: [] };
  },
};

const RUN = /[^\0-\x7F]{2,400}/gu;

/** Which byte a character is in each code page. */
const BYTES: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(CODE_PAGES).map(([name, page]) => [
    name,
    new Map([...page].map((c, i) => [c, 0x80 + i])),
  ]),
);

function decodeRun(run: string, from: number, text: string): RepairEdit[] {
  for (const [page, bytes] of BYTES) {
    const edits: RepairEdit[] = [];
    let at = 0;
    while (at < run.length) {
      const piece = readPiece(run, at, bytes);
      if (!piece) {
        at++;
        continue;
      }
      const was = run.slice(at, at + piece.length);
      const before = at > 0 ? run.charAt(at - 1) : text.charAt(from - 1);
      const after = text.charAt(from + at + piece.length);
      const whole = at === 0 && piece.length === run.length;
      if (makesSense(was, piece.text, before, after, whole, page)) {
        const now = again(piece.text);
        const twice = now !== piece.text;
        edits.push({
          from: from + at,
          to: from + at + was.length,
          insert: now,
          kind: 'encoding',
          confidence: was.length > 2 ? 0.99 : 0.95,
          ...inWord(text, from + at, from + at + was.length, now),
          rule: `encoding/utf-8-as-${page}${twice ? '-twice' : ''}`,
        });
      }
      at += piece.length;
    }
    if (edits.length > 0) return edits;
  }
  return [];
}

/** As many whole UTF-8 characters as follow each other from a place; null where there is none. */
function readPiece(
  run: string,
  at: number,
  bytes: ReadonlyMap<string, number>,
): { text: string; length: number } | null {
  let out = '';
  let end = at;
  while (end < run.length) {
    const lead = bytes.get(run.charAt(end));
    const size =
      lead === undefined
        ? 0
        : lead >= 0xc2 && lead < 0xe0
          ? 2
          : lead >= 0xe0 && lead < 0xf0
            ? 3
            : lead >= 0xf0 && lead < 0xf5
              ? 4
              : 0;
    if (lead === undefined || size === 0 || end + size > run.length) break;
    let point = lead & (0xff >> (size + 1));
    for (let i = 1; i < size && point >= 0; i++) {
      const next = bytes.get(run.charAt(end + i));
      point = next !== undefined && next < 0xc0 ? (point << 6) | (next & 0x3f) : -1;
    }
    const least = size === 2 ? 0x80 : size === 3 ? 0x800 : 0x10000;
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) break;
    out += String.fromCodePoint(point);
    end += size;
  }
  return end > at ? { text: out, length: end - at } : null;
}

/** A run that was broken twice or three times is broken again after the first mending. */
function again(text: string): string {
  let now = text;
  for (let i = 0; i < 2; i++) {
    let next: string | null = null;
    for (const [page, bytes] of BYTES) {
      const piece = /^[^\0-\x7F]{2,}$/u.test(now) ? readPiece(now, 0, bytes) : null;
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
  /^[\u2010-\u2027\u2030-\u203A\u20A0-\u20BF\u2022\u2026\u2116\u2122\u2190-\u21FF\u2212\u25A0-\u25FF\u2713\u2714\uFB01\uFB02\uFEFF\uFFFD\u200B-\u200F\u00A0-\u00BF\u00D7\u00F7]+$/u;
const QUOTE_OR_SPACE = /[‘’“”«»‹›‚„–—…\u00A0•.]/u;

function makesSense(
  was: string,
  now: string,
  before: string,
  after: string,
  whole: boolean,
  page: string,
): boolean {
  if (/\p{Cn}|\p{Co}|[\x80-\x84\x86-\x9F]/u.test(now) && !RUN_OF_BYTES.test(now)) return false;
  if (NEWS_SIGNS.test(now) && was.length >= 3 && !(was.length < 6 && /^\p{L}\u00A0[«»]/u.test(was)))
    return page !== 'macintosh' || /^[‚¬√]/u.test(was);
  if (/^\p{Extended_Pictographic}/u.test(now) && was.length >= 4) return true;
  const size = [...now].length;
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

/** Bytes again, of text that was broken twice. */
const RUN_OF_BYTES = /^[\xC2-\xF4][\x80-\xBF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/u;

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
