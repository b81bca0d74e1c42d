import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { phraseEnd } from '../phrases.ts';
import { announced } from './announced.ts';
import { byLayout } from './by-layout.ts';
import { headlined } from './headlined.ts';
import { transcriptIn } from './transcript.ts';

/** How many words may stand behind the dash of a signed quotation: "— Anneke Visser, baker in Gouda". */
const SIGNATURE = 16;

/**
 * Words given to somebody by layout alone: “…” — Commissioner Roe; ROE: "We will see." in a transcript; "Roe's office
 * reports:" before a paragraph in quotation marks; a headline "Kremlin: no talks planned".
 */
export function labelledIn(passages: readonly Passage[]): Draft[] {
  const spoken = transcriptIn(passages);
  return passages.flatMap((passage, n) => {
    const draft =
      signed(passage) ?? announced(passages, n) ?? spoken.get(n) ?? headlined(passages, n);
    return draft ? [draft] : [];
  });
}

/** “The bread was late all winter.” — Anneke Visser, baker */
function signed(passage: Passage): Draft | null {
  for (let i = passage.first; i < passage.stop; i++) {
    if (!/^(?:[—–―-]|--)$/u.test(passage.lower(i))) continue;
    if (passage.word(i - 1)?.kind !== 'close-quote') continue;
    const quotation = passage.quotationAt(i - 1);
    const phrase = passage.phraseFrom(i + 1);
    if (quotation?.end !== i || !phrase || passage.stop - i > SIGNATURE) return null;
    if (passage.word(phrase.head)?.class !== 'PROPN' || passage.finiteBetween(i, passage.end))
      return null;
    const end = phraseEnd(passage, phrase.first) ?? phrase.end;
    const speaker = { first: phrase.first, end, head: phrase.head, sure: true, by: 'signed' };
    const content = { first: quotation.first, end: quotation.end };
    return byLayout(passage, { first: i, end: i + 1 }, content, speaker, 'quotation-signed');
  }
  return null;
}
