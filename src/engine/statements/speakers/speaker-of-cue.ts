import type { VerbGroup } from '../../grammar/grammar.ts';
import { tells, type Draft } from '../draft.ts';
import type { CuedPassage } from '../cues/verb-cues.ts';
import { isComma, isTimeAt } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';
import { phraseEnd } from '../phrases.ts';
import { holds } from '../token-range.ts';
import type { SpeakerWords } from './speaker-words.ts';
import { subjectBefore } from './subject.ts';

/** How far the agent of a passive may stand behind it: "accused in a letter signed by nine ministers by". */
const AGENT_REACH = 25;

const THINKS = /^(?:expect|believe|think|hope|fear|suppose|presume|assume|reckon|intend)$/u;
const CROWDS_DO = /^(?:protest|demand|oppose|chant|shout|condemn|denounce|reject|support|back)$/u;
const MEANS =
  /^(?:telephone|phone|video|e-?mail|mail|post|letter|fax|cable|radio|text|name|law|decree|force|hand|air|sea|land|rail|road|train|plane|ship|boat|car|bus|foot|consensus|acclamation|mistake|accident)$/u;

/**
 * Who speaks by a verb whose words follow it: its subject; the one before it for "and denied"; the agent in the passive
 * ("told by a minister that"); for "adding that" and "to complain about" whoever does the verb they hang on.
 * `told` are the statements found before, of this sentence and the last ones.
 */
export function speakerOf(
  passage: CuedPassage,
  group: VerbGroup,
  told: readonly Draft[],
): SpeakerWords | null {
  // "Would not be drawn on the matter" is said of whoever keeps silent.
  const bare = group.participle && passage.word(group.head)?.form === 'participle';
  if ((group.passive || bare) && group.lemma !== 'draw') return agentOf(passage, group);
  const quoted = quotedAs(passage, group);
  if (quoted) return quoted;
  if (!isFinite(group)) return controller(passage, group, told);
  const own = subjectBefore(passage, group.first);
  if (own && !isContent(passage, group, own, told)) return own;
  return shared(passage, group, told) ?? own;
}

/** "accused by rights groups of", "condemned by Paris" */
function agentOf(passage: Passage, group: VerbGroup): SpeakerWords | null {
  for (let i = group.end; i < passage.stop && i < group.end + AGENT_REACH; i++) {
    const other = passage.groupAt(i);
    if (other && isFinite(other) && other !== group) return null;
    // "is expected to be signed by both": the agent is that of the act, not of the expectation.
    if (other?.infinitive && THINKS.test(group.lemma)) return null;
    // "told to leave by noon", "asked to reply by telephone" name nobody.
    if (passage.lower(i) !== 'by' || isTimeAt(passage, i + 1)) continue;
    if (!MEANS.test(passage.lower(i + 1))) return phraseAt(passage, i + 1, 'agent');
  }
  return null;
}

/** "quoted him as saying that": he says it. */
function quotedAs(passage: Passage, group: VerbGroup): SpeakerWords | null {
  if (passage.lower(group.first - 1) !== 'as') return null;
  if (passage.word(group.head)?.form !== 'ing') return null;
  const outer = passage.groups.findLast(
    (g) => g.first < group.first && /^(?:quote|cite)$/u.test(g.lemma),
  );
  if (!outer) return null;
  return outer.passive
    ? subjectBefore(passage, outer.first)
    : phraseAt(passage, outer.end, 'quoted-as');
}

function phraseAt(passage: Passage, at: number, by: string): SpeakerWords | null {
  const phrase = passage.phraseFrom(at);
  if (!phrase) return null;
  return {
    first: at,
    end: phraseEnd(passage, at) ?? phrase.end,
    head: phrase.head,
    sure: true,
    by,
  };
}

/** "…, adding that", "summoned the envoy to complain about", "refused to say": the speaker of the verb it hangs on. */
function controller(
  passage: CuedPassage,
  group: VerbGroup,
  told: readonly Draft[],
): SpeakerWords | null {
  if (group.participle) {
    // "clashed with students protesting against the deal": those right before it do what crowds do.
    const crowd = CROWDS_DO.test(group.lemma) ? passage.phraseTo(group.first) : null;
    if (
      crowd &&
      passage.word(crowd.head)?.lower.endsWith('s') &&
      !isComma(passage.word(group.first - 1))
    )
      return phraseAt(passage, crowd.first, 'people-before');
    // ", adding that" goes on with the last one who spoke in the sentence.
    const last = lastSpeaker(passage, group, told);
    if (last) return { ...last, by: 'same-speaker' };
    const main = passage.groups.find(isFinite);
    if (main && main.first < group.first) return subjectBefore(passage, main.first);
    // "Warning that the pass was closed, the mayor sent for help": the subject follows the words.
    const cue = passage.cueOf(group);
    const end = (cue && passage.complementOf(cue)?.content.end) ?? group.end;
    const next = passage.groups.find((g) => g.first > end && isFinite(g));
    return next ? subjectBefore(passage, next.first) : null;
  }
  const outer = passage.groups.findLast((g) => g.first < group.first && !g.infinitive);
  if (!outer) return null;
  const subject = outer.passive ? null : subjectBefore(passage, outer.first);
  return subject ?? shared(passage, outer, told);
}

/** True where a subject found to the left belongs to words already said: "said the boats had gone home and denied that". */
function isContent(
  passage: Passage,
  group: VerbGroup,
  own: SpeakerWords,
  told: readonly Draft[],
): boolean {
  const conjunction = conjunctionBefore(passage, group);
  if (conjunction === null || own.end > conjunction) return false;
  return told.some((d) => d.content.some((c) => holds(c, own) && group.first >= c.end));
}

/** "He would not confirm it and denied that": the subject of the verb that a conjunction joins this one to. */
function shared(passage: Passage, group: VerbGroup, told: readonly Draft[]): SpeakerWords | null {
  const conjunction = conjunctionBefore(passage, group);
  if (conjunction === null) return null;
  const last = lastSpeaker(passage, group, told);
  if (last) return { ...last, sure: false, by: 'shared-subject' };
  for (let n = passage.groups.length - 1; n >= 0; n--) {
    const other = passage.groups[n];
    if (!other || other.first >= conjunction || !isFinite(other)) continue;
    if (/^(?:who|which|that)$/u.test(passage.lower(other.first - 1))) continue;
    const found = subjectBefore(passage, other.first);
    if (found) return { ...found, sure: false, by: 'shared-subject' };
  }
  return null;
}

/** Who spoke last in the sentence before a verb, other than inside somebody's words. */
function lastSpeaker(
  passage: Passage,
  group: VerbGroup,
  told: readonly Draft[],
): SpeakerWords | null {
  const last = told.findLast(
    (d) =>
      d.sentence === passage.index &&
      d.cue !== null &&
      d.cue.first < group.first &&
      d.speaker !== null &&
      !told.some((outer) => tells(outer, d)),
  );
  return last?.speaker ?? null;
}

function conjunctionBefore(passage: Passage, group: VerbGroup): number | null {
  for (let i = group.first - 1; i >= passage.first && i > group.first - 8; i--) {
    const word = passage.word(i);
    if (word?.class === 'CCONJ') return i;
    const lower = word?.lower ?? '';
    const passed = word?.class === 'ADV' || /^(?:on|in|then|turn|later|,)$|day$/u.test(lower);
    if (!passed) return null;
  }
  return null;
}
