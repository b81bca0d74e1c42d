import type { Span } from '../text/span.ts';
import { isShortWord } from './short-words.ts';
import type { RepairContext } from './repair.ts';

/** A word in small letters (digits may be among them) that no list knows. */
export interface OddWord extends Span {
  readonly word: string;
  /** The words on either side, without marks; '' where the sentence, a mark or the line parts them. */
  readonly before: string;
  readonly after: string;
  /** The odd ones of the words beside it: two unknown words side by side are mostly another language. */
  readonly oddBeside: readonly string[];
}

interface Token extends Span {
  /** The word without its marks; '' for what is no word. */
  readonly word: string;
  /** True where a mark stands before or behind the word. */
  readonly opened: boolean;
  readonly closed: boolean;
  readonly line: number;
  readonly odd: boolean;
}

/** More than this share of odd words: another language, a chat, a list of names. A scan has many more by damage. */
const MOST_ODD = 0.06;
const MOST_ODD_IN_SCAN = 0.25;
/** The same for one line: a quoted verse, a menu. */
const MOST_ODD_IN_LINE = 0.2;
const FEW = 2;
/** So often occurs no damage, but a word that the list lacks; a scanner may misread a word the same way twice. */
const OFTEN = 2;
const OFTEN_IN_SCAN = 4;

/**
 * The odd words of an English text, each only where it occurs once (in a scan, three times at most): what a report says again
 * is a word. Those in
 * quotation marks, in brackets, in addresses and tags, and hyphened ones are left out, as are all words of a text or
 * line that is full of them.
 */
export function oddWords(text: string, { words, language, scanned }: RepairContext): OddWord[] {
  if (language !== null && !/^en\b/iu.test(language)) return [];
  const known = new Map<string, boolean>();
  const isKnown = (word: string): boolean => {
    let answer = known.get(word);
    if (answer === undefined) known.set(word, (answer = words.has(word) || isShortWord(word)));
    return answer;
  };
  const tokens = readTokens(text, isKnown);
  const small = tokens.filter(({ word }) => SMALL.test(word)).length;
  const odd = tokens.filter((token) => token.odd);
  const most = scanned ? MOST_ODD_IN_SCAN : MOST_ODD;
  if (odd.length === 0 || odd.length > Math.max(FEW, small * most)) return [];
  const others = scanned ? new Set<number>() : otherLines(tokens);
  const rare = occursSeldom(text, odd, scanned ? OFTEN_IN_SCAN : OFTEN);
  return tokens.flatMap((token, i): OddWord[] => {
    if (!token.odd || others.has(token.line) || !rare.has(token.word)) return [];
    const { word, from, to, opened, closed } = token;
    const last = tokens[i - 1];
    const next = tokens[i + 1];
    return [
      {
        word,
        from,
        to,
        before: last && !opened && !last.closed && last.line === token.line ? last.word : '',
        after: next && !closed && !next.opened && next.line === token.line ? next.word : '',
        oddBeside: [last, next].flatMap((token) => (token?.odd === true ? [token.word] : [])),
      },
    ];
  });
}

const PIECE = /\S+/gu;
const SMALL = /^[a-z]+$/u;
const LETTERS_AND_DIGITS = /^(?=.*[a-z])[a-z0-9]+$/u;
/** What is no word of running text: addresses, tags, code, paths. */
const NO_WORD = /[@/\\_#=<>{}~^|+*&]|\.\S*\p{L}|:\S/u;
const OPENING = /^[^\p{L}\p{N}]*/u;
const CORE = /^[\p{L}\p{N}]+(?:[^\p{L}\p{N}]+[\p{L}\p{N}]+)*/u;
const LONGEST = 40;

function readTokens(text: string, isKnown: (word: string) => boolean): Token[] {
  const tokens: Token[] = [];
  let line = 0;
  let end = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    if (text.slice(end, index).includes('\n')) line++;
    end = index + piece.length;
    const readable = piece.length <= LONGEST && !NO_WORD.test(piece);
    const open = OPENING.exec(piece)?.[0] ?? '';
    const core = readable ? (CORE.exec(piece.slice(open.length))?.[0] ?? '') : '';
    const close = piece.slice(open.length + core.length);
    const from = index + open.length;
    tokens.push({
      word: core,
      from,
      to: from + core.length,
      opened: open !== '',
      closed: close !== '',
      line,
      odd:
        open === '' &&
        !/["”’»)\]…-]|\.\./u.test(close) &&
        LETTERS_AND_DIGITS.test(core) &&
        core.length > 1 &&
        !isKnown(core),
    });
  }
  return tokens;
}

/** So many words make a line running text; shorter ones are names, labels, signatures ("fmcshan says:"). */
const LEAST_IN_LINE = 5;

/** Lines that are no running English: full of odd words, or with few words at all. */
function otherLines(tokens: readonly Token[]): ReadonlySet<number> {
  const counts = new Map<number, { small: number; odd: number }>();
  for (const { line, word, odd } of tokens) {
    const count = counts.get(line) ?? { small: 0, odd: 0 };
    if (SMALL.test(word)) count.small++;
    if (odd) count.odd++;
    counts.set(line, count);
  }
  const isOther = ({ small, odd }: { small: number; odd: number }): boolean =>
    small - odd < LEAST_IN_LINE || (odd > FEW && odd > small * MOST_ODD_IN_LINE);
  return new Set([...counts].flatMap(([line, count]) => (isOther(count) ? [line] : [])));
}

/** The odd words that occur less often than that in the text, whatever their case. */
function occursSeldom(text: string, odd: readonly Token[], often: number): ReadonlySet<string> {
  const counts = new Map(odd.map(({ word }) => [word, 0]));
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const small = word.toLowerCase();
    const count = counts.get(small);
    if (count !== undefined) counts.set(small, count + 1);
  }
  return new Set([...counts].filter(([, count]) => count < often).map(([word]) => word));
}
