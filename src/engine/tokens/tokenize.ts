import type { Token, TokenKind } from './token.ts';

/** Words that keep their full stop: "U.S.", "a.m.", initials, and the titles and months that news copy shortens. */
const DOTTED =
  /(?:\p{L}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Sr|Jr|Gen|Lt|Col|Maj|Capt|Cmdr|Sgt|Adm|Brig|Gov|Sen|Rep|Amb|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|vs|Inc|Ltd|Co|Corp|Bros|etc|approx|Mt|Ft)\./uy;
const WEB = /(?:https?:\/\/|www\.)[^\s<>"“”]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/uy;
const NUMBER = /(?:US\$|[$€£¥])?\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|[s%mk]|bn)?(?![\p{L}\d])/uy;
/** Letters and digits with inner apostrophes and hyphens; stars that mask ("bulls***"). */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:[-‐‑'’&][\p{L}\p{M}\p{N}_]+)*\*{0,8}/uy;
const CONTRACTION = /(?:n['’]t|['’](?:[sdm]|re|ve|ll))$/iu;
const QUOTE = /``|''|["“”„«»‹›‘’‚'`]/uy;
const DOTS = /\.{2,}|…|-{2,}/uy;

/** Runs a sticky expression at a place and gives the end of what it matched, or -1. */
function matchEnd(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : -1;
}

/**
 * The words, numbers and marks of a text with their offsets (UTF-16 units). "Russia's" is two tokens, "don't"
 * is `do` and `n't`, "U.S." is one, "Australian-led" is one. Linear in the text; any input gives something.
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = true;
  const push = (to: number, kind: TokenKind): void => {
    const words = text.slice(at, to);
    tokens.push({ from: at, to, text: words, lower: words.toLowerCase(), kind, spaced });
    at = to;
    spaced = false;
  };
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at++;
      spaced = true;
      continue;
    }
    let end = matchEnd(WEB, text, at);
    if (end > 0) {
      push(withoutMarks(text, at, end), 'word');
      continue;
    }
    end = matchEnd(NUMBER, text, at);
    if (end > 0) {
      push(end, 'number');
      continue;
    }
    end = matchEnd(DOTTED, text, at);
    if (end > 0) {
      push(end, 'word');
      continue;
    }
    end = matchEnd(WORD, text, at);
    if (end > 0) {
      const word = text.slice(at, end);
      const tail = CONTRACTION.exec(word);
      if (tail && tail.index > 0) {
        push(at + tail.index, 'word');
        push(end, 'word');
      } else {
        push(end, 'word');
      }
      continue;
    }
    end = matchEnd(QUOTE, text, at);
    if (end > 0) {
      const mark = text.slice(at, end);
      const apostrophe = isApostrophe(text, at, mark);
      push(end, apostrophe ? 'word' : quoteKind(text, at, end, mark, spaced));
      continue;
    }
    end = matchEnd(DOTS, text, at);
    if (end > 0) {
      push(end, 'punctuation');
      continue;
    }
    const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    push(at + size, /^\p{P}/u.test(text.slice(at, at + size)) ? 'punctuation' : 'symbol');
  }
  return tokens;
}

/** An address without the marks of the sentence behind it: "(see www.example.org)." */
function withoutMarks(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /[.,;:!?)\]'’]/u.test(text.charAt(end - 1))) end--;
  return end > from ? end : to;
}

/** "countries' ministers": a mark after an s that is followed by white space and is no closing quotation mark of its paragraph. */
function isApostrophe(text: string, at: number, mark: string): boolean {
  if (mark !== "'" && mark !== '’') return false;
  if (!/[sS]/u.test(text.charAt(at - 1)) || !/\s/u.test(text.charAt(at + 1))) return false;
  const before = text.slice(Math.max(0, at - 300), at);
  const paragraph = before.slice(before.lastIndexOf('\n\n') + 1);
  const opens = mark === '’' ? /(?:^|[\s([“"])‘/u : /(?:^|[\s([“"])'(?=\S)/u;
  return !opens.test(paragraph);
}

/**
 * Whether a quotation mark opens or closes: by its shape, or by its place where the shape has no side or the place
 * speaks against it (the high mark that closes „…“, »…«, a line that opens with ”).
 */
function quoteKind(
  text: string,
  at: number,
  end: number,
  mark: string,
  spaced: boolean,
): TokenKind {
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const free = at === 0 || spaced || /[([{“‘"'—–-]/u.test(before);
  const opens = free && after !== '' && !/[\s,.;:!?)]/u.test(after);
  if (/^[“«]$/u.test(mark))
    return free || !/^[\s,.;:!?)]?$/u.test(after) ? 'open-quote' : 'close-quote';
  if (/^(?:``|[„‹‘‚`])$/u.test(mark)) return 'open-quote';
  if (/^[”»]$/u.test(mark))
    return (at === 0 || spaced) && /[\p{L}\p{N}]/u.test(after) ? 'open-quote' : 'close-quote';
  return opens && mark !== '›' ? 'open-quote' : 'close-quote';
}
