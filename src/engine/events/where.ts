import type { Context } from './context.ts';

const PLACING =
  /^(?:in|at|near|outside|inside|to|on|over|from|off|around|across|into|through|between|toward|towards|along|against)$/u;

/** Where it happened: the nearest place told in the predicate's clause after a word of place; null where it is only implied. */
export function placeOf(
  { places, words, index, grammar }: Context,
  predicate: number,
  range: { readonly first: number; readonly end: number },
): number | null {
  const at = words[predicate]?.from ?? 0;
  const from = words[range.first]?.from ?? at;
  const to = words[range.end - 1]?.to ?? at;
  const here = places.mentions.filter((m) => m.sentence === index);
  const after = here.find((m) => m.from > at && m.to <= to);
  if (after) return after.place;
  const before = here.filter((m) => m.to <= at && m.from >= from).at(-1);
  if (before) return before.place;
  const opening = here[0];
  const first = words[range.first];
  if (!opening || !first || opening.to >= first.from) return null;
  let start = grammar.first;
  while (start < grammar.end && (words[start]?.to ?? 0) <= opening.from) start++;
  return start > grammar.first && PLACING.test(words[start - 1]?.lower ?? '')
    ? opening.place
    : null;
}
