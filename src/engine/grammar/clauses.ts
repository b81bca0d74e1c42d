import { complementsOf } from './complements.ts';
import type { Clause, NounPhrase, VerbGroup, Word } from './grammar.ts';
import { SentenceParts } from './sentence-parts.ts';
import { TURNED } from './turned-verbs.ts';

const RELATIVES = /^(?:who|which|whose|whom)$/u;
/** How far before its verb the word may stand that opens a clause. */
const MARK_REACH = 12;

/** The word that opens a clause, and the phrase that a relative one takes up. */
interface Mark {
  readonly word: string | null;
  readonly relative: number | null;
  readonly near: boolean;
}

/** The clauses of a sentence, one a verb group: subject, objects, prepositional phrases, and what each hangs on. */
export function findClauses(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  groups: readonly VerbGroup[],
): Clause[] {
  const parts = new SentenceParts(words, phrases, groups);
  const clauses: Clause[] = [];
  groups.forEach((group, n) => {
    clauses.push(clauseOf(parts, group, n, clauses[n - 1]));
  });
  return clauses;
}

function clauseOf(
  parts: SentenceParts,
  group: VerbGroup,
  n: number,
  outer: Clause | undefined,
): Clause {
  const end = parts.groups[n + 1]?.first ?? parts.end;
  const mark = markBefore(parts, group);
  const { objects, prepositions } = complementsOf(parts, group, end);
  let { subject, sure } = subjectOf(parts, group, n, mark, outer);
  if (isTurned(parts, group, subject, objects[0])) {
    subject = objects.shift() ?? null;
    sure = true;
  }
  const kind = kindOf(parts, group, mark);
  return {
    verb: n,
    subject,
    subjectSure: sure,
    objects,
    prepositions,
    parent: kind === 'main' || n === 0 ? null : n - 1,
    kind,
    first: group.first,
    end,
  };
}

function subjectOf(
  parts: SentenceParts,
  group: VerbGroup,
  n: number,
  mark: Mark,
  outer: Clause | undefined,
): { subject: number | null; sure: boolean } {
  if (mark.relative !== null) return { subject: mark.relative, sure: mark.near };
  if (group.infinitive || group.participle)
    return { subject: understood(parts, group, n, outer), sure: false };
  const found = parts.subjectBefore(group.first);
  return { subject: found?.phrase ?? null, sure: found?.sure ?? false };
}

/** "…,” said Rubio": the phrase behind the verb speaks. */
function isTurned(
  parts: SentenceParts,
  group: VerbGroup,
  subject: number | null,
  object: number | undefined,
): boolean {
  if (group.infinitive || group.participle || !TURNED.test(group.lemma)) return false;
  if (object === undefined || parts.phrases[object]?.first !== group.end) return false;
  if (subject === null) return true;
  return /^[”"'’]$/u.test(parts.at(parts.phrases[subject]?.end ?? 0)?.text ?? '');
}

function markBefore(parts: SentenceParts, group: VerbGroup): Mark {
  for (let i = group.first - 1; i >= parts.start && i >= group.first - MARK_REACH; i--) {
    const word = parts.at(i);
    if (!word || word.class === 'VERB' || /^[.;:"“”]$/u.test(word.text)) break;
    const next = i === group.first - 1;
    const relative =
      RELATIVES.test(word.lower) || (word.lower === 'that' && word.class === 'SCONJ' && next);
    const antecedent = relative && i >= group.first - 3 ? parts.phraseEndingBefore(i) : null;
    if (antecedent !== null) return { word: word.lower, relative: antecedent, near: next };
    if (word.class === 'SCONJ') return { word: word.lower, relative: null, near: false };
  }
  return { word: null, relative: null, near: false };
}

/** An infinitive or participle is done by the subject of the verb it hangs on, or by that verb's object: "urged Moscow to stop". */
function understood(
  parts: SentenceParts,
  group: VerbGroup,
  n: number,
  outer: Clause | undefined,
): number | null {
  if (!outer) {
    if (group.first !== parts.start) return null;
    const next = parts.groups.find((g, k) => k > n && !g.infinitive && !g.participle);
    return parts.subjectBefore((next ?? group).first)?.phrase ?? null;
  }
  const near = parts.phraseEndingBefore(group.first);
  const object = outer.objects.at(-1);
  if (group.infinitive && object !== undefined && near === object) return object;
  if (group.participle && near !== null && parts.at(group.head)?.form === 'participle') return near;
  return outer.subject;
}

function kindOf(parts: SentenceParts, group: VerbGroup, mark: Mark): Clause['kind'] {
  if (mark.relative !== null) return 'relative';
  if (group.infinitive) return 'infinitive';
  if (group.participle) return 'participle';
  if (mark.word === 'that') return 'that';
  if (mark.word === 'whether' || mark.word === 'if') return 'whether';
  if (mark.word !== null) return 'adverbial';
  return parts.at(group.first - 1)?.class === 'CCONJ' ? 'coordinated' : 'main';
}
