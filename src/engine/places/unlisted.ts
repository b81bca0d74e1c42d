import { adjectiveAt } from './owners.ts';
import { nounPrecision } from './modifiers.ts';
import type { Precision } from './place.ts';
import { headAt, type PlacePhrase } from './place-phrase.ts';
import { DAY_OR_MONTH, GENERIC_NAMES, HEADS_IN_NEED, PREFIX_HEADS } from './place-words.ts';
import { isCapital, lower, textOf, tokenOf, wordOf, type Range, type Scene } from './scene.ts';

const CONNECTORS = /^(?:al|el|de|del|da|do|dos|das|la|le|les|di|du|bin|ibn|an|y|e|and)$/u;
/** Longer runs of capitals are titles and headlines. */
const LONGEST_NAME = 4;

/** The run of capitals that starts at a token, joined by "de", "al"; null where a name cannot start. */
export function nameRunAt(scene: Scene, at: number, end: number): Range | null {
  if (!isCapital(scene, at) || DAY_OR_MONTH.test(tokenOf(scene, at)?.text ?? '')) return null;
  let i = at + 1;
  for (let words = 1; i < end && words < LONGEST_NAME; words++) {
    if (tokenOf(scene, i)?.spaced !== true) break;
    if (isCapital(scene, i) && !DAY_OR_MONTH.test(tokenOf(scene, i)?.text ?? '')) {
      i++;
      continue;
    }
    const joins = CONNECTORS.test(lower(scene, i)) && lower(scene, i) !== 'and';
    if (!joins || !isCapital(scene, i + 1) || i + 1 >= end) break;
    i += 2;
  }
  return { first: at, end: i };
}

/** An unlisted name with its noun: "Margara bridge", "Sambisa forest", "Lake Turkana". Null where no noun says that it is a place. */
export function unlistedPhraseAt(scene: Scene, at: number, end: number): PlacePhrase | null {
  const run = nameRunAt(scene, at, end);
  if (!run) return null;
  const prefix = PREFIX_HEADS.get(tokenOf(scene, at)?.text ?? '');
  if (prefix && run.end > at + 1) return phraseOf(run, run.end, lower(scene, at), prefix);
  // "Bagram Airfield", "Ferghana Valley": the noun has a capital too.
  for (let stop = run.end; stop > at; stop--) {
    const head = headAt(scene, stop, end);
    if (!head) continue;
    const name = { first: at, end: stop };
    if (HEADS_IN_NEED.has(head.word) && !head.modified) return null;
    if (isGeneric(scene, name) || isAdjective(scene, stop - 1)) return null;
    // "A CIA prison", "the UN base" are whose, not where.
    if (!/\p{Ll}/u.test(textOf(scene, name))) return null;
    // "Supreme Court building": what follows is no further noun of its own.
    const next = wordOf(scene, head.end);
    if (next?.class === 'NOUN' && next.spaced && /^\p{Ll}/u.test(next.text)) return null;
    return phraseOf(name, head.end, head.word, head.precision);
  }
  return null;
}

/** A bare unlisted name, for "the village of X" and "near X". */
export function bareName(scene: Scene, at: number, end: number): PlacePhrase | null {
  const run = nameRunAt(scene, at, end);
  if (!run || isGeneric(scene, run) || !/\p{Ll}/u.test(textOf(scene, run))) return null;
  return {
    name: run,
    end: run.end,
    known: [],
    head: null,
    derived: false,
    acts: false,
  };
}

/** "The Jewish state", "the Croatian coast", "the Kurdish region" have an adjective, no name. */
function isAdjective(scene: Scene, at: number): boolean {
  return (
    /(?:ish|ian|ean|yan|ese|ist|ic|ite)$/u.test(lower(scene, at)) ||
    adjectiveAt(scene, at, at) !== null
  );
}

function phraseOf(name: Range, end: number, word: string, precision: Precision): PlacePhrase {
  return { name, end, known: [], head: { word, precision }, derived: false, acts: false };
}

function isGeneric(scene: Scene, name: Range): boolean {
  for (let i = name.first; i < name.end; i++) {
    const word = lower(scene, i);
    if (!GENERIC_NAMES.has(word) && nounPrecision(word) === null) return false;
  }
  return true;
}
