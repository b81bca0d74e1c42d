import type { Actors } from '../actors/actor.ts';
import type { Doc } from '../text/doc.ts';
import type { Gazetteer } from './lexicon.ts';
import type { Places } from './place.ts';

export function findPlaces(_doc: Doc, _actors: Actors, _gazetteer: Gazetteer): Places {
  return { all: [], mentions: [] };
}
