import type { VerbGroup } from '../../grammar/grammar.ts';
import type { Complement } from '../content/complement.ts';
import type { CueEntry, CueLexicon } from '../lexicon.ts';
import type { Passage } from '../passage.ts';
import { firstBeyond } from '../token-range.ts';
import { hasNegatedSubject, isNearMiss, isUnsaid } from './cue-checks.ts';

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

/** A sentence with the verbs that may be cues in it, and the lexicon that they are told by. */
export interface CuedPassage extends Passage {
  readonly cues: readonly VerbCue[];
  readonly lexicon: CueLexicon;
  /** The first cue whose verb group starts after this token. */
  cueAfter(index: number): VerbCue | null;
  /** The cue whose verb group this is. */
  cueOf(group: VerbGroup): VerbCue | null;
  /** What a cue is followed by, or null. Read once; while it is being read, a cue has nothing. */
  complementOf(cue: VerbCue): Complement | null;
}

/** Finds the verb cues of a passage; `read` reads what follows one. */
export function withCues(
  plain: Passage,
  lexicon: CueLexicon,
  read: (passage: CuedPassage, cue: VerbCue) => Complement | null,
): CuedPassage {
  const cues = verbCues(plain, lexicon);
  const byGroup = new Map(cues.map((cue) => [cue.group, cue]));
  const complements = new Map<VerbCue, Complement | null>();
  const passage: CuedPassage = {
    ...plain,
    cues,
    lexicon,
    cueAfter: (index) => cues[firstBeyond(cues, index, (cue) => cue.group.first)] ?? null,
    cueOf: (group) => byGroup.get(group) ?? null,
    complementOf: (cue) => {
      const known = complements.get(cue);
      if (known !== undefined) return known;
      complements.set(cue, null);
      const found = read(passage, cue);
      complements.set(cue, found);
      return found;
    },
  };
  return passage;
}

/** The verbs of a passage that can be cues, in order. Nothing inside quotation marks is one: what is quoted is not the report's own telling. */
function verbCues(passage: Passage, lexicon: CueLexicon): VerbCue[] {
  const found: VerbCue[] = [];
  for (const group of passage.groups) {
    const entries = entriesOf(passage, group, lexicon);
    const [first] = entries;
    if (!first || passage.quotationAt(group.head)) continue;
    if (isNearMiss(passage, group.head, lexicon) || isUnsaid(passage, group)) continue;
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

/** Where the words of a cue end; null where its particle does not follow the verb ("called the ministers on Monday"). */
function cueEnd(passage: Passage, group: VerbGroup, entry: CueEntry): number | null {
  let at = group.head + 1;
  for (const word of entry.words.slice(1)) {
    while (passage.word(at)?.class === 'ADV' && passage.lower(at) !== word) at++;
    if (passage.lower(at) !== word) return null;
    at++;
  }
  return at;
}
