import type { CuedPassage, VerbCue } from '../cues/verb-cues.ts';
import { isComma } from '../marks.ts';
import { isFinite } from '../passage.ts';
import { closesWithCue, goesOn, participleSaying, tellsAnother } from './next-saying.ts';

/** Words after a comma that open a clause of the report's own, not of what was said. */
const TURNS =
  /^(?:but|while|though|although|whereas|as|after|which|and|yet|when|where|before|since|hours|days)$/u;
const DASH = /^(?:[—–―]|--)$/u;
const CONTRASTS = /^(?:but|while|though|although|whereas)$/u;
const OPENS_SENTENCE =
  /^(?:when|after|as|while|although|though|since|because|before|once|if|lest)$/u;
const OPENS_PHRASE = /^(?:despite|contrary|in|after|amid|against|given|with|without|like|unlike)$/u;

/**
 * Where what was said ends that starts at `start` after a cue: at the sentence's end, or before the next saying of the
 * same or another speaker: "said Lima would sign no treaty | and warned that", "said it was over, | but Brazil insisted",
 * "said he was glad, | adding that". A quotation is never cut.
 */
export function rightEnd(passage: CuedPassage, start: number, cue: VerbCue | null): number {
  let parens = 0;
  const main = mainClauseComma(passage, start, cue);
  for (let i = start; i < passage.stop; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation && quotation.end > i + 1) {
      i = Math.min(quotation.end, passage.stop) - 1;
      continue;
    }
    if (i === main) return i;
    const word = passage.word(i);
    if (!word || word.text === ';') return i;
    if (word.text === '(') parens++;
    if (word.text === ')' && parens-- === 0) return i;
    if (i === start) continue;
    if ((isComma(word) || DASH.test(word.text)) && turnsAway(passage, i, cue)) return i;
    if (word.class === 'CCONJ' && goesOn(passage, i, cue))
      return isComma(passage.word(i - 1)) ? i - 1 : i;
    if (CONTRASTS.test(word.lower) && tellsAnother(passage, i)) return i;
  }
  return passage.stop;
}

/**
 * The comma at which the main clause begins, where the cue stands in words before it: "When Lima said that it recognized
 * him, | Caracas broke off ties", "Claiming the vote was rigged, | he left", "Despite his claim that it was safe, | two died".
 */
function mainClauseComma(passage: CuedPassage, start: number, cue: VerbCue | null): number | null {
  if (!opensBeforeMain(passage, start, cue)) return null;
  for (let i = passage.start; i < start; i++) if (isComma(passage.word(i))) return null;
  for (let i = start; i < passage.stop; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation && quotation.end > i + 1) {
      i = Math.min(quotation.end, passage.stop) - 1;
      if (isComma(passage.word(i - 1)) && hasClause(passage, i + 1)) return i + 1;
    } else if (isComma(passage.word(i)) && hasClause(passage, i + 1)) return i;
  }
  return null;
}

/** The sentence opens with a clause or phrase that its main clause is still to follow, and the cue is in it. */
function opensBeforeMain(passage: CuedPassage, start: number, cue: VerbCue | null): boolean {
  const first = passage.word(passage.start);
  if (first?.class === 'SCONJ') return OPENS_SENTENCE.test(first.lower);
  if (cue) return cue.group.participle && cue.group.first === passage.start;
  return OPENS_PHRASE.test(first?.lower ?? '') && !passage.finiteBetween(passage.start - 1, start);
}

function hasClause(passage: CuedPassage, at: number): boolean {
  const from = passage.word(at)?.class === 'ADV' ? at + 1 : at;
  if (passage.lower(from) === 'there') return passage.groupAt(from + 1) !== null;
  const phrase = passage.phraseFrom(from);
  return phrase !== null && passage.finiteBetween(phrase.end - 1, phrase.end + 6);
}

/** A comma before "adding that", "but Brazil insisted", "as Deputy Prime Minister Veld revealed", ", police said". */
function turnsAway(passage: CuedPassage, comma: number, cue: VerbCue | null): boolean {
  const next = passage.word(comma + 1);
  if (!next) return false;
  // "asked him to think again, | according to an official"
  if (next.lower === 'according' && passage.lower(comma + 2) === 'to') return true;
  if (endsRelative(passage, comma, cue)) return true;
  if (participleSaying(passage, comma) || keepsSilent(passage, comma)) return true;
  if (next.class === 'CCONJ' && goesOn(passage, comma + 1, cue)) return true;
  // ", to which the envoy replied that"
  const relative = /^(?:which|whom)$/u.test(passage.lower(comma + 2)) && next.class === 'ADP';
  if ((TURNS.test(next.lower) || relative) && tellsAnother(passage, comma + 1)) return true;
  return closesWithCue(passage, comma);
}

/** "Osei, who believed that the war was lost, | told his aides", "Osei, accused of fraud, | fled": the comma that closes the aside of the cue. */
function endsRelative(passage: CuedPassage, comma: number, cue: VerbCue | null): boolean {
  if (!cue) return false;
  const before = passage.word(cue.group.first - 1);
  const aside = cue.group.participle && isComma(before);
  if (!aside && !/^(?:who|which|that)$/u.test(before?.lower ?? '')) return false;
  const verb = passage.groupAt(comma + 1);
  return verb !== null && isFinite(verb);
}

/** ", without elaborating": what is not told is no part of what is. */
function keepsSilent(passage: CuedPassage, comma: number): boolean {
  const verb = passage.lower(comma + 1) === 'without' ? passage.groupAt(comma + 2) : null;
  return verb !== null && passage.lexicon.withheld.has(verb.lemma);
}
