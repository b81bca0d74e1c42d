import type { CuedPassage, VerbCue } from '../cues/verb-cues.ts';
import { isComma, isQuoteMark } from '../marks.ts';
import type { VerbGroup } from '../../grammar/grammar.ts';
import { isFinite, type Passage } from '../passage.ts';

/** "and warned", "but would not say", "and declined to comment": the next verb after the conjunction is a saying of the same speaker. */
export function goesOn(passage: CuedPassage, at: number, cue: VerbCue | null): boolean {
  const next = passage.groupAfter(at);
  if (!next || passage.lower(at) === 'or' || !isSaying(passage, next)) return false;
  for (let i = at + 1; i < next.first; i++) {
    if (passage.word(i)?.class !== 'ADV' && !isTimeWord(passage, i)) return false;
  }
  if (cue === null) return true;
  const { group } = cue;
  if (!isFinite(group)) {
    return (
      next.infinitive === group.infinitive &&
      next.participle === group.participle &&
      passage.word(cue.head)?.form === passage.word(next.head)?.form
    );
  }
  if (!isFinite(next)) return false;
  if (next.modal !== null) return next.negated;
  // "said Lavrov had met him and had told him": a verb that goes with an auxiliary before it is part of what was said.
  return next.tense === group.tense && next.perfect === group.perfect;
}

/** A cue with words behind it, or a refusal of them: "thought of the days" is neither. */
function isSaying(passage: CuedPassage, group: VerbGroup): boolean {
  const cue = passage.cueOf(group);
  if (cue) return group.negated || passage.complementOf(cue) !== null;
  return (
    /^(?:decline|refuse)$/u.test(group.lemma) && passage.groupAt(group.end)?.infinitive === true
  );
}

function isTimeWord(passage: Passage, at: number): boolean {
  return /^(?:on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|also|then|in|turn|,)$/u.test(
    passage.lower(at),
  );
}

/** ", adding that", ", while warning": the same speaker goes on in a participle. */
export function participleSaying(passage: CuedPassage, comma: number): boolean {
  let next = passage.cueAfter(comma);
  while (next && next.group.first <= comma + 3 && !next.group.participle)
    next = passage.cueAfter(next.group.first);
  if (!next?.group.participle || next.group.first > comma + 3) return false;
  if (passage.word(next.head)?.form !== 'ing') return false;
  for (let i = comma + 1; i < next.group.first; i++) {
    if (passage.word(i)?.class !== 'ADV' && !/^(?:while|and)$/u.test(passage.lower(i)))
      return false;
  }
  // "would widen the road, allowing lorries to pass": nothing is said there.
  return passage.complementOf(next) !== null;
}

/** After a connective: a subject of its own and a cue with words after it, before the next clause begins. */
export function tellsAnother(passage: CuedPassage, at: number): boolean {
  let next = passage.cueAfter(at);
  while (next && !isFinite(next.group)) next = passage.cueAfter(next.group.first);
  if (!next) return false;
  // Another finite verb before the cue means that the cue belongs to a further clause, but for asides ("Brazil, which holds …, insisted").
  let group = passage.groupAfter(at);
  while (group && group.first < next.group.first) {
    const relative = /^(?:who|which|that|whose|where)$/u.test(passage.lower(group.first - 1));
    if (isFinite(group) && !relative) return false;
    group = passage.groupAfter(group.first);
  }
  return true;
}

/** ", Moscow said": a subject and its cue right after the comma that end the sentence or stand before the next comma. */
export function closesWithCue(passage: CuedPassage, comma: number): boolean {
  const next = passage.cueAfter(comma);
  if (!next || next.head > comma + 12 || !isFinite(next.group)) return false;
  const after = passage.word(next.end);
  const ends =
    after === null ||
    next.end >= passage.stop ||
    isComma(after) ||
    isQuoteMark(after) ||
    /^(?:on|in|at|late|early|\.)$/u.test(after.lower) ||
    isTimeWord(passage, next.end);
  if (!ends || passage.phraseFrom(comma + 1) === null) return false;
  return (passage.groupAfter(comma)?.first ?? 0) >= next.group.first;
}
