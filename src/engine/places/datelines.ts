import { datelineOf } from '../blocks/dateline.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { KnownPlace } from './lexicon.ts';
import { containerAt, type Container } from './container.ts';
import { DAY_OR_MONTH } from './place-words.ts';
import { isCapital, textOf, tokenOf, type Range, type Scene } from './scene.ts';

/** The place that a lead names as where it was sent from: "DILI, East Timor, Sept. 20 -". */
export interface Dateline {
  /** Token after it. */
  readonly end: number;
  readonly name: Range;
  readonly known: readonly KnownPlace[];
  readonly container: Container | null;
}

/** The dateline that a paragraph's first sentence starts with; null where it names no place. `end` is told apart: the words are no text in either case. */
export function readDateline(
  scene: Scene,
  sentence: Sentence,
): { readonly end: number; readonly dateline: Dateline | null } | null {
  const found = datelineOf(scene.doc.text.slice(sentence.from, sentence.from + 200));
  if (!found) return null;
  let end = sentence.first;
  while (end < sentence.end && (tokenOf(scene, end)?.from ?? 0) < sentence.from + found.end) end++;
  return { end, dateline: placeIn(scene, sentence.first, end) };
}

function placeIn(scene: Scene, first: number, end: number): Dateline | null {
  const { atoms, gazetteer } = scene;
  const match =
    gazetteer.names.longest(atoms, first, end) ?? gazetteer.capitals.longest(atoms, first, end);
  const after = match === null ? undefined : tokenOf(scene, match.end);
  const goesOn =
    match !== null &&
    match.end < end &&
    isCapital(scene, match.end) &&
    !DAY_OR_MONTH.test(after?.text ?? '');
  if (match && !match.glued && !goesOn) {
    const container = containerAt(scene, match.end, end, match.entries);
    return { end, name: { first, end: match.end }, known: match.entries, container };
  }
  // A town in no list is a place only where its country stands beside it: "TOLOKVA, Ukraine".
  let stop = first;
  while (stop < end && isCapital(scene, stop)) stop++;
  const container = containerAt(scene, stop, end, []);
  return stop > first && container
    ? { end, name: { first, end: stop }, known: [], container }
    : null;
}

/** "KUALA LUMPUR" as a name is written elsewhere. */
export function plainCase(scene: Scene, name: Range): string {
  return textOf(scene, name).replace(/\p{L}+/gu, (word) =>
    word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word,
  );
}
