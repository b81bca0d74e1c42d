import type { EventType } from '../record/schema.ts';
import { headOf, phraseAt, type Context } from './context.ts';
import type { Telling } from './same-event.ts';
import { unique } from './parties.ts';

/** Nouns for an act told before that no frame of a noun tells: "welcomed the move", "called the landing a provocation". */
const ACTS: readonly (readonly [RegExp, readonly EventType[], (string | null)?])[] = [
  [/^expulsion$/u, ['SANCTION', 'COERCE'], 'expel'],
  [/^(?:recall|closure)$/u, ['SANCTION'], 'withdraw'],
  [/^(?:arrest|detention)$/u, ['COERCE'], 'arrest'],
  [/^(?:measure|penalty|step|restriction|list|blacklist)$/u, ['SANCTION']],
  [
    /^(?:landing|crossing|incursion|overflight|movement|launch|test)$/u,
    ['MOBILIZE', 'COERCE', 'RETREAT', 'AID'],
  ],
  [/^(?:veto|refusal|boycott|cancellation|vote|rejection)$/u, ['REJECT']],
  [
    /^(?:killing|strike|attack|raid|shelling|bombing|violence|assault|shooting|blast|abduction|massacre|offensive)$/u,
    ['ASSAULT'],
  ],
  [/^(?:crackdown|seizure|hack|breach|ban|raid|closure)$/u, ['COERCE', 'SANCTION']],
  [/^(?:shipment|delivery|aid|help|gift|convoy|consignment|tent|supply)$/u, ['AID']],
  [
    /^(?:release|swap|exchange|withdrawal|pullout|resignation|opening|truce|ceasefire|cease-fire)$/u,
    ['RETREAT', 'AGREE'],
  ],
  [/^(?:deal|agreement|accord|pact|treaty)$/u, ['AGREE']],
  [
    /^(?:accusation|charge|allegation|claim|remark|comment|criticism|statement)$/u,
    ['ACCUSE', 'THREATEN'],
  ],
  [/^(?:demand|appeal|call|request|order|ultimatum)$/u, ['REQUEST', 'SANCTION', 'THREATEN']],
  [/^(?:coup|takeover|overthrow|annexation|occupation)$/u, ['COERCE'], 'seize'],
  [/^(?:visit|trip|meeting|talk|call|invitation)$/u, ['CONSULT', 'AGREE']],
  [/^(?:protest|rally|march|demonstration|unrest|riot)$/u, ['PROTEST']],
];
/** Nouns for any act: "criticised the move". */
const ANY =
  /^(?:move|decision|step|action|announcement|act|gesture|news|affair|incident|policy|conduct|behaviour|behavior)$/u;
/** Types of which "the move" may speak. */
const MOVES: ReadonlySet<EventType> = new Set([
  'SANCTION',
  'COERCE',
  'MOBILIZE',
  'ASSAULT',
  'RETREAT',
  'CONCEDE',
  'AID',
  'REJECT',
  'COOPERATE',
  'AGREE',
]);
const DEFINITE = /^(?:the|this|that|these|those|such|its|their|his|her)$/u;

/** The last event told before that a phrase takes up: "the veto", "the move"; null where it takes up none. */
export function takenUp(
  context: Context,
  index: number | null,
  before: readonly Telling[],
  but: readonly number[],
): Telling | null {
  const phrase = phraseAt(context, index);
  const head = headOf(context, index);
  if (head && /^(?:it|this|that)$/u.test(head.lower)) return meantByIt(context, before, but);
  if (!phrase || !head || !DEFINITE.test(context.words[phrase.first]?.lower ?? '')) return null;
  const known = ACTS.filter(([pattern]) => pattern.test(head.lemma));
  const any = ANY.test(head.lemma);
  const types = known.flatMap(([, t]) => t);
  const mode = known[0]?.[2];
  const fits = before.filter(
    (t) =>
      (types.includes(t.event.type) || (any && MOVES.has(t.event.type))) &&
      t.event.actors.length > 0 &&
      (t.event.status === 'happened' ||
        t.event.status === 'ongoing' ||
        t.event.status === 'planned') &&
      !t.event.actors.some((a) => but.includes(a)),
  );
  // The act of that very kind, then what the report tells in a main clause, then any.
  return (
    (mode === undefined ? undefined : fits.findLast((t) => t.event.mode === mode)) ??
    fits.findLast((t) => t.main) ??
    fits.at(-1) ??
    null
  );
}

/** "One official described it as piracy": what was blamed last, else the last act, told in the two sentences before. */
function meantByIt(
  context: Context,
  before: readonly Telling[],
  but: readonly number[],
): Telling | null {
  const recent = before.filter(
    (t) => context.index - t.sentence <= 1 && t.sentence < context.index,
  );
  const judged = recent.findLast((t) => t.event.type === 'ACCUSE' && t.event.recipients.length > 0);
  if (judged) return { ...judged, event: { ...judged.event, actors: judged.event.recipients } };
  return (
    recent.findLast(
      (t) =>
        MOVES.has(t.event.type) &&
        t.event.actors.length > 0 &&
        !t.event.actors.some((a) => but.includes(a)),
    ) ?? null
  );
}

/** Whom blame or praise of an act told before falls on: those who did it. */
export function doersOf(telling: Telling | null, but: readonly number[]): number[] {
  return telling ? unique(telling.event.actors.filter((a) => !but.includes(a))) : [];
}
