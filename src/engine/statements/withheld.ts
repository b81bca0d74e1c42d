import { skipAdjuncts, type TokenRange } from './adjuncts.ts';
import type { VerbCue } from './cues.ts';
import { rightEnd } from './extent.ts';
import type { CueLexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { VerbGroup } from '../grammar/grammar.ts';

/** Words that were not given: "declined to say whether", "did not comment on", "gave no details". */
export interface Withheld {
  readonly group: VerbGroup;
  readonly cue: TokenRange;
  readonly content: TokenRange;
}

const DECLINES = /^(?:decline|refuse)$/u;
/** Verbs that are withheld by their negation alone; the others need a question after them ("has not said whether"). */
const BARE = /^(?:comment|respond|reply|answer|react|elaborate|disclose|divulge|specify|clarify|identify|quantify)$/u;
const GIVES = /^(?:give|offer|provide|release|make|have|share|supply)$/u;
const QUESTION = /^(?:whether|why|how|what|when|where|who|whom|which|if)$/u;

/** The refusals of a passage to say something. */
export function withheldIn(passage: Passage, cues: readonly VerbCue[], lexicon: CueLexicon): Withheld[] {
  const found: Withheld[] = [];
  for (const group of passage.groups) {
    if (passage.quotationAt(group.head)) continue;
    const one =
      declined(passage, group, cues, lexicon) ??
      neitherNor(passage, group, cues, lexicon) ??
      negated(passage, group, cues, lexicon) ??
      gaveNo(passage, group, cues, lexicon) ??
      without(passage, group, cues, lexicon);
    if (one) found.push(one);
  }
  return found;
}

/** "declined to discuss the figure", "refused to say whether" */
function declined(passage: Passage, group: VerbGroup, cues: readonly VerbCue[], lexicon: CueLexicon): Withheld | null {
  if (!DECLINES.test(group.lemma) || group.negated) return null;
  const inner = passage.groupAt(group.end);
  if (!inner?.infinitive || inner.first > group.end + 1) return null;
  // "declined to be named" withholds no words of the matter; "refused to be drawn on" does.
  const drawn = inner.passive && inner.lemma === 'draw';
  if (!lexicon.withheld.has(inner.lemma) && !drawn) return null;
  if (inner.passive && !drawn) return null;
  return rest(passage, group, inner, cues, lexicon);
}

/** "would neither confirm nor deny the report" */
function neitherNor(passage: Passage, group: VerbGroup, cues: readonly VerbCue[], lexicon: CueLexicon): Withheld | null {
  if (group.lemma !== 'deny') return null;
  let at = group.first - 1;
  if (!/^(?:n?or)$/u.test(passage.lower(at))) return null;
  for (; at >= passage.first && at > group.first - 6; at--) {
    if (/^(?:neither|not|n['’]t)$/u.test(passage.lower(at))) {
      const confirm = passage.groups.find((g) => g.lemma === 'confirm' && g.first < group.first && g.end > at - 3);
      if (!confirm) return null;
      const content = contentAfter(passage, group.end, cues, lexicon) ?? { first: confirm.head, end: group.end };
      return { group: confirm, cue: { first: confirm.head, end: group.end }, content };
    }
  }
  return null;
}

/** "did not comment on the criticism", "has not said whether", "would not be drawn on" */
function negated(passage: Passage, group: VerbGroup, cues: readonly VerbCue[], lexicon: CueLexicon): Withheld | null {
  const cue = cues.find((c) => c.group === group);
  const isNegated = group.negated || cue?.negated === true || negatedSubject(passage, group);
  if (!isNegated) return null;
  if (group.passive && group.lemma === 'draw') return rest(passage, group, group, cues, lexicon);
  if (group.passive || !lexicon.withheld.has(group.lemma)) return null;
  const after = skipAdjuncts(passage, group.end, lexicon).end;
  const asks = QUESTION.test(passage.lower(after)) || QUESTION.test(passage.lower(group.end)) || QUESTION.test(passage.lower(group.end + 1));
  if (asks || BARE.test(group.lemma)) return rest(passage, group, group, cues, lexicon);
  if (!withheldNounAt(passage, group.end, lexicon)) return null;
  return rest(passage, group, group, cues, lexicon);
}

/** "gave no details", "offered no estimate of the sums involved" */
function gaveNo(passage: Passage, group: VerbGroup, cues: readonly VerbCue[], lexicon: CueLexicon): Withheld | null {
  if (!GIVES.test(group.lemma) || group.passive) return null;
  const no = passage.lower(group.end) === 'no' ? group.end : null;
  if (no === null || !withheldNounAt(passage, no, lexicon)) return null;
  return {
    group,
    cue: { first: group.head, end: no + 1 },
    content: { first: no + 1, end: objectEnd(passage, no + 1, cues) },
  };
}

/** "said, without elaborating", "without giving details" */
function without(passage: Passage, group: VerbGroup, cues: readonly VerbCue[], lexicon: CueLexicon): Withheld | null {
  if (passage.lower(group.first - 1) !== 'without' || passage.word(group.head)?.form !== 'ing') return null;
  if (!lexicon.withheld.has(group.lemma)) return null;
  if (GIVES.test(group.lemma) && !withheldNounAt(passage, group.end, lexicon)) return null;
  const content = contentAfter(passage, group.end, cues, lexicon) ?? { first: group.head, end: group.end };
  return { group, cue: { first: group.first - 1, end: group.end }, content };
}

/** "Neither president had commented" */
function negatedSubject(passage: Passage, group: VerbGroup): boolean {
  if (!/^(?:comment|respond|reply|react)$/u.test(group.lemma)) return false;
  for (let i = group.first - 1; i >= passage.first && i > group.first - 6; i--) {
    if (/^(?:neither|no|none|nobody)$/u.test(passage.lower(i))) return true;
    if (passage.word(i)?.class === 'PUNCT' || passage.word(i)?.class === 'VERB') return false;
  }
  return false;
}

function withheldNounAt(passage: Passage, at: number, lexicon: CueLexicon): boolean {
  const phrase = passage.phraseFrom(at) ?? passage.phraseFrom(at + 1);
  const head = phrase ? passage.word(phrase.head) : null;
  return head !== null && (lexicon.withheldNouns.has(head.lower) || lexicon.withheldNouns.has(head.lemma));
}

function rest(passage: Passage, group: VerbGroup, last: VerbGroup, cues: readonly VerbCue[], lexicon: CueLexicon): Withheld {
  const content = contentAfter(passage, last.end, cues, lexicon) ?? { first: last.infinitive ? last.first : last.head, end: last.end };
  return { group, cue: { first: group.head, end: last.end }, content };
}

/** "on the criticism", "to a request for comment", "whether it would", "the figure": what follows the verb, times and occasions passed over. */
function contentAfter(passage: Passage, at: number, cues: readonly VerbCue[], lexicon: CueLexicon): TokenRange | null {
  let start = at;
  while (passage.word(start)?.class === 'ADV' && !QUESTION.test(passage.lower(start))) start++;
  if (start >= passage.stop) return null;
  const word = passage.word(start);
  if (!word) return null;
  if (QUESTION.test(word.lower)) return { first: start, end: rightEnd(passage, start, null, cues) };
  if (/^(?:on|to|about|for)$/u.test(word.lower)) {
    if (QUESTION.test(passage.lower(start + 1))) return { first: start, end: rightEnd(passage, start + 1, null, cues) };
    const phrase = passage.phraseFrom(start + 1);
    if (!phrase) return null;
    return { first: start, end: objectEnd(passage, start + 1, cues) };
  }
  if (passage.phraseFrom(start)) {
    const later = skipAdjuncts(passage, start, lexicon).end;
    if (QUESTION.test(passage.lower(later))) return { first: later, end: rightEnd(passage, later, null, cues) };
    return { first: start, end: objectEnd(passage, start, cues) };
  }
  return null;
}

function objectEnd(passage: Passage, first: number, cues: readonly VerbCue[]): number {
  const limit = rightEnd(passage, first, null, cues);
  const phrase = passage.phraseFrom(first);
  for (let i = phrase?.end ?? first; i < limit; i++) {
    const word = passage.word(i);
    if (!word || word.text === ',' || /^(?:but|though|although|while|as|when|by|before|after|until)$/u.test(word.lower)) return i;
    if (word.class === 'CCONJ' && (passage.groupAt(i + 1) || passage.phraseFrom(i + 1))) {
      if (passage.groupAt(i + 1)) return i;
    }
  }
  return limit;
}
