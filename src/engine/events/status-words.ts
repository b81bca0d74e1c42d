import type { EventStatus } from '../record/schema.ts';
import type { Statement } from '../statements/statement.ts';

/** What a verb says of the act that hangs on it: "pledged to send", "called for talks", "called off the visit". */
const GOVERNORS: readonly (readonly [EventStatus, RegExp])[] = [
  [
    'planned',
    /^(?:plan|schedule|set|expect|intend|agree|pledge|promise|vow|prepare|decide|want|seek|aim|arrange|undertake|commit|swear|order|hope|approve|resolve|try|move|plot|conspire|wish|mean|choose|vote|authorise|authorize|attempt|announce|await|look)$/u,
  ],
  [
    'requested',
    /^(?:urge|demand|ask|call|request|press|appeal|beg|implore|tell|invite|push|exhort|insist|propose|require|pressure|command|instruct|plead|lobby|advocate|recommend|advise)$/u,
  ],
  [
    'possible',
    /^(?:threaten|consider|offer|warn|weigh|fear|mull|suggest|contemplate|risk|discuss|favor|favour|debate|stand|dare|review|ponder|explore|study|brace|predict|mention)$/u,
  ],
  [
    'not',
    /^(?:refuse|decline|fail|cancel|avoid|prevent|avert|abandon|scrap|postpone|rule|reject|oppose|block|thwart|foil|forgo|shelve|resist|forbid|prohibit|ban|balk|miss|delay|deter|stop)$/u,
  ],
];

/** "ready to", "due to", "unwilling to": adjectives and participles before an infinitive. */
const ADJECTIVES: readonly (readonly [EventStatus, RegExp])[] = [
  [
    'planned',
    /^(?:due|set|scheduled|poised|expected|bound|about|determined|slated|supposed|meant|planning)$/u,
  ],
  ['possible', /^(?:ready|willing|likely|unlikely|able|prepared|open|free|keen|eager)$/u],
  ['not', /^(?:unwilling|reluctant|unable|loath|hesitant)$/u],
];

/** Verbs whose infinitive has happened when they have: "began to withdraw", "managed to free". */
export const CARRIES_OUT =
  /^(?:begin|start|continue|help|manage|go|use|resume|come|proceed|succeed|rush|dare|cease|serve|allow|force|compel|let|enable|cause|lead|bring)$/u;
/** Verbs of meeting, calling and gathering, whose purpose is carried out with them: "telephoned Putin to demand". */
export const DONE_WITH =
  /^(?:telephone|phone|call|meet|write|speak|gather|march|rally|summon|protest|vote|act|intervene|appear)$/u;

/** Acts of speech that make what they ask or promise not yet done. */
export const BY_ACT: Readonly<Partial<Record<Statement['act'], EventStatus>>> = {
  deny: 'denied',
  request: 'requested',
  demand: 'requested',
  promise: 'planned',
  threaten: 'possible',
  propose: 'possible',
  reject: 'not',
};

/** Predicates that promise or weigh what they name: "pledged 20 million dollars", "offered 1,000 soldiers". */
const COMMITS: readonly (readonly [EventStatus, RegExp])[] = [
  ['planned', /^(?:pledge|promise|commit|earmark|plan|prepare|vow|approve|announce|unveil)$/u],
  ['possible', /^(?:offer|consider|weigh|threaten|mull)$/u],
];

/** Verbs that deny the infinitive after them; "blocked a street to protest" did not. */
const REFUSES = /^(?:refuse|decline|fail|forbid|neglect|balk|ban)$/u;

/** What a verb makes of the act that hangs on it as its object or as a form in -ing, or null. */
export function governs(lemma: string): EventStatus | null {
  return GOVERNORS.find(([, pattern]) => pattern.test(lemma))?.[0] ?? null;
}

/** What a verb makes of the infinitive after it, or null. */
export function governsInfinitive(lemma: string): EventStatus | null {
  const governed = governs(lemma);
  return governed === 'not' && !REFUSES.test(lemma) ? null : governed;
}

/** What a word before an infinitive makes of it, or null. */
export function inclines(word: string): EventStatus | null {
  return ADJECTIVES.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}

/** What a predicate's own verb makes of the thing it gives, or null. */
export function commits(lemma: string): EventStatus | null {
  return COMMITS.find(([, pattern]) => pattern.test(lemma))?.[0] ?? null;
}
