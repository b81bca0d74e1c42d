import { QUESTION_WORD, isTimeAt } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';
import type { VerbCue } from '../cues/verb-cues.ts';
import { phraseEnd } from '../phrases.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { complement, type Complement, type FramedCue } from './complement.ts';
import { infinitiveAfter, prepositionAfter } from './linked-words.ts';
import type { ObjectWords } from './object-words.ts';
import { opensClause, opensThat } from './opens-clause.ts';
import { quoteAt, quotedContent } from './quoted-words.ts';
import { namedEnd, plainEnd } from './plain-end.ts';
import { rightEnd } from './right-end.ts';

/** How many phrases may hang on an object before what it is called: "her speech on Monday on the dam in the east a sermon". */
const OBJECT_PARTS = 4;

/** Reads the frames that need an object: "told reporters that", "urged Moscow to", "accused troops of", "called it unjustified". */
export function byObject(framed: FramedCue, object: ObjectWords): Complement | null {
  const { passage, cue, frame } = framed;
  const addressee = { first: object.first, end: object.end };
  switch (frame.kind) {
    case 'x-that':
    case 'x-quote':
    case 'x-wh':
      return told(framed, object);
    case 'x-to': {
      const to = infinitiveAfter(passage, object.end);
      if (to === null) return null;
      const end = plainEnd(passage, to + 1, cue);
      // "expects Ankara to send tents": nobody is told, the whole is what is thought.
      if (framed.entry.act === 'think') return complement(framed, { first: object.first, end });
      return complement(framed, { first: to, end }, { addressee });
    }
    case 'x-prep': {
      const at = prepositionAfter(passage, object.phrase.end, frame.preposition);
      if (at === null || (frame.preposition === 'at' && !hasNumber(passage, at))) return null;
      // "blasted the rock for a year"
      if (isTimeAt(passage, at + 1)) return null;
      const end = plainEnd(passage, at + 1, cue);
      // "put the number at five", "likened it to a siege": what is told is the thing with its figure or its like.
      if (/^(?:at|to)$/u.test(passage.lower(at)))
        return complement(framed, { first: object.first, end });
      return complement(
        framed,
        { first: at + 1, end },
        { addressee: { first: object.first, end: at } },
      );
    }
    case 'x-as': {
      const as = prepositionAfter(passage, object.phrase.end, 'as');
      return as === null || isAsClause(passage, as) ? null : whole(framed, object);
    }
    case 'x-small':
      return freeRelative(passage, cue) || isCalled(passage, object) ? whole(framed, object) : null;
    default:
      return null;
  }
}

/** "put the number at about five", not "put the answer at the top" */
function hasNumber(passage: Passage, at: number): boolean {
  return [1, 2, 3, 4].some((n) => passage.word(at + n)?.class === 'NUM');
}

/** "condemned the launch as ships gathered": a time, no name for it. */
function isAsClause(passage: Passage, as: number): boolean {
  const end = phraseEnd(passage, as + 1);
  const verb = end === null ? null : passage.groupAt(end);
  return verb !== null && isFinite(verb);
}

/** The object with all that is said of it. */
function whole(framed: FramedCue, object: ObjectWords): Complement {
  const { passage, cue } = framed;
  return complement(framed, { first: object.first, end: namedEnd(passage, object.end - 1, cue) });
}

/** "told reporters that", "told reporters on Monday: “…”", "asked him whether" */
function told(framed: FramedCue, object: ObjectWords): Complement | null {
  const { passage, cue, frame } = framed;
  const { end: at, channel } = skipAdjuncts(passage, object.end);
  const addressee = { first: object.first, end: object.end };
  const clause = (): Complement =>
    complement(framed, { first: at, end: rightEnd(passage, at, cue) }, { addressee, channel });
  if (frame.kind === 'x-wh') {
    const asks = QUESTION_WORD.test(passage.lower(at)) || passage.lower(at) === 'if';
    return asks ? clause() : null;
  }
  const that = frame.kind === 'x-that';
  if (that && opensThat(passage, at)) return clause();
  const quote = quoteAt(passage, at);
  if (quote !== null)
    return complement(framed, quotedContent(passage, quote, cue), { addressee, channel });
  return that && opensClause(passage, at) ? clause() : null;
}

/** "called it unjustified", "called most of the board “sleepwalkers”", "called her speech on the dam a sermon": what the object is said to be follows it. */
function isCalled(passage: Passage, object: ObjectWords): boolean {
  let at = object.end;
  for (let n = 0; n < OBJECT_PARTS; n++) {
    const timed = isTimeAt(passage, at);
    const linked = /^(?:ADP|CCONJ)$/u.test(passage.word(at)?.class ?? '');
    const end = timed ? phraseEnd(passage, at) : linked ? phraseEnd(passage, at + 1) : null;
    if (end === null) break;
    at = end;
  }
  const second = passage.word(at);
  const named = passage.phraseFrom(at) !== null && second?.class !== 'PRON';
  return named || second?.class === 'ADJ' || second?.kind === 'open-quote';
}

/** "what cooks called the city's worst winter". */
function freeRelative(passage: Passage, cue: VerbCue): boolean {
  for (let i = cue.group.first - 1; i >= passage.first && i > cue.group.first - 6; i--) {
    if (passage.lower(i) === 'what') return true;
    const word = passage.word(i);
    if (word?.class === 'PUNCT' || word?.class === 'VERB') return false;
  }
  return false;
}

/** "waved away as "pub talk" the rumour": what it is called stands before the thing. */
export function asFirst(framed: FramedCue): Complement | null {
  const { passage, cue, frame } = framed;
  if (frame.kind !== 'x-as' || passage.lower(cue.end) !== 'as') return null;
  return complement(framed, { first: cue.end, end: namedEnd(passage, cue.end, cue) });
}
