import type { Clause, VerbGroup } from '../grammar/grammar.ts';
import { phraseAt, verbOf, type Context } from './context.ts';
import { subjectPhrase } from './subject.ts';
import type { Match } from './match.ts';

/** Verbs by which a report says that what a noun names took place: "the shelling resumed", "talks collapsed". */
const GOES_ON =
  /^(?:begin|start|open|resume|restart|continue|erupt|flare|rage|intensify|escalate|spread|end|conclude|close|last|drag|occur|happen|follow|fail|collapse|falter|stall|proceed|persist|subside|run|unfold|mark|involve|produce|yield|focus|cover|centre|center)$/u;
/** With what follows them: "took place", "broke out", "got under way", "is going on". */
const GOES_ON_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^(?:place|effect)$/u],
  ['break', /^(?:out|down|up|off)$/u],
  ['go', /^(?:on|ahead|nowhere|into)$/u],
  ['get', /^(?:under|underway)$/u],
  ['be', /^(?:under|underway|over|due|ongoing|on|expected|scheduled|planned|imminent|possible)$/u],
]);
/** What is done to it: "talks were held", "a rally is planned". */
const HELD =
  /^(?:hold|stage|schedule|plan|expect|conduct|carry|launch|mount|report|organise|organize|arrange|suspend|postpone|cancel|call|host|set|make|complete|order|repel|foil|thwart|resume|announce)$/u;
/** What an attack, a crackdown or a riot does: "the strikes killed nine". */
const HARMS =
  /^(?:kill|wound|injure|hurt|leave|destroy|hit|strike|damage|displace|force|target|cost|claim|rock|paralyse|paralyze|shake|sweep|turn|engulf|cripple|wreck|flatten|draw|trap|spark|trigger|disrupt)$/u;
/** "An aid convoy reached the town". */
const ARRIVES = /^(?:arrive|reach|enter|cross|leave|land|roll|pass|head|get|flow|depart|come)$/u;
const HARMFUL = /^(?:ASSAULT|COERCE|PROTEST)$/u;
/** "The truce holds", "a ceasefire came into force". */
const HOLDS = /^(?:hold|begin|start|last|stick)$/u;
const HOLDS_WITH: ReadonlyMap<string, RegExp> = new Map([
  ['take', /^(?:effect|hold)$/u],
  ['come', /^into$/u],
  ['go', /^into$/u],
  ['enter', /^into$/u],
  ['be', /^holding$/u],
  ['remain', /^in$/u],
]);

/** The clause that a noun is the subject of, also past "of": "a third round of talks began". */
export function clauseOfSubject(context: Context, phrase: number): Clause | undefined {
  const outer = outerPhrase(context, phrase);
  return context.grammar.clauses.find((c) => {
    const subject = subjectPhrase(context, c);
    return subject !== null && (subject === phrase || subject === outer);
  });
}

/** The phrase that a noun hangs on by "of": "a third round" at "talks"; null if none. */
export function outerPhrase({ grammar, words }: Context, phrase: number): number | null {
  const first = grammar.nounPhrases[phrase]?.first ?? -1;
  if (words[first - 1]?.lower !== 'of') return null;
  const outer = grammar.nounPhrases.findIndex((p) => p.end === first - 1);
  return outer < 0 ? null : outer;
}

/** True where the sentence says that what the noun names took place, or goes on. */
export function goesOn(context: Context, match: Match): boolean {
  return verbsOf(context, match).some((group) => {
    if (group.passive) return HELD.test(group.lemma);
    if (HARMFUL.test(match.frame.type) && HARMS.test(group.lemma)) return true;
    if (match.frame.type === 'AID' && ARRIVES.test(group.lemma)) return true;
    return GOES_ON.test(group.lemma) || follows(context, group, GOES_ON_WITH);
  });
}

/** True where the sentence says that a truce stands. */
export function holds(context: Context, match: Match): boolean {
  return verbsOf(context, match).some(
    (group) => !group.passive && (HOLDS.test(group.lemma) || follows(context, group, HOLDS_WITH)),
  );
}

/** The verbs that a noun is the subject of, with those that an auxiliary of aspect hands on: "is expected to begin". */
function verbsOf(context: Context, match: Match): VerbGroup[] {
  if (match.phrase === null) return [];
  const phrase = match.phrase;
  const outer = outerPhrase(context, phrase);
  return context.grammar.clauses.flatMap((clause) => {
    const group = verbOf(context, clause);
    const subject = subjectPhrase(context, clause);
    if (!group || subject === null || (subject !== phrase && subject !== outer)) return [];
    // The nearest verb says it: "talks that failed to end the war".
    const near = phraseAt(context, subject)?.end ?? 0;
    return group.first >= near - 1 ? [group] : [];
  });
}

function follows(
  { words }: Context,
  group: VerbGroup,
  table: ReadonlyMap<string, RegExp>,
): boolean {
  const wanted = table.get(group.lemma);
  if (!wanted) return false;
  for (let i = group.end; i < group.end + 3; i++) {
    const word = words[i];
    if (!word) return false;
    if (wanted.test(word.lower)) return true;
    if (word.class !== 'ADV') return false;
  }
  return false;
}
