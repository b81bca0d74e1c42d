import type { VerbGroup } from '../../grammar/grammar.ts';
import { skipAdjuncts } from '../content/adjuncts.ts';
import type { Passage } from '../passage.ts';
import type { TokenRange } from '../token-range.ts';
import { isNearMiss } from './cue-checks.ts';
import type { CuedPassage } from './verb-cues.ts';
import { asksAt, withheldAfter, withheldObjectEnd } from './withheld-content.ts';

/** Words that were not given: "declined to say whether", "did not comment on", "gave no details". */
export interface Withheld {
  readonly group: VerbGroup;
  readonly cue: TokenRange;
  readonly content: TokenRange;
}

const DECLINES = /^(?:decline|refuse)$/u;
/** Verbs that are withheld by their negation alone; the others need a question after them ("has not said whether"). */
const BARE =
  /^(?:comment|respond|reply|answer|react|elaborate|disclose|divulge|specify|clarify|identify|quantify)$/u;
const GIVES = /^(?:give|offer|provide|release|make|have|share|supply)$/u;
const NEITHER = /^(?:neither|not|n['’]t)$/u;

/** The refusals of a passage to say something. */
export function withheldIn(passage: CuedPassage): Withheld[] {
  return passage.groups.flatMap((group) => {
    if (passage.quotationAt(group.head)) return [];
    if (isNearMiss(passage, group.head, passage.lexicon)) return [];
    const one =
      declined(passage, group) ??
      neitherNor(passage, group) ??
      negated(passage, group) ??
      gaveNo(passage, group) ??
      without(passage, group);
    return one ? [one] : [];
  });
}

/** "declined to discuss the figure", "refused to say whether" */
function declined(passage: CuedPassage, group: VerbGroup): Withheld | null {
  if (!DECLINES.test(group.lemma) || group.negated) return null;
  // "has declined for years to say"
  const inner = passage.groupAt(skipAdjuncts(passage, group.end).end) ?? passage.groupAt(group.end);
  if (!inner?.infinitive) return null;
  // "declined to be named" withholds no words of the matter; "refused to be drawn on" does.
  if (inner.passive) return inner.lemma === 'draw' ? rest(passage, group, inner) : null;
  return passage.lexicon.withheld.has(inner.lemma) ? rest(passage, group, inner) : null;
}

/** "would neither confirm nor deny the report" */
function neitherNor(passage: CuedPassage, group: VerbGroup): Withheld | null {
  if (group.lemma !== 'deny' || !/^n?or$/u.test(passage.lower(group.first - 1))) return null;
  for (let at = group.first - 2; at >= passage.first && at > group.first - 7; at--) {
    if (!NEITHER.test(passage.lower(at))) continue;
    let confirm = passage.groupAfter(at - 4);
    while (confirm && confirm.lemma !== 'confirm' && confirm.first < group.first)
      confirm = passage.groupAfter(confirm.first);
    if (confirm?.lemma !== 'confirm') return null;
    const content = withheldAfter(passage, group.end) ?? { first: confirm.head, end: group.end };
    return { group: confirm, cue: { first: confirm.head, end: group.end }, content };
  }
  return null;
}

/** "did not comment on the leak", "has not said whether", "would not be drawn on" */
function negated(passage: CuedPassage, group: VerbGroup): Withheld | null {
  const said = passage.cueOf(group)?.negated ?? false;
  if (!group.negated && !said && !negatedSubject(passage, group)) return null;
  if (group.passive) return group.lemma === 'draw' ? rest(passage, group, group) : null;
  if (!passage.lexicon.withheld.has(group.lemma)) return null;
  const kept =
    BARE.test(group.lemma) || asksSoon(passage, group) || withheldNounAt(passage, group.end);
  return kept ? rest(passage, group, group) : null;
}

/** A question follows the verb, adverbs and occasions between: "has not said publicly whether". */
function asksSoon(passage: CuedPassage, { end }: VerbGroup): boolean {
  const after = skipAdjuncts(passage, end).end;
  return [after, end, end + 1].some((i) => asksAt(passage, i));
}

/** "gave no details", "offered no estimate of the cost" */
function gaveNo(passage: CuedPassage, group: VerbGroup): Withheld | null {
  const no = group.end;
  if (!GIVES.test(group.lemma) || group.passive || passage.lower(no) !== 'no') return null;
  if (!withheldNounAt(passage, no)) return null;
  const comment = passage.phraseFrom(no + 1) ?? passage.phraseFrom(no);
  // "had no comment on the leak" is said as "did not comment on it" is.
  if (comment && /^comments?$/u.test(passage.lower(comment.head))) {
    const said = comment.head + 1;
    const content = withheldAfter(passage, said) ?? { first: comment.head, end: said };
    return { group, cue: { first: group.head, end: said }, content };
  }
  return {
    group,
    cue: { first: group.head, end: no + 1 },
    content: { first: no + 1, end: withheldObjectEnd(passage, no + 1) },
  };
}

/** "said, without elaborating", "without giving details" */
function without(passage: CuedPassage, group: VerbGroup): Withheld | null {
  if (passage.lower(group.first - 1) !== 'without') return null;
  if (passage.word(group.head)?.form !== 'ing') return null;
  if (!passage.lexicon.withheld.has(group.lemma)) return null;
  if (!BARE.test(group.lemma) && !asksSoon(passage, group) && !withheldNounAt(passage, group.end))
    return null;
  const content = withheldAfter(passage, group.end) ?? { first: group.head, end: group.end };
  return { group, cue: { first: group.first - 1, end: group.end }, content };
}

/** "Neither president had commented" */
function negatedSubject(passage: Passage, group: VerbGroup): boolean {
  if (!/^(?:comment|respond|reply|react)$/u.test(group.lemma)) return false;
  for (let i = group.first - 1; i >= passage.first && i > group.first - 6; i--) {
    if (/^(?:neither|no|none|nobody)$/u.test(passage.lower(i))) return true;
    const word = passage.word(i);
    if (word?.class === 'PUNCT' || word?.class === 'VERB') return false;
  }
  return false;
}

function withheldNounAt(passage: CuedPassage, at: number): boolean {
  const { withheldNouns } = passage.lexicon;
  const phrase = passage.phraseFrom(at) ?? passage.phraseFrom(at + 1);
  const head = phrase ? passage.word(phrase.head) : null;
  return head !== null && (withheldNouns.has(head.lower) || withheldNouns.has(head.lemma));
}

function rest(passage: CuedPassage, group: VerbGroup, last: VerbGroup): Withheld {
  const bare = { first: last.infinitive ? last.first : last.head, end: last.end };
  const content = withheldAfter(passage, last.end) ?? bare;
  return { group, cue: { first: group.head, end: last.end }, content };
}
