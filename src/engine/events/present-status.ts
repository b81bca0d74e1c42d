import type { VerbGroup } from '../grammar/grammar.ts';
import type { EventStatus, RecordTime } from '../record/schema.ts';
import type { Context } from './context.ts';
import type { Match } from './match.ts';
import { SPOKEN } from './speech-acts.ts';
import { markBefore } from './status-signs.ts';

/** "Washington is preparing", "when Sherman visits Asia this week", "jihadists attack convoys almost weekly". */
export function presentStatus(
  context: Context,
  match: Match,
  group: VerbGroup,
  time: RecordTime | null,
): EventStatus {
  if (group.tense !== 'present' || group.passive || group.perfect || group.participle) {
    return group.progressive && group.tense === 'present' ? 'ongoing' : 'happened';
  }
  const today = context.doc.publishedOn?.slice(0, 10) ?? null;
  const later =
    time !== null &&
    today !== null &&
    (time.from > today || (time.to > today && time.basis === 'stated'));
  if (later || /^(?:when|until|once|before)$/u.test(markBefore(context, group.first))) {
    return later || context.sentence.blockKind !== 'headline' ? 'planned' : 'happened';
  }
  if (group.progressive) return 'ongoing';
  const telling = context.sentence.blockKind === 'headline' || SPOKEN.has(match.frame.type);
  return telling || time !== null ? 'happened' : 'ongoing';
}
