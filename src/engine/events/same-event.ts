import type { Event } from './event.ts';

/** An event with where it was told, before tellings are joined. */
export interface Telling {
  readonly event: Event;
  readonly headline: boolean;
  /** Dictionary form of the predicate. */
  readonly word: string;
  /** A noun tells it: "the strikes". */
  readonly noun: boolean;
  /** Told by the verb of a main clause. */
  readonly main: boolean;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** How many events of one word are looked back on. */
const MOST_ALIKE = 40;

/**
 * Joins the tellings of one event: a headline's with the body's of the same type that shares most of its parties; two of the
 * body where nothing parts them. The fullest telling stays, with every evidence.
 */
export function joinTellings(tellings: readonly Telling[]): Event[] {
  const kept: Telling[] = [];
  // By type and word, so that a long text is not compared with itself.
  const alike = new Map<string, number[]>();
  for (const telling of tellings.filter((t) => !t.headline)) {
    const key = `${telling.event.type} ${telling.word}`;
    const places = alike.get(key) ?? [];
    const twin = places.findLast((n) => kept[n] !== undefined && isSame(kept[n], telling)) ?? -1;
    if (twin < 0) alike.set(key, [...places.slice(-MOST_ALIKE), kept.length]);
    join(kept, twin, telling);
  }
  for (const telling of tellings.filter((t) => t.headline))
    join(kept, ofHeadline(kept, telling), telling);
  return kept.map((k) => k.event).sort((a, b) => a.predicate.from - b.predicate.from);
}

function join(kept: Telling[], twin: number, telling: Telling): void {
  const other = kept[twin];
  if (!other) {
    kept.push(telling);
    return;
  }
  const [full, less] =
    fullness(telling.event) > fullness(other.event) && !telling.headline
      ? [telling, other]
      : [other, telling];
  const evidence = [...full.event.evidence, ...less.event.evidence];
  kept[twin] = {
    ...full,
    event: {
      ...full.event,
      evidence: evidence.filter((e, n) => evidence.findIndex((o) => o.from === e.from) === n),
      by: [...new Set([...full.event.by, ...less.event.by])],
    },
  };
}

/** The body's telling of a headline's event: what the report says at its head it says again, in other words. */
function ofHeadline(kept: readonly Telling[], headline: Telling): number {
  let best = -1;
  let most = -1;
  kept.forEach((k, n) => {
    if (!sameType(k, headline)) return;
    const parties = [...k.event.actors, ...k.event.recipients];
    const shared = [...headline.event.actors, ...headline.event.recipients].filter((a) =>
      parties.includes(a),
    ).length;
    if (shared > most) [best, most] = [n, shared];
  });
  return best;
}

/** Giving in by word and by deed are told of one event in turn: "will free" and "freed". */
function sameType(a: Telling, b: Telling): boolean {
  const folded = (type: string): string => (type === 'CONCEDE' ? 'RETREAT' : type);
  return folded(a.event.type) === folded(b.event.type);
}

function isSame(a: Telling, b: Telling): boolean {
  if (a.event.type !== b.event.type || a.event.status !== b.event.status) return false;
  if (a.sentence === b.sentence) return sameWords(a, b) && a.event.claim === b.event.claim;
  if (a.event.claim !== b.event.claim && !(a.noun || b.noun)) return false;
  const parted =
    a.event.time !== null && b.event.time !== null && a.event.time.from !== b.event.time.from;
  const figures = Object.entries(b.event.counts).some(
    ([kind, value]) => a.event.counts[kind] !== undefined && a.event.counts[kind] !== value,
  );
  return !parted && !figures && sameWords(a, b);
}

function sameWords(a: Telling, b: Telling): boolean {
  return (
    a.word === b.word &&
    a.event.actors.some((x) => b.event.actors.includes(x)) &&
    sameSet(a.event.recipients, b.event.recipients) &&
    sameSet(a.event.actors, b.event.actors)
  );
}

function sameSet(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x) => b.includes(x));
}

function fullness(event: Event): number {
  return (
    event.actors.length +
    event.recipients.length +
    (event.time?.basis === 'stated' ? 2 : 0) +
    (event.place === null ? 0 : 1) +
    Object.keys(event.counts).length
  );
}
