import type { Asked } from './asked.ts';
import { above, aimedAt, forceOn, takenOf } from './force.ts';
import { objectOf, suffers, suffersBetween } from './objects.ts';
import { adjectiveAt } from './owners.ts';
import * as say from './place-words.ts';
import { before, isOf, lower, wordOf, type Scene } from './scene.ts';
import { comingFrom, goingTo } from './ways.ts';

/**
 * Whether what governs a phrase makes it a place, and by which rule; null where it does not. Names of governments
 * ("Moscow", "Turkey", "the White House") need plainer words than a town's.
 */
export function placedBy(scene: Scene, asked: Asked): string | null {
  const at = asked.setting.governor;
  const word = at < 0 ? '' : lower(scene, at);
  switch (word) {
    case '':
      return suffers(scene, asked) ?? (asked.plain && asked.setting.noun ? 'place noun' : null);
    case 'in':
      return inside(scene, asked, at);
    case 'into':
      return isOf(scene, at - 1, say.INQUIRY) ? null : 'into';
    case 'through':
    case 'via':
      return asked.acts && before(scene, at, 4, say.GO_BETWEEN, asked.start) >= 0
        ? null
        : 'through';
    case 'around':
      return asked.acts && isOf(scene, at - 1, say.TURNING) ? null : 'around';
    case 'beyond':
    case 'above':
    case 'amid':
      return asked.acts ? null : word;
    case 'at':
      return aimedAt(scene, asked, at);
    case 'to':
      return goingTo(scene, asked, at);
    case 'from':
      return comingFrom(scene, asked, at);
    case 'for':
      return before(scene, at, 3, say.SETTING_OFF, asked.start) >= 0 ? 'left for' : null;
    case 'on':
    case 'against':
    case 'upon':
      return forceOn(scene, asked, at, word);
    case 'over':
      return above(scene, asked, at);
    case 'of':
      return takenOf(scene, asked, at);
    case 'toward':
    case 'towards':
      return before(scene, at, 8, say.TOWARD, asked.start) >= 0 ? 'toward' : null;
    default:
      if (say.LOCATIVE.has(word)) return word;
      return objectOf(scene, asked, at) ?? suffersBetween(scene, asked, at);
  }
}

/** "Confidence in Washington" is no place, "talks in Washington" is. */
function inside(scene: Scene, asked: Asked, at: number): string | null {
  if (!asked.acts) return 'in';
  if (isOf(scene, at - 1, say.ABSTRACT_BEFORE_IN)) return null;
  // "His counterparts in Niger", "officials in Vilnius said" tell whose they are, not where they met or spoke.
  // "His Turkish counterpart in Cairo" is told whose he is.
  const whose = /^(?:counterparts?|governments?)$/u.test(lower(scene, at - 1));
  if (whose && adjectiveAt(scene, at - 2, asked.start) === null) return null;
  const next = wordOf(scene, asked.end);
  if (isOf(scene, at - 1, say.OFFICES) && (next?.class === 'VERB' || next?.class === 'AUX'))
    return null;
  return 'in';
}
