import type { Asked } from './asked.ts';
import * as say from './place-words.ts';
import { before, isOf, lower, tokenOf, wordOf, type Scene } from './scene.ts';

/** "Shelled Kharkiv", "visited Taipei", "left China". */
export function objectOf(scene: Scene, asked: Asked, at: number): string | null {
  const verb = wordOf(scene, at);
  const participle = /(?:ed|ing)$/u.test(verb?.lower ?? '');
  if (!verb || (verb.class !== 'VERB' && !participle)) return null;
  // "Left Moscow isolated", "left Kyiv with few options" tell a state of things.
  if (isOf(scene, at, new Set(['leave']))) {
    const next = wordOf(scene, asked.end);
    if (
      next?.class === 'ADJ' ||
      next?.class === 'VERB' ||
      /^(?:with|without|to|facing|out|and|aside|alone|behind)$/u.test(next?.lower ?? '')
    )
      return null;
  }
  if (isOf(scene, at, say.VISITING)) return 'visited';
  if (asked.plain && asked.setting.noun && verb.class === 'VERB') return 'place noun';
  if (!isOf(scene, at, say.TAKING)) return null;
  if (!asked.acts) return 'attacked';
  const known = asked.precision === 'country' ? say.TAKING_STATE : say.TAKING_CAPITAL;
  if (isOf(scene, at, known)) return 'attacked';
  return isOf(scene, at, say.TAKING_BY_FORCE) && before(scene, at, 20, say.FORCES, asked.start) >= 0
    ? 'attacked'
    : null;
}

/** "Kharkiv was shelled", "Kyiv came under fire": nothing governs a subject, what it suffers places it. */
export function suffers(scene: Scene, asked: Asked): string | null {
  if (asked.precision === 'country' || asked.tail !== 'none') return null;
  let i = asked.end;
  // The other members of "Kyiv, Kharkiv and Odesa were hit".
  for (let steps = 0; steps < 10; steps++) {
    const token = tokenOf(scene, i);
    if (
      token &&
      (token.text === ',' ||
        /^(?:and|or|the)$/u.test(token.lower) ||
        (token.kind === 'word' && /^\p{Lu}/u.test(token.text)))
    )
      i++;
    else break;
  }
  if (/^(?:came|comes|come)$/u.test(lower(scene, i)) && lower(scene, i + 1) === 'under') {
    const fate =
      /^(?:fire|attack|shelling|bombardment|siege|missile|rocket|drone|heavy|renewed|mortar|artillery|russian|israeli|sustained)$/u;
    return fate.test(lower(scene, i + 2)) ? 'came under fire' : null;
  }
  let passive = false;
  for (let steps = 0; steps < 4; steps++, i++) {
    const word = wordOf(scene, i);
    if (word?.lemma === 'be' || word?.lower === 'been' || word?.lower === 'being') passive = true;
    else if (word?.class !== 'AUX' && word?.class !== 'ADV') break;
  }
  const word = wordOf(scene, i);
  if (!passive || !word || !/(?:ed|en|[tkn])$/u.test(word.lower)) return null;
  return isOf(scene, i, say.SUFFERED) ? 'was attacked' : null;
}

/** The same after a comma or conjunction that joins clauses: "…, and Kharkiv was shelled". */
export function suffersBetween(scene: Scene, asked: Asked, at: number): string | null {
  const word = lower(scene, at);
  const joins = /^(?:[,—–\-:;]|and|but|while|as|that|after|when|before|because|since)$/u.test(word);
  if (!joins) return null;
  return suffers(scene, asked) ?? (asked.plain && asked.setting.noun ? 'place noun' : null);
}
