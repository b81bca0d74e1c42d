import type { NounPhrase } from '../../grammar/grammar.ts';
import { QUESTION_WORD } from '../marks.ts';
import { isFinite } from '../passage.ts';
import { phraseEnd } from '../phrases.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { complement, type Complement, type FramedCue } from './complement.ts';
import { infinitiveAt } from './linked-words.ts';
import { fits } from './object-words.ts';
import { opensThat } from './opens-clause.ts';
import { namedEnd, plainEnd } from './plain-end.ts';
import { rightEnd } from './right-end.ts';

/** "Greece, accused by Ankara of sheltering guerrillas,": what the participle describes. */
function described({ passage, cue: { group } }: FramedCue): NounPhrase | null {
  if (!group.participle) return null;
  const comma = passage.word(group.first - 1)?.text === ',';
  return passage.phraseTo(comma ? group.first - 1 : group.first);
}

/** Reads the frames of a passive: "was accused of spying by Moscow", "were urged to leave"; its subject is whom the words are for. */
export function inPassive(framed: FramedCue): Complement | null {
  const { passage, cue, frame } = framed;
  const subject = passage.phrase(passage.clauseOf(cue.group)?.subject ?? null) ?? described(framed);
  const addressee = subject ? { first: subject.first, end: subject.end } : null;
  let at = cue.end;
  // "told by the harbour master that", "accused by rights groups of"
  if (passage.lower(at) === 'by') at = phraseEnd(passage, at + 1) ?? at;
  switch (frame.kind) {
    case 'x-that':
    case 'that': {
      const that = skipAdjuncts(passage, at).end;
      // "was held on a ship that cruised": the ship did.
      const verb = that > at ? passage.groupAt(that + 1) : null;
      if (!opensThat(passage, that) || (verb && isFinite(verb))) return null;
      const to = frame.kind === 'that' ? null : addressee;
      return complement(
        framed,
        { first: that, end: rightEnd(passage, that, cue) },
        { addressee: to },
      );
    }
    case 'wh':
    case 'x-wh': {
      // "Asked whether the dam would hold, she nodded", "when asked by the panel why"
      const asks = skipAdjuncts(passage, at).end;
      const question = QUESTION_WORD.test(passage.lower(asks)) || passage.lower(asks) === 'if';
      if (!question || framed.entry.act !== 'ask') return null;
      const end = rightEnd(passage, asks, cue);
      // "Asked why it leaked, Roux sighed": who is asked follows.
      const next = cue.group.first === passage.start ? passage.phraseFrom(end + 1) : subject;
      const asked = next ? { first: next.first, end: next.end } : null;
      return complement(framed, { first: asks, end }, { addressee: asked });
    }
    case 'x-to': {
      const to = infinitiveAt(passage, at);
      if (to === null) return null;
      return complement(framed, { first: to, end: plainEnd(passage, to + 1, cue) }, { addressee });
    }
    case 'x-prep': {
      if (passage.lower(at) !== frame.preposition) return null;
      let end = plainEnd(passage, at + 1, cue);
      for (let i = at + 2; i < end; i++)
        if (passage.lower(i) === 'by' && passage.phraseFrom(i + 1)) end = i;
      return complement(framed, { first: at + 1, end }, { addressee });
    }
    case 'x-as':
      if (passage.lower(at) !== 'as' || !subject) return null;
      return complement(framed, { first: at, end: namedEnd(passage, at, cue) });
    case 'x-small': {
      // "was called a liar by the judge"
      const end = passage.phraseFrom(at)?.end ?? at;
      if (end === at || passage.lower(end) !== 'by') return null;
      return complement(framed, { first: at, end });
    }
    case 'np':
      // "The raid was condemned by Paris": only where it is told by whom.
      if (passage.lower(cue.end) !== 'by' || !subject) return null;
      if (!fits(passage, framed.entry, { phrase: subject, ...subject })) return null;
      return complement(framed, { first: subject.first, end: subject.end });
    default:
      return null;
  }
}
