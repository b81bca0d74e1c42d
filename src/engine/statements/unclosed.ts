import type { Passage } from './passage.ts';
import type { Quotation } from './quotations.ts';
import { subjectBefore } from './speaker.ts';

const SAYS = /^(?:say|tell|add|ask|reply|warn|write|insist|explain|note|declare)$/u;

/**
 * Where a quotation that lost its closing mark ends: before the speaker of the saying that closes its sentence
 * (""It was quiet, the commander, Mark Dunstan, said."). Where there is none it reaches no further than its sentence.
 */
export function settleUnclosed(quotations: readonly Quotation[], passages: readonly Passage[]): Quotation[] {
  return quotations.map((quotation) => {
    if (quotation.closed || quotation.continued) return quotation;
    const n = passages.findIndex((p) => quotation.first >= p.first && quotation.first < p.end);
    for (let i = n; i >= 0 && i < passages.length; i++) {
      const passage = passages[i];
      if (!passage || passage.first >= quotation.end) break;
      const end = endIn(passage, quotation);
      if (end !== null) return { ...quotation, end };
    }
    return quotation;
  });
}

function endIn(passage: Passage, quotation: Quotation): number | null {
  for (const group of passage.groups) {
    if (group.first <= quotation.first || !SAYS.test(group.lemma) || group.infinitive || group.participle) continue;
    const after = passage.word(group.end);
    const closes = after === null || group.end >= passage.stop || /^[,.;]$/u.test(after.text) || after.class === 'ADP' || after.class === 'NOUN';
    const speaker = subjectBefore(passage, group.first);
    if (!closes || !speaker) continue;
    const mark = passage.word(speaker.first - 1);
    if (mark?.text === ',' && speaker.first - 1 > quotation.first + 1) return speaker.first;
  }
  return null;
}
