import { overlaps, type Span } from '../text/span.ts';
import type { Actors } from './actor.ts';

/**
 * The actors that a phrase stands for, best first: of the mentions that reach to its head (by default its end), the
 * longest; a group gives all its members. Empty where the phrase names nobody. `head` is the span of its head word.
 */
export function actorsOf(actors: Actors, span: Span, head: Span | null = null): number[] {
  const inside = actors.mentions.filter((m) => overlaps(m, span));
  const onHead = head === null ? [] : inside.filter((m) => overlaps(m, head));
  const pool =
    onHead.length > 0
      ? onHead
      : inside.filter(
          (m) =>
            (m.from >= span.from && m.to <= span.to + 1) ||
            (m.from <= span.from && m.to >= span.to),
        );
  const best = [...pool].sort((a, b) => b.to - b.from - (a.to - a.from) || b.to - a.to)[0];
  if (!best) return [];
  return [
    ...new Set(pool.filter((m) => m.from === best.from && m.to === best.to).map((m) => m.actor)),
  ];
}
