import { checkEdits, type Edit } from './edit.ts';
import { checkSpan, type Span } from './span.ts';

/**
 * Says that the units `before` of one text became the units `after` of the other: unit by unit where it
 * is `same`, else as a whole. After composing, a unit can be in several links: a word that was replaced
 * and then cut. Units in no link were deleted (before) or inserted (after).
 */
interface Link {
  readonly before: Span;
  readonly after: Span;
  readonly same: boolean;
}
type Side = 'before' | 'after';

/**
 * Leads from the units of one text to those of its edited form and back. Immutable.
 *
 * Composing is exact, hence associative: a unit is linked with those it came from, through any number
 * of stages, and with nothing else. Offsets are UTF-16 units.
 */
export class OffsetMap {
  readonly beforeLength: number;
  readonly afterLength: number;
  /** The links, sorted by either side. In both orders the spans go on: no later one ends earlier. */
  private readonly links: Readonly<Record<Side, readonly Link[]>>;

  private constructor(links: readonly Link[], beforeLength: number, afterLength: number) {
    this.links = { before: sorted(links, 'before'), after: sorted(links, 'after') };
    this.beforeLength = beforeLength;
    this.afterLength = afterLength;
  }

  /** The map of a text of `length` units that nothing was done to. */
  static identity(length: number): OffsetMap {
    return OffsetMap.of([], length);
  }

  /** The map of sorted, non-overlapping edits over a text of `length` units. Throws `RangeError` on others. */
  static of(edits: readonly Edit[], length: number): OffsetMap {
    checkEdits(edits, length);
    const links: Link[] = [];
    let before = 0;
    let after = 0;
    const push = (beforeTo: number, afterTo: number, same: boolean): void => {
      if (beforeTo > before && afterTo > after) {
        links.push({
          before: { from: before, to: beforeTo },
          after: { from: after, to: afterTo },
          same,
        });
      }
      before = beforeTo;
      after = afterTo;
    };
    for (const { from, to, insert } of edits) {
      push(from, after + (from - before), true);
      push(to, after + insert.length, false);
    }
    push(length, after + (length - before), true);
    return new OffsetMap(joined(links), length, after);
  }

  /** The map through both: from the text before this one to the text after `next`. Throws `RangeError` where they do not meet. */
  compose(next: OffsetMap): OffsetMap {
    if (this.afterLength !== next.beforeLength) {
      throw new RangeError(`map to ${this.afterLength} units met a map from ${next.beforeLength}`);
    }
    const out: Link[] = [];
    const theirs = next.links.before;
    let start = 0;
    for (const mine of this.links.after) {
      while (start < theirs.length && at(theirs, start).before.to <= mine.after.from) start++;
      for (let k = start; k < theirs.length; k++) {
        const other = at(theirs, k);
        if (other.before.from >= mine.after.to) break;
        const middle = meeting(mine.after, other.before);
        out.push({
          before: mine.same ? shifted(middle, mine.after, mine.before) : mine.before,
          after: other.same ? shifted(middle, other.before, other.after) : other.after,
          same: mine.same && other.same,
        });
      }
    }
    return new OffsetMap(joined(out), this.beforeLength, next.afterLength);
  }

  /**
   * Where a stretch of the edited text was captured: a list, since deleted markup can cut it. A replaced
   * word is given whole. Inserted text alone has no captured units: then one empty span at its place.
   */
  toCaptured(text: Span): Span[] {
    checkSpan(text, this.afterLength);
    const found = this.across(text, 'after', 'before');
    if (found.length > 0) return found;
    const place = this.place(text.from, 'after', 'before');
    return [{ from: place, to: place }];
  }

  /** Where a place between two captured units stands in the edited text: behind the last unit before it that survived. */
  placeInText(captured: number): number {
    checkSpan({ from: captured, to: captured }, this.beforeLength);
    return this.place(captured, 'before', 'after');
  }

  /** Where a captured stretch stands in the edited text, from its first to its last surviving unit; null if none survived. */
  toText(captured: Span): Span | null {
    checkSpan(captured, this.beforeLength);
    const found = this.across(captured, 'before', 'after');
    const last = found.at(-1);
    return found[0] && last ? { from: found[0].from, to: last.to } : null;
  }

  private place(at: number, here: Side, there: Side): number {
    const links = this.links[here];
    const index = firstEndingAfter(links, here, at);
    const link = links[index];
    if (link?.same && link[here].from <= at) return link[there].from + at - link[here].from;
    return links[index - 1]?.[there].to ?? 0;
  }

  private across(span: Span, here: Side, there: Side): Span[] {
    const links = this.links[here];
    const spans: Span[] = [];
    for (let i = firstEndingAfter(links, here, span.from); i < links.length; i++) {
      const link = at(links, i);
      if (link[here].from >= span.to) break;
      const part = meeting(link[here], span);
      if (part.from === part.to) continue;
      spans.push(link.same ? shifted(part, link[here], link[there]) : link[there]);
    }
    return merged(spans);
  }
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`item ${index} of ${list.length}`);
  return item;
}

function meeting(a: Span, b: Span): Span {
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** A part of an untouched stretch, told in the units of its other side. */
function shifted(part: Span, here: Span, there: Span): Span {
  const by = there.from - here.from;
  return { from: part.from + by, to: part.to + by };
}

function sorted(links: readonly Link[], side: Side): Link[] {
  const other = side === 'before' ? 'after' : 'before';
  return [...links].sort(
    (a, b) =>
      a[side].from - b[side].from ||
      a[side].to - b[side].to ||
      a[other].from - b[other].from ||
      a[other].to - b[other].to,
  );
}

/** Spans in order, with those that touch or overlap made one. */
function merged(spans: Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && span.from <= last.to) {
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else {
      out.push(span);
    }
  }
  return out;
}

/** Index of the first link that ends behind `place`. */
function firstEndingAfter(links: readonly Link[], side: Side, place: number): number {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(links, middle)[side].to > place) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Untouched stretches that touch on both sides made one, and repeated links dropped. */
function joined(links: readonly Link[]): Link[] {
  const out: Link[] = [];
  for (const link of sorted(links, 'after')) {
    const last = out.at(-1);
    if (
      last?.same &&
      link.same &&
      last.before.to === link.before.from &&
      last.after.to === link.after.from
    ) {
      out[out.length - 1] = {
        before: { from: last.before.from, to: link.before.to },
        after: { from: last.after.from, to: link.after.to },
        same: true,
      };
    } else {
      out.push(link);
    }
  }
  return out;
}
