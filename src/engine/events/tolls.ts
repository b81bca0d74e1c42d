import type { EventType } from '../record/schema.ts';
import { clauseAt, headOf, isPassive, phraseAt, verbOf, type Context } from './context.ts';
import { countsOf, NO_FIGURES, type Counts } from './counts.ts';
import type { Match } from './match.ts';
import { subjectPhrase } from './subject.ts';
import { rangeOf } from './write-down.ts';

const HARMS = /^(?:kill|wound|injure|hurt|maim|leave|die)$/u;
/** What each type counts; a protest's dead are told elsewhere unless its own clause tells them. */
const COUNTED: ReadonlyMap<EventType, readonly string[]> = new Map([
  ['ASSAULT', ['killed', 'injured']],
  ['COERCE', ['killed', 'injured', 'detained']],
  ['PROTEST', ['killed', 'injured']],
]);
/** How many clauses of dead and wounded may follow an attack: "…, killing nine people and wounding 34". */
const MOST_CLAUSES = 3;

/** The killed, injured and detained that the words round a match tell. */
export function figuresOf(context: Context, match: Match): Counts {
  const kinds = COUNTED.get(match.frame.type);
  if (!kinds) return NO_FIGURES;
  const range = rangeOf(context, match);
  const end = match.frame.type === 'ASSAULT' ? tollEnd(context, match, range.end) : range.end;
  const { counts, countTerms } = countsOf(
    context.words,
    firstCounted(context, match, range.first),
    end,
    context.grammar.end,
  );
  const wanted = ([kind]: [string, unknown]): boolean => kinds.includes(kind);
  return {
    counts: Object.fromEntries(Object.entries(counts).filter(wanted)),
    countTerms: Object.fromEntries(Object.entries(countTerms).filter(wanted)),
  };
}

/** In the passive the figure stands before the verb: "35 people had been killed". */
function firstCounted(context: Context, match: Match, first: number): number {
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  const own = phraseAt(context, match.phrase)?.first ?? first;
  const passive = match.phrase === null && group?.passive === true;
  const subject = passive ? phraseAt(context, subjectPhrase(context, clause)) : undefined;
  return Math.min(first, own, subject && subject.end <= first ? subject.first : first);
}

/** Where the clauses end that only add the toll. */
function tollEnd(context: Context, match: Match, end: number): number {
  const { clauses } = context.grammar;
  let reach = end;
  let n = match.clause ?? clauses.findIndex((c) => c.first >= match.end) - 1;
  for (let k = 0; k < MOST_CLAUSES; k++) {
    const next = clauses[n + 1];
    const verb = verbOf(context, next);
    if (!next || !verb) break;
    n++;
    if (HARMS.test(verb.lemma)) reach = Math.max(reach, next.end);
    // "struck what Iran called bases, killing two": past one clause by the way.
    else if (k > 0 || context.lexicon.verbs.get(verb.lemma)?.some((f) => f.type === 'ASSAULT'))
      break;
  }
  return Math.min(reach, context.grammar.end);
}

/** "launched strikes on Kyiv, killing two", "the strikes killed nine", "clashes in which eleven people were killed": the toll of what another word tells. */
export function isToll(context: Context, match: Match, done: readonly Match[]): boolean {
  if (match.frame.type !== 'ASSAULT') return false;
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  const word = context.words[match.head];
  if (!group || !/^(?:kill|wound|injure|hurt)$/u.test(word?.lemma ?? '')) return false;
  const subject = headOf(context, subjectPhrase(context, clause));
  if (isAttack(context, subject?.index ?? -1)) return true;
  if (isPassive(group, context.words) && isInAttack(context, group.first)) return true;
  return (
    group.participle && word?.form === 'ing' && done.some((other) => other.frame.type === 'ASSAULT')
  );
}

function isAttack({ lexicon, words }: Context, index: number): boolean {
  const word = words[index];
  return [word?.lower, word?.lemma].some((w) =>
    (lexicon.nouns.get(w ?? '') ?? []).some(
      // "a bomb" is no "bomb attack".
      (f) => f.type === 'ASSAULT' && f.words.length === 1,
    ),
  );
}

/** "clashes in which at least 11 people were killed": the relative takes up the noun that tells the event. */
function isInAttack(context: Context, verb: number): boolean {
  const { words, grammar } = context;
  for (let i = verb - 1; i > Math.max(grammar.first, verb - 10); i--) {
    if (words[i]?.lower === 'which')
      return words[i - 1]?.lower === 'in' && isAttack(context, i - 2);
  }
  return false;
}
