import type { PlaceMention } from './place.ts';
import { EXISTING } from './place-words.ts';
import { lower, tokenOf, wordOf, type Scene } from './scene.ts';

/** What an adverb of place may take up. */
export interface Before {
  readonly sentence: number;
  /** First token of the sentence. */
  readonly start: number;
  readonly last: PlaceMention | null;
  /** Place of the dateline, or null. */
  readonly dateline: number | null;
  /** Inside quotation marks, where "here" is the speaker's. */
  readonly quoted: boolean;
}

/** The place that "there", "here" or "where" at a token stands for, or null where it stands for none. */
export function placeOfAdverb(scene: Scene, at: number, told: Before): number | null {
  const { last, sentence } = told;
  switch (lower(scene, at)) {
    case 'here':
      return told.quoted ? null : told.dateline;
    case 'where':
      return last?.sentence === sentence && adjoins(scene, last, at, told.start)
        ? last.place
        : null;
    case 'there':
      if (!last || last.how === 'dateline' || sentence - last.sentence > 1) return null;
      return standsForPlace(scene, at) ? last.place : null;
    default:
      return null;
  }
}

/** "Police there arrested two"; not "there were", "is there", "out there", nor "on to Tokyo from there". */
function standsForPlace(scene: Scene, at: number): boolean {
  return (
    !EXISTING.test(lower(scene, at + 1)) &&
    !/^(?:is|are|was|were|out|over|way|from)$/u.test(lower(scene, at - 1))
  );
}

/** "In Samarkand on Friday, where": nothing but a time or a container between. */
function adjoins(scene: Scene, last: PlaceMention, at: number, start: number): boolean {
  for (let i = at - 1; i >= start && i >= at - 7; i--) {
    const token = tokenOf(scene, i);
    if (!token || token.from < last.to) return true;
    if (/^(?:VERB|AUX|PRON|SCONJ)$/u.test(wordOf(scene, i)?.class ?? '')) return false;
  }
  return false;
}
