import { isTimePhrase, QUESTION_WORD } from '../marks.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { complement, type Complement, type FramedCue } from './complement.ts';
import { infinitiveAt, prepositionSoon } from './linked-words.ts';
import { fits, objectAt, objectEnd } from './object-words.ts';
import { opensClause, opensThat } from './opens-clause.ts';
import { quoteAt, quotedContent } from './quoted-words.ts';
import { plainEnd } from './plain-end.ts';
import { rightEnd } from './right-end.ts';

/** Reads the frames that need no object: "said that", "said the talks had failed", "pledged to", "called for". */
export function plain(framed: FramedCue): Complement | null {
  const { passage, cue, frame } = framed;
  switch (frame.kind) {
    case 'that':
    case 'wh':
    case 'quote':
    case 'zero':
      return afterAdjuncts(framed);
    case 'to': {
      const to = infinitiveAt(passage, cue.end);
      if (to === null) return null;
      return complement(framed, { first: to, end: plainEnd(passage, to + 1, cue) });
    }
    case 'ing': {
      // "denies ever meeting the spy"
      const first = passage.lower(cue.end) === 'ever' ? cue.end + 1 : cue.end;
      const word = passage.word(first);
      const verb = word?.class === 'VERB' || word?.class === 'AUX';
      if (!verb || word.form !== 'ing') return null;
      return complement(framed, { first, end: plainEnd(passage, first + 1, cue) });
    }
    case 'prep': {
      const found = prepositionSoon(passage, cue.end, frame.preposition);
      if (found === null || passage.word(found + 1) === null) return null;
      return complement(framed, { first: found + 1, end: plainEnd(passage, found + 1, cue) });
    }
    case 'np': {
      const object = objectAt(passage, cue.end);
      if (!object || !fits(passage, framed.entry, object)) return null;
      // "denied them entry" refuses a thing, and says nothing.
      const second = passage.phraseFrom(object.phrase.end);
      if (framed.entry.act === 'deny' && second && !isTimePhrase(passage, second)) return null;
      return complement(framed, { first: object.first, end: objectEnd(passage, object, cue) });
    }
    default:
      return null;
  }
}

/** The frames that times, places, channels and addressees may part from their cue: "said on Monday in Geneva that". */
function afterAdjuncts(framed: FramedCue): Complement | null {
  const { passage, cue, frame, entry } = framed;
  const { end: at, addressee, channel } = skipAdjuncts(passage, cue.end);
  const clause = (first: number): Complement =>
    complement(framed, { first, end: rightEnd(passage, first, cue) }, { addressee, channel });
  switch (frame.kind) {
    case 'that':
      return opensThat(passage, at) ? clause(at) : null;
    case 'wh': {
      const word = passage.lower(at);
      if (!QUESTION_WORD.test(word) && !(word === 'if' && entry.act === 'ask')) return null;
      // "said when asked", "said, which": a time or an aside, unless the saying is negated ("did not say where").
      const aside = /^(?:when|which|where)$/u.test(word) && !cue.negated && entry.act !== 'ask';
      return aside ? null : clause(at);
    }
    case 'quote': {
      const quote = quoteAt(passage, at);
      if (quote === null) return null;
      return complement(framed, quotedContent(passage, quote, cue), { addressee, channel });
    }
    default: {
      const colon = passage.lower(at) === ':' ? at + 1 : at;
      const headline = passage.sentence.blockKind === 'headline' && cue.group.lemma === 'say';
      const opens =
        opensClause(passage, colon) ||
        (colon > at && passage.word(colon) !== null) ||
        (headline && passage.phraseFrom(colon) !== null);
      return opens ? clause(colon) : null;
    }
  }
}
