import type { CueLexicon } from './lexicon.ts';
import { isComma, isTimePhrase, type Passage } from './passage.ts';

/** A stretch of tokens, half-open. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** What stands between a cue and what was said: "said [on Monday] [in a statement] [to reporters] that". */
export interface Adjuncts {
  /** First token after them. */
  readonly end: number;
  readonly channel: TokenRange | null;
  readonly addressee: TokenRange | null;
}

/** Prepositions that tell where or on what occasion something was said. */
const PLACING = /^(?:in|at|from|during|after|before|outside|near|aboard|on|following|through|via|over|ahead|by|amid|alongside|upon|since|inside|with)$/u;
const NOT_SKIPPED = /^(?:not|n['’]t|never)$/u;
/** "Told a conference speaking in Berlin that", "said, citing police, that". */
const ASIDE = /^(?:according|speaking|citing|quoting|referring|writing|addressing|appearing|responding|reacting|using|pointing|standing|looking)$/u;

/** Passes over adverbs, times, places, channels and addressees after a cue. */
export function skipAdjuncts(passage: Passage, start: number, lexicon: CueLexicon): Adjuncts {
  let at = start;
  let channel: TokenRange | null = null;
  let addressee: TokenRange | null = null;
  for (let steps = 0; steps < 12 && at < passage.stop; steps++) {
    const word = passage.word(at);
    if (!word) break;
    if (isAdverb(passage, at)) {
      at++;
      continue;
    }
    const timed = timeEnd(passage, at);
    if (timed !== null) {
      at = timed;
      continue;
    }
    if (word.class === 'ADP' || word.class === 'SCONJ' || word.lower === 'following') {
      const end = phraseEnd(passage, at + 1);
      if (end === null) break;
      const phrase = passage.phraseFrom(at + 1);
      const head = phrase ? passage.word(phrase.head) : null;
      if (head && isChannel(lexicon, word.lower, head.text, head.lemma)) {
        channel ??= { first: at, end: phrase?.end ?? end };
        at = end;
        continue;
      }
      if (word.lower === 'to' && phrase && !isTimePhrase(passage, phrase)) {
        addressee ??= { first: at + 1, end };
        at = end;
        continue;
      }
      if (PLACING.test(word.lower) && !startsClause(passage, at + 1)) {
        at = end;
        continue;
      }
      break;
    }
    if (isComma(word)) {
      const after = asideEnd(passage, at + 1, lexicon);
      if (after === null) break;
      at = after;
      continue;
    }
    break;
  }
  return { end: at, channel, addressee };
}

function isAdverb(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (!word) return false;
  if (NOT_SKIPPED.test(word.lower) || passage.groupAt(at)?.infinitive === true) return false;
  return word.class === 'ADV' && !/^(?:when|where|why|how|there|only)$/u.test(word.lower)
    ? true
    : word.lower === 'only' && /^(?:that|")$/u.test(passage.lower(at + 1));
}

/** End of a time told here: "on Monday", "late on Friday", "last week", "in August", or null. */
function timeEnd(passage: Passage, at: number): number | null {
  let i = at;
  if (/^(?:late|early|earlier|later)$/u.test(passage.lower(i))) i++;
  if (/^(?:on|in|at|over|during|since|this|last|next)$/u.test(passage.lower(i)) && !passage.phraseFrom(i)) i++;
  const phrase = passage.phraseFrom(i);
  if (!phrase || !isTimePhrase(passage, phrase)) return null;
  // "Monday's tariffs" is no time of its own.
  if (/^['’]s?$/u.test(passage.lower(phrase.end))) return null;
  // "said a year had passed": the time is what was said.
  if (i === at && passage.word(phrase.head)?.class === 'NOUN' && passage.groupAt(phrase.end)) return null;
  return phrase.end;
}

/** End of a phrase with its owners, "of" phrases and apposed parts. */
export function phraseEnd(passage: Passage, start: number): number | null {
  const phrase = passage.phraseFrom(start);
  if (!phrase) return null;
  let end = phrase.end;
  for (let n = 0; n < 6; n++) {
    const word = passage.word(end);
    if (!word) return end;
    if (/^['’]s?$/u.test(word.lower)) {
      const owned = passage.phraseFrom(end + 1);
      if (!owned) return end + 1;
      end = owned.end;
    } else if (/^(?:of|for)$/u.test(word.lower) || (word.lower === 'and' && passage.phraseFrom(end + 1))) {
      const next = passage.phraseFrom(end + 1);
      // "told the council and the press" is one addressee; "said in Kyiv and Moscow denied" is not.
      if (!next || passage.groupAt(next.end)) return end;
      end = next.end;
    } else return end;
  }
  return end;
}

function isChannel(lexicon: CueLexicon, preposition: string, text: string, lemma: string): boolean {
  const heads = lexicon.channels.get(preposition);
  return heads !== undefined && (heads.has(text) || heads.has(text.toLowerCase()) || heads.has(lemma));
}

/** "after talks ended": a clause, no occasion. */
function startsClause(passage: Passage, at: number): boolean {
  const end = phraseEnd(passage, at);
  const group = end === null ? null : passage.groupAt(end);
  return group !== null && !group.infinitive && !group.participle;
}

/** ", speaking in Berlin," and ", in a statement,": where the aside after a comma ends, past its closing comma; null where it is none. */
function asideEnd(passage: Passage, start: number, lexicon: CueLexicon): number | null {
  const word = passage.word(start);
  if (!word) return null;
  const participle = ASIDE.test(word.lower);
  const preposition = word.class === 'ADP';
  if (!participle && !preposition && !/^(?:however|though|too|meanwhile)$/u.test(word.lower)) return null;
  for (let i = start + 1; i < passage.stop && i < start + 14; i++) {
    const next = passage.word(i);
    if (!next || /^[;:]$/u.test(next.text) || next.kind === 'open-quote') return null;
    if (preposition && (next.class === 'VERB' || next.class === 'AUX')) return null;
    if (isComma(next)) return i + 1;
    if (next.lower === 'that' && participle) return i;
  }
  void lexicon;
  return null;
}
