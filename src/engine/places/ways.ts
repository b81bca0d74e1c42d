import type { Asked } from './asked.ts';
import * as say from './place-words.ts';
import { before, isOf, lower, wordOf, type Scene } from './scene.ts';

const ROUTE = new Set([
  'flight',
  'plane',
  'train',
  'bus',
  'ferry',
  'road',
  'route',
  'highway',
  'pipeline',
  'railway',
  'line',
  'border',
]);

/** "Flew to Geneva", "a visit to Beijing"; "close to Moscow", "weapons to Kyiv" name a government. */
export function goingTo(scene: Scene, asked: Asked, at: number): string | null {
  if (/^(?:close|near|next|nearer)$/u.test(lower(scene, at - 1)))
    return asked.acts ? null : 'close to';
  if (lower(scene, at - 1) === 'been') return 'going to';
  if (/^(?:ambassador|envoy|representative|emissary)s?$/u.test(lower(scene, at - 1))) return null;
  if (isOf(scene, at - 1, say.NOT_A_WAY) || lower(scene, at - 1) === 'up') return null;
  const way = before(scene, at, 14, say.MOTION, asked.start);
  if (way < 0 || isRoute(scene, asked, at)) return null;
  if (asked.acts && asked.precision !== 'site') {
    // "Sent weapons to Kyiv", "a note was delivered to Ankara".
    const passive = wordOf(scene, way - 1)?.lemma === 'be';
    const reach = at - way + (passive ? 6 : 0);
    if (before(scene, at, reach, say.SENT_TO_GOVERNMENTS, asked.start) >= 0) return null;
  }
  return 'going to';
}

/** "A flight from Athens to Vilnius" only names the flight. */
function isRoute(scene: Scene, asked: Asked, at: number): boolean {
  for (let i = at - 1; i > asked.start && i >= at - 6; i--) {
    if (lower(scene, i) === 'from') return isOf(scene, i - 1, ROUTE);
  }
  return false;
}

/** "Returned from Doha", "withdrew from Syria"; "pressure from Moscow", "a doctor from Kharkiv" are none. */
export function comingFrom(scene: Scene, asked: Asked, at: number): string | null {
  if (isOf(scene, at - 1, ROUTE) && lower(scene, asked.end) === 'to') return null;
  if (/^(?:miles|kilometers|kilometres|km|metres|meters|away|far)$/u.test(lower(scene, at - 1)))
    return 'distance from';
  if (before(scene, at, 6, say.LEAVING, asked.start) < 0) return null;
  // "Flew from Athens to Vilnius": where somebody set out from is not where it happened.
  const goesOn = lower(scene, asked.end) === 'to' && !isOf(scene, asked.end + 1, say.MOTION);
  const stays = before(
    scene,
    at,
    6,
    new Set([
      'withdraw',
      'withdrawal',
      'pull',
      'evacuate',
      'deport',
      'expel',
      'launch',
      'fire',
      'retreat',
    ]),
    asked.start,
  );
  return goesOn && stays < 0 ? null : 'coming from';
}
