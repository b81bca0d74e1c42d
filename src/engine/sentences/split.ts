import type { Block } from '../blocks/block.ts';
import { READ_KINDS } from '../blocks/block.ts';
import type { Token } from '../tokens/token.ts';
import type { Sentence } from './sentence.ts';

/** Titles and other shortened words that a name or number follows: their full stop ends no sentence. */
const NEVER_LAST =
  /^(?:mr|mrs|ms|dr|prof|rev|hon|st|gen|lt|col|maj|capt|cmdr|sgt|adm|brig|gov|sen|rep|amb|vs|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|no|\p{L})\.$/iu;

/** The sentences of the blocks that are read, in order. A sentence never crosses a block. */
export function splitSentences(
  _text: string,
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
    for (let i = first; i < next; i++) {
      let end = i + 1;
      if (!endsSentence(tokens, i, next)) continue;
      while (end < next && tokens[end]?.kind === 'close-quote') end++;
      const following = tokens[end];
      if (end < next && following && !startsSentence(tokens, end, next)) continue;
      push(start, end, index, block);
      start = end;
      i = end - 1;
    }
    if (start < next) push(start, next, index, block);
  });
  return sentences;

  function push(first: number, end: number, block: number, { kind }: Block): void {
    const from = tokens[first]?.from;
    const to = tokens[end - 1]?.to;
    if (from === undefined || to === undefined) return;
    sentences.push({ from, to, first, end, block, blockKind: kind });
  }
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
  return (
    after !== undefined &&
    /^(?:the|a|an|in|on|at|it|he|she|they|we|but|and|this|that|these|those|his|her|their|its|there)$/u.test(
      after.lower,
    ) &&
    /^\p{Lu}/u.test(after.text)
  );
}

function startsSentence(tokens: readonly Token[], i: number, limit: number): boolean {
  let k = i;
  while (
    k < limit &&
    (tokens[k]?.kind === 'open-quote' || /^[([—–-]$/u.test(tokens[k]?.text ?? ''))
  )
    k++;
  const token = tokens[k];
  return (token !== undefined && token.spaced === true) || (token !== undefined && k > i)
    ? /^[\p{Lu}\p{N}$€£]/u.test(token?.text ?? '')
    : false;
}
