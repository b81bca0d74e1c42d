import type { Clause } from '../grammar/grammar.ts';
import { complementsOf } from './complements.ts';
import {
  clauseAt,
  isPassive,
  phraseAt,
  phraseBefore,
  phraseFrom,
  verbOf,
  type Context,
} from './context.ts';
import { subjectPhrase } from './subject.ts';
import { phrasesAfter } from './noun-roles.ts';
import type { Match } from './match.ts';
import { holdsAt, NO_WORDS } from './word-set.ts';

/** Hands a phrase to a place of the frame: subject, object, a preposition. */
export type Take = (place: string, index: number | null | undefined) => void;

/** The phrases of a verb's clause, each at its place in the frame. */
export function clauseRoles(context: Context, match: Match, take: Take): void {
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (!clause || !group || match.clause === null) return;
  if (isPassive(group, context.words)) {
    const subject = subjectPhrase(context, clause);
    take(match.frame.roles.has('patient') ? 'patient' : 'object', subject);
    for (const p of complementsOf(context, clause).prepositions)
      take(p.word === 'by' ? 'subject' : p.word, p.phrase);
    // "Sanctions on Myanmar were imposed by": what hangs on the subject belongs to the act.
    const phrase = phraseAt(context, subject);
    if (phrase && phrase.end < group.first) phrasesAfter(context, phrase, take);
    return;
  }
  take('subject', controller(context, match.clause) ?? subjectOf(context, match.clause));
  const { objects, prepositions } = complementsOf(context, clause);
  const [first, second] = objects;
  if (second !== undefined && match.frame.roles.has('object2')) take('object2', first);
  else {
    // "giving Ukraine $61 billion": a name right before a sum, read as one phrase.
    if (isSum(context, first)) take('object2', first);
    for (const object of objects.slice(0, 2)) take('object', object);
  }
  // "gave the ambassador 48 hours": a phrase right after the verb that ends in a time is no object, yet it names one.
  if (first === undefined) take('object', phraseFrom(context, group.end));
  for (const p of prepositions) take(p.word, p.phrase);
  // "vowed to retaliate against Israel": what the predicate's last verb governs belongs to it.
  for (const other of context.grammar.clauses) {
    const head = verbOf(context, other)?.head ?? -1;
    if (other === clause || head < match.first || head >= match.end) continue;
    for (const object of other.objects.slice(0, 2)) take('object', object);
    for (const p of other.prepositions) take(p.word, p.phrase);
  }
  if (!match.frame.roles.has('that')) return;
  const inner = clauseAt(context, match.clause + 1);
  if (inner && (inner.kind === 'that' || inner.first - match.head < 12))
    take('that', inner.subject);
}

/** "gave Ukraine $61 billion", "lent Fiji money": a name before what it is given, read as one phrase. */
function isSum(context: Context, index: number | undefined): boolean {
  const phrase = phraseAt(context, index);
  const head = context.words[phrase?.head ?? -1];
  return (
    phrase !== undefined &&
    context.words[phrase.first]?.class === 'PROPN' &&
    (head?.class === 'NUM' ||
      /^(?:dollar|euro|pound|yen|yuan)$/u.test(head?.lemma ?? '') ||
      ['relief', 'weapons'].some((name) =>
        holdsAt(context.lexicon.classes.get(name) ?? NO_WORDS, context.words, phrase.head),
      ))
  );
}

const CONTROLS =
  /^(?:urge|call|appeal|ask|tell|order|demand|request|press|pressure|persuade|allow|force|invite|warn|want|expect|help|instruct|implore|beg|accuse|suspect|blame|permit|enable|authorise|authorize|let|see|push|lead|compel|convince)$/u;

/** Who does what another asks of them: "called on Iran to release", "accused troops of opening fire". */
function controller(context: Context, index: number): number | null {
  const clause = clauseAt(context, index);
  const group = verbOf(context, clause);
  const outer = clauseAt(context, index - 1);
  const governing = verbOf(context, outer);
  if (!clause || !group || !outer || !governing || !CONTROLS.test(governing.lemma)) return null;
  if (!group.infinitive && !group.participle) return null;
  if (governing.passive) return outer.subject;
  const asked = outer.prepositions.find((p) => /^(?:on|upon|to|for|from)$/u.test(p.word));
  // "forcing about 200 soldiers to retreat": the phrase right before the verb.
  return outer.objects[0] ?? asked?.phrase ?? phraseBefore(context, group.first);
}

/** A clause's own subject; "and vowed" has that of the verb it is joined to. */
export function subjectOf(context: Context, index: number): number | null {
  let clause: Clause | undefined = clauseAt(context, index);
  for (let k = 0; clause && k < 4; k++) {
    const subject = subjectPhrase(context, clause);
    if (subject !== null) return subject;
    if (clause.parent === null) return null;
    clause = clauseAt(context, clause.parent);
  }
  return null;
}
