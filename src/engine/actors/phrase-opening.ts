import type { Gathered, Mark, Modifiers, PhraseParts } from './phrase.ts';
import type { PhraseLook } from './phrase-look.ts';

const DETERMINERS = new Set(
  (
    'the a an this that these those some one any another several many most all both neither either no each every other ' +
    'two three four five six seven eight nine ten more dozens hundreds thousands'
  ).split(' '),
);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'whose']);
const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those']);

/** Articles and "his", "its" before a phrase; `at` is the token behind them. */
export function readOpening(
  { lexicon, atoms, context }: PhraseParts,
  look: PhraseLook,
  first: number,
  end: number,
): Pick<Gathered, 'definite' | 'ownerPronoun' | 'marks' | 'modifiers'> & { at: number } {
  const marks: Mark[] = [];
  const modifiers: Modifiers = {
    states: [],
    stateAdjective: false,
    owner: null,
    body: null,
    from: first,
  };
  let at = first;
  let definite = false;
  while (at < end && DETERMINERS.has(look.lower(at))) {
    // "the Hague", "the Kremlin" stand in the lexicon with their article.
    const named = lexicon.names.longest(atoms, at, end);
    if (named && named.end > at + 1) break;
    definite ||= DEFINITE.has(look.lower(at));
    at++;
  }
  const ownerPronoun = at < end && POSSESSIVE.has(look.lower(at));
  if (ownerPronoun) {
    modifiers.owner = context.owner(at);
    if (modifiers.owner !== null && look.lower(at) !== 'whose') {
      marks.push({
        actor: modifiers.owner,
        first: at,
        end: at + 1,
        how: 'pronoun',
        by: 'possessive pronoun',
      });
    }
    definite = true;
    at++;
  }
  return { at, definite, ownerPronoun, marks, modifiers };
}
