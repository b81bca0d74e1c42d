import type { VerbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { phraseEnd } from './adjuncts.ts';
import type { Passage } from './passage.ts';
import { mainGroupBefore, subjectBefore, type SpeakerWords } from './speaker.ts';
import type { NounPhrase, VerbGroup } from '../grammar/grammar.ts';

/**
 * Who speaks by a verb whose words follow it: its subject; the one before it for "and denied"; the agent in the passive
 * ("told by a minister that"); for "adding that" and "to complain about" whoever does the verb they hang on.
 */
export function speakerOf(passage: Passage, group: VerbGroup, told: readonly Draft[], cues: readonly VerbCue[]): SpeakerWords | null {
  // "Would not be drawn on the matter" is said of whoever keeps silent.
  if (isPassive(passage, group) && group.lemma !== 'draw') return agentOf(passage, group);
  const quoted = quotedAs(passage, group);
  if (quoted) return quoted;
  if (group.infinitive || group.participle) return controller(passage, group, told, cues);
  const own = subjectBefore(passage, group.first);
  if (own && !isContent(passage, group, own, told)) return own;
  return shared(passage, group, told) ?? own;
}

function isPassive(passage: Passage, group: VerbGroup): boolean {
  return group.passive || (group.participle && passage.word(group.head)?.form === 'participle');
}

/** "accused by rights groups of", "condemned by Paris" */
function agentOf(passage: Passage, group: VerbGroup): SpeakerWords | null {
  for (let i = group.end; i < passage.stop && i < group.end + 25; i++) {
    const other = passage.groupAt(i);
    if (other && !other.infinitive && !other.participle && other !== group) return null;
    if (passage.lower(i) !== 'by') continue;
    const phrase = passage.phraseFrom(i + 1);
    return phrase ? wordsOf(phrase, phraseEnd(passage, i + 1) ?? phrase.end, 'agent') : null;
  }
  return null;
}

/** "quoted him as saying that": he says it. */
function quotedAs(passage: Passage, group: VerbGroup): SpeakerWords | null {
  if (passage.lower(group.first - 1) !== 'as' || passage.word(group.head)?.form !== 'ing') return null;
  const outer = passage.groups.findLast((g) => g.first < group.first && /^(?:quote|cite)$/u.test(g.lemma));
  if (!outer) return null;
  if (outer.passive) return subjectBefore(passage, outer.first);
  const phrase = passage.phraseFrom(outer.end);
  return phrase ? wordsOf(phrase, phraseEnd(passage, outer.end) ?? phrase.end, 'quoted-as') : null;
}

/** "…, adding that", "summoned the envoy to complain about", "refused to say": the speaker of the verb it hangs on. */
function controller(passage: Passage, group: VerbGroup, told: readonly Draft[], cues: readonly VerbCue[]): SpeakerWords | null {
  void cues;
  if (group.participle) {
    // ", adding that" goes on with the last one who spoke in the sentence.
    const last = told.findLast((d) => d.sentence === passage.index && d.cue !== null && d.cue.first < group.first && d.speaker !== null && !inside(d, told));
    if (last?.speaker) return { ...last.speaker, by: 'same-speaker' };
    const main = mainGroupBefore(passage, group.first);
    if (main) return subjectBefore(passage, main.first);
    // "Speaking in Berlin, warning that …, he said": the subject follows.
    const next = passage.groups.find((g) => g.first > group.end && !g.infinitive && !g.participle);
    return next ? subjectBefore(passage, next.first) : null;
  }
  const outer = passage.groups.findLast((g) => g.first < group.first && !g.infinitive);
  if (!outer) return null;
  const subject = outer.passive ? null : subjectBefore(passage, outer.first);
  return subject ?? shared(passage, outer, told);
}

/** True where a subject found to the left belongs to words already said: "said the pilots had turned back and denied that". */
function isContent(passage: Passage, group: VerbGroup, own: SpeakerWords, told: readonly Draft[]): boolean {
  const conjunction = conjunctionBefore(passage, group);
  if (conjunction === null) return false;
  return own.end <= conjunction && told.some((d) => d.content.some((c) => own.first >= c.first && own.end <= c.end && group.first >= c.end));
}

/** "He would not confirm it and denied that": the subject of the verb that a conjunction joins this one to. */
function shared(passage: Passage, group: VerbGroup, told: readonly Draft[]): SpeakerWords | null {
  const conjunction = conjunctionBefore(passage, group);
  if (conjunction === null) return null;
  const last = told.findLast((d) => d.sentence === passage.index && d.cue !== null && d.cue.first < group.first && d.speaker !== null && !inside(d, told));
  if (last?.speaker) return { ...last.speaker, sure: false, by: 'shared-subject' };
  for (let n = passage.groups.length - 1; n >= 0; n--) {
    const other = passage.groups[n];
    if (!other || other.first >= conjunction || other.infinitive || other.participle) continue;
    if (/^(?:who|which|that)$/u.test(passage.lower(other.first - 1))) continue;
    const found = subjectBefore(passage, other.first);
    if (found) return { ...found, sure: false, by: 'shared-subject' };
  }
  return null;
}

function inside(draft: Draft, told: readonly Draft[]): boolean {
  const cue = draft.cue;
  return cue !== null && told.some((d) => d !== draft && d.content.some((c) => cue.first >= c.first && cue.end <= c.end));
}

function conjunctionBefore(passage: Passage, group: VerbGroup): number | null {
  for (let i = group.first - 1; i >= passage.first && i > group.first - 8; i--) {
    const word = passage.word(i);
    if (word?.class === 'CCONJ') return i;
    if (word?.class !== 'ADV' && !/^(?:on|in|then|turn|later|,)$/u.test(word?.lower ?? '') && !/day$/u.test(word?.lower ?? '')) return null;
  }
  return null;
}

function wordsOf(phrase: NounPhrase, end: number, by: string): SpeakerWords {
  return { first: phrase.first, end, head: phrase.head, sure: true, by };
}
