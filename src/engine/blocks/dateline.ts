const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?`;
const DAY = String.raw`(?:${MONTH} \d{1,2}|\d{1,2} ${MONTH})(?:,? \d{4})?`;

/** "DILI, East Timor, Sept. 20 - ", "TBILISI (Northwire) — ", "Kyiv, Ukraine (AP) —", "MOSCOW, July 10. /TASS/." */
const DATELINE = new RegExp(
  String.raw`^(?:(?<capitals>\p{Lu}[\p{Lu}\p{M}.'’ /-]{1,39}[\p{Lu}\p{M}.'’])|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3})(?:, ?\p{Lu}[\p{L}.'’ -]{1,30})?(?:,? ?(?<day>${DAY}))?(?: ?\((?<agency>\p{L}[\p{L}. &/-]{1,40})\))?(?:[.:]? ?(?:[–—]|-{1,2})|[.,]? /(?<slashed>\p{L}[\p{L}. &-]{1,40})/[.,]?)\s*(?=\S)`,
  'u',
);

/** "(Northwire) —", "April 28 (Northwire) -" */
const WITHOUT_PLACE = new RegExp(
  String.raw`^(?:(?<day>${DAY}) )?\((?<agency>\p{Lu}[\p{L}. &/-]{1,40})\)\s*[–—-]{1,2}\s`,
  'u',
);

/** What a lead begins with: the place it was sent from, and the agency. Null where the text begins otherwise. */
export function datelineOf(
  text: string,
): { readonly end: number; readonly agency: string | null; readonly day: string | null } | null {
  const match = DATELINE.exec(text.slice(0, 160));
  if (!match?.groups) {
    const bare = WITHOUT_PLACE.exec(text.slice(0, 80));
    return bare
      ? {
          end: bare[0].length,
          agency: bare.groups?.['agency'] ?? null,
          day: bare.groups?.['day'] ?? null,
        }
      : null;
  }
  const { capitals, slashed, day } = match.groups;
  const agency = match.groups['agency'] ?? slashed;
  // A place in small letters needs an agency or a day beside it: "Paris – a city that …" is no dateline.
  if (capitals === undefined && agency === undefined && day === undefined) return null;
  return { end: match[0].length, agency: agency ?? null, day: day ?? null };
}
