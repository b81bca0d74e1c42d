import type { PageElement } from './page.ts';

/** True where `element` is `outer` or stands in it. */
export function isInside(element: PageElement, outer: PageElement): boolean {
  // Parents stand before their children in document order.
  let at: PageElement | null = element;
  while (at && at.index > outer.index) at = at.parent;
  return at === outer;
}

/** The element and those around it, the nearest first. */
export function* outwards(element: PageElement | null): Generator<PageElement> {
  for (let at = element; at; at = at.parent) yield at;
}
