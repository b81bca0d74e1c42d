import type { NounPhrase } from '../grammar/grammar.ts';
import { isOwnerMark } from './marks.ts';
import { isFinite, type Passage } from './passage.ts';

/** End of a phrase with its owners, "of" phrases and joined ones: "the head of Moscow's mission to Vienna". Null where none starts here. */
export function phraseEnd(passage: Passage, start: number): number | null {
  const phrase = passage.phraseFrom(start);
  if (!phrase) return null;
  let { end } = phrase;
  for (let n = 0; n < 6; n++) {
    const word = passage.word(end);
    if (!word) return end;
    if (isOwnerMark(passage, end)) {
      const owned = passage.phraseFrom(end + 1);
      if (!owned) return end + 1;
      ({ end } = owned);
      continue;
    }
    if (word.lower !== 'of' && word.lower !== 'for' && word.lower !== 'and') return end;
    const next = passage.phraseFrom(end + 1);
    // "told the council and the press" is one addressee; "said in Kyiv and Moscow denied" is not.
    const verb = next ? passage.groupAt(next.end) : null;
    if (!next || (verb && isFinite(verb))) return end;
    ({ end } = next);
  }
  return end;
}

/** The phrase that an owner's phrase leads to: "Russia's deputy envoy" is the envoy. */
export function ownedBy(passage: Passage, start: NounPhrase): NounPhrase {
  let phrase = start;
  for (let n = 0; n < 4 && isOwnerMark(passage, phrase.end); n++) {
    const owned = passage.phraseFrom(phrase.end + 1);
    if (!owned) return phrase;
    phrase = owned;
  }
  return phrase;
}

/** The phrase widened to the left by its owners: "the army's Eastern Command" opens with the army. */
export function withOwners(passage: Passage, start: NounPhrase): NounPhrase {
  let phrase = start;
  for (let n = 0; n < 4 && isOwnerMark(passage, phrase.first - 1); n++) {
    const owner = passage.phraseTo(phrase.first - 1);
    if (!owner) return phrase;
    phrase = { ...phrase, first: owner.first };
  }
  return phrase;
}
