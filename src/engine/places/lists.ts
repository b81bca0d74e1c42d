import type { Asked } from './asked.ts';
import { isCapital, lower, wordOf, type Scene } from './scene.ts';

/** The phrase read last in the sentence. */
export interface Last {
  /** Token after it, with what contains it. */
  readonly end: number;
  /** Rule by which it is a place, or null. */
  readonly rule: string | null;
}

/** How far ahead the end of a list is looked for. */
const LONGEST = 24;
/** What governments do: "in Geneva, Moscow and Kyiv agreed" has one place. */
const ACTS =
  /^(?:say|deny|warn|accuse|agree|insist|hope|urge|condemn|welcome|reject|want|call|demand|express|seek|refuse|announce|claim|expect|sign|blame|vow|pledge)$/u;

/** Whether a phrase is the next of a list that the last one began: "in Kyiv and Odesa", "strikes on Kharkiv, Sumy and Odesa". */
export function joinsList(scene: Scene, asked: Asked, last: Last | null, stop: number): boolean {
  const { governor, noun } = asked.setting;
  if (!last || last.rule === null || governor < 0 || noun !== null) return false;
  if (asked.tail === 'owner' || asked.tail === 'issue') return false;
  const word = lower(scene, governor);
  if (word !== 'and' && word !== 'or' && word !== ',') return false;
  const follows =
    last.end === governor || (last.end === governor - 1 && lower(scene, last.end) === ',');
  if (!follows || (word === ',' && !goesOn(scene, asked.end, stop))) return false;
  return !asked.acts || !isSubject(scene, asked.end, stop);
}

/** After "in Kharkiv, Sumy": an "and" comes before the list is over. */
function goesOn(scene: Scene, at: number, stop: number): boolean {
  for (let i = at; i < stop && i < at + LONGEST; i++) {
    const word = lower(scene, i);
    const next = isCapital(scene, i + 1) || lower(scene, i + 1) === 'the';
    if ((word === 'and' || word === 'or') && next) return true;
    if (word !== ',' && word !== 'the' && !isCapital(scene, i)) return false;
  }
  return false;
}

/** Whether the rest of the list is over and what follows is a government's act. */
function isSubject(scene: Scene, at: number, stop: number): boolean {
  let i = at;
  while (
    i < stop &&
    i < at + LONGEST &&
    (/^(?:,|and|or|both)$/u.test(lower(scene, i)) || isCapital(scene, i))
  )
    i++;
  const word = wordOf(scene, i);
  return word?.class === 'VERB' && ACTS.test(word.lemma);
}
