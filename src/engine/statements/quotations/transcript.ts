import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { byLayout } from './by-layout.ts';

/** Name of the rule. */
export const TURN = 'transcript-turn';
/** How many words a speaker's label may have: "THE PRIME MINISTER:". */
const LABEL = 5;

/** The turns of a transcript by passage; none where no more than one paragraph opens like a turn. */
export function transcriptIn(passages: readonly Passage[]): Map<number, Draft> {
  const colons = passages.map(colonOfTurn);
  const turns = new Map<number, Draft>();
  if (colons.filter((colon) => colon !== null).length < 2) return turns;
  passages.forEach((passage, n) => {
    const colon = colons[n] ?? null;
    if (colon === null || passages[n - 1]?.sentence.block === passage.sentence.block) return;
    const first = labelStart(passage);
    const speaker = { first, end: colon, head: colon - 1, sure: true, by: 'transcript' };
    const content = { first: colon + 1, end: blockEnd(passages, n) };
    const cue = { first: colon, end: colon + 1 };
    turns.set(n, byLayout(passage, cue, content, speaker, TURN));
  });
  return turns;
}

/** Index of the colon after the name of who speaks in a transcript ("WALLACE:", "Q:", "President Roe:"), or null. */
function colonOfTurn(passage: Passage): number | null {
  const first = labelStart(passage);
  for (let i = first; i < first + LABEL && i < passage.stop; i++) {
    const word = passage.word(i);
    if (word?.text === ':') {
      const next = passage.word(i + 1);
      return i > first && next !== null && next.kind !== 'open-quote' ? i : null;
    }
    if (word?.kind !== 'word' || !/^\p{Lu}[\p{Lu}.'’-]*$/u.test(word.text)) return null;
  }
  return null;
}

function labelStart(passage: Passage): number {
  return passage.word(passage.first)?.kind === 'open-quote' ? passage.first + 1 : passage.first;
}

function blockEnd(passages: readonly Passage[], n: number): number {
  const block = passages[n]?.sentence.block;
  let end = passages[n]?.end ?? 0;
  for (let k = n + 1; passages[k]?.sentence.block === block; k++) end = passages[k]?.end ?? end;
  return end;
}
