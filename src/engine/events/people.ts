import type { NounPhrase, Word } from '../grammar/grammar.ts';
import { headOf, phraseAt, phraseFrom, type Context } from './context.ts';
import { holdsAt, isWord, NO_WORDS, type WordSet } from './word-set.ts';

/** Words of measure whose people stand after "of": "hundreds of Australian soldiers", "the office of the president". */
const MEASURES =
  /^(?:hundred|thousand|ten|dozen|score|number|group|series|unit|member|crowd|million|part|some|most|many|several|both|one|two|three|four|five|six|leader|government|office|all|half|billion|majority|handful|convoy|team|column|dollar|euro|worth)s?$/u;
/** Classes of those who act in the news. */
const DOERS = ['doer', 'troops', 'fighter', 'crowd', 'armour'] as const;
/** People told by their number alone. */
const COUNTED =
  /^(?:none|some|many|most|others|dozens|hundreds|thousands|scores|several|all|both|few)$/u;

/** True where a head is a measure of what stands after "of". */
export function isMeasure(word: Word | undefined): boolean {
  return word !== undefined && (word.class === 'NUM' || MEASURES.test(word.lower));
}

/** True where a phrase speaks of people or bodies that act, though nobody is named: "the junta", "gunmen", "45 of the planes". */
export function isDoer(context: Context, index: number | null | undefined): boolean {
  const phrase = phraseAt(context, index);
  if (!phrase) return false;
  if (isDoerAt(context, phrase)) return true;
  const of =
    isMeasure(context.words[phrase.head]) && context.words[phrase.end]?.lower === 'of'
      ? phraseAt(context, phraseFrom(context, phrase.end + 1))
      : undefined;
  return of !== undefined && isDoerAt(context, of);
}

/** As `isDoer`, of the phrase's own words: its head, or the two words that end on it ("armoured vehicles"). */
export function isDoerAt({ lexicon, words }: Context, phrase: NounPhrase): boolean {
  return DOERS.some((name) => {
    const set = lexicon.classes.get(name) ?? NO_WORDS;
    return (
      holdsAt(set, words, phrase.head) ||
      (phrase.head > phrase.first && startsGroup(set, words, phrase.head - 1))
    );
  });
}

function startsGroup(set: WordSet, words: readonly Word[], index: number): boolean {
  return (set.groups.get(words[index]?.lower ?? '') ?? []).some((group) =>
    group.every((wanted, k) => isWord(words[index + k], wanted)),
  );
}

/** "killed 12", "none of the four", "dozens were hurt": people told by their number. */
export function isCounted(context: Context, index: number | null): boolean {
  const head = headOf(context, index);
  return head !== undefined && (head.class === 'NUM' || COUNTED.test(head.lower));
}

/** People by kind or number: "the schoolgirls", "four of them". */
export function isPeople(context: Context, index: number | null): boolean {
  const head = headOf(context, index);
  if (!head) return false;
  return (
    isCounted(context, index) ||
    holdsAt(context.lexicon.classes.get('person') ?? NO_WORDS, context.words, head.index)
  );
}
