const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?`;
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`;

/** "DILI, East Timor, Sept. 20 - ", "TBILISI (Northwire) — ", "Kyiv, Ukraine (AP) —", "MOSCOW, July 10 (Reuters) -". */
const DATELINE = new RegExp(
  String.raw`^(?:(?<capitals>\p{Lu}[\p{Lu}\p{M}.'’ /-]{2,40})|(?<place>\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}))(?:, ?(?<region>\p{Lu}[\p{L}.'’ -]{1,30}))?(?:,? ?(?<day>${DAY}))?(?: ?\((?<agency>[\p{L}][\p{L}. &/-]{1,40})\))?[.:]? ?(?:[–—]|-{1,2})\s*(?=\S)`,
  'u',
);

/** What a lead begins with: the place it was sent from, and the agency. Null where the text begins otherwise. */
export function datelineOf(text: string): { readonly end: number; readonly agency: string | null; readonly day: string | null } | null {
  const match = DATELINE.exec(text.slice(0, 160));
  if (!match?.groups) {
    const bare = /^\((?<agency>\p{Lu}[\p{L}. &/-]{1,40})\)\s*[–—-]{1,2}\s/u.exec(text.slice(0, 80));
    return bare ? { end: bare[0].length, agency: bare.groups?.['agency'] ?? null, day: null } : null;
  }
  const { capitals, agency, day } = match.groups;
  // A place in small letters needs an agency or a day beside it: "Paris – a city that …" is no dateline.
  if (capitals === undefined && agency === undefined && day === undefined) return null;
  return { end: match[0].length, agency: agency ?? null, day: day ?? null };
}
