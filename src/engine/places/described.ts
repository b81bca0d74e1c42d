import type { Precision } from './place.ts';
import { HEADS } from './place-words.ts';
import { isModifier } from './modifiers.ts';
import { adjectiveAt } from './owners.ts';
import {
  isCapital,
  isPossessive,
  lower,
  tokenOf,
  wordOf,
  type Range,
  type Scene,
} from './scene.ts';

/** Words that take up a place named elsewhere: "the city", "this burned-out town", "the Malian capital". */
export interface Described {
  readonly name: Range;
  readonly noun: string;
  readonly precision: Precision;
  /** Country told in them. */
  readonly country: string | null;
}

/** Nouns that stand for a place by themselves. */
const NOUNS = new Set([
  ...['city', 'town', 'village', 'capital', 'settlement', 'port', 'island', 'region', 'province'],
  ...['territory', 'enclave', 'exclave', 'peninsula', 'strait', 'sea', 'gulf', 'canal', 'lake'],
  ...[
    'river',
    'airport',
    'base',
    'plant',
    'dam',
    'bridge',
    'crossing',
    'camp',
    'country',
    'valley',
  ],
  ...['archipelago', 'waterway', 'strip', 'prison', 'district', 'hospital'],
]);
const EXTRA: Readonly<Record<string, Precision>> = { country: 'country', waterway: 'sea' };
const LONGEST = 5;

/** The description whose noun stands at a token, or null. A noun that goes on ("the city council", "the region of …") describes nothing. */
export function describedAt(
  scene: Scene,
  at: number,
  start: number,
  stop: number,
): Described | null {
  const noun = lower(scene, at);
  if (!NOUNS.has(noun) || isCapital(scene, at)) return null;
  let end = at + 1;
  if (noun === 'capital' && lower(scene, end) === 'city') end++;
  let of: { end: number; country: string } | null = null;
  if (lower(scene, end) === 'of' && noun === 'capital') of = stateAt(scene, end + 1, stop);
  if (!of && goesOn(scene, end, stop)) return null;
  const front = frontOf(scene, at, start);
  if (!front) return null;
  return {
    name: { first: front.first, end: of?.end ?? end },
    noun,
    precision: EXTRA[noun] ?? HEADS.get(noun) ?? 'region',
    country: of?.country ?? front.country,
  };
}

function stateAt(scene: Scene, at: number, stop: number): { end: number; country: string } | null {
  const first = lower(scene, at) === 'the' ? at + 1 : at;
  const match = scene.gazetteer.names.longest(scene.atoms, first, stop);
  const state = match?.entries.find((entry) => entry.precision === 'country');
  return match && !match.glued && state?.country
    ? { end: match.end, country: state.country }
    : null;
}

/** "The city of", "the city's", "the city, Goma", "the city council": the noun alone is not the phrase. */
function goesOn(scene: Scene, end: number, stop: number): boolean {
  if (end >= stop) return false;
  if (isPossessive(scene, end)) return true;
  const next = lower(scene, end);
  if (next === 'of') return true;
  const token = tokenOf(scene, end);
  const word = wordOf(scene, end);
  if (
    token?.kind === 'word' &&
    token.spaced &&
    (word?.class === 'NOUN' || word?.class === 'PROPN')
  ) {
    return !/^(?:week|weeks|month|today|yesterday|overnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|residents|police)$/u.test(
      next,
    );
  }
  const named = next === ',' ? end + 1 : -1;
  return (
    named > 0 &&
    isCapital(scene, named) &&
    scene.gazetteer.names.longest(scene.atoms, named, stop) !== null
  );
}

/** The article or owner before the noun, and the country it tells. */
function frontOf(
  scene: Scene,
  at: number,
  start: number,
): { first: number; country: string | null } | null {
  let country: string | null = null;
  for (let i = at - 1; i >= start && i >= at - LONGEST; i--) {
    const word = lower(scene, i);
    if (/^(?:the|this|that)$/u.test(word)) return { first: i, country };
    if (
      /^(?:largest|biggest|second|third|fourth|main|oldest|other|next|smallest|poorest|richest|only|nearest|second-largest|second-biggest|third-largest|busiest)$/u.test(
        word,
      )
    )
      return null;
    if (isPossessive(scene, i)) {
      // "Nigeria's capital" is told; "Ukraine's port" is any.
      if (lower(scene, at) !== 'capital') return null;
      const owner = scene.gazetteer.countryWords;
      for (const first of [i - 3, i - 2, i - 1]) {
        if (first < start) continue;
        const match = owner.longest(scene.atoms, first, i);
        const [code] = match?.entries ?? [];
        if (match?.end === i && code !== undefined) return { first, country: code };
      }
      return null;
    }
    const adjective = adjectiveAt(scene, i, start);
    if (adjective) {
      country ??= adjective.country;
      i = adjective.first;
      continue;
    }
    const participle = wordOf(scene, i)?.class === 'VERB' && /(?:ed|en|ing)$/u.test(word);
    if (!isModifier(scene, i) && !participle && !/-/u.test(word)) return null;
  }
  return null;
}
