import type { Asked } from './asked.ts';
import { isApposed, type Container } from './container.ts';
import { HAPPENED, TAKING, VISITING } from './place-words.ts';
import { before, isOf, lower, tokenOf, type Scene } from './scene.ts';

/** "The village of X"; not "the state of Emergency", "the front of House". */
const NAMING_NOUN =
  /^(?:cit(?:y|ies)|towns?|villages?|settlements?|hamlets?|suburbs?|neighbou?rhoods?|districts?|provinces?|regions?|ports?|islands?|valleys?|resorts?|municipalit(?:y|ies)|count(?:y|ies)|townships?|oblasts?|governorates?|peninsula|communes?|kibbutz|strongholds?|enclaves?|quarters?|localit(?:y|ies))$/u;
/** "Killed in Operation Dawn", "in World War II". */
const NO_PLACE = /^(?:operation|world|article|phase|section|group|act)$/u;

/** "The village of X": the noun alone makes any name a place. */
export function isNamedByNoun(scene: Scene, { name, setting }: Asked): boolean {
  return (
    lower(scene, name.first - 1) === 'of' &&
    setting.noun !== null &&
    NAMING_NOUN.test(setting.noun.word)
  );
}

/** Whether the words around a name that no list has, and that has no noun of its own, say that it is a place. */
export function isSaidToBePlace(
  scene: Scene,
  asked: Asked,
  container: Container | null,
  stop: number,
): boolean {
  return (
    isNamedByNoun(scene, asked) ||
    isAddressed(scene, asked, container) ||
    isNear(scene, asked) ||
    isDescribed(scene, asked, stop) ||
    isScene(scene, asked)
  );
}

/** "In X, Tanzania": its country beside it. */
function isAddressed(scene: Scene, { name, setting }: Asked, container: Container | null): boolean {
  if (container === null || setting.article !== null) return false;
  const governor = lower(scene, setting.governor);
  if (/^(?:in|near|outside)$/u.test(governor)) return true;
  // "Attention to Islamophobia in America" has no address.
  return /^(?:to|from)$/u.test(governor) && tokenOf(scene, name.end)?.text === ',';
}

/** "Near X". */
function isNear(scene: Scene, { setting, tail }: Asked): boolean {
  return lower(scene, setting.governor) === 'near' && setting.article === null && tail === 'none';
}

/** "Raided X, a village of 300 people". */
function isDescribed(scene: Scene, { name, setting }: Asked, stop: number): boolean {
  const { governor } = setting;
  return (
    isApposed(scene, name.end, stop) &&
    (/^(?:in|near|outside|from|to|at)$/u.test(lower(scene, governor)) ||
      isOf(scene, governor, TAKING) ||
      isOf(scene, governor, VISITING))
  );
}

/** "He was arrested in X": a short name after an act and "in". */
function isScene(scene: Scene, { name, setting, tail, start }: Asked): boolean {
  return (
    tail === 'none' &&
    lower(scene, setting.governor) === 'in' &&
    setting.article === null &&
    setting.part === null &&
    name.end - name.first <= 2 &&
    !NO_PLACE.test(lower(scene, name.first)) &&
    before(scene, setting.governor, 4, HAPPENED, start) >= 0
  );
}
