import { phraseEnd, skipAdjuncts, type TokenRange } from './adjuncts.ts';
import type { VerbCue } from './cues.ts';
import { hasFinite, leftStart, rightEnd } from './extent.ts';
import type { CueEntry, CueLexicon } from './lexicon.ts';
import { isComma, isQuoteMark, type Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { subjectAfter, subjectBefore, type SpeakerWords } from './speaker.ts';

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
 * Reads a cue that stands behind or inside what was said: "…, Moscow said on Friday", "“…,” said Haugland, “…”",
 * "Her members, she said, had begged …". Null where the cue has no words before it.
 */
export function aroundCue(
  passage: Passage,
  cue: VerbCue,
  cues: readonly VerbCue[],
  lexicon: CueLexicon,
): Around | null {
  const entry =
    cue.entries.find((e) => e.frames.some((f) => f.kind === 'zero')) ??
    cue.entries.find((e) => e.frames.some((f) => f.kind === 'quote' || f.kind === 'x-quote'));
  if (!entry || cue.group.infinitive || cue.group.passive) return null;
  const mayTurn =
    isTurned(passage, cue) ||
    (beforeMark(passage, cue.group.first) && !entry.frames.some((f) => f.kind.startsWith('x-')));
  const inverted = mayTurn ? subjectAfter(passage, cue.end) : null;
  const speaker = inverted ?? subjectBefore(passage, cue.group.first);
  if (!speaker) return null;
  const first = inverted ? cue.group.first : speaker.first;
  if (!inverted && !beforeMark(passage, first)) return null;
  if (cue.group.participle && !inverted) return null;
  const quoteBefore = isQuoteMark(passage.word(first - 1)) || isQuoteMark(passage.word(first - 2));
  if (!quoteBefore && !entry.frames.some((f) => f.kind === 'zero')) return null;

  const told = toldAfter(passage, inverted ? Math.max(inverted.end, cue.end) : cue.end, entry, lexicon);
  const left = before(passage, first);
  const content: TokenRange[] = left ? [left] : [];
  const further = after(passage, told.end, left, cue, cues);
  if (further) content.push(further);
  if (content.length === 0) return null;
  return {
    speaker,
    content,
    addressee: told.addressee,
    channel: told.channel,
    entry,
    by: inverted ? 'cue-inverted' : further && !left ? 'cue-before' : 'cue-after',
  };
}

/** “…,” said Grace Ladan, a nurse who …: the verb stands right behind the words, its speaker behind it. */
export function isTurned(passage: Passage, cue: VerbCue): boolean {
  const { group } = cue;
  if (group.infinitive || group.passive || group.perfect || group.modal !== null || group.negated) return false;
  const mark = passage.word(group.first - 1);
  const opens = group.first === passage.start && hasColon(passage, cue.end);
  const closes = opens || mark?.kind === 'close-quote' || (mark !== null && isComma(mark) && passage.word(group.first - 2)?.kind === 'close-quote');
  const phrase = passage.phraseFrom(cue.end);
  return closes && phrase !== null && passage.word(phrase.head)?.lower !== 'it' && !passage.groupAt(cue.end);
}

/** "Said Ellis: “…”" */
function hasColon(passage: Passage, at: number): boolean {
  for (let i = at; i < passage.stop && i < at + 14; i++) if (passage.word(i)?.text === ':') return passage.word(i + 1)?.kind === 'open-quote';
  return false;
}

/** “A stern letter,” he said, “is not a policy”: a quotation stands right before the speaker of the verb. */
export function followsQuotation(passage: Passage, cue: VerbCue): boolean {
  if (cue.group.infinitive || cue.group.participle || cue.group.passive) return false;
  const speaker = subjectBefore(passage, cue.group.first);
  if (!speaker) return false;
  const mark = passage.word(speaker.first - 1);
  const quoted = mark !== null && isComma(mark) ? passage.word(speaker.first - 2) : mark;
  return quoted?.kind === 'close-quote';
}

/** A comma, a quotation mark or a dash closes what was said before the words that start here. */
function beforeMark(passage: Passage, at: number): boolean {
  const word = passage.word(at - 1);
  return word !== null && (isComma(word) || word.kind === 'close-quote' || /^[—–?!]$/u.test(word.text));
}

/** Whom it was told and where, after the cue: "told reporters in Beijing". */
function toldAfter(
  passage: Passage,
  start: number,
  entry: CueEntry,
  lexicon: CueLexicon,
): { end: number; addressee: TokenRange | null; channel: TokenRange | null } {
  let at = start;
  let addressee: TokenRange | null = null;
  if (entry.frames.some((f) => f.kind === 'x-that' || f.kind === 'x-quote')) {
    const end = phraseEnd(passage, at);
    if (end !== null && !passage.groupAt(at)) {
      addressee = { first: at, end };
      at = end;
    }
  }
  const more = skipAdjuncts(passage, at, lexicon);
  return { end: more.end, addressee: addressee ?? more.addressee, channel: more.channel };
}

/** The words before a speaker or an inverted cue: a whole quotation (also from the sentences before), or the clause. */
function before(passage: Passage, first: number): TokenRange | null {
  let end = first;
  if (isComma(passage.word(end - 1)) || /^[—–]$/u.test(passage.word(end - 1)?.text ?? '')) end--;
  if (end <= passage.start) return null;
  const closing = passage.quotationAt(end - 1);
  const start = leftStart(passage, end);
  if (closing && closing.end === end && closing.first <= passage.start) return { first: closing.first, end };
  if (start >= end) return null;
  if (closing && closing.end === end && closing.first <= start) return { first: closing.first, end };
  return { first: start, end };
}

/** "Trump said during a rally in Kenansville, N.C., “but …”": the quotation that goes on, past what is told of the occasion. */
function quotationSoon(passage: Passage, start: number): Quotation | null {
  for (let i = start; i < passage.stop && i < start + 12; i++) {
    const quotation = passage.quotationAt(i);
    if (quotation) {
      const marked = i === start || /^[,:]$/u.test(passage.word(i - 1)?.text ?? '');
      return quotation.first === i && marked ? quotation : null;
    }
    const group = passage.groupAt(i);
    if (/^(?:and|but|that|who|which)$/u.test(passage.lower(i)) || (group && !group.infinitive && !group.participle)) return null;
  }
  return null;
}

/** The words after the cue that belong to the same statement. */
function after(
  passage: Passage,
  at: number,
  left: TokenRange | null,
  cue: VerbCue,
  cues: readonly VerbCue[],
): TokenRange | null {
  let start = at;
  const mark = passage.word(start);
  if (!mark || start >= passage.stop) return null;
  const closed = isComma(mark) || mark.text === ':' || isComma(passage.word(start - 1));
  if (isComma(mark) || mark.text === ':') start++;
  if (!closed) return null;
  const quotation = quotationSoon(passage, start);
  if (quotation) return { first: quotation.first, end: quotation.end };
  const complete = left !== null && (isQuoteMark(passage.word(left.end - 1)) || hasFinite(passage, left.first, left.end));
  const next = passage.word(start);
  if (!next) return null;
  if (!complete || next.lower === 'that') {
    const end = rightEnd(passage, start, cue, cues);
    return end > start ? { first: start, end } : null;
  }
  // "…, a ministry official said, though none had been sent up": the official goes on.
  if (/^(?:and|but|though|although|or)$/u.test(next.lower) && !isQuoteMark(passage.word((left?.end ?? 0) - 1))) {
    if (cues.some((c) => c.group.first > start)) return null;
    if (!passage.groups.some((g) => g.first > start && !g.infinitive && !g.participle)) return null;
    return { first: start + 1, end: rightEnd(passage, start + 1, cue, cues) };
  }
  return null;
}
