import type { VerbGroup } from '../../grammar/grammar.ts';
import type { CueLexicon } from '../lexicon.ts';
import type { Passage } from '../passage.ts';

/** What a cue hangs on where it is only wished for, tried or asked: then nothing has been said yet. */
const UNSAID =
  /^(?:expect|plan|want|hope|need|have|try|order|fail|able|due|set|likely|ask|urge|tell|allow|help|invite|require|prepare|ready|intend|use|begin|force|wait|hesitate)$/u;
const IF = /^(?:if|unless|whether)$/u;

/** "That said", "needless to say": words that look like a cue. */
export function isNearMiss(passage: Passage, head: number, lexicon: CueLexicon): boolean {
  return lexicon.nearMisses.some((words) =>
    words.some((_, offset) => {
      const start = head - offset;
      return start >= passage.first && words.every((word, k) => passage.lower(start + k) === word);
    }),
  );
}

/** "Is expected to announce", "if he says", "may warn": no words have been given yet. */
export function isUnsaid(passage: Passage, group: VerbGroup): boolean {
  if (group.modal !== null && /^(?:may|might|should|must|shall|ought)$/u.test(group.modal))
    return true;
  for (let i = group.first - 1; i >= passage.first && i > group.first - 5; i--) {
    const word = passage.word(i);
    if (!word || word.class === 'PUNCT' || word.class === 'VERB') break;
    if (IF.test(word.lower)) return true;
  }
  if (!group.infinitive) return false;
  for (let i = group.first - 1; i >= passage.first && i > group.first - 7; i--) {
    const word = passage.word(i);
    if (!word || /^[,;:]$/u.test(word.text)) return false;
    if (word.class === 'VERB' || word.class === 'ADJ' || word.class === 'AUX')
      return UNSAID.test(word.lemma);
  }
  return false;
}

/** "Neither crew has asked for one", "no group has admitted". */
export function hasNegatedSubject(passage: Passage, group: VerbGroup): boolean {
  if (group.infinitive || group.participle) return false;
  for (let i = group.first - 1; i >= passage.first && i > group.first - 8; i--) {
    const word = passage.word(i);
    if (!word || word.class === 'PUNCT' || word.class === 'VERB' || word.class === 'SCONJ')
      return false;
    if (/^(?:no|neither|none|nobody|noone)$/u.test(word.lower)) return true;
  }
  return false;
}
