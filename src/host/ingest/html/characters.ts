import { parseFragment } from 'parse5';
import type { PageText } from './page.ts';

/** Part of a text run: `from..to` in the captured characters stands for `value`. */
export interface Characters {
  readonly from: number;
  readonly to: number;
  readonly value: string;
  /** True where the captured characters are the value themselves, unit for unit. */
  readonly same: boolean;
}

const REFERENCE = /&(?:#x?[0-9a-f]+|[a-z][a-z0-9]*);?/giu;

/**
 * Where the run that starts at `next.from` really starts. parse5 ends a run of white space before `&nbsp;` only
 * at the semicolon: the reference belongs to the run that has its character.
 */
export function startOfRun(
  captured: string,
  last: { readonly from: number; readonly value: string },
  next: { readonly from: number; readonly value: string },
): number {
  const tail = /&#?[a-z0-9]{1,32}$/iu.exec(
    captured.slice(Math.max(last.from, next.from - 40), next.from),
  );
  if (!tail) return next.from;
  const closed = captured.charAt(next.from) === ';' ? ';' : '';
  const now = decode(tail[0] + closed);
  const moved = now !== tail[0] + closed && next.value.startsWith(now) && !last.value.endsWith(now);
  return moved ? next.from - tail[0].length : next.from;
}

const decoded = new Map<string, string>();

/** What a browser makes of one character reference ("&mdash;" → "—"); itself where it is none. */
function decode(reference: string): string {
  const known = decoded.get(reference);
  if (known !== undefined) return known;
  const node = parseFragment(reference).childNodes[0];
  const value = node && 'value' in node ? node.value : reference;
  if (decoded.size < 5000 && reference.length < 40) decoded.set(reference, value);
  return value;
}

/**
 * Aligns a text run with its captured characters: the stretches that stand for themselves, and the character
 * references between them. A run that differs in any other way (a null character, a markup error) is one stretch.
 */
export function charactersOf(captured: string, text: PageText): readonly Characters[] {
  const { from, to, value } = text;
  const raw = captured.slice(from, to);
  if (raw === value) return [{ from, to, value, same: true }];
  const parts: Characters[] = [];
  let at = 0;
  for (const match of raw.matchAll(REFERENCE)) {
    const was = match[0];
    const now = decode(was);
    if (now === was) continue;
    if (match.index > at) parts.push(verbatim(raw, from, at, match.index));
    parts.push({
      from: from + match.index,
      to: from + match.index + was.length,
      value: now,
      same: false,
    });
    at = match.index + was.length;
  }
  if (at < raw.length) parts.push(verbatim(raw, from, at, raw.length));
  const spelled = parts.map((part) => part.value).join('');
  return spelled === value || spelled.replace(/\r\n?/gu, '\n') === value
    ? parts
    : [{ from, to, value, same: false }];
}

function verbatim(raw: string, base: number, from: number, to: number): Characters {
  return { from: base + from, to: base + to, value: raw.slice(from, to), same: true };
}
