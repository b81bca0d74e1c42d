import { clauseAt, phraseAt, verbOf, type Context } from './context.ts';
import { subjectPhrase } from './subject.ts';
import type { Match } from './match.ts';
import { governorOf } from './noun-status.ts';
import { partyOf, type Party } from './parties.ts';

/** Verbs by which their subject takes part in a meeting told as a noun. */
const TAKES_PART =
  /^(?:hold|have|attend|begin|start|open|conclude|end|resume|continue|finish|leave|depart|arrive|join|complete|wrap|convene|host|discuss|agree|say|speak|sign|reach|announce|be|fly|travel|return|raise|tell|emerge|meet|go|come|head|make|issue|promise|urge|warn)$/u;
const DURING = /^(?:in|at|for|before|with|from|to|between|ahead)$/u;
/** Whatever was done then, its doer was there: "praised the plan after a meeting with Trump". */
const THEN = /^(?:during|after|following)$/u;

/**
 * "Russian and American diplomats held a frank exchange during talks", "Macron left China after talks with Xi": who the
 * clause speaks of is a side of the meeting, where the noun's own phrases name the other (`told`) or none.
 */
export function sideOfClause(
  context: Context,
  match: Match,
  told: readonly number[],
): Party | null {
  if (match.frame.type !== 'CONSULT' && match.frame.type !== 'COOPERATE') return null;
  if (told.length > 1) return null;
  const phrase = phraseAt(context, match.phrase);
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  const index = subjectPhrase(context, clause);
  if (!phrase || !clause || !group || index === match.phrase) return null;
  const before = context.words[phrase.first - 1]?.lower ?? '';
  const object = clause.objects.includes(match.phrase ?? -1);
  const takesPart = TAKES_PART.test(group.lemma) && (object || DURING.test(before));
  if (!takesPart && !THEN.test(before)) return null;
  const subject = partyOf(context, index);
  const enough = told.length > 0 ? subject.actors.length > 0 : subject.actors.length > 1;
  return enough && subject.sure ? subject : null;
}

/** "Azerbaijan, which was then at war with Armenia": the subject is the other side. */
export function atWar(context: Context, match: Match): Party | null {
  const phrase = phraseAt(context, match.phrase);
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (match.frame.type !== 'ASSAULT' || !phrase || !clause || !group) return null;
  if (context.words[match.head]?.lower !== 'war' || context.words[phrase.first - 1]?.lower !== 'at')
    return null;
  if (!/^(?:be|remain|go|stay)$/u.test(group.lemma)) return null;
  const subject = partyOf(context, subjectPhrase(context, clause));
  return subject.actors.length > 0 ? subject : null;
}

/** Verbs whose subject would do what their object names: "threatened tariffs", "prepares a ban", "cancelled drills". */
const PLANS =
  /^(?:plan|prepare|threaten|consider|weigh|mull|promise|pledge|vow|announce|schedule|cancel|postpone|scrap|propose|intend|contemplate|offer|order|agree|call)$/u;

/** Who would do what a noun names, as the verb that it hangs on says. */
export function plannerOf(context: Context, match: Match): Party | null {
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (!clause || !group || match.phrase === null || match.frame.type === 'CONSULT') return null;
  if (!PLANS.test(group.lemma) || group.passive || governorOf(context, match) === null) return null;
  // "called for a ceasefire" asks it of others; "called a strike", "called for a march" of one's own.
  if (group.lemma === 'call' && match.frame.type !== 'PROTEST') return null;
  const subject = partyOf(context, subjectPhrase(context, clause));
  return subject.actors.length > 0 ? subject : null;
}

const BLAMES =
  /^(?:accuse|charge|blame|indict|suspect|condemn|convict|arrest|sanction|criticise|criticize|fault|sue|try)$/u;

/** "charged four men over intrusions at a bank", "blamed Russia for the breach": the accused did what they are accused of. */
export function accusedOf(context: Context, match: Match): Party | null {
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  const phrase = phraseAt(context, match.phrase);
  if (!clause || !group || !phrase || !BLAMES.test(group.lemma)) return null;
  const before = context.words[phrase.first - 1]?.lower ?? '';
  if (!/^(?:of|for|over|with)$/u.test(before)) return null;
  const object = group.passive ? subjectPhrase(context, clause) : (clause.objects[0] ?? null);
  const party = partyOf(context, object);
  return party.actors.length > 0 ? party : null;
}
