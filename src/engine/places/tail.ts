import { ATTACKS, HAPPENINGS, ISSUES, LOCAL, MEETINGS, TIMES } from './place-words.ts';
import { nounPrecision } from './modifiers.ts';
import { isCapital, isPossessive, lower, tokenOf, wordOf, type Scene } from './scene.ts';

/**
 * What follows a place's name and makes it a part of something else: `owner` ("Kyiv's forces"), `local` ("Beirut's port"),
 * `around` ("the West Bank city of Jenin": it only tells where that is), a noun that says what it is to the name, or `none`.
 */
export type Tail =
  'none' | 'owner' | 'around' | 'local' | 'meeting' | 'happening' | 'attack' | 'issue' | 'noun';

/** What stands before the name, or what it is, as far as it tells how to read on. */
interface Front {
  readonly article: boolean;
  readonly state: boolean;
  /** The name also stands before nouns: "US forces", "Taiwan policy". */
  readonly adjective: boolean;
}

/** No compound before its head noun is longer: "the Geneva nuclear disarmament talks". */
const LONGEST = 4;

export function tailOf(
  scene: Scene,
  end: number,
  stop: number,
  { article, state, adjective }: Front,
): Tail {
  if (isPossessive(scene, end) && end < stop) {
    for (let i = end + 1; i < stop && i < end + 4; i++) {
      if (LOCAL.has(lower(scene, i))) return 'local';
      const word = wordOf(scene, i);
      // "Kharkiv's Saltivka district" lies in Kharkiv; "Ukraine's Kherson region" is told by its own name.
      if (word?.class !== 'ADJ' && (state || word?.class !== 'PROPN')) break;
    }
    return 'owner';
  }
  let head: string | null = null;
  for (let i = end; i < stop && i < end + LONGEST; i++) {
    const token = tokenOf(scene, i);
    const word = wordOf(scene, i);
    if (token?.kind !== 'word' || !token.spaced || !/^\p{Ll}/u.test(token.text)) break;
    if (nounPrecision(token.lower) && lower(scene, i + 1) === 'of' && isCapital(scene, i + 2))
      return 'around';
    if (TIMES.has(token.lower)) return head === null ? 'none' : kindOf(head);
    if (
      word?.class === 'NOUN' ||
      (i === end && isAlsoNoun(scene, i, { article, state, adjective }))
    )
      head = token.lower;
    else if (word?.class !== 'ADJ' || i > end + 1) break;
  }
  return head === null ? 'none' : kindOf(head);
}

/** "The Geneva talks collapsed", "near US forces": a word that may be verb or noun is the noun after an article or such a name. */
function isAlsoNoun(scene: Scene, at: number, { article, adjective }: Front): boolean {
  const word = wordOf(scene, at);
  if (adjective) return word?.class === 'VERB' && word.form === 'present' && word.lemma !== 'say';
  return (
    article &&
    (MEETINGS.has(lower(scene, at)) ||
      HAPPENINGS.has(lower(scene, at)) ||
      ATTACKS.has(lower(scene, at)))
  );
}

function kindOf(noun: string): Tail {
  if (MEETINGS.has(noun)) return 'meeting';
  if (HAPPENINGS.has(noun)) return 'happening';
  if (ATTACKS.has(noun)) return 'attack';
  return ISSUES.has(noun) ? 'issue' : 'noun';
}
