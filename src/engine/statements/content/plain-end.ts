import type { CuedPassage, VerbCue } from '../cues/verb-cues.ts';
import { isComma } from '../marks.ts';
import { isFinite } from '../passage.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { rightEnd } from './right-end.ts';

/** Words that open a clause of the report's own behind words that are none: "urged them to wait, | but the lorries left". */
const OWN =
  /^(?:but|and|while|although|though|whereas|as|after|when|before|following|amid|since|because|despite|even|hours|days)$/u;
const DASH = /^(?:[—–―]|--)$/u;
/** What tells the occasion of calling something a name: "described him as a thief | during the hearing". */
const OCCASION = /^(?:when|during|after|before|while|since|amid|following)$/u;

/** Where words end that are no clause of their own ("to wait", "of treason", "for calm"). */
export function plainEnd(passage: CuedPassage, start: number, cue: VerbCue): number {
  const limit = rightEnd(passage, start, cue);
  // "hopes to speak to Osei by telephone": so he would speak.
  const spoken = !cue.entries.some((entry) => entry.act === 'think');
  const ends = (i: number): boolean =>
    isOwnClause(passage, i) ||
    (spoken && isWhere(passage, i, limit)) ||
    isOwnVerb(passage, start, i, cue);
  return cutEnd(passage, start, limit, ends);
}

/** "called for calm | in a statement on Friday": where it was said, up to the end. */
function isWhere(passage: CuedPassage, i: number, limit: number): boolean {
  if (passage.word(i)?.class !== 'ADP') return false;
  const { channel, end } = skipAdjuncts(passage, i);
  // "hoped to speak to Osei by telephone": that he hoped too.
  return channel?.first === i && end >= limit;
}

/**
 * "accused him of theft | and left", "asked for troops | and that the port be closed": the conjunction goes on with what
 * the speaker did, or with another that-clause, where the words told have neither verb nor "that".
 */
function isOwnVerb(passage: CuedPassage, start: number, i: number, cue: VerbCue): boolean {
  if (passage.word(i)?.class !== 'CCONJ' || passage.finiteBetween(start - 1, i)) return false;
  if (passage.lower(i + 1) === 'that' && passage.word(i + 1)?.class === 'SCONJ') return true;
  let at = i + 1;
  while (passage.word(at)?.class === 'ADV') at++;
  const next = passage.groupAt(at);
  return (
    next !== null &&
    isFinite(next) &&
    isFinite(cue.group) &&
    next.tense === 'past' &&
    cue.group.tense === 'past' &&
    next.modal === null
  );
}

/** Where a thing ends with what it is called: "the fine unjustified", "the ruling as theft | in a letter to the court". */
export function namedEnd(passage: CuedPassage, start: number, cue: VerbCue): number {
  const ends = (i: number): boolean =>
    isOwnClause(passage, i) ||
    OCCASION.test(passage.lower(i)) ||
    isRest(passage, i) ||
    isOwnVerb(passage, start, i, cue);
  return cutEnd(passage, start, rightEnd(passage, start, cue), ends);
}

function cutEnd(
  passage: CuedPassage,
  start: number,
  limit: number,
  ends: (index: number) => boolean,
): number {
  for (let i = start + 1; i < limit; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation && quotation.end > i + 1) i = Math.min(quotation.end, limit) - 1;
    else if (ends(i)) return i;
  }
  return limit;
}

/** "denied this: Roux insisted that the gate was open" against "demanded two things: that the gate be opened". */
export function isColonBeforeClause(passage: CuedPassage, i: number): boolean {
  const listed = /^(?:that|to|whether|if)$/u.test(passage.lower(i + 1));
  return passage.word(i)?.text === ':' && !listed && passage.finiteBetween(i, passage.stop);
}

/** A comma or a colon before a clause with a subject of its own. */
function isOwnClause(passage: CuedPassage, i: number): boolean {
  const word = passage.word(i);
  if (isColonBeforeClause(passage, i)) return true;
  if (!word || !(isComma(word) || DASH.test(word.text)) || !OWN.test(passage.lower(i + 1)))
    return false;
  const subject = passage.phraseFrom(i + 2);
  return subject !== null && passage.finiteBetween(subject.end - 1, passage.stop);
}

/** A comma or a dash, unless it parts describing words: "called it rude, loud and pointless". */
function isRest(passage: CuedPassage, i: number): boolean {
  const word = passage.word(i);
  if (!word || !(isComma(word) || DASH.test(word.text))) return false;
  const next = passage.word(i + 1);
  // 'as, "a little desperate"'
  if (passage.lower(i - 1) === 'as') return false;
  return next?.class !== 'ADJ' && next?.class !== 'NOUN' && next?.kind !== 'open-quote';
}
