import type { Event } from './event.ts';

/** An event with where it was told, before tellings are joined. */
export interface Telling {
  readonly event: Event;
  readonly headline: boolean;
  /** Dictionary form of the predicate. */
  readonly word: string;
}

/**
 * Joins the tellings of one event: a headline's with the body's fullest of the same type and party; two of the body only
 * where word, parties and status are the same and no time parts them. The fullest telling stays, with every evidence.
 */
export function joinTellings(tellings: readonly Telling[]): Event[] {
  const kept: Telling[] = [];
  const body = tellings.filter((t) => !t.headline);
  for (const telling of [...body, ...tellings.filter((t) => t.headline)]) {
    const twin = kept.findIndex((k) => isSame(k, telling));
    const other = kept[twin];
    if (!other) {
      kept.push(telling);
      continue;
    }
    const [full, less] =
      fullness(telling.event) > fullness(other.event) && !telling.headline
        ? [telling, other]
        : [other, telling];
    kept[twin] = {
      ...full,
      event: {
        ...full.event,
        evidence: [...full.event.evidence, ...less.event.evidence],
        by: [...new Set([...full.event.by, ...less.event.by])],
      },
    };
  }
  return kept.map((k) => k.event).sort((a, b) => a.predicate.from - b.predicate.from);
}

function isSame(a: Telling, b: Telling): boolean {
  if (a.event.type !== b.event.type) return false;
  const shared = a.event.actors.some((x) => b.event.actors.includes(x));
  if (b.headline) return shared || a.event.recipients.some((x) => b.event.recipients.includes(x));
  if (a.event.claim !== b.event.claim || a.event.status !== b.event.status) return false;
  const time =
    a.event.time === null || b.event.time === null || a.event.time.from === b.event.time.from;
  return (
    a.word === b.word &&
    shared &&
    time &&
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
