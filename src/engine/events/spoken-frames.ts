import type { Statement } from '../statements/statement.ts';
import { contains } from '../text/span.ts';
import type { Context } from './context.ts';
import type { Match } from './match.ts';
import { isOfStopped } from './no-acts.ts';
import type { Parties } from './parties.ts';
import { rolesOf } from './roles.ts';
import { SPOKEN, type SpeechAct } from './speech-acts.ts';
import { asksForThem } from './speech-recipients.ts';
import { usedBy } from './verb-frames.ts';

/** How acts of speech, read from statements, and frames, read from verbs, share the words that both tell. */

/** "ordered the diplomats to leave", "ordered an investigation": the verb's frame tells of a deed, so it is no mere demand. */
export function givesWay(act: SpeechAct, verbs: readonly Match[]): boolean {
  return verbs.some(
    (v) =>
      v.head === act.match.head &&
      v.frame.type !== 'CONSULT' &&
      (!SPOKEN.has(v.frame.type) ||
        (v.frame.type !== act.match.frame.type && v.frame.mode === 'investigate')),
  );
}

/** "turned down an offer from Morocco", "repeated its demand that": whom the statement does not name, the frame of its verb may. */
export function withFrame(context: Context, act: SpeechAct, verbs: readonly Match[]): Parties {
  const { actors, recipients, sure } = act.parties;
  if (actors.length > 0 && recipients.length > 0) return act.parties;
  const verb = verbs.find((v) => isTwin(context, v, act));
  if (!verb) return act.parties;
  const { parties } = rolesOf(context, verb);
  const doers = actors.length > 0 ? actors : parties.actors;
  const unnamed = act.match.frame.type === 'REQUEST' && asksForThem(context, act.statement);
  const others = recipients.length > 0 || unnamed ? recipients : parties.recipients;
  return { actors: doers, recipients: others.filter((r) => !doers.includes(r)), sure };
}

/** An act of speech already told by its statement. */
export function isSpoken(context: Context, match: Match, acts: readonly SpeechAct[]): boolean {
  return (
    SPOKEN.has(match.frame.type) &&
    (isOfStopped(context, match) || acts.some((act) => isTwin(context, match, act)))
  );
}

/** The same words, or a verb with the noun that is the statement's cue: "repeated" and "demand". */
function isTwin(context: Context, match: Match, { match: act }: SpeechAct): boolean {
  if (match.head >= act.first && match.head < act.end) return SPOKEN.has(match.frame.type);
  if (match.frame.type !== act.frame.type || match.phrase !== null) return false;
  return usedBy(context, match).includes(act.head);
}

/** "refused to say", "declined to comment": words withheld, and nothing rejected. */
export function isWithheld(context: Context, match: Match, spoken: readonly Statement[]): boolean {
  const word = context.words[match.head];
  return (
    word !== undefined &&
    spoken.some((s) => s.act === 'withhold' && s.cue !== null && contains(s.cue, word))
  );
}
