import type { Asked } from './asked.ts';
import * as say from './place-words.ts';
import { before, isOf, lower, textOf, type Scene } from './scene.ts';

/** "Missiles fired at Israel"; "anger at Israel" is none. What does not act is a place after "at" at once. */
export function aimedAt(scene: Scene, asked: Asked, at: number): string | null {
  if (before(scene, at, 6, say.LAUNCHING, asked.start) >= 0) return 'fired at';
  return asked.acts && asked.precision !== 'site' ? null : 'at';
}

/** "Strikes on Kyiv", "an attack on Aleppo", "exercises on the Black Sea"; "sanctions on Moscow", "talks on Darfur" are none. */
export function forceOn(scene: Scene, asked: Asked, at: number, word: string): string | null {
  const force = before(scene, at, 4, say.ATTACK_NOUNS, asked.start);
  if (force >= 0 && before(scene, at, at - force, say.MATTERS, asked.start) < 0) {
    if (asked.precision !== 'country') return 'attack on';
    return before(scene, at, 5, say.FROM_THE_AIR, asked.start) >= 0 ? 'attack on' : null;
  }
  if (word !== 'on') return null;
  if (
    lower(scene, at - 1) === 'in' &&
    isOf(scene, at - 2, new Set(['close', 'move', 'home', 'zero']))
  )
    return asked.precision === 'country' ? null : 'attack on';
  if (before(scene, at, 5, say.MATTERS, asked.start) >= 0) return null;
  const text = textOf(scene, { first: asked.name.first, end: asked.end });
  const one = say.ON_ISLAND.has(text.toLowerCase()) || say.ON_NAME.test(text);
  const part = asked.setting.part !== null && asked.setting.part !== 'part';
  return one || part || asked.precision === 'sea' || asked.precision === 'site' ? 'on' : null;
}

/** "Drones over Kyiv", "patrols over the Black Sea"; "a row over Crimea" is none. */
export function above(scene: Scene, asked: Asked, at: number): string | null {
  if (before(scene, at, 7, say.FLYING, asked.start) >= 0) return 'flying over';
  if (isOf(scene, at - 1, new Set(['take'])) || lower(scene, at - 1) === 'took')
    return asked.precision === 'country' ? null : 'attacked';
  if (asked.precision === 'site' && before(scene, at, 3, say.CROSSING, asked.start) >= 0)
    return 'over';
  return asked.precision === 'sea' && before(scene, at, 5, say.MATTERS, asked.start) < 0
    ? 'over'
    : null;
}

/** "The siege of Mariupol", "50 km south of Goma", "out of Sudan". */
export function takenOf(scene: Scene, asked: Asked, at: number): string | null {
  const noun = lower(scene, at - 1);
  if (noun === 'out') {
    const left =
      before(scene, at, 6, say.LEAVING, asked.start) >= 0 ||
      before(scene, at, 3, say.PUT_OUT, asked.start) >= 0;
    return asked.acts && !left ? null : 'out of';
  }
  if (noun === 'tour') return 'tour of';
  if (asked.precision === 'country') return null;
  const taken = asked.acts && !asked.plain ? say.TAKEN_OF_CAPITAL : say.TAKEN_OF;
  return isOf(scene, at - 1, taken) ? 'attack of' : null;
}
