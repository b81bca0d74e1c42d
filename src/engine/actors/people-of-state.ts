import type { State } from './lexicon.ts';
import {
  phraseOf,
  type ActorPhrase,
  type Gathered,
  type Mark,
  type PhraseParts,
} from './phrase.ts';
import type { PhraseLook } from './phrase-look.ts';

/** "Russians", "the French": the people of a state, named by the words from `at` to `end`. */
export function peopleOf(
  { register }: PhraseParts,
  look: PhraseLook,
  phrase: Gathered,
  { at, end, state }: { readonly at: number; readonly end: number; readonly state: State },
): ActorPhrase {
  const words = look.text(at, end);
  const actor = register.described(`people ${words}`, {
    name: words,
    kind: 'population',
    country: state.code,
    sector: 'CVL',
    many: true,
  });
  const mark: Mark = { actor, first: at, end, how: 'description', by: 'people of a state' };
  return phraseOf(phrase, end, [actor], state.code, [...phrase.marks, mark], 'office');
}
