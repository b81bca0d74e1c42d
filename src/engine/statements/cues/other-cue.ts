import type { CueEntry } from '../lexicon.ts';
import type { SpeakerWords } from '../speakers/speaker-words.ts';
import type { TokenRange } from '../token-range.ts';
import { adjectiveCue } from './adjective-cues.ts';
import { nounCue } from './noun-cues.ts';
import { phraseCue } from './phrase-cues.ts';
import type { CuedPassage } from './verb-cues.ts';

/** A statement whose cue is no verb: "according to", "his claim that", "was confident that". */
export interface OtherCue {
  readonly cue: TokenRange;
  readonly entry: CueEntry;
  readonly content: TokenRange;
  readonly speaker: SpeakerWords | null;
  readonly negated: boolean;
  readonly by: string;
}

/** All statements of a passage whose cue is a phrase, a noun or an adjective. */
export function otherCues(passage: CuedPassage): OtherCue[] {
  const found: OtherCue[] = [];
  for (let at = passage.start; at < passage.stop; at++) {
    if (passage.quotationAt(at)) continue;
    const one = phraseCue(passage, at) ?? nounCue(passage, at) ?? adjectiveCue(passage, at);
    if (one && one.content.end > one.content.first) found.push(one);
  }
  return found;
}
