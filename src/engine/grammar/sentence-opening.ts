import type { Token } from '../tokens/token.ts';
import { isCapital, type Place } from './word-guess.ts';

/** A name that looks like another word, where it opens the sentence: "Cook said", "Grant, who led", "Small, 54,". */
export function isNamedLikeWord(place: Place, tokens: readonly Token[]): boolean {
  const { guess, token, next, nextToken } = place;
  if (!isCapital(token)) return false;
  const aside = nextToken?.text === ',';
  if (guess.class === 'ADJ')
    return aside && /^(?:who|whose|an?|the|\d+)$/u.test(tokens[2]?.lower ?? '');
  if (guess.class !== 'VERB' || guess.form !== 'base' || guess.noun) return false;
  return aside || next?.class === 'AUX' || (next?.class === 'VERB' && next.form === 'past');
}
