import type { Actors } from '../actors/actor.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
import { modeOf } from './mode.ts';
import { spanOfTokens } from './passage.ts';
import type { Quotation } from './quotations/quotations.ts';
import { speakerReader } from './speakers/speaker-actor.ts';
import type { Statement } from './statement.ts';
import type { TokenRange } from './token-range.ts';

/** Writes drafts as statements: tokens become spans, speakers actors. One without words is left out. */
export function writer(
  doc: Doc,
  actors: Actors,
  quotations: readonly Quotation[],
): (draft: Draft) => Statement[] {
  const whoSpeaks = speakerReader(doc, actors);
  const spanOf = (range: TokenRange | null): Span | null =>
    range && range.end > range.first ? spanOfTokens(doc, range.first, range.end) : null;
  return (draft) => {
    const content = draft.content
      .flatMap((range) => spanOf(trimmed(doc, range)) ?? [])
      .sort((a, b) => a.from - b.from);
    if (content.length === 0) return [];
    const who = draft.speaker ? whoSpeaks(draft.speaker) : null;
    return [
      {
        speaker: who?.actor ?? null,
        speakerSpan: who?.span ?? null,
        cue: spanOf(draft.cue),
        act: draft.act,
        negated: draft.negated,
        mode: modeOf(draft.content, quotations),
        content,
        addressee: spanOf(draft.addressee),
        channel: spanOf(draft.channel),
        within: null,
        certainty: draft.speaker?.sure === true ? 'stated' : 'unclear',
        by: draft.speaker ? [...draft.by, draft.speaker.by] : draft.by,
      },
    ];
  };
}

/** The words without marks at their ends; quotation marks stay. */
function trimmed(doc: Doc, range: TokenRange): TokenRange {
  let { first, end } = range;
  while (first < end && /^[,;:—–.]$/u.test(doc.tokens[first]?.text ?? '')) first++;
  while (end > first && /^[,;:—–]$/u.test(doc.tokens[end - 1]?.text ?? '')) end--;
  return { first, end };
}
