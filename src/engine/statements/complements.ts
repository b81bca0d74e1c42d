import type { NounPhrase } from '../grammar/grammar.ts';
import type { Act } from '../record/schema.ts';
import { phraseEnd, skipAdjuncts, type TokenRange } from './adjuncts.ts';
import type { VerbCue } from './cues.ts';
import { hasFinite, rightEnd } from './extent.ts';
import type { CueEntry, CueLexicon, Frame } from './lexicon.ts';
import { isComma, isTimePhrase, type Passage } from './passage.ts';

/** What a cue is followed by: what was said, to whom and where. */
export interface Complement {
  readonly content: TokenRange;
  readonly addressee: TokenRange | null;
  readonly channel: TokenRange | null;
  readonly entry: CueEntry;
  readonly frame: Frame['kind'];
  readonly act: Act;
}

const WH = /^(?:whether|why|how|what|when|where|who|whom|which)$/u;
/** How far an object may reach before the word that goes with it ("accused … of"). */
const OBJECT_REACH = 22;

/**
 * Reads what follows a cue by the frames of its entries, the more telling ones first: "told reporters that",
 * "urged Moscow to", "accused troops of", "described it as"; then "that", "whether", a quotation, "to", "-ing",
 * a preposition, a plain clause, an object. Null where nothing fits: then the words stand before the cue, or it is none.
 */
export function complementOf(
  passage: Passage,
  cue: VerbCue,
  cues: readonly VerbCue[],
  lexicon: CueLexicon,
): Complement | null {
  const { entries } = cue;
  const passive = cue.group.passive || (cue.group.participle && passage.word(cue.head)?.form === 'participle');
  const withObject = passive ? null : objectAt(passage, cue.end);
  for (const kind of ORDER) {
    for (const entry of entries) {
      for (const frame of entry.frames) {
        if (frame.kind !== kind) continue;
        const found = passive
          ? inPassive(passage, cue, cues, lexicon, entry, frame)
          : kind.startsWith('x-')
            ? ((withObject && byObject(passage, cue, cues, lexicon, entry, frame, withObject)) ??
              asFirst(passage, cue, cues, entry, frame))
            : plain(passage, cue, cues, lexicon, entry, frame);
        if (found) return found;
      }
    }
  }
  return null;
}

const ORDER: readonly Frame['kind'][] = [
  'x-that', 'x-wh', 'x-quote', 'x-to', 'x-prep', 'x-as', 'that', 'wh', 'quote', 'x-small', 'to', 'ing', 'prep', 'zero', 'np',
];

interface ObjectWords {
  readonly phrase: NounPhrase;
  readonly first: number;
  /** One past the object with its "of" phrases and owners. */
  readonly end: number;
}

function objectAt(passage: Passage, start: number): ObjectWords | null {
  let at = start;
  while (passage.word(at)?.class === 'ADV') at++;
  // 'voiced "serious concern"': the marks belong to the object.
  const quotation = passage.quotationAt(at);
  const open = quotation?.first === at ? at + 1 : at;
  const phrase = passage.phraseFrom(open);
  if (!phrase || isTimePhrase(passage, phrase)) return null;
  const end = phraseEnd(passage, open) ?? phrase.end;
  return { phrase, first: at, end: open > at && quotation ? Math.max(end, Math.min(quotation.end, passage.stop)) : end };
}

function byObject(
  passage: Passage,
  cue: VerbCue,
  cues: readonly VerbCue[],
  lexicon: CueLexicon,
  entry: CueEntry,
  frame: Frame,
  object: ObjectWords,
): Complement | null {
  const addressee = { first: object.first, end: object.end };
  const made = (content: TokenRange, more: Partial<Complement> = {}): Complement => ({
    content, addressee, channel: null, entry, frame: frame.kind, act: entry.act, ...more,
  });
  switch (frame.kind) {
    case 'x-that':
    case 'x-quote': {
      const after = skipAdjuncts(passage, object.end, lexicon);
      const word = passage.lower(after.end);
      if (frame.kind === 'x-that' && word === 'that') {
        return made({ first: after.end, end: rightEnd(passage, after.end, cue, cues) }, { channel: after.channel });
      }
      const quote = quoteAt(passage, after.end);
      if (quote !== null) return made(quotedContent(passage, quote, cue, cues), { channel: after.channel });
      if (frame.kind === 'x-that' && opensClause(passage, after.end)) {
        return made({ first: after.end, end: rightEnd(passage, after.end, cue, cues) }, { channel: after.channel });
      }
      return null;
    }
    case 'x-wh': {
      const after = skipAdjuncts(passage, object.end, lexicon);
      if (!WH.test(passage.lower(after.end)) && passage.lower(after.end) !== 'if') return null;
      return made({ first: after.end, end: rightEnd(passage, after.end, cue, cues) }, { channel: after.channel });
    }
    case 'x-to': {
      const to = infinitiveAfter(passage, object.end);
      if (to === null) return null;
      return made({ first: to, end: rightEnd(passage, to + 1, cue, cues) });
    }
    case 'x-prep': {
      const at = prepositionAfter(passage, object.phrase.end, 'preposition' in frame ? frame.preposition : '');
      if (at === null) return null;
      // "put the number at five": what is told is the thing with its figure.
      const first = passage.lower(at) === 'at' ? object.first : at + 1;
      return made({ first, end: rightEnd(passage, at + 1, cue, cues) }, {
        addressee: first === object.first ? null : { first: object.first, end: at },
      });
    }
    case 'x-as': {
      const as = prepositionAfter(passage, object.phrase.end, 'as');
      if (as === null) return null;
      return made({ first: object.first, end: rightEnd(passage, object.first, cue, cues) }, { addressee: null });
    }
    case 'x-small': {
      const free = freeRelative(passage, cue);
      if (free) return made({ first: object.first, end: rightEnd(passage, object.first, cue, cues) }, { addressee: null });
      const second = passage.word(object.end);
      const named = passage.phraseFrom(object.end) !== null && second?.class !== 'PRON';
      const called = named || second?.class === 'ADJ' || second?.kind === 'open-quote';
      if (!called || isTimeAt(passage, object.end)) return null;
      return made({ first: object.first, end: rightEnd(passage, object.first, cue, cues) }, { addressee: null });
    }
    default:
      return null;
  }
}

/** "dismissed as "pure invention" a report": what it is called stands before the thing. */
function asFirst(passage: Passage, cue: VerbCue, cues: readonly VerbCue[], entry: CueEntry, frame: Frame): Complement | null {
  if (frame.kind !== 'x-as' || passage.lower(cue.end) !== 'as') return null;
  const content = { first: cue.end, end: rightEnd(passage, cue.end, cue, cues) };
  return { content, addressee: null, channel: null, entry, frame: frame.kind, act: entry.act };
}

function plain(
  passage: Passage,
  cue: VerbCue,
  cues: readonly VerbCue[],
  lexicon: CueLexicon,
  entry: CueEntry,
  frame: Frame,
): Complement | null {
  const made = (content: TokenRange, more: Partial<Complement> = {}): Complement => ({
    content, addressee: null, channel: null, entry, frame: frame.kind, act: entry.act, ...more,
  });
  const after = skipAdjuncts(passage, cue.end, lexicon);
  const told = { addressee: after.addressee, channel: after.channel };
  const at = after.end;
  switch (frame.kind) {
    case 'that':
      if (passage.lower(at) !== 'that' || !complementizer(passage, at)) return null;
      return made({ first: at, end: rightEnd(passage, at, cue, cues) }, told);
    case 'wh':
      if (!WH.test(passage.lower(at)) && !(passage.lower(at) === 'if' && entry.act === 'ask')) return null;
      if (passage.lower(at) === 'when' || passage.lower(at) === 'which' || passage.lower(at) === 'where') {
        // "said when asked", "said, which": a time or an aside, unless the saying is negated ("did not say where").
        if (!cue.negated && entry.act !== 'ask') return null;
      }
      return made({ first: at, end: rightEnd(passage, at, cue, cues) }, told);
    case 'quote': {
      const quote = quoteAt(passage, at);
      return quote === null ? null : made(quotedContent(passage, quote, cue, cues), told);
    }
    case 'to': {
      const to = infinitiveAt(passage, cue.end);
      return to === null ? null : made({ first: to, end: rightEnd(passage, to + 1, cue, cues) });
    }
    case 'ing': {
      const word = passage.word(cue.end);
      if ((word?.class !== 'VERB' && word?.class !== 'AUX') || word.form !== 'ing') return null;
      return made({ first: cue.end, end: rightEnd(passage, cue.end + 1, cue, cues) });
    }
    case 'prep': {
      const preposition = 'preposition' in frame ? frame.preposition : '';
      const found = prepositionSoon(passage, cue.end, preposition);
      if (found === null || passage.word(found + 1) === null) return null;
      return made({ first: found + 1, end: rightEnd(passage, found + 1, cue, cues) });
    }
    case 'zero': {
      const colon = passage.lower(at) === ':' ? at + 1 : at;
      if (!opensClause(passage, colon) && !(colon > at && passage.word(colon))) return null;
      return made({ first: colon, end: rightEnd(passage, colon, cue, cues) }, told);
    }
    case 'np': {
      const object = objectAt(passage, cue.end);
      if (!object || !fits(passage, entry, object)) return null;
      const first = entry.act === 'warn' && entry.objects.size > 0 ? object.first : object.first;
      return made({ first, end: objectEnd(passage, object, cue, cues) });
    }
    default:
      return null;
  }
}

/** "was accused of spying by Moscow", "were urged to leave": the object stands before as subject. */
function inPassive(
  passage: Passage,
  cue: VerbCue,
  cues: readonly VerbCue[],
  lexicon: CueLexicon,
  entry: CueEntry,
  frame: Frame,
): Complement | null {
  const subject = passage.phrase(passage.clauseOf(cue.group)?.subject ?? null);
  const addressee = subject ? { first: subject.first, end: subject.end } : null;
  const made = (content: TokenRange, to: TokenRange | null = addressee): Complement => ({
    content, addressee: to, channel: null, entry, frame: frame.kind, act: entry.act,
  });
  let at = cue.end;
  // "told by Mnatsakanyan that", "accused by rights groups of"
  if (passage.lower(at) === 'by') at = phraseEnd(passage, at + 1) ?? at;
  switch (frame.kind) {
    case 'x-that':
    case 'that': {
      const after = skipAdjuncts(passage, at, lexicon).end;
      if (passage.lower(after) !== 'that') return null;
      return made({ first: after, end: rightEnd(passage, after, cue, cues) }, frame.kind === 'that' ? null : addressee);
    }
    case 'x-to': {
      const to = infinitiveAt(passage, at);
      return to === null ? null : made({ first: to, end: rightEnd(passage, to + 1, cue, cues) });
    }
    case 'x-prep': {
      const preposition = 'preposition' in frame ? frame.preposition : '';
      if (passage.lower(at) !== preposition) return null;
      let end = rightEnd(passage, at + 1, cue, cues);
      for (let i = at + 1; i < end; i++) if (passage.lower(i) === 'by' && passage.phraseFrom(i + 1) && i > at + 1) end = i;
      return made({ first: at + 1, end });
    }
    case 'x-as': {
      if (passage.lower(at) !== 'as' || !subject) return null;
      return made({ first: at, end: rightEnd(passage, at, cue, cues) }, null);
    }
    case 'np': {
      // "The raid was condemned by Paris": only where it is told by whom.
      if (passage.lower(cue.end) !== 'by' || !subject) return null;
      return made({ first: subject.first, end: subject.end }, null);
    }
    default:
      return null;
  }
}

/** A clause with a subject and a verb of its own starts here: "(said) the talks had failed", "(said) it was over". */
export function opensClause(passage: Passage, at: number): boolean {
  let start = at;
  const word = passage.word(start);
  if (!word) return false;
  if (word.lower === 'there') return passage.groupAt(start + 1) !== null;
  // "said in Geneva talks …" has no subject; "said if …, it would" has one further on.
  if (word.class === 'SCONJ' && /^(?:if|when|although|though|because|while|unless|after|since|once)$/u.test(word.lower)) {
    return hasFinite(passage, start + 1, Math.min(passage.stop, start + 30));
  }
  if (word.class === 'ADP') {
    // "said in Geneva talks …" opens with a place; "told of the decision" is no clause.
    const end = /^(?:of|about|to|for)$/u.test(word.lower) ? null : phraseEnd(passage, start + 1);
    if (end === null) return false;
    start = isComma(passage.word(end)) ? end + 1 : end;
  }
  if (word.kind === 'open-quote') start++;
  if (word.class === 'ADV' || word.lower === 'both' || word.lower === 'all') start++;
  const phrase = passage.phraseFrom(start);
  const ing = passage.word(start);
  if (!phrase && !(ing?.class === 'VERB' && ing.form === 'ing') && !/^(?:what|whoever|whatever)$/u.test(ing?.lower ?? '')) return false;
  // The clause's verb comes before the next clause mark.
  for (const group of passage.groups) {
    if (group.first < (phrase?.end ?? start + 1)) continue;
    if (group.first > start + 28) return false;
    if (group.infinitive || group.participle) continue;
    const before = passage.word(group.first - 1);
    // "answered the landing of a jet, which was diverted", "added 78 people and agreed to": those verbs are not this phrase's.
    if (/^(?:which|who|that|whose|where)$/u.test(before?.lower ?? '') && group.first - 1 > start) continue;
    return before?.class !== 'CCONJ' && passage.word(group.first - 2)?.class !== 'CCONJ';
  }
  return false;
}

/** "that" before a clause, not "that day" or "that of". */
function complementizer(passage: Passage, at: number): boolean {
  const next = passage.word(at + 1);
  return next !== null && next.class !== 'PUNCT' && !/^(?:of|in|day|time|week|month|year)$/u.test(next.lower);
}

/** How far the words between a cue and its quotation may reach: "said of the talks in Geneva, “…”". */
const QUOTE_REACH = 14;

function quoteAt(passage: Passage, at: number): number | null {
  for (let i = at; i < passage.stop && i < at + QUOTE_REACH; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation) {
      const mark = passage.word(i - 1);
      return quotation.first === i && (i === at || mark?.text === ',' || mark?.text === ':') ? i : null;
    }
    const word = passage.word(i);
    if (!word || word.class === 'SCONJ' || word.class === 'CCONJ' || word.text === ';') return null;
    const group = passage.groupAt(i);
    if (group && !group.infinitive && !group.participle) return null;
  }
  return null;
}

/** The quotation, to its end also beyond the sentence; a few quoted words that a sentence goes on from are only its start: `said "hostile acts" would not be tolerated`. */
function quotedContent(passage: Passage, at: number, cue: VerbCue, cues: readonly VerbCue[]): TokenRange {
  const quotation = passage.quotationAt(at);
  const end = quotation?.end ?? at + 1;
  if (end >= passage.stop) return { first: at, end };
  const next = passage.word(end);
  const last = passage.word(end - 2);
  const closed = last !== null && /^[.,!?…]$/u.test(last.text);
  if (closed || !next || /^[,;:]$/u.test(next.text) || next.class === 'CCONJ') return { first: at, end };
  return { first: at, end: rightEnd(passage, at, cue, cues) };
}

/** Index of "to" (or "not" before it) of an infinitive that starts here. */
function infinitiveAt(passage: Passage, at: number): number | null {
  let i = at;
  while (passage.word(i)?.class === 'ADV' && passage.lower(i) !== 'not') i++;
  const start = i;
  if (passage.lower(i) === 'not' || passage.lower(i) === 'never') i++;
  const group = passage.groupAt(i);
  return passage.lower(i) === 'to' && group?.infinitive === true ? start : null;
}

/** The infinitive that goes with an object: before it no finite verb, no comma but a pair of them. */
function infinitiveAfter(passage: Passage, from: number): number | null {
  for (let i = from; i < passage.stop && i < from + OBJECT_REACH; i++) {
    const found = infinitiveAt(passage, i);
    if (found !== null && found === i) return found;
    const word = passage.word(i);
    if (!word || /^[;:]$/u.test(word.text)) return null;
    const group = passage.groupAt(i);
    if (group && !group.infinitive && !group.participle && !/^(?:who|which|that)$/u.test(passage.lower(group.first - 1))) return null;
  }
  return null;
}

/** The preposition that goes with an object: the one before "-ing" where there are several ("accused the head of the army of ordering"). */
function prepositionAfter(passage: Passage, from: number, preposition: string): number | null {
  let first: number | null = null;
  for (let i = from; i < passage.stop && i < from + OBJECT_REACH; i++) {
    const word = passage.word(i);
    if (!word || /^[;:]$/u.test(word.text)) break;
    if (passage.quotationAt(i) && passage.quotationAt(i)?.first !== i) continue;
    const group = passage.groupAt(i);
    if (group && !group.infinitive && !group.participle && !/^(?:who|which|that)$/u.test(passage.lower(group.first - 1))) break;
    if (word.lower !== preposition) continue;
    const next = passage.word(i + 1);
    if (next?.class === 'VERB' && next.form === 'ing') return i;
    if (next?.lower === 'having' || next?.lower === 'being' || next?.kind === 'open-quote') return i;
    first ??= i;
  }
  return first;
}

function prepositionSoon(passage: Passage, from: number, preposition: string): number | null {
  for (let i = from; i < from + 5; i++) {
    const word = passage.word(i);
    if (!word) return null;
    if (word.lower === preposition) return i;
    if (word.class !== 'ADV' && !isTimeAt(passage, i) && !(word.class === 'ADP' && isTimeAt(passage, i + 1))) return null;
  }
  return null;
}

function isTimeAt(passage: Passage, at: number): boolean {
  const phrase = passage.phraseFrom(at);
  return phrase !== null && isTimePhrase(passage, phrase);
}

/** "what diplomats called the West's most coordinated action". */
function freeRelative(passage: Passage, cue: VerbCue): boolean {
  for (let i = cue.group.first - 1; i >= passage.first && i > cue.group.first - 6; i--) {
    if (passage.lower(i) === 'what') return true;
    if (passage.word(i)?.class === 'PUNCT' || passage.word(i)?.class === 'VERB') return false;
  }
  return false;
}

function fits(passage: Passage, entry: CueEntry, object: ObjectWords): boolean {
  if (entry.objects.size === 0) return true;
  for (let at = object.phrase.first; at < object.end; at++) {
    const word = passage.word(at);
    const head = at === object.phrase.head || passage.phraseTo(at + 1)?.head === at;
    if (word && (head || word.class === 'NOUN') && (entry.objects.has(word.lower) || entry.objects.has(word.lemma))) return true;
  }
  return false;
}

/** An object ends at the first comma, at a further verb of the sentence, or before a clause of time or reason. */
function objectEnd(passage: Passage, object: ObjectWords, cue: VerbCue, cues: readonly VerbCue[]): number {
  const limit = rightEnd(passage, object.first, cue, cues);
  for (let i = object.phrase.end; i < limit; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation && quotation.end > i + 1) {
      i = Math.min(quotation.end, limit) - 1;
      continue;
    }
    const word = passage.word(i);
    if (!word) return i;
    // "thanked both of them, along with the go-betweens"
    if (isComma(word) && /^(?:along|together|including|as)$/u.test(passage.lower(i + 1)) && passage.lower(i + 1) !== 'as') continue;
    if (isComma(word) || word.text === '—' || word.text === '–') return i;
    if (/^(?:as|after|while|when|because|before|since|during|amid|following)$/u.test(word.lower)) return i;
    if (word.class === 'CCONJ' && passage.groupAt(i + 1) && !passage.groupAt(i + 1)?.participle) return i;
    if (/^(?:on|in|at)$/u.test(word.lower) && isTimeAt(passage, i + 1) && i + 2 >= limit) return i;
    if (isTimeAt(passage, i) && (passage.phraseFrom(i)?.end ?? 0) >= limit) return i;
  }
  return limit;
}
