import type { NounPhrase } from '../../grammar/grammar.ts';
import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { byLayout } from './by-layout.ts';

/** How many words may name the speaker of a headline, and how many a headline has. */
const NAME = 4;
const LONGEST = 30;
/** Those who speak in headlines without a name: "Police: two held", "Poll: voters weary". */
const SPEAKS =
  /^(?:police|army|officials?|minist(?:ry|er)|president|sources?|witnesses|report|poll|survey|study|analysts?|experts?|aides?|spokes(?:man|woman|person)|agency|government|union|court|judge|prosecutors?|lawyers?|envoy|ambassador|rebels|opposition)$/u;

/** Labels of papers, which say nothing: "The Latest: …", "Explainer: …". */
const LABEL =
  /^(?:latest|note|q|a|ps|serves|ingredients|directions|location|updates?|analysis|opinion|explainer|exclusive|videos?|watch|photos?|pictures?|live|breaking|correction|factbox|timeline|profile|interview|review|editorial|column|comment|podcast|letter|letters|obituary|recap|preview|quiz|special|feature|briefing|news|world|politics|business)$/u;

/** "Kremlin: no talks planned", "Poll: voters weary", "Roux scolds bank: 'You must repay'" as a headline. */
export function headlined(passages: readonly Passage[], n: number): Draft | null {
  const passage = passages[n];
  if (!passage || !isHeadline(passages, n)) return null;
  const phrase = passage.phraseFrom(passage.start);
  if (!phrase) return null;
  if (passage.lower(phrase.end) === ':') return afterColon(passage, phrase, phrase.end);
  for (let i = phrase.end; i < passage.stop; i++) {
    const quotation = passage.lower(i) === ':' ? passage.quotationAt(i + 1) : null;
    if (quotation?.first === i + 1 && quotation.end >= passage.stop)
      return afterColon(passage, phrase, i);
  }
  return null;
}

function afterColon(passage: Passage, phrase: NounPhrase, colon: number): Draft | null {
  const { first, end, head } = phrase;
  if (colon + 2 >= passage.stop || end - first > NAME) return null;
  const named = passage.word(head)?.class === 'PROPN' || SPEAKS.test(passage.lower(head));
  if (!named || LABEL.test(passage.lower(head))) return null;
  const speaker = { first, end, head, sure: false, by: 'headline-colon' };
  const content = { first: colon + 1, end: passage.stop };
  return byLayout(passage, { first: colon, end: colon + 1 }, content, speaker, 'headline-colon');
}

/** Labelled so, or a short first line that is a paragraph of its own where no line was labelled. */
function isHeadline(passages: readonly Passage[], n: number): boolean {
  const passage = passages[n];
  if (!passage || passage.end - passage.first > LONGEST) return false;
  if (passage.sentence.blockKind === 'headline') return true;
  return n === 0 && passages[1]?.sentence.block !== passage.sentence.block;
}
