import { skipAdjuncts, type TokenRange } from './adjuncts.ts';
import type { VerbCue } from './cues.ts';
import { leftStart, rightEnd } from './extent.ts';
import type { CueEntry, CueLexicon } from './lexicon.ts';
import { isComma, type Passage } from './passage.ts';
import { subjectBefore, type SpeakerWords } from './speaker.ts';

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
export function otherCues(passage: Passage, cues: readonly VerbCue[], lexicon: CueLexicon): OtherCue[] {
  const found: OtherCue[] = [];
  for (let at = passage.start; at < passage.stop; at++) {
    if (passage.quotationAt(at)) continue;
    const one =
      phraseCue(passage, at, cues, lexicon) ??
      nounCue(passage, at, cues, lexicon) ??
      adjectiveCue(passage, at, cues, lexicon);
    if (one) found.push(one);
  }
  return found;
}

/** "According to the Red Cross, …" and "…, according to local rights groups". */
function phraseCue(passage: Passage, at: number, cues: readonly VerbCue[], lexicon: CueLexicon): OtherCue | null {
  const entry = lexicon.phrases.find((e) => e.words.every((word, k) => passage.lower(at + k) === word));
  if (!entry) return null;
  const start = at + entry.words.length;
  const phrase = passage.phraseFrom(start);
  if (!phrase) return null;
  let end = sourceEnd(passage, start, cues);
  const speaker: SpeakerWords = { first: start, end, head: headOf(passage, start), sure: true, by: 'after-phrase' };
  const cue = { first: at, end: start };
  const opens = at === passage.start || passage.word(at - 1)?.class === 'CCONJ';
  const comma = isComma(passage.word(end));
  if (opens && comma) {
    return made(entry, cue, { first: end + 1, end: rightEnd(passage, end + 1, null, cues) }, speaker, 'according-to/opening');
  }
  const before = isComma(passage.word(at - 1)) ? at - 1 : at;
  const left = leftStart(passage, before);
  if (left < before) return made(entry, cue, { first: left, end: before }, speaker, 'according-to/closing');
  if (comma) end++;
  return null;
}

/** The source with what is told of it: "the people, who were not authorized to speak publicly". */
function sourceEnd(passage: Passage, start: number, cues: readonly VerbCue[]): number {
  void cues;
  let i = start;
  for (; i < passage.stop; i++) {
    const word = passage.word(i);
    if (!word) break;
    if (/^[;:—–]$/u.test(word.text) || word.kind === 'open-quote') break;
    if (isComma(word) && !/^(?:who|which|whose)$/u.test(passage.lower(i + 1))) break;
    if (word.class === 'CCONJ' && passage.groupAt(i + 1) && !/^(?:who|which)$/u.test(passage.lower(i + 1))) break;
  }
  return i;
}

function headOf(passage: Passage, start: number): number {
  let phrase = passage.phraseFrom(start);
  // "Russia's ministry": the owned speaks.
  while (phrase && /^['’]s?$/u.test(passage.lower(phrase.end))) {
    const owned = passage.phraseFrom(phrase.end + 1);
    if (!owned) break;
    phrase = owned;
  }
  return phrase?.head ?? start;
}

/** "Moscow's claim that", "his warning that", "a denial by Kyiv that". */
function nounCue(passage: Passage, at: number, cues: readonly VerbCue[], lexicon: CueLexicon): OtherCue | null {
  const word = passage.word(at);
  if (word?.class !== 'NOUN') return null;
  const entry = lexicon.nouns.get(word.lower)?.[0] ?? lexicon.nouns.get(word.lemma)?.[0];
  if (!entry) return null;
  let that = at + 1;
  let speaker = ownerOf(passage, at);
  if (/^(?:by|from)$/u.test(passage.lower(that))) {
    const phrase = passage.phraseFrom(that + 1);
    if (!phrase) return null;
    speaker ??= { first: phrase.first, end: phrase.end, head: phrase.head, sure: true, by: 'noun-by' };
    that = phrase.end;
  }
  const after = skipAdjuncts(passage, that, lexicon).end;
  if (passage.lower(after) === 'that' && after - that < 6) that = after;
  if (passage.lower(that) !== 'that' || !opens(passage, that)) return null;
  if (!speaker) return null;
  return made(entry, { first: at, end: at + 1 }, { first: that, end: rightEnd(passage, that, null, cues) }, speaker, 'noun-that');
}

/** A clause after "that" has a subject; "the claim that sank the deal" has none. */
function opens(passage: Passage, that: number): boolean {
  const group = passage.groupAt(that + 1);
  return group === null && passage.groups.some((g) => g.first > that && g.first < that + 20 && !g.infinitive);
}

function ownerOf(passage: Passage, at: number): SpeakerWords | null {
  const phrase = [...Array(6).keys()].map((n) => passage.phraseFrom(at - n)).find((p) => p && p.first <= at && p.end > at) ?? null;
  if (!phrase) return null;
  if (phrase.owner !== null) {
    const owner = passage.phrase(phrase.owner);
    if (owner) return { first: owner.first, end: owner.end, head: owner.head, sure: true, by: 'noun-owner' };
  }
  if (/^(?:his|her|its|their)$/u.test(passage.lower(phrase.first))) {
    return { first: phrase.first, end: phrase.first + 1, head: phrase.first, sure: true, by: 'noun-owner' };
  }
  return null;
}

/** "Is confident that", "was alarmed by": after a form of "be", "seem", "remain". */
function adjectiveCue(passage: Passage, at: number, cues: readonly VerbCue[], lexicon: CueLexicon): OtherCue | null {
  const entries = lexicon.adjectives.get(passage.lower(at));
  if (!entries) return null;
  const entry = entries.find((e) => e.words.every((word, k) => passage.lower(at + k) === word));
  const verb = verbBefore(passage, at);
  if (!entry || !verb) return null;
  const speaker = subjectBefore(passage, verb.first);
  if (!speaker) return null;
  const start = at + entry.words.length;
  const cue = { first: at, end: start };
  for (const candidate of entries) {
    for (const frame of candidate.frames) {
      if (frame.kind === 'that' && passage.lower(start) === 'that') {
        return made(candidate, cue, { first: start, end: rightEnd(passage, start, null, cues) }, speaker, 'adjective-that', verb.negated);
      }
      if (frame.kind === 'prep' && passage.lower(start) === frame.preposition) {
        return made(candidate, cue, { first: start + 1, end: rightEnd(passage, start + 1, null, cues) }, speaker, 'adjective-about', verb.negated);
      }
    }
  }
  return null;
}

function verbBefore(passage: Passage, at: number): { first: number; negated: boolean } | null {
  for (let i = at - 1; i >= passage.start && i > at - 5; i--) {
    const group = passage.groupAt(i);
    if (group) {
      return /^(?:be|remain|seem|feel|sound|appear|become|grow)$/u.test(group.lemma) && !group.infinitive
        ? { first: group.first, negated: group.negated }
        : null;
    }
    const word = passage.word(i);
    if (word?.class !== 'ADV' && word?.class !== 'PART' && !/^(?:very|deeply|more|less)$/u.test(word?.lower ?? '')) return null;
  }
  return null;
}

function made(
  entry: CueEntry,
  cue: TokenRange,
  content: TokenRange,
  speaker: SpeakerWords | null,
  by: string,
  negated = false,
): OtherCue | null {
  return content.end > content.first ? { entry, cue, content, speaker, negated, by } : null;
}
