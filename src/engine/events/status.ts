import type { SentenceGrammar, VerbGroup, Word } from '../grammar/grammar.ts';
import type { EventStatus } from '../record/schema.ts';
import type { Statement } from '../statements/statement.ts';
import type { Match } from './match-frames.ts';

/** What a verb says of the act that hangs on it ("pledged to send", "called for talks", "called off the visit"). */
const GOVERNORS: readonly (readonly [EventStatus, RegExp])[] = [
  [
    'planned',
    /^(?:plan|schedule|set|expect|intend|agree|pledge|promise|vow|prepare|decide|want|seek|aim|arrange|announce|undertake|commit|swear|due|order|hope|approve|resolve|try|move)$/u,
  ],
  [
    'requested',
    /^(?:urge|demand|ask|call|request|press|appeal|beg|implore|tell|want|invite|push|exhort|insist|propose|require|pressure|command|instruct)$/u,
  ],
  [
    'possible',
    /^(?:threaten|consider|offer|warn|weigh|fear|mull|suggest|contemplate|risk|discuss|favor|favour|debate)$/u,
  ],
  [
    'not',
    /^(?:refuse|decline|fail|cancel|stop|avoid|prevent|avert|abandon|scrap|postpone|rule|reject|oppose|block|halt|deny|thwart|foil|forgo|shelve|resist)$/u,
  ],
];
/** Acts of speech that make what they ask or promise not yet done. */
const BY_ACT: Readonly<Partial<Record<Statement['act'], EventStatus>>> = {
  deny: 'denied',
  request: 'requested',
  demand: 'requested',
  promise: 'planned',
  threaten: 'possible',
  propose: 'possible',
  reject: 'not',
};

/** Whether it happened: from tense, modal and negation, the verb it hangs on, and the statement that tells it. */
export function statusOf(
  match: Match,
  words: readonly Word[],
  grammar: SentenceGrammar,
  statement: Statement | null,
): EventStatus {
  const clause = match.clause === null ? undefined : grammar.clauses[match.clause];
  const group = clause ? grammar.verbGroups[clause.verb] : undefined;
  const own = match.phrase === null;
  if (statement?.act === 'deny' && !statement.negated) return 'denied';
  if (!group || !clause) return 'happened';
  const parent = clause.parent === null ? undefined : grammar.clauses[clause.parent];
  const outer = parent ? grammar.verbGroups[parent.verb] : undefined;
  if (own) return verbStatus(match, group, outer, words, grammar, statement);
  // A noun that the clause's verb has as its object or speaks of: "called for talks", "talks will resume".
  const distance = match.first - group.head;
  if (distance > 0 && distance < 9) {
    if (group.lemma === 'call' && words[group.head + 1]?.lower === 'off') return 'not';
    const governed = governs(group.lemma);
    if (governed === 'not' && !group.negated) return 'not';
    if (
      governed !== null &&
      !/^(?:discuss|deny|announce|order|tell|warn|fear|reject|oppose|insist)$/u.test(group.lemma)
    )
      return governed;
  }
  const subject = clause.subject === match.phrase;
  if (subject || distance < 9) {
    if (group.tense === 'future') return 'planned';
    if (subject && group.negated) return 'not';
    if (group.modal !== null && /^(?:may|might|could)$/u.test(group.modal)) return 'possible';
    if (subject && group.progressive) return 'ongoing';
    if (subject && /^(?:schedule|plan|expect|set|due)$/u.test(group.lemma)) return 'planned';
  }
  if (
    /^(?:planned|possible|proposed|upcoming|scheduled)$/u.test(words[match.first - 1]?.lower ?? '')
  )
    return words[match.first - 1]?.lower === 'possible' ? 'possible' : 'planned';
  if (/^(?:if|unless)$/u.test(markOf(words, grammar, clause.first))) return 'possible';
  return 'happened';
}

function verbStatus(
  match: Match,
  group: VerbGroup,
  outer: VerbGroup | undefined,
  words: readonly Word[],
  grammar: SentenceGrammar,
  statement: Statement | null,
): EventStatus {
  if (group.negated) return 'not';
  if (/^(?:if|unless|whether)$/u.test(markOf(words, grammar, group.first))) return 'possible';
  if (group.infinitive) {
    const due = words[group.first - 1]?.lower ?? '';
    if (/^(?:due|set|scheduled|ready|poised|likely|expected|bound|about)$/u.test(due))
      return 'planned';
    if (outer && match.first - outer.head < 14) {
      const governed = governs(outer.lemma);
      if (governed !== null) return governed === 'not' && outer.negated ? 'happened' : governed;
      if (outer.tense === 'past' || outer.perfect)
        return /^(?:begin|start|continue|help|manage|go|use|resume|meet|come)$/u.test(outer.lemma)
          ? 'happened'
          : 'planned';
    }
    const acted = statement ? BY_ACT[statement.act] : undefined;
    return acted ?? 'planned';
  }
  if (group.tense === 'future') return 'planned';
  if (group.modal !== null) {
    if (/^(?:should|must|ought)$/u.test(group.modal)) return 'requested';
    if (group.modal === 'would') return statement ? 'planned' : 'possible';
    return group.perfect ? 'happened' : 'possible';
  }
  const acted =
    statement && firstVerbIn(grammar, words, statement) === group.head
      ? BY_ACT[statement.act]
      : undefined;
  if (acted !== undefined && group.tense !== 'past') return acted;
  if (group.progressive && group.tense === 'present') return 'ongoing';
  if (group.participle && outer) {
    if (outer.tense === 'future') return 'planned';
    const governed = governs(outer.lemma);
    if (governed !== null && words[match.first - 1]?.index === outer.head) return governed;
  }
  return 'happened';
}

function governs(lemma: string): EventStatus | null {
  return GOVERNORS.find(([, pattern]) => pattern.test(lemma))?.[0] ?? null;
}

/** The verb that a statement's content opens with. */
function firstVerbIn(
  grammar: SentenceGrammar,
  words: readonly Word[],
  statement: Statement,
): number | null {
  const content = statement.content[0];
  const group = content
    ? grammar.verbGroups.find(
        (g) => (words[g.head]?.from ?? 0) >= content.from && (words[g.head]?.to ?? 0) <= content.to,
      )
    : undefined;
  return group?.head ?? null;
}

/** The word that opens the clause of a verb, in the eight words before it: "if", "unless". */
function markOf(words: readonly Word[], grammar: SentenceGrammar, first: number): string {
  for (let i = first - 1; i >= Math.max(grammar.first, first - 8); i--) {
    const word = words[i];
    if (!word || /^[.,;:]$/u.test(word.text) || word.class === 'VERB') return '';
    if (/^(?:if|unless|whether)$/u.test(word.lower)) return word.lower;
  }
  return '';
}
