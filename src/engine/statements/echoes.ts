import { tells, type Draft } from './draft.ts';

/** "repeated its demand that": the noun tells the act and the words; "he said he hoped to": one saying, not two. */
export function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  return drafts
    .map((draft) => spokenBySubject(draft, drafts))
    .filter((draft) => {
      const frame = draft.by[0] ?? '';
      if (frame === 'cue-np' && drafts.some((d) => isItsNoun(draft, d))) return false;
      if (draft.act !== 'think' && !frame.startsWith('adjective')) return true;
      if (draft.speaker === null) return true;
      return !drafts.some((outer) => tells(outer, draft) && opensWith(outer, draft));
    });
}

/** The object of "repeated" is a cue noun with words of its own. */
function isItsNoun(draft: Draft, noun: Draft): boolean {
  const first = draft.content[0]?.first ?? 0;
  return noun.by[0] === 'noun-that' && tells(draft, noun) && (noun.cue?.first ?? 0) - first < 3;
}

/** The inner saying's pronoun opens the outer one's words. */
function opensWith(outer: Draft, { speaker }: Draft): boolean {
  if (!speaker || speaker.end - speaker.first !== 1) return false;
  const { first } = speaker;
  return outer.content.some((c) => first === c.first || first === c.first + 1);
}

/** "Lima repeated its demand that": who "its" is, is told by the verb. */
function spokenBySubject(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.by[0] !== 'noun-that') return draft;
  const verb = drafts.find((d) => d.by[0] === 'cue-np' && isItsNoun(d, draft));
  const pronoun = draft.speaker && draft.speaker.end - draft.speaker.first === 1;
  return verb?.speaker && pronoun ? { ...draft, speaker: verb.speaker } : draft;
}
