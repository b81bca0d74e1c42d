import type { VerbGroup } from '../grammar/grammar.ts';
import type { CueEntry, CueLexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';

/** A verb of a sentence that may give words to somebody, with the readings that its lexicon entries allow. */
export interface VerbCue {
  readonly group: VerbGroup;
  /** Token index of the verb itself. */
  readonly head: number;
  /** One past the last word of the cue: its verb, or its particle ("call on"). */
  readonly end: number;
  readonly entries: readonly CueEntry[];
  /** The saying itself is negated: "did not deny", "neither president had commented". */
  readonly negated: boolean;
}

/** What a cue hangs on where it is only wished for, tried or asked: then nothing has been said yet. */
const UNSAID =
  /^(?:expect|plan|want|hope|need|have|try|order|fail|able|due|set|likely|ask|urge|tell|allow|help|invite|require|prepare|ready|intend|use|begin|force|wait|hesitate)$/u;
const IF = /^(?:if|unless|whether)$/u;

/** The verbs of a passage that can be cues, in order. Nothing inside quotation marks is one: what is quoted is not the report's own telling. */
export function verbCues(passage: Passage, lexicon: CueLexicon): VerbCue[] {
  const found: VerbCue[] = [];
  for (const group of passage.groups) {
    const entries = entriesOf(passage, group, lexicon);
    const first = entries[0];
    if (!first || passage.quotationAt(group.head) || isNearMiss(passage, group.head, lexicon)) continue;
    if (isUnsaid(passage, group)) continue;
    const end = cueEnd(passage, group, first);
    if (end === null) continue;
    found.push({
      group,
      head: group.head,
      end,
      // The longest wording stands for the verb: "call on" is not "call".
      entries: entries.filter((entry) => entry.words.length === first.words.length),
      negated: group.negated || hasNegatedSubject(passage, group),
    });
  }
  return found;
}

function entriesOf(passage: Passage, group: VerbGroup, lexicon: CueLexicon): CueEntry[] {
  return (lexicon.verbs.get(group.lemma) ?? []).filter(
    (entry) => cueEnd(passage, group, entry) !== null,
  );
}

/** Where the words of a cue end: the particle follows the verb at once, or after one object ("brushed it off"). */
function cueEnd(passage: Passage, group: VerbGroup, entry: CueEntry): number | null {
  let at = group.head + 1;
  for (const word of entry.words.slice(1)) {
    while (passage.word(at)?.class === 'ADV' && passage.lower(at) !== word) at++;
    if (passage.lower(at) !== word) return null;
    at++;
  }
  return at;
}

/** "That said", "needless to say": words that look like a cue. */
function isNearMiss(passage: Passage, head: number, lexicon: CueLexicon): boolean {
  return lexicon.nearMisses.some((words) =>
    words.some((_, offset) => {
      const start = head - offset;
      return start >= passage.first && words.every((word, k) => passage.lower(start + k) === word);
    }),
  );
}

/** "Is expected to announce", "if he says", "may warn": no words have been given yet. */
function isUnsaid(passage: Passage, group: VerbGroup): boolean {
  if (group.modal !== null && /^(?:may|might|should|must|shall|ought)$/u.test(group.modal)) return true;
  for (let i = group.first - 1; i >= passage.first && i > group.first - 5; i--) {
    const word = passage.word(i);
    if (!word || word.class === 'PUNCT' || word.class === 'VERB') break;
    if (IF.test(word.lower)) return true;
  }
  if (!group.infinitive) return false;
  for (let i = group.first - 1; i >= passage.first && i > group.first - 7; i--) {
    const word = passage.word(i);
    if (!word || /^[,;:]$/u.test(word.text)) return false;
    if (word.class === 'VERB' || word.class === 'ADJ' || word.class === 'AUX') return UNSAID.test(word.lemma);
  }
  return false;
}

/** "Neither side has asked for one", "no group has admitted". */
function hasNegatedSubject(passage: Passage, group: VerbGroup): boolean {
  if (group.infinitive || group.participle) return false;
  for (let i = group.first - 1; i >= passage.first && i > group.first - 8; i--) {
    const word = passage.word(i);
    if (!word || word.class === 'PUNCT' || word.class === 'VERB' || word.class === 'SCONJ') return false;
    if (/^(?:no|neither|none|nobody|noone)$/u.test(word.lower)) return true;
  }
  return false;
}
