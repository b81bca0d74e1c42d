import type { Precision } from './place.ts';
import { HEADS, HEAD_MODIFIERS, NAME_MODIFIERS } from './place-words.ts';
import { tokenOf, wordOf, type Scene } from './scene.ts';

/** What a place noun says of precision, in the singular or plural: "the cities of". */
export function nounPrecision(word: string): Precision | null {
  return (
    HEADS.get(word) ??
    HEADS.get(word.replace(/ies$/u, 'y')) ??
    HEADS.get(word.replace(/s$/u, '')) ??
    null
  );
}

/** An adjective or the like between what governs a name and the name. */
export function isModifier(scene: Scene, at: number): boolean {
  const word = wordOf(scene, at);
  if (!word || word.kind !== 'word') return false;
  if (NAME_MODIFIERS.has(word.lower)) return true;
  if (
    /-(?:held|controlled|occupied|run|administered|besieged|ravaged|hit|torn|backed|led|damaged)$/u.test(
      word.lower,
    )
  )
    return true;
  if (/^\p{L}+-\p{L}+/u.test(word.lower) && word.class !== 'VERB') return true;
  return (
    word.class === 'ADJ' &&
    !/^(?:close|near|due|loyal|next|such|same|worth|free)$/u.test(word.lower)
  );
}

/** "Recaptured Wad Medani" has a verb, "in recaptured Wad Medani" an adjective. */
export function isParticiple(scene: Scene, at: number): boolean {
  return /^\p{L}\p{Ll}+(?:ed|ing)$/u.test(tokenOf(scene, at)?.text ?? '');
}

/** "The port city of", "a mining town in": nouns and participles inside the phrase of a place noun. */
export function isCompound(scene: Scene, at: number): boolean {
  const word = wordOf(scene, at);
  if (!word || word.kind !== 'word' || !/^\p{Ll}/u.test(word.text)) return false;
  return word.class === 'NOUN' || HEAD_MODIFIERS.has(word.lower) || /-/u.test(word.text);
}
