import type { VerbCue } from './cues.ts';
import { isComma, isQuoteMark, type Passage } from './passage.ts';

/** Words after a comma that open a clause of the report's own, not of what was said. */
const TURNS = /^(?:but|while|though|although|whereas|as|after|which|and|yet|when|where|before|since|hours|days)$/u;

/**
 * Where what was said ends that starts at `start` after a cue: at the sentence's end, or before the next saying of the
 * same or another speaker: "said Moscow would back no text | and warned that", "said it was over, | but Brazil insisted",
 * "said he was glad, | adding that". A quotation is never cut.
 */
export function rightEnd(passage: Passage, start: number, cue: VerbCue | null, cues: readonly VerbCue[]): number {
  let parens = 0;
  const main = mainClauseComma(passage, start, cue);
  for (let i = start; i < passage.stop; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation && quotation.end > i + 1) {
      i = Math.min(quotation.end, passage.stop) - 1;
      continue;
    }
    if (i === main) return i;
    const word = passage.word(i);
    if (!word) return i;
    if (word.text === '(') parens++;
    if (word.text === ')' && parens-- === 0) return i;
    if (word.text === ';') return i;
    if (i > start && isComma(word) && turnsAway(passage, i, cue, cues)) return i;
    if (i > start && word.class === 'CCONJ' && goesOn(passage, i, cue, cues)) return isComma(passage.word(i - 1)) ? i - 1 : i;
    if (i > start && /^(?:but|while|though|although|whereas)$/u.test(word.lower) && tellsAnother(passage, i, cues)) return i;
  }
  return passage.stop;
}

/** "When Lima said that it recognized him, | Caracas broke off ties": the comma at which the main clause begins, where the cue stands in the one before it. */
function mainClauseComma(passage: Passage, start: number, cue: VerbCue | null): number | null {
  if (cue === null || passage.word(passage.start)?.class !== 'SCONJ') return null;
  if (!/^(?:when|after|as|while|although|though|since|because|before|once|if)$/u.test(passage.lower(passage.start))) return null;
  for (let i = passage.start; i < start; i++) if (isComma(passage.word(i))) return null;
  for (let i = start; i < passage.stop; i++) {
    if (!isComma(passage.word(i)) || passage.quotationAt(i)) continue;
    const phrase = passage.phraseFrom(i + 1);
    if (phrase && passage.groups.some((g) => g.first >= phrase.end && g.first < phrase.end + 6 && !g.infinitive && !g.participle)) return i;
  }
  return null;
}

/** "and warned", "but would not say": the next verb after the conjunction is a cue of the same speaker. */
function goesOn(passage: Passage, at: number, cue: VerbCue | null, cues: readonly VerbCue[]): boolean {
  const next = cues.find((c) => c.group.first > at);
  if (!next) return false;
  for (let i = at + 1; i < next.group.first; i++) {
    const word = passage.word(i);
    if (word?.class !== 'ADV' && !isTimeWord(passage, i)) return false;
  }
  if (cue === null) return true;
  const group = cue.group;
  if (group.infinitive || group.participle) {
    return next.group.infinitive === group.infinitive && next.group.participle === group.participle
      ? sameForm(passage, cue, next)
      : false;
  }
  if (next.group.infinitive || next.group.participle) return false;
  if (next.group.modal !== null) return next.negated;
  // "said Lavrov had met him and had told him": a verb that goes with an auxiliary before it is part of what was said.
  return next.group.tense === group.tense && next.group.perfect === group.perfect;
}

function sameForm(passage: Passage, a: VerbCue, b: VerbCue): boolean {
  return passage.word(a.head)?.form === passage.word(b.head)?.form;
}

function isTimeWord(passage: Passage, at: number): boolean {
  return /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|also|then|in|turn|,)$/u.test(passage.lower(at));
}

/** A comma before "adding that", "but Brazil insisted", "as U.S. Secretary of State Rubio revealed", ", police said". */
function turnsAway(passage: Passage, comma: number, cue: VerbCue | null, cues: readonly VerbCue[]): boolean {
  const next = passage.word(comma + 1);
  if (!next) return false;
  const participle = cues.find((c) => c.group.participle && c.group.first >= comma + 1 && c.group.first <= comma + 3);
  if (participle && passage.word(participle.head)?.form === 'ing' && onlyAdverbs(passage, comma + 1, participle.group.first)) return true;
  if (next.class === 'CCONJ' && goesOn(passage, comma + 1, cue, cues)) return true;
  if (TURNS.test(next.lower) && tellsAnother(passage, comma + 1, cues)) return true;
  return closesWithCue(passage, comma, cues);
}

function onlyAdverbs(passage: Passage, first: number, end: number): boolean {
  for (let i = first; i < end; i++) if (passage.word(i)?.class !== 'ADV' && !/^(?:while|and)$/u.test(passage.lower(i))) return false;
  return true;
}

/** After a connective: a subject of its own and a cue with words after it, before the next clause begins. */
function tellsAnother(passage: Passage, at: number, cues: readonly VerbCue[]): boolean {
  const next = cues.find((c) => c.group.first > at && !c.group.infinitive && !c.group.participle);
  if (!next) return false;
  // Another finite verb before the cue means that the cue belongs to a further clause, but for asides ("Brazil, which holds …, insisted").
  let depth = 0;
  for (const group of passage.groups) {
    if (group.first <= at || group.first >= next.group.first || group.infinitive || group.participle) continue;
    const relative = /^(?:who|which|that|whose|where)$/u.test(passage.lower(group.first - 1));
    if (!relative) depth++;
  }
  return depth === 0;
}

/** ", Moscow said": a subject and its cue right after the comma that end the sentence or stand before the next comma. */
function closesWithCue(passage: Passage, comma: number, cues: readonly VerbCue[]): boolean {
  const next = cues.find((c) => c.head > comma);
  if (!next || next.head > comma + 12 || next.group.participle || next.group.infinitive) return false;
  const after = passage.word(next.end);
  const ends = after === null || next.end >= passage.stop || isComma(after) || isQuoteMark(after) || /^(?:on|in|at|late|early|\.)$/u.test(after.lower) || isTimeWord(passage, next.end);
  if (!ends) return false;
  const between = passage.groups.some((g) => g.first > comma && g.first < next.group.first);
  return !between && passage.phraseFrom(comma + 1) !== null;
}

/** True where a verb with a subject stands between two tokens. */
export function hasFinite(passage: Passage, first: number, end: number): boolean {
  return passage.groups.some((g) => g.first >= first && g.end <= end && !g.infinitive && !g.participle);
}

/** Where what was said begins that ends before `end`: the sentence's start, past a connective; never inside a quotation. */
export function leftStart(passage: Passage, end: number): number {
  let start = passage.start;
  for (let i = passage.start; i < end; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation && quotation.end > i + 1 && quotation.end <= end) {
      i = quotation.end - 1;
      continue;
    }
    if (passage.word(i)?.text === ';') start = i + 1;
  }
  const word = passage.word(start);
  if (word?.class === 'CCONJ' && start + 1 < end) start++;
  return start;
}
