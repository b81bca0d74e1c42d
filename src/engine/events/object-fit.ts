import type { Clause, VerbGroup } from '../grammar/grammar.ts';
import type { Condition } from './conditions.ts';
import { phraseAt, phraseFrom, type Context } from './context.ts';
import { subjectPhrase } from './subject.ts';
import type { Frame } from './frame.ts';
import { passes, type Place } from './object-tests.ts';
import { objectOf, objectTokens, withOf } from './objects.ts';
import { partyOf } from './parties.ts';
import { holdsAny, type WordSet } from './word-set.ts';

/** Whether what stands round a verb is what its frame asks for, and nothing that it excludes. `end` is where the frame's words end. */
export function fits(
  context: Context,
  frame: Frame,
  clause: Clause,
  group: VerbGroup,
  end: number,
): boolean {
  if (frame.object.length === 0 && frame.unless.length === 0) return true;
  const after =
    frame.words.length > 1 && context.words[end - 1]?.class === 'ADP'
      ? phraseFrom(context, end)
      : null;
  const tokens = objectTokens(context, clause, group);
  // "set fire to a market": what stands after the frame's own preposition.
  const place: Place = {
    clause,
    group,
    end,
    tokens: after === null ? tokens : [...tokens, ...withOf(context, after)],
  };
  const next = context.words[end];
  if (
    frame.unless.some(
      (condition) =>
        meets(context, condition, place) ||
        (next !== undefined && condition.words?.single.has(next.lower) === true),
    )
  )
    return false;
  // One of what is asked of the object, and one of what is asked of the subject.
  return (['object', 'subject'] as const).every((of) => {
    const asked = frame.object.filter((condition) => condition.of === of);
    return asked.length === 0 || asked.some((condition) => meets(context, condition, place));
  });
}

function meets(context: Context, condition: Condition, place: Place): boolean {
  if (condition.test !== null) return passes(context, condition.test, condition.of, place);
  const { words } = condition;
  if (!words) return false;
  if (condition.of === 'subject')
    return subjectIs(context, words, subjectPhrase(context, place.clause));
  return holdsAny(words, context.words, place.tokens) || holdsOffice(context, words, place);
}

/** The kind of a subject is told by its head, with the words before it ("armoured vehicles") and after "of" ("hundreds of peacekeepers"). */
function subjectIs(context: Context, set: WordSet, index: number | null): boolean {
  const phrase = phraseAt(context, index);
  if (!phrase) return false;
  const tokens = [phrase.head, ...(phrase.head - 1 >= phrase.first ? [phrase.head - 1] : [])];
  if (holdsAny(set, context.words, tokens)) return true;
  if (context.words[phrase.end]?.lower !== 'of') return false;
  const next = context.grammar.nounPhrases.find((p) => p.first === phrase.end + 1);
  return next !== undefined && holdsAny(set, context.words, [next.head]);
}

/** "recalled Mr Meyer": who holds the office that the frame asks for. */
function holdsOffice(context: Context, set: WordSet, { clause, group }: Place): boolean {
  const party = partyOf(context, objectOf(context, clause, group));
  return (
    party.sure &&
    party.actors.some(
      (a) => context.actors.all[a]?.role?.split(' ').some((word) => set.single.has(word)) === true,
    )
  );
}
