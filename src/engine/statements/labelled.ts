import type { Draft } from './draft.ts';
import { phraseEnd, type TokenRange } from './adjuncts.ts';
import type { Passage } from './passage.ts';
import type { SpeakerWords } from './speaker.ts';

/**
 * Words given to somebody by layout alone: “…” — Commissioner Roe; ROE: "We will see." in a transcript; "Roe's office
 * reports:" before a paragraph in quotation marks; a headline "Kremlin: no talks planned".
 */
export function labelledIn(passages: readonly Passage[]): Draft[] {
  const turns = passages.filter((p) => turnOf(p) !== null).length;
  return passages.flatMap((passage, n) => {
    const draft = signed(passage) ?? announced(passage, passages[n + 1]) ?? headlined(passage) ?? (turns > 1 ? spoken(passage, passages, n) : null);
    return draft ? [draft] : [];
  });
}

function made(passage: Passage, cue: TokenRange, content: TokenRange, speaker: SpeakerWords, by: string): Draft {
  return { cue, content: [content], speaker, act: 'state', negated: false, addressee: null, channel: null, sentence: passage.index, by: [by] };
}

function opensBlock(passage: Passage, passages: readonly Passage[], n: number): boolean {
  return passages[n - 1]?.sentence.block !== passage.sentence.block;
}

/** “Neighbours come when the house shakes.” — Hasmik Torosyan, pharmacist */
function signed(passage: Passage): Draft | null {
  for (let i = passage.first; i < passage.stop; i++) {
    if (!/^(?:[—–―-]|--)$/u.test(passage.word(i)?.text ?? '') || passage.word(i - 1)?.kind !== 'close-quote') continue;
    const quotation = passage.quotationAt(i - 1);
    const phrase = passage.phraseFrom(i + 1);
    if (!quotation || !phrase || passage.stop - i > 16 || passage.word(phrase.head)?.class !== 'PROPN') return null;
    if (passage.groups.some((g) => g.first > i && !g.participle && !g.infinitive)) return null;
    const speaker: SpeakerWords = { first: phrase.first, end: phraseEnd(passage, phrase.first) ?? phrase.end, head: phrase.head, sure: true, by: 'signed' };
    return made(passage, { first: i, end: i + 1 }, { first: quotation.first, end: quotation.end }, speaker, 'quotation-signed');
  }
  return null;
}

/** "The paper reports:" and a paragraph in quotation marks after it. */
function announced(passage: Passage, next: Passage | undefined): Draft | null {
  const colon = passage.end - 1;
  if (passage.word(colon)?.text !== ':' || !next) return null;
  const quotation = next.quotationAt(next.first);
  if (quotation?.first !== next.first) return null;
  const group = passage.groups.findLast((g) => !g.infinitive && !g.participle);
  const phrase = group ? passage.phraseTo(group.first) : null;
  if (!group || !phrase || !/^(?:report|write|say|tell|add|explain|tweet|post|read|note|continue|reply|state|ask|respond)$/u.test(group.lemma)) return null;
  const speaker: SpeakerWords = { first: phrase.first, end: phrase.end, head: phrase.head, sure: true, by: 'announced' };
  return made(passage, { first: group.head, end: group.head + 1 }, { first: quotation.first, end: quotation.end }, speaker, 'quotation-announced');
}

/** "Kremlin: no talks planned" as a headline. */
function headlined(passage: Passage): Draft | null {
  if (passage.sentence.blockKind !== 'headline') return null;
  const phrase = passage.phraseFrom(passage.start);
  if (!phrase || passage.word(phrase.end)?.text !== ':' || phrase.end + 2 >= passage.stop) return null;
  if (passage.word(phrase.head)?.class !== 'PROPN' || phrase.end - phrase.first > 4) return null;
  const speaker: SpeakerWords = { first: phrase.first, end: phrase.end, head: phrase.head, sure: false, by: 'headline-colon' };
  return made(passage, { first: phrase.end, end: phrase.end + 1 }, { first: phrase.end + 1, end: passage.stop }, speaker, 'headline-colon');
}

/** Index of the colon after the name of who speaks in a transcript ("WALLACE:", "Q:", "President Roe:"), or null. */
function turnOf(passage: Passage): number | null {
  let at = passage.first;
  if (passage.word(at)?.kind === 'open-quote') at++;
  for (let i = at; i < at + 5 && i < passage.stop; i++) {
    const word = passage.word(i);
    if (word?.text === ':') return i > at && passage.word(i + 1) !== null && passage.word(i + 1)?.kind !== 'open-quote' ? i : null;
    if (word?.kind !== 'word' || !/^\p{Lu}[\p{Lu}.'’-]*$/u.test(word.text)) return null;
  }
  return null;
}

function spoken(passage: Passage, passages: readonly Passage[], n: number): Draft | null {
  const colon = turnOf(passage);
  if (colon === null || !opensBlock(passage, passages, n)) return null;
  let first = passage.first;
  if (passage.word(first)?.kind === 'open-quote') first++;
  let end = passage.end;
  for (let k = n + 1; k < passages.length; k++) {
    const next = passages[k];
    if (!next || next.sentence.block !== passage.sentence.block) break;
    end = next.end;
  }
  const speaker: SpeakerWords = { first, end: colon, head: colon - 1, sure: true, by: 'transcript' };
  return made(passage, { first: colon, end: colon + 1 }, { first: colon + 1, end }, speaker, 'transcript-turn');
}
