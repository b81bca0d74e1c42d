import { isCompound, isModifier, isParticiple, nounPrecision } from './modifiers.ts';
import { adjectiveAt, ownerBefore, placeBefore } from './owners.ts';
import type { Precision } from './place.ts';
import { PARTS } from './place-words.ts';
import { isCapital, isPossessive, lower, type Scene } from './scene.ts';

/** What stands before a place's name and belongs to it, up to the word that governs it. */
export interface Setting {
  /** Token of the governing word ("in", "shelled", "of"), or -1 at the sentence's start. */
  readonly governor: number;
  /** First token of the phrase with its articles and nouns. */
  readonly first: number;
  /** "the", "a", "this", directly before the name; null for none. */
  readonly article: string | null;
  /** Noun in apposition: "the eastern city of Goma", "the capital, Bishkek". */
  readonly noun: { readonly word: string; readonly precision: Precision } | null;
  /** Part or side told before: "the outskirts of". */
  readonly part: string | null;
  /** Country told by an owner or adjective: "Ukraine's Kherson region", "the Syrian town of". */
  readonly country: string | null;
}

/** No phrase before a name is longer. */
const LONGEST = 14;
const DETERMINERS = /^(?:the|a|an|this|that|another|each|every|his|her|its|their|no|any)$/u;
const ARTICLES =
  /^(?:the|this|that|these|those|a|an|its|their|his|her|our|both|some|two|three|four|several|many|other|whole|entire)$/u;

/** Reads leftward from a name: articles, adjectives, owners, nouns in apposition and parts. */
export function settingOf(scene: Scene, first: number, start: number): Setting {
  let noun: Setting['noun'] = null;
  let part: string | null = null;
  let country: string | null = null;
  let i = first - 1;
  const article = DETERMINERS.test(lower(scene, i)) ? lower(scene, i) : null;
  for (let steps = 0; i >= start && steps < LONGEST; steps++) {
    const word = lower(scene, i);
    if (ARTICLES.test(word)) {
      i--;
      continue;
    }
    if (isPossessive(scene, i)) {
      const owner = ownerBefore(scene, i, start);
      if (!owner) break;
      country ??= owner.country;
      i = owner.first - 1;
      continue;
    }
    if (word === 'of' && i - 1 >= start) {
      const precision = nounPrecision(lower(scene, i - 1));
      if (precision && !/^areas?$/u.test(lower(scene, i - 1)) && noun === null && part === null) {
        noun = { word: lower(scene, i - 1), precision };
        i -= 2;
        continue;
      }
      // "The Bank of New York" has no river's bank.
      const small = !isCapital(scene, i - 1) || i - 1 === start;
      if (small && PARTS.has(lower(scene, i - 1)) && part === null) {
        part = lower(scene, i - 1);
        i -= 2;
        continue;
      }
      break;
    }
    if (word === ',' && i === first - 1 && i - 1 >= start) {
      const precision = nounPrecision(lower(scene, i - 1));
      if (!precision || !hasArticle(scene, i - 1, start)) break;
      noun = { word: lower(scene, i - 1), precision };
      i -= 2;
      continue;
    }
    const precision = nounPrecision(word);
    if (precision && i === first - 1 && hasArticle(scene, i, start)) {
      noun = { word, precision };
      i--;
      continue;
    }
    const adjective = adjectiveAt(scene, i, start);
    if (adjective) {
      country ??= adjective.country;
      i = adjective.first - 1;
      continue;
    }
    if (
      isParticiple(scene, i) &&
      (i === start ||
        !/^(?:the|this|in|of|a|an|at|near|to|on|into|and|,)$/u.test(lower(scene, i - 1)))
    )
      break;
    const larger = noun === null ? null : placeBefore(scene, i, start);
    if (larger) {
      country ??= larger.country;
      i = larger.first - 1;
      continue;
    }
    if (isModifier(scene, i) || (noun !== null && isCompound(scene, i))) {
      i--;
      continue;
    }
    break;
  }
  return { governor: i >= start ? i : -1, first: i + 1, article, noun, part, country };
}

function hasArticle(scene: Scene, at: number, start: number): boolean {
  for (let i = at - 1; i >= start && i >= at - 5; i--) {
    const word = lower(scene, i);
    if (/^(?:the|its|their|a|an)$/u.test(word) || isPossessive(scene, i)) return true;
    if (adjectiveAt(scene, i, start)) return true;
    if (!isModifier(scene, i) && !isCompound(scene, i)) return false;
  }
  return false;
}
