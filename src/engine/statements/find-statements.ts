import type { Actors } from '../actors/actor.ts';
import type { Doc } from '../text/doc.ts';
import { contains, type Span } from '../text/span.ts';
import { aroundCue, followsQuotation, isTurned } from './around.ts';
import { takenUp } from './taken-up.ts';
import { complementOf } from './complements.ts';
import { verbCues, type VerbCue } from './cues.ts';
import type { Draft } from './draft.ts';
import { attachFloating } from './floating.ts';
import { labelledIn } from './labelled.ts';
import type { CueLexicon } from './lexicon.ts';
import { modeOf } from './mode.ts';
import { otherCues } from './other-cues.ts';
import { passagesOf, spanOfTokens, type Passage } from './passage.ts';
import { findQuotations, quotationByToken, type Quotation } from './quotations.ts';
import { actorOfWords, type SpeakerWords } from './speaker.ts';
import { speakerOf } from './speaker-of-cue.ts';
import type { Statement } from './statement.ts';
import { settleUnclosed } from './unclosed.ts';
import { withheldIn } from './withheld.ts';

/**
 * Who said what: every statement of a report with speaker, cue, act and content, in the order of the text.
 * Nobody is made a speaker without words that say so. Takes time linear in the text for sentences of ordinary length.
 */
export function findStatements(doc: Doc, actors: Actors, lexicon: CueLexicon): Statement[] {
  const paired = findQuotations(doc.tokens, doc.blocks);
  const { quotations, passages } = settled(doc, paired);
  const drafts: Draft[] = [];
  for (const passage of passages) {
    if (passage.sentence.blockKind === 'quote') continue;
    drafts.push(...draftsIn(passage, drafts, lexicon));
  }
  for (const labelled of labelledIn(passages)) {
    if (!drafts.some((d) => d.content.some((c) => labelled.content.some((l) => c.first <= l.first && c.end >= l.end)))) drafts.push(labelled);
  }
  drafts.sort((a, b) => a.sentence - b.sentence);
  const told = attachFloating(drafts, passages, quotations);
  return nested(told.flatMap((draft) => written(doc, actors, draft, quotations, lexicon, passages)));
}

/** Quotations with their true ends, and the sentences as seen with them. */
function settled(doc: Doc, paired: readonly Quotation[]): { quotations: readonly Quotation[]; passages: Passage[] } {
  const seen = (quotations: readonly Quotation[]): Passage[] =>
    passagesOf(doc, quotations, quotationByToken(quotations, doc.tokens.length));
  if (paired.every((q) => q.closed || q.continued)) return { quotations: paired, passages: seen(paired) };
  const quotations = settleUnclosed(paired, seen(paired));
  return { quotations, passages: seen(quotations) };
}

function draftsIn(passage: Passage, before: readonly Draft[], lexicon: CueLexicon): Draft[] {
  const cues = verbCues(passage, lexicon);
  const found: Draft[] = [];
  const used = new Set<number>();
  const told = (): readonly Draft[] => [...before.slice(-4), ...found];
  for (const { group, cue, content } of withheldIn(passage, cues, lexicon)) {
    for (let i = cue.first; i < cue.end; i++) used.add(i);
    found.push({
      cue, content: [content], speaker: speakerOf(passage, group, told(), cues), act: 'withhold', negated: false,
      addressee: null, channel: null, sentence: passage.index, by: ['withheld'],
    });
  }
  for (const cue of cues) {
    if (used.has(cue.head)) continue;
    const draft = verbDraft(passage, cue, cues, lexicon, told());
    if (draft) found.push(draft);
  }
  for (const other of otherCues(passage, cues, lexicon)) {
    found.push({
      cue: other.cue, content: [other.content], speaker: other.speaker, act: other.entry.act, negated: other.negated,
      addressee: null, channel: null, sentence: passage.index, by: [other.by, other.entry.name],
    });
  }
  return withoutEchoes(found).sort((a, b) => (a.cue?.first ?? 0) - (b.cue?.first ?? 0));
}

/** "repeated its demand that": the noun tells the act and the words; "he said he hoped to": one saying, not two. */
function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const holds = (outer: Draft, inner: Draft): boolean =>
    outer !== inner &&
    inner.cue !== null &&
    outer.content.some((c) => inner.cue !== null && inner.cue.first >= c.first && inner.cue.end <= c.end);
  return drafts.filter((draft) => {
    const frame = draft.by[0] ?? '';
    if (frame === 'cue-np') {
      const first = draft.content[0]?.first ?? 0;
      if (drafts.some((d) => d.by[0] === 'noun-that' && holds(draft, d) && (d.cue?.first ?? 0) - first < 3)) return false;
    }
    if (draft.act !== 'think' && !frame.startsWith('adjective')) return true;
    return !drafts.some((d) => holds(d, draft) && draft.speaker !== null && opensWith(d, draft));
  });
}

/** The inner saying's pronoun opens the outer one's words. */
function opensWith(outer: Draft, inner: Draft): boolean {
  const first = inner.speaker?.first ?? -1;
  const one = inner.speaker !== null && inner.speaker.end - inner.speaker.first === 1;
  return one && outer.content.some((c) => first === c.first || first === c.first + 1);
}

function verbDraft(
  passage: Passage,
  cue: VerbCue,
  cues: readonly VerbCue[],
  lexicon: CueLexicon,
  told: readonly Draft[],
): Draft | null {
  const taken = takenUp(passage, cue, told);
  if (taken) return taken;
  const closing = isTurned(passage, cue) || followsQuotation(passage, cue);
  const turned = closing ? aroundCue(passage, cue, cues, lexicon) : null;
  const after = turned ? null : complementOf(passage, cue, cues, lexicon);
  if (after && after.content.end > after.content.first) {
    const speaker = speakerOf(passage, cue.group, told, cues);
    if (isSilent(passage, speaker, lexicon)) return null;
    if (speaker === null && needsSpeaker(cue, after.frame)) return null;
    return {
      cue: { first: cue.head, end: cue.end },
      content: [after.content],
      speaker,
      act: after.act,
      negated: cue.negated,
      addressee: after.addressee,
      channel: after.channel,
      sentence: passage.index,
      by: [`cue-${after.frame}`, after.entry.name],
    };
  }
  const around = turned ?? aroundCue(passage, cue, cues, lexicon);
  if (!around || isSilent(passage, around.speaker, lexicon)) return null;
  return {
    cue: { first: cue.head, end: cue.end },
    content: around.content,
    speaker: around.speaker,
    act: around.entry.act,
    negated: cue.negated,
    addressee: around.addressee,
    channel: around.channel,
    sentence: passage.index,
    by: [around.by, around.entry.name],
  };
}

/** "The table says", "experience shows": nobody speaks. */
function isSilent(passage: Passage, speaker: SpeakerWords | null, lexicon: CueLexicon): boolean {
  if (!speaker) return false;
  const word = passage.word(speaker.head);
  return word !== null && (lexicon.silent.has(word.lower) || lexicon.silent.has(word.lemma));
}

/** Thoughts, praise and blame of nobody are none; "it was announced that" is told of somebody who is not named. */
function needsSpeaker(cue: VerbCue, frame: string): boolean {
  return !cue.group.passive || frame === 'np' || frame === 'x-small';
}

function written(
  doc: Doc,
  actors: Actors,
  draft: Draft,
  quotations: readonly Quotation[],
  lexicon: CueLexicon,
  passages: readonly Passage[],
): Statement[] {
  void lexicon;
  void passages;
  const content = draft.content.flatMap((range) => {
    const span = trimmed(doc, range.first, range.end);
    return span ? [span] : [];
  });
  if (content.length === 0) return [];
  const who = draft.speaker ? actorOfWords(doc, actors, draft.speaker) : null;
  return [
    {
      speaker: who?.actor ?? null,
      speakerSpan: who?.span ?? null,
      cue: draft.cue ? spanOfTokens(doc, draft.cue.first, draft.cue.end) : null,
      act: draft.act,
      negated: draft.negated,
      mode: modeOf(draft.content, quotations),
      content: content.sort((a, b) => a.from - b.from),
      addressee: draft.addressee ? spanOfTokens(doc, draft.addressee.first, draft.addressee.end) : null,
      channel: draft.channel ? spanOfTokens(doc, draft.channel.first, draft.channel.end) : null,
      within: null,
      certainty: draft.speaker?.sure === true ? 'stated' : 'unclear',
      by: draft.speaker ? [...draft.by, draft.speaker.by] : draft.by,
    },
  ];
}

/** The words without marks at their ends; quotation marks stay. */
function trimmed(doc: Doc, first: number, end: number): Span | null {
  let from = first;
  let to = end;
  while (from < to && /^[,;:—–.]$/u.test(doc.tokens[from]?.text ?? '')) from++;
  while (to > from && /^[,;:—–]$/u.test(doc.tokens[to - 1]?.text ?? '')) to--;
  return to > from ? spanOfTokens(doc, from, to) : null;
}

/** Sets `within`: the innermost other statement whose words hold a statement's cue. */
function nested(statements: readonly Statement[]): Statement[] {
  const order = [...statements].sort((a, b) => start(a) - start(b));
  return order.map((statement, n) => {
    const { cue } = statement;
    if (!cue) return statement;
    let best: number | null = null;
    let size = Infinity;
    order.forEach((other, k) => {
      if (k === n) return;
      for (const span of other.content) {
        if (contains(span, cue) && span.to - span.from < size && !(other.cue && contains(statement.content[0] ?? cue, other.cue))) {
          best = k;
          size = span.to - span.from;
        }
      }
    });
    return { ...statement, within: best };
  });
}

function start(statement: Statement): number {
  return Math.min(statement.cue?.from ?? Infinity, statement.content[0]?.from ?? Infinity);
}
