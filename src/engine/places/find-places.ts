import type { Actors } from '../actors/actor.ts';
import type { Doc } from '../text/doc.ts';
import type { Gazetteer } from './lexicon.ts';
import { CountriesNamed } from './namesakes.ts';
import type { Places } from './place.ts';
import { PlaceReader } from './place-reader.ts';
import { PlaceRegister } from './register.ts';
import { sceneOf } from './scene.ts';

/**
 * Where a report's events can be: each place once, with its mentions in the order of the text. A state or capital that
 * speaks, acts or is dealt with is no place, one that is gone to, met in or struck is. Takes time linear in the text.
 */
export function findPlaces(doc: Doc, actors: Actors, gazetteer: Gazetteer): Places {
  const scene = sceneOf(doc, actors, gazetteer);
  const register = new PlaceRegister();
  const reader = new PlaceReader(scene, register, new CountriesNamed(scene));
  doc.sentences.forEach((sentence, index) => reader.read(index, sentence));
  return register.written();
}
