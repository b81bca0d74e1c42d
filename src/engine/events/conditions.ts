import type { WordSet } from './word-set.ts';
import { wordSet } from './word-set.ts';

/** What only the rules can tell of an object, a clause or the words round a noun; each is answered in `object-tests.ts` or `grounds.ts`. */
export const TESTS = [
  'party',
  'recipient',
  'bare',
  'with',
  'sides',
  'several',
  'goes',
  'place',
  'told',
  'warned',
  'phoned',
  'counted',
  'attackable',
  'targeted',
  'drillwith',
  'fights',
  'both',
  'owned',
  'side',
  'occurs',
  'planned',
  'holds',
  'toll',
  'aimed',
  'denied',
  'deaths',
  'sold',
  'war',
] as const;

export type Test = (typeof TESTS)[number];

/** One of the things that a frame asks of its object (or, with `of: 'subject'`, of its subject): certain words, or a test. */
export interface Condition {
  readonly of: 'object' | 'subject';
  readonly words: WordSet | null;
  readonly test: Test | null;
}

/** Reads a cell such as "@troops, missile, <@party": classes, tests, words, "<" for the subject. */
export function readConditions(
  text: string,
  classes: ReadonlyMap<string, WordSet>,
  complain: (reason: string) => Error,
): Condition[] {
  const conditions: Condition[] = [];
  const plain = { object: new Array<string>(), subject: new Array<string>() };
  for (const item of text.split(',').map((part) => part.trim())) {
    if (item === '') continue;
    const of = item.startsWith('<') ? 'subject' : 'object';
    const wanted = item.replace(/^</u, '');
    if (!wanted.startsWith('@')) {
      plain[of].push(wanted);
      continue;
    }
    const name = wanted.slice(1);
    const words = classes.get(name) ?? null;
    const test = TESTS.find((t) => t === name) ?? null;
    if (words) conditions.push({ of, words, test: null });
    else if (test) conditions.push({ of, words: null, test });
    else throw complain(`"${item}" is neither a class nor a test`);
  }
  for (const part of ['object', 'subject'] as const) {
    if (plain[part].length > 0)
      conditions.push({ of: part, words: wordSet(plain[part]), test: null });
  }
  return conditions;
}
