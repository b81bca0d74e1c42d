import type { VerbCue } from '../cues/verb-cues.ts';
import { isComma } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';
import type { Quotation } from '../quotations/quotations.ts';
import { subjectAfter, subjectBefore } from '../speakers/subject.ts';

/** How far the words may stand behind a verb that opens its sentence: "Said Ellis of the Pacific Forum: “…”". */
const MARK_REACH = 24;

/** “…,” said Ama Osei, a nurse who …: the verb stands right behind the words, its speaker behind it. */
export function isTurned(passage: Passage, cue: VerbCue): boolean {
  const { group } = cue;
  if (passage.word(cue.head)?.form === 'ing') return false;
  if (group.infinitive || group.passive || group.perfect || group.modal !== null || group.negated)
    return false;
  const phrase = passage.phraseFrom(cue.end);
  if (!phrase || passage.groupAt(cue.end) || passage.lower(phrase.head) === 'it') return false;
  if (!subjectAfter(passage, cue.end)) return false;
  return closesQuotation(passage, group.first) || quotationBehind(passage, cue) !== null;
}

/** “A stern letter,” he said, “is not a policy”: a quotation stands right before the speaker of the verb. */
export function followsQuotation(passage: Passage, cue: VerbCue): boolean {
  if (!isFinite(cue.group) || cue.group.passive) return false;
  const speaker = subjectBefore(passage, cue.group.first);
  if (!speaker || !closesQuotation(passage, speaker.first)) return false;
  // "On the programme “Sunday Table,” Roux said the port …": a title closes nothing.
  const end = isComma(passage.word(speaker.first - 1)) ? speaker.first - 1 : speaker.first;
  const first = passage.quotationAt(end - 1)?.first ?? end;
  return first <= passage.start || passage.finiteBetween(passage.start - 1, end);
}

/** A quotation ends right before these words, a comma between or not. */
function closesQuotation(passage: Passage, at: number): boolean {
  const mark = passage.word(at - 1);
  return (isComma(mark) ? passage.word(at - 2) : mark)?.kind === 'close-quote';
}

/** "Said Ellis: “…”", "Said Ellis, who runs the ferry, “…”": the quotation behind a verb that opens its sentence. */
export function quotationBehind(passage: Passage, cue: VerbCue): Quotation | null {
  if (cue.group.first !== passage.start) return null;
  for (let i = cue.end; i < passage.stop && i < cue.end + MARK_REACH; i++) {
    const quotation = /^[:,]$/u.test(passage.lower(i)) ? passage.quotationAt(i + 1) : null;
    if (quotation?.first === i + 1) return quotation;
  }
  return null;
}
