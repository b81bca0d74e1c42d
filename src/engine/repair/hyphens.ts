import type { WordList } from '../lexicons/words.ts';
import type { LineBreak } from './line-joins.ts';
import type { RepairEdit } from './repair.ts';

/** First halves that keep their hyphen before a whole word: "ex-\npresident". */
const PREFIXES = new Set(
  `ex self all half well vice mid non anti pro pre post semi quasi cross so north south east west
  twenty thirty forty fifty sixty seventy eighty ninety`.split(/\s+/u),
);
/** Second halves that make one word of two with a hyphen: "Australian-\nled", "army-\nbacked". */
const SECOND_HALVES = new Set(
  `led backed based born made held owned run controlled brokered sponsored supported funded style speaking language wide old year
  long term range scale level side sided like free related elect general chief in up off out down by to and of the first
  majority occupied mediated aligned friendly facing looking minded armed trained built era day week month time page point size sized`.split(
    /\s+/u,
  ),
);

/**
 * The edit for a word broken at a line end, its hyphen dropped ("peo-\nple") or kept ("Australian-\nled"); null where
 * the line does not end in a broken word. A soft hyphen, as scanners and pages leave it, is always dropped.
 */
export function hyphenEdit(
  text: string,
  { line, next, join }: LineBreak,
  words: WordList,
  seen: () => ReadonlySet<string>,
): RepairEdit | null {
  const left = /(?<left>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)(?<mark>[-‐\u00AD])$/u.exec(
    line.text.slice(-60),
  )?.groups;
  const right = /^(?<right>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)/u.exec(next.text.slice(0, 60))
    ?.groups?.['right'];
  if (!left || right === undefined) return null;
  const half = left['left'] ?? '';
  const soft = left['mark'] === '\u00AD';
  const glued = soft || isOneWord(half, right, words, seen);
  const tail = /^\S*/u.exec(next.text.slice(0, 60))?.[0] ?? right;
  const head = /\S+$/u.exec(text.slice(Math.max(0, line.to - 60), line.to))?.[0] ?? '';
  return {
    from: glued ? line.to - 1 : line.to,
    to: next.from,
    insert: '',
    kind: 'hyphen',
    was: `${head}${text.slice(line.to, next.from)}${tail}`,
    now: `${glued ? head.slice(0, -1) : head}${tail}`,
    confidence: Math.min(join.confidence, soft ? 0.99 : 0.92),
    rule: glued ? 'hyphen/split-word' : 'hyphen/own-hyphen',
  };
}

/** The spellings of a text in small letters, with their hyphens: the same word elsewhere shows how it is written. */
export function spellings(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 0: word } of text.matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}[\p{L}\p{M}]*)*/gu))
    found.add(word.toLowerCase());
  return found;
}

/** True where the two halves are one word without hyphen: by the text's own other uses, then the word list, then form. */
function isOneWord(
  left: string,
  right: string,
  words: WordList,
  seen: () => ReadonlySet<string>,
): boolean {
  const half = left.slice(left.lastIndexOf('-') + 1);
  // "T-\nshirt", "e-\ncommerce", "R-\nS.C.": no printer parts a word behind its first letter.
  if (/\p{N}$/u.test(half) || /^\p{N}/u.test(right) || half.length === 1) return false;
  const capitals = !/\p{Ll}/u.test(left) && !/\p{Ll}/u.test(right);
  // "Jean-\nYves": a capital inside shows two names.
  if (/^\p{Lu}/u.test(right) && !capitals) return false;
  const base = right.replace(/['’]s?$/u, '');
  const glued = `${half}${base}`;
  const withHyphen = `${half}-${base}`;
  const hasGlued = seen().has(glued.toLowerCase());
  const hasHyphen = seen().has(withHyphen.toLowerCase());
  if (hasGlued !== hasHyphen) return hasGlued;
  if (half !== left && PREFIXES.has(half.toLowerCase())) return false;
  if (isWord(glued, words)) return true;
  const whole = isWord(half, words) && half.length >= 2;
  if (whole && (SECOND_HALVES.has(base.toLowerCase()) || PREFIXES.has(half.toLowerCase())))
    return false;
  // "Ash-\nton" is a name, though "ton" is a word; "GiveWell-\ndirected" is none.
  if (/^\p{Lu}\p{Ll}/u.test(half) && /^\p{Ll}/u.test(right)) {
    return !(/(?:ed|ing)$/u.test(base) && isWord(base, words));
  }
  return !(whole && half.length >= 3 && base.length >= 3 && isWord(base, words));
}

/** The word itself, or with the usual endings taken off: lists hold "peacekeeper" and not always its plural. */
function isWord(word: string, words: WordList): boolean {
  const plain = word.replace(/’/gu, "'");
  if (words.has(plain) || words.has(plain.toLowerCase())) return true;
  if (words.has(plain.charAt(0).toUpperCase() + plain.slice(1).toLowerCase())) return true;
  const stems = [
    /(?<=\p{L}{3})s$/u,
    /(?<=\p{L}{3})es$/u,
    /(?<=\p{L}{3})ed$/u,
    /(?<=\p{L}{3})d$/u,
    /(?<=\p{L}{3})ing$/u,
    /(?<=\p{L}{3})ly$/u,
  ];
  const small = plain.toLowerCase();
  return stems.some(
    (ending) => ending.test(small) && small.length > 6 && words.has(small.replace(ending, '')),
  );
}
