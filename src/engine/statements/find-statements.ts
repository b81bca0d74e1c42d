import type { Actors } from '../actors/actor.ts';
import type { Doc } from '../text/doc.ts';
import type { CueLexicon } from './lexicon.ts';
import type { Statement } from './statement.ts';

export function findStatements(_doc: Doc, _actors: Actors, _cues: CueLexicon): Statement[] {
  return [];
}
