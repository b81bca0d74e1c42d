import { isCapital, lower, tokenOf, type Scene } from './scene.ts';

/** Words before a name that tell whose it is, with the country they tell. */
export interface Owner {
  readonly first: number;
  readonly country: string | null;
}

/** "Ukrainian", "North Korean" that ends at a token. */
export function adjectiveAt(
  scene: Scene,
  at: number,
  start: number,
): (Owner & { readonly country: string }) | null {
  if (!isCapital(scene, at)) return null;
  const { atoms, gazetteer, doc } = scene;
  for (const first of [at - 1, at]) {
    if (first < start) continue;
    const match = gazetteer.countryWords.longest(atoms, first, at + 1);
    const [country] = match?.entries ?? [];
    if (!match || match.glued || match.end !== at + 1 || country === undefined) continue;
    const text = doc.text.slice(doc.tokens[first]?.from, doc.tokens[at]?.to);
    if (gazetteer.adjectives.has(text.replace(/\s+/gu, ' '))) return { first, country };
  }
  return null;
}

/** The owner whose "'s" stands at a token: "Ukraine's", "the country's". */
export function ownerBefore(scene: Scene, mark: number, start: number): Owner | null {
  const last = mark - 1;
  if (last < start) return null;
  if (!isCapital(scene, last)) {
    if (
      !/^(?:country|nation|city|region|province|state|republic|kingdom|territory)$/u.test(
        lower(scene, last),
      )
    )
      return null;
    return { first: last, country: null };
  }
  let first = last;
  while (
    first - 1 >= start &&
    isCapital(scene, first - 1) &&
    last - first < 3 &&
    tokenOf(scene, first)?.spaced === true
  )
    first--;
  for (let i = first; i <= last; i++) {
    const match = scene.gazetteer.countryWords.longest(scene.atoms, i, mark);
    const [country] = match?.entries ?? [];
    if (match?.end === mark && country !== undefined) return { first: i, country };
  }
  const known = scene.gazetteer.names.longest(scene.atoms, first, mark)?.entries ?? [];
  return { first, country: known[0]?.country ?? null };
}

/** "The West Bank city of Jenin", "the Black Sea port of Odesa": the larger place told before the noun. */
export function placeBefore(scene: Scene, at: number, start: number): Owner | null {
  if (!isCapital(scene, at)) return null;
  for (let first = Math.max(start, at - 3); first <= at; first++) {
    if (!isCapital(scene, first)) continue;
    const match = scene.gazetteer.names.longest(scene.atoms, first, at + 1);
    if (match?.end === at + 1 && !match.glued)
      return { first, country: match.entries[0]?.country ?? null };
  }
  return null;
}
