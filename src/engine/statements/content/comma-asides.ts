import type { CuedPassage } from '../cues/verb-cues.ts';
import { isComma } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';

/** How far an aside between a cue and its words may reach. */
const REACH = 14;
/** "Told a conference speaking in Berlin that", "said, citing police, that". */
const ASIDE =
  /^(?:according|speaking|citing|quoting|referring|writing|addressing|appearing|responding|reacting|using|pointing|standing|looking)$/u;

/** ", speaking in Berlin," and ", in a statement,": where the aside after a comma ends, past its closing comma; null where it is none. */
export function asideEnd(passage: CuedPassage, start: number): number | null {
  const word = passage.word(start);
  if (!word) return null;
  const participle = ASIDE.test(word.lower);
  const preposition = word.class === 'ADP';
  const adverb = /^(?:however|though|too|meanwhile)$/u.test(word.lower);
  if (!participle && !preposition && !adverb)
    return regionEnd(passage, start) ?? sayingEnd(passage, start);
  for (let i = start + 1; i < passage.stop && i < start + REACH; i++) {
    const next = passage.word(i);
    if (!next || /^[;:]$/u.test(next.text) || next.kind === 'open-quote') return null;
    if (preposition && (next.class === 'VERB' || next.class === 'AUX')) return null;
    if (isComma(next)) return i + 1;
    if (next.lower === 'that' && participle) return i;
  }
  return null;
}

/** "in Dunedin, Otago, that": a second name between commas tells where the first one is. */
function regionEnd(passage: Passage, start: number): number | null {
  const phrase = passage.phraseFrom(start);
  if (!phrase || passage.word(phrase.head)?.class !== 'PROPN') return null;
  if (passage.word(start - 2)?.class !== 'PROPN') return null;
  return isComma(passage.word(phrase.end)) ? phrase.end + 1 : null;
}

/** "told them, a porter said later, that": the end of another saying between commas, where "that" goes on with the first. */
function sayingEnd(passage: CuedPassage, start: number): number | null {
  const cue = passage.cueAfter(start);
  if (!cue || !isFinite(cue.group) || cue.head > start + REACH) return null;
  for (let i = cue.end; i < passage.stop && i < cue.end + REACH; i++) {
    if (!isComma(passage.word(i))) continue;
    return passage.lower(i + 1) === 'that' ? i + 1 : null;
  }
  return null;
}
