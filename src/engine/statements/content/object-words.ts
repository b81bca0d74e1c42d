import type { NounPhrase } from '../../grammar/grammar.ts';
import type { CuedPassage, VerbCue } from '../cues/verb-cues.ts';
import type { CueEntry } from '../lexicon.ts';
import { isComma, isTimeAt, isTimePhrase } from '../marks.ts';
import type { Passage } from '../passage.ts';
import { phraseEnd } from '../phrases.ts';
import { isColonBeforeClause } from './plain-end.ts';
import { rightEnd } from './right-end.ts';

/** The object of a cue. */
export interface ObjectWords {
  readonly phrase: NounPhrase;
  readonly first: number;
  /** One past the object with its "of" phrases and owners. */
  readonly end: number;
}

/** The object that follows a verb, adverbs between; null where a time follows ("said Monday"). */
export function objectAt(passage: Passage, start: number): ObjectWords | null {
  let at = start;
  while (passage.word(at)?.class === 'ADV') at++;
  // 'voiced "serious concern"': the marks belong to the object.
  const quotation = passage.quotationAt(at);
  const open = quotation?.first === at ? at + 1 : at;
  const phrase = passage.phraseFrom(open);
  if (!phrase || isTimePhrase(passage, phrase)) return null;
  const end = phraseEnd(passage, open) ?? phrase.end;
  const quoted = open > at && quotation !== null;
  return {
    phrase,
    first: at,
    end: quoted ? Math.max(end, Math.min(quotation.end, passage.stop)) : end,
  };
}

/** True where the object is one that the entry holds for: "rejected the claim" is a denial, "rejected the offer" is not. */
export function fits(passage: Passage, entry: CueEntry, object: ObjectWords): boolean {
  if (entry.objects.size === 0) return true;
  for (let at = object.phrase.first; at < object.end; at++) {
    const word = passage.word(at);
    if (!word || (!entry.objects.has(word.lower) && !entry.objects.has(word.lemma))) continue;
    const head = at === object.phrase.head || passage.phraseTo(at + 1)?.head === at;
    if (head || word.class === 'NOUN') return true;
  }
  return false;
}

const REASON = /^(?:as|after|while|when|because|before|since|during|amid|following)$/u;

/** An object ends at the first comma, at a further verb of the sentence, or before a clause of time or reason. */
export function objectEnd(passage: CuedPassage, object: ObjectWords, cue: VerbCue): number {
  const limit = rightEnd(passage, object.first, cue);
  for (let i = object.phrase.end; i < limit; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation && quotation.end > i + 1) {
      i = Math.min(quotation.end, limit) - 1;
      continue;
    }
    const word = passage.word(i);
    if (!word) return i;
    // "thanked the two pilots, along with their crew"
    if (isComma(word) && /^(?:along|together|including)$/u.test(passage.lower(i + 1))) continue;
    if (isComma(word) || word.text === '—' || word.text === '–') return i;
    if (isColonBeforeClause(passage, i)) return i;
    if (REASON.test(word.lower)) return i;
    const next = passage.groupAt(passage.word(i + 1)?.class === 'ADV' ? i + 2 : i + 1);
    if (word.class === 'CCONJ' && next && !next.participle) return i;
    const on = /^(?:on|in|at)$/u.test(word.lower);
    if (on && isTimeAt(passage, i + 1) && i + 2 >= limit) return i;
    if (isTimeAt(passage, i) && (passage.phraseFrom(i)?.end ?? 0) >= limit) return i;
  }
  return limit;
}
