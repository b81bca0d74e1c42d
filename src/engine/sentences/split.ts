import type { Block } from '../blocks/block.ts';
import { READ_KINDS } from '../blocks/block.ts';
import type { Token } from '../tokens/token.ts';
import type { Sentence } from './sentence.ts';

/** Titles and other shortened words that a name or number follows: their full stop ends no sentence. */
const NEVER_LAST =
  /^(?:mr|mrs|ms|dr|prof|rev|hon|st|gen|lt|col|maj|capt|cmdr|sgt|adm|brig|gov|sen|rep|amb|vs|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|no|\p{L})\.$/iu;
const OPENERS =
  /^(?:the|a|an|in|on|at|it|he|she|they|we|but|and|this|that|these|those|his|her|their|its|there)$/u;
/** A sentence is cut after so many tokens, at a mark where there is one: no newspaper's is that long, and what reads sentences must stay linear in junk. */
const LONGEST = 400;

/** The sentences of the blocks that are read, in order. A sentence never crosses a block. Linear in the tokens. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  blocks.forEach((block, index) => {
    while (next < tokens.length && (tokens[next]?.from ?? 0) < block.from) next++;
    const first = next;
    while (next < tokens.length && (tokens[next]?.from ?? 0) < block.to) next++;
    if (!READ_KINDS.has(block.kind)) return;
    let start = first;
    for (const end of sentenceEnds(text, tokens, first, next)) {
      push(start, end, index, block);
      start = end;
    }
  });
  return sentences;

  function push(first: number, end: number, block: number, { kind }: Block): void {
    const from = tokens[first]?.from;
    const to = tokens[end - 1]?.to;
    if (from === undefined || to === undefined) return;
    sentences.push({ from, to, first, end, block, blockKind: kind });
  }
}

/** Where the sentences of a block end, the block's end last. */
function sentenceEnds(
  text: string,
  tokens: readonly Token[],
  first: number,
  limit: number,
): number[] {
  const ends: number[] = [];
  let start = first;
  let mark = first;
  const push = (end: number): void => {
    ends.push(end);
    start = end;
    mark = end;
  };
  for (let i = first; i < limit; i++) {
    if (/^[,;:—–]$/u.test(tokens[i]?.text ?? '')) mark = i + 1;
    if (i - start >= LONGEST) push(mark > start ? mark : i);
    if (i > start && opensLine(text, tokens, i)) push(i);
    if (!endsSentence(tokens, i, limit)) continue;
    let end = i + 1;
    while (end < limit && tokens[end]?.kind === 'close-quote') end++;
    if (end < limit && !startsSentence(tokens, end, limit)) continue;
    push(end);
    i = end - 1;
  }
  if (start < limit) ends.push(limit);
  return ends;
}

/** A quotation opens a line of its own: a signed one before it ends there ("“…” — Ana Roe", line break, "“…"). */
function opensLine(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens[i - 1];
  if (token?.kind !== 'open-quote' || !token.spaced || !previous) return false;
  if (/^[,:;—–-]$/u.test(previous.text)) return false;
  return text.slice(previous.to, token.from).includes('\n');
}

function endsSentence(tokens: readonly Token[], i: number, limit: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.text === '.' || token.text === '?' || token.text === '!') return true;
  if (token.kind !== 'word' || !token.text.endsWith('.') || token.text.length < 2) return false;
  if (i + 1 >= limit) return true;
  // "in the U.S. The" ends; "U.S. Secretary" and "Gen. Cosgrove" do not.
  if (NEVER_LAST.test(token.text)) return false;
  const after = tokens[i + 1];
  return after !== undefined && OPENERS.test(after.lower) && /^\p{Lu}/u.test(after.text);
}

/** A capital or a number starts here, after white space or an opening mark. */
function startsSentence(tokens: readonly Token[], i: number, limit: number): boolean {
  // “…” — Anneke Visser: who signs a quotation stands in its sentence.
  const signed = tokens[i - 1]?.kind === 'close-quote' && /^[—–―-]$/u.test(tokens[i]?.text ?? '');
  if (signed) return false;
  let k = i;
  while (k < limit && opensWithMark(tokens[k])) k++;
  const token = tokens[k];
  if (!token || (!token.spaced && k === i)) return false;
  return /^[\p{Lu}\p{N}$€£]/u.test(token.text);
}

function opensWithMark(token: Token | undefined): boolean {
  return token?.kind === 'open-quote' || /^[([—–-]$/u.test(token?.text ?? '');
}
