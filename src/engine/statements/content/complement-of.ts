import type { CuedPassage, VerbCue } from '../cues/verb-cues.ts';
import type { Frame } from '../lexicon.ts';
import type { Complement } from './complement.ts';
import { asFirst, byObject } from './object-frames.ts';
import { objectAt } from './object-words.ts';
import { inPassive } from './passive-frames.ts';
import { plain } from './plain-frames.ts';

/** The order in which frames are tried, the more telling ones first. */
const ORDER: readonly Frame['kind'][] = [
  'x-that',
  'x-wh',
  'x-quote',
  'x-to',
  'x-prep',
  'x-as',
  'that',
  'wh',
  'quote',
  'x-small',
  'to',
  'ing',
  'prep',
  'zero',
  'np',
];

/**
 * Reads what follows a cue by the frames of its entries: "told reporters that", "urged Moscow to", "accused troops of",
 * "described it as"; then "that", "whether", a quotation, "to", "-ing", a preposition, a plain clause, an object.
 * Null where nothing fits: then the words stand before the cue, or it is none.
 */
export function complementOf(passage: CuedPassage, cue: VerbCue): Complement | null {
  const { group, entries } = cue;
  const participle = group.participle && passage.word(cue.head)?.form === 'participle';
  const passive = group.passive || participle;
  const object = passive ? null : objectAt(passage, cue.end);
  for (const kind of ORDER) {
    for (const entry of entries) {
      for (const frame of entry.frames) {
        if (frame.kind !== kind) continue;
        const framed = { passage, cue, entry, frame };
        const found = passive
          ? inPassive(framed)
          : kind.startsWith('x-')
            ? ((object && byObject(framed, object)) ?? asFirst(framed))
            : plain(framed);
        if (found) return found;
      }
    }
  }
  return null;
}
