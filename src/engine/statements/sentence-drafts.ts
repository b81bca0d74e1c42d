import { aroundCue } from './content/around.ts';
import { complementOf } from './content/complement-of.ts';
import { followsQuotation, isTurned } from './content/turned.ts';
import { otherCues } from './cues/other-cue.ts';
import { takenUp } from './cues/taken-up.ts';
import { withCues, type CuedPassage, type VerbCue } from './cues/verb-cues.ts';
import { withheldIn } from './cues/withheld.ts';
import type { Draft } from './draft.ts';
import { withoutEchoes } from './echoes.ts';
import type { CueEntry, CueLexicon } from './lexicon.ts';
import type { Passage } from './passage.ts';
import type { SpeakerWords } from './speakers/speaker-words.ts';
import { speakerOf } from './speakers/speaker-of-cue.ts';

/** How many statements before a cue are looked back at for its speaker. */
const LOOK_BACK = 12;

/** The statements whose cue stands in one sentence, in order; `before` are the last ones of the sentences before it. */
export function draftsIn(plain: Passage, before: readonly Draft[], lexicon: CueLexicon): Draft[] {
  const passage = withCues(plain, lexicon, complementOf);
  const found: Draft[] = [];
  const told = (): readonly Draft[] => [...before.slice(-4), ...found].slice(-LOOK_BACK);
  const common = { addressee: null, channel: null, sentence: passage.index };
  const withheld = new Map(withheldIn(passage).map((kept) => [kept.group, kept]));
  const refused = [...withheld.values()].map((kept) => kept.cue);
  for (const group of passage.groups) {
    const kept = withheld.get(group);
    const cue = passage.cueOf(group);
    if (kept) {
      const speaker = speakerOf(passage, group, told());
      const words = { cue: kept.cue, content: [kept.content], speaker, negated: false };
      found.push({ ...common, ...words, act: 'withhold', by: ['withheld'] });
    } else if (cue && !refused.some((range) => cue.head >= range.first && cue.head < range.end)) {
      const draft = verbDraft(passage, cue, told());
      if (draft) found.push(draft);
    }
  }
  for (const { cue, content, speaker, entry, negated, by } of otherCues(passage)) {
    const { act, name } = entry;
    found.push({ ...common, cue, content: [content], speaker, act, negated, by: [by, name] });
  }
  return withoutEchoes(found).sort((a, b) => (a.cue?.first ?? 0) - (b.cue?.first ?? 0));
}

function verbDraft(passage: CuedPassage, cue: VerbCue, told: readonly Draft[]): Draft | null {
  const taken = takenUp(passage, cue, told);
  if (taken) return taken;
  const closing = isTurned(passage, cue) || followsQuotation(passage, cue);
  return (
    (closing ? wordsAround(passage, cue) : null) ??
    wordsAfter(passage, cue, told) ??
    wordsAround(passage, cue)
  );
}

function wordsAfter(passage: CuedPassage, cue: VerbCue, told: readonly Draft[]): Draft | null {
  const found = passage.complementOf(cue);
  if (!found || found.content.end <= found.content.first) return null;
  const speaker = speakerOf(passage, cue.group, told);
  if (isSilent(passage, speaker)) return null;
  if (speaker === null && needsSpeaker(passage, cue, found.frame)) return null;
  if (!suits(passage, speaker, found.entry)) return null;
  return {
    cue: { first: cue.head, end: cue.end },
    content: [found.content],
    speaker,
    act: found.act,
    negated: cue.negated,
    addressee: found.addressee,
    channel: found.channel,
    sentence: passage.index,
    by: [`cue-${found.frame}`, found.entry.name],
  };
}

function wordsAround(passage: CuedPassage, cue: VerbCue): Draft | null {
  const found = aroundCue(passage, cue);
  if (!found || isSilent(passage, found.speaker)) return null;
  if (!suits(passage, found.speaker, found.entry)) return null;
  const { content, speaker, addressee, channel, entry, by } = found;
  return {
    cue: { first: cue.head, end: cue.end },
    content,
    speaker,
    act: entry.act,
    negated: cue.negated,
    addressee,
    channel,
    sentence: passage.index,
    by: [by, entry.name],
  };
}

/** "The table says", "experience shows": nobody speaks. */
function isSilent(passage: CuedPassage, speaker: SpeakerWords | null): boolean {
  const word = speaker ? passage.word(speaker.head) : null;
  if (!word) return false;
  const { silent } = passage.lexicon;
  return silent.has(word.lower) || silent.has(word.lemma);
}

/** The speaker is one that the reading of the cue holds for. */
function suits(passage: Passage, speaker: SpeakerWords | null, { subjects }: CueEntry): boolean {
  if (subjects.size === 0) return true;
  const word = speaker ? passage.word(speaker.head) : null;
  return word !== null && (subjects.has(word.lower) || subjects.has(word.lemma));
}

/** Praise and blame of nobody are none, nor is "is expected to land"; "it was announced that" is told of somebody who is not named. */
function needsSpeaker(passage: CuedPassage, { group }: VerbCue, frame: string): boolean {
  // "Asked whether it would hold, she nodded"
  const bare = group.participle && passage.word(group.head)?.form === 'participle';
  if (bare && (frame === 'wh' || frame === 'x-wh')) return false;
  return !group.passive || frame === 'np' || frame === 'x-small' || group.lemma === 'expect';
}
