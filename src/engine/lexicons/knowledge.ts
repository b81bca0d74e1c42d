import { readActorLexicon, type ActorLexicon } from '../actors/lexicon.ts';
import { readFrameLexicon, type FrameLexicon } from '../events/lexicon.ts';
import { readGrammarLexicon, type GrammarLexicon } from '../grammar/lexicon.ts';
import { readGazetteer, type Gazetteer } from '../places/lexicon.ts';
import { readCueLexicon, type CueLexicon } from '../statements/lexicon.ts';
import type { LexiconFiles } from './lexicons.ts';
import type { WordList } from './words.ts';

/** What the engine knows of English beside its rules. Built once, shared by all readings; never changes. */
export interface Knowledge {
  readonly words: WordList;
  readonly grammar: GrammarLexicon;
  readonly actors: ActorLexicon;
  readonly gazetteer: Gazetteer;
  readonly cues: CueLexicon;
  readonly frames: FrameLexicon;
}

/** Builds the knowledge from the lexicon files. Throws `LexiconError` with file and line for an entry out of order. */
export function knowledgeFrom(files: LexiconFiles, words: WordList): Knowledge {
  return {
    words,
    grammar: readGrammarLexicon(files, words),
    actors: readActorLexicon(files),
    gazetteer: readGazetteer(files),
    cues: readCueLexicon(files),
    frames: readFrameLexicon(files),
  };
}
