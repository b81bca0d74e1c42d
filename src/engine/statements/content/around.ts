import type { CuedPassage, VerbCue } from '../cues/verb-cues.ts';
import type { CueEntry } from '../lexicon.ts';
import { isComma, isQuoteMark, isTimePhrase } from '../marks.ts';
import type { Passage } from '../passage.ts';
import { phraseEnd } from '../phrases.ts';
import type { SpeakerWords } from '../speakers/speaker-words.ts';
import { subjectAfter, subjectBefore } from '../speakers/subject.ts';
import type { TokenRange } from '../token-range.ts';
import { skipAdjuncts, type Adjuncts } from './adjuncts.ts';
import { leftStart } from './left-start.ts';
import { wordsBehind } from './behind.ts';
import { isTurned, quotationBehind } from './turned.ts';

/** What was said before its cue, or on both sides of it. */
export interface Around {
  readonly speaker: SpeakerWords;
  readonly content: readonly TokenRange[];
  readonly addressee: TokenRange | null;
  readonly channel: TokenRange | null;
  readonly entry: CueEntry;
  readonly by: string;
}

/**
 * Reads a cue that stands behind or inside what was said: "…, Moscow said on Friday", "“…,” said Osei, “…”",
 * "Her sons, she said, had left …". Null where the cue has no words before it.
 */
export function aroundCue(passage: CuedPassage, cue: VerbCue): Around | null {
  const { group } = cue;
  const entry = closingEntry(cue);
  if (!entry || group.infinitive || group.passive) return null;
  const free = !entry.frames.some((f) => f.kind.startsWith('x-'));
  const mayTurn =
    isTurned(passage, cue) || (beforeMark(passage, group.first) && free && !group.participle);
  const inverted = mayTurn ? subjectAfter(passage, cue.end) : null;
  const speaker = inverted ?? subjectBefore(passage, group.first);
  if (!speaker) return null;
  // "As the miller put it, the wheel turns": the clause is an aside to what was said.
  const as = !inverted && passage.lower(speaker.first - 1) === 'as';
  const first = inverted ? group.first : as ? speaker.first - 1 : speaker.first;
  const opens = first === passage.start || passage.word(first - 1)?.class === 'CCONJ';
  const apart = beforeMark(passage, first) || (as && opens);
  if (!inverted && (group.participle || !apart)) return null;
  const quoted =
    (first === passage.first && passage.before !== null) ||
    isQuoteMark(passage.word(first - 1)) ||
    isQuoteMark(passage.word(first - 2));
  if (!quoted && !hasFrame(entry, 'zero')) return null;

  if (isNickname(passage, first)) return null;

  const told = toldAfter(passage, inverted ? Math.max(inverted.end, cue.end) : cue.end, entry);
  const left = before(passage, first);
  const opened = left ? null : quotationBehind(passage, cue);
  const further = opened ?? wordsBehind(passage, told.end, left, cue);
  if (!quoted && !further && !isClause(passage, left)) return null;
  if (!inverted && !further && takesMore(passage, told.end)) return null;
  // "…, the first units charged with clearing the road": those are charged.
  if (!quoted && /^(?:with|by|against|as)$/u.test(passage.lower(cue.end))) return null;
  const content = [left, further].filter((range) => range !== null);
  if (content.length === 0) return null;
  const by = inverted ? 'cue-inverted' : further && !left ? 'cue-before' : 'cue-after';
  return { speaker, content, addressee: told.addressee, channel: told.channel, entry, by };
}

/** Unquoted words before a cue are what was said where they are a clause: "in her first book" is none. */
function isClause(passage: Passage, left: TokenRange | null): boolean {
  if (left === null) return false;
  // "Truce Holds, Both Sides Say": headlines do without verbs.
  const headline = passage.sentence.blockKind === 'headline';
  return headline || passage.finiteBetween(left.first - 1, left.end);
}

/** “Rosalind “Bee” Carver shouted”: one word in marks between names. */
function isNickname(passage: Passage, at: number): boolean {
  const quotation = passage.quotationAt(at - 1);
  if (!quotation || quotation.end !== at || quotation.end - quotation.first > 3) return false;
  return passage.word(quotation.first - 1)?.class === 'PROPN';
}

/** An object follows the cue: "In her first book, Osei noted the gap", "behind the hall “Aurora,” she added a garden". */
function takesMore(passage: Passage, end: number): boolean {
  const next = isComma(passage.word(end - 1)) ? null : passage.phraseFrom(end);
  return next !== null && !isTimePhrase(passage, next);
}

/** The reading of a cue that can stand behind its words: "said", "asked" behind a question. */
function closingEntry(cue: VerbCue): CueEntry | undefined {
  return (
    cue.entries.find((e) => hasFrame(e, 'zero')) ??
    cue.entries.find((e) => hasFrame(e, 'quote') || hasFrame(e, 'x-quote'))
  );
}

function hasFrame(entry: CueEntry, kind: string): boolean {
  return entry.frames.some((f) => f.kind === kind);
}

/** A comma, a quotation mark or a dash closes what was said before the words that start here. */
function beforeMark(passage: Passage, at: number): boolean {
  const word = passage.word(at - 1);
  if (at === passage.first && passage.before) return true;
  return (
    word !== null && (isComma(word) || word.kind === 'close-quote' || /^[—–?!]$/u.test(word.text))
  );
}

/** Whom it was told and where, after the cue: "told reporters in Beijing". */
function toldAfter(passage: CuedPassage, start: number, entry: CueEntry): Adjuncts {
  const takesObject = hasFrame(entry, 'x-that') || hasFrame(entry, 'x-quote');
  const end = takesObject && !passage.groupAt(start) ? phraseEnd(passage, start) : null;
  if (end === null) return skipAdjuncts(passage, start);
  return { ...skipAdjuncts(passage, end), addressee: { first: start, end } };
}

/** The words before a speaker or an inverted cue: a whole quotation (also from the sentences before), or the clause. */
function before(passage: Passage, first: number): TokenRange | null {
  // “Who pays?” Nauta asked: the capital made a sentence of its own of it.
  if (first === passage.first && passage.before) return passage.before;
  let end = first;
  const mark = passage.word(end - 1);
  if (isComma(mark) || /^[—–]$/u.test(mark?.text ?? '')) end--;
  if (end <= passage.start) return null;
  const closing = passage.quotationAt(end - 1);
  const whole = closing?.end === end ? closing : null;
  if (whole && whole.first <= passage.start) return { first: whole.first, end };
  const start = leftStart(passage, end);
  if (start >= end || (start + 1 === end && passage.word(start)?.class === 'CCONJ')) return null;
  return { first: whole && whole.first <= start ? whole.first : start, end };
}
