import type { Telling } from './same-event.ts';

/**
 * "The fighting, which erupted on Friday, has killed 120": dead and wounded of whom nobody is said to have killed them
 * are the toll of the one attack or fight that the sentence tells beside them.
 */
export function withTolls(told: readonly Telling[]): Telling[] {
  const acts = told.filter((t) => t.event.type === 'ASSAULT' && !isBare(t));
  const bare = told.filter(isBare);
  const [act] = acts;
  const [first] = bare;
  if (bare.length === 0 || (acts.length === 0 && bare.length < 2)) return [...told];
  const into =
    acts.length === 1
      ? act
      : acts.length === 0
        ? (bare.find((t) => t.noun && !/^(?:dead|death|casualty|fatality)$/u.test(t.word)) ?? first)
        : undefined;
  if (!into) return [...told];
  const joined = bare.filter(
    (t) => t !== into && t.event.claim === into.event.claim && !parted(into, t),
  );
  const whole = joined.reduce(withToll, into);
  return told.filter((t) => !joined.includes(t)).map((t) => (t === into ? whole : t));
}

/** A telling of violence without parties: "has killed 120", "16 dead". */
function isBare({ event }: Telling): boolean {
  return event.type === 'ASSAULT' && event.actors.length + event.recipients.length === 0;
}

/** Other figures of the same kind are another toll: "46 dead … 35 killed". */
function parted(a: Telling, b: Telling): boolean {
  return Object.entries(b.event.counts).some(
    ([kind, value]) => a.event.counts[kind] !== undefined && a.event.counts[kind] !== value,
  );
}

function withToll(into: Telling, toll: Telling): Telling {
  return {
    ...into,
    event: {
      ...into.event,
      time: into.event.time ?? toll.event.time,
      counts: { ...toll.event.counts, ...into.event.counts },
      countTerms: { ...toll.event.countTerms, ...into.event.countTerms },
      by: [...new Set([...into.event.by, ...toll.event.by])],
    },
  };
}
