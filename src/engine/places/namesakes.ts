import type { KnownPlace } from './lexicon.ts';
import type { Scene } from './scene.ts';

/** The countries that a report names, by sentence and in all. */
export class CountriesNamed {
  readonly #scene: Scene;
  readonly #bySentence: readonly ReadonlySet<string>[];
  readonly #counts = new Map<string, number>();
  readonly #said = new Map<string, boolean>();
  readonly #only = new Map<number, string | null>();

  constructor(scene: Scene) {
    const { doc, atoms, gazetteer } = scene;
    this.#scene = scene;
    this.#bySentence = doc.sentences.map((sentence) => {
      const named = new Set<string>();
      for (let at = sentence.first; at < sentence.end;) {
        const match = gazetteer.countryWords.longest(atoms, at, sentence.end);
        if (!match) {
          at++;
          continue;
        }
        for (const code of match.entries) {
          named.add(code);
          this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
        }
        at = match.end;
      }
      return named;
    });
  }

  /** Whether the report names this place anywhere, in small letters or capitals. */
  says(name: string): boolean {
    let said = this.#said.get(name);
    if (said === undefined) {
      const { text } = this.#scene.doc;
      said = text.includes(name) || text.includes(name.toUpperCase());
      this.#said.set(name, said);
    }
    return said;
  }

  /** The countries named in a sentence. */
  in(sentence: number): ReadonlySet<string> {
    return this.#bySentence[sentence] ?? new Set();
  }

  /** The one country that a sentence talks of, by its name, its people or its capital; null for none or several. */
  only(sentence: number): string | null {
    let only = this.#only.get(sentence);
    if (only === undefined) {
      only = this.#readOnly(sentence);
      this.#only.set(sentence, only);
    }
    return only;
  }

  #readOnly(sentence: number): string | null {
    const { doc, atoms, gazetteer } = this.#scene;
    const codes = new Set(this.in(sentence));
    const { first, end } = doc.sentences[sentence] ?? { first: 0, end: 0 };
    for (let at = first; at < end; at++) {
      for (const place of gazetteer.names.longest(atoms, at, end)?.entries ?? [])
        if (place.capital && place.country !== null) codes.add(place.country);
    }
    const [code] = codes;
    return codes.size === 1 && code !== undefined ? code : null;
  }

  /** How often the report names a country. */
  count(code: string | null): number {
    return code === null ? 0 : (this.#counts.get(code) ?? 0);
  }

  /** The country named most, or null where two are named alike. */
  most(): string | null {
    const [first, second] = [...this.#counts].sort((a, b) => b[1] - a[1]);
    return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
  }
}

/** A namesake may lose to a lighter one within this weight where the report talks of that one's country. */
const WITHIN = 2;

/**
 * Which of several places of one name is meant: the one in the country told beside it, else the one in a country that
 * the sentence, then the report names, else the weightiest; null where it stays open.
 */
export function chooseNamesake(
  known: readonly KnownPlace[],
  told: string | null,
  named: CountriesNamed,
  sentence: number,
): KnownPlace | null {
  if (told !== null) {
    const there = known.filter((place) => place.country === told);
    if (there.length > 0) return heaviest(there);
  }
  if (known.length === 1) return known[0] ?? null;
  const weight = Math.max(...known.map((place) => place.weight));
  const rivals = known.filter((place) => place.weight > weight - WITHIN);
  if (rivals.length === 1) return rivals[0] ?? null;
  const here = rivals.filter(
    (place) => place.country !== null && named.in(sentence).has(place.country),
  );
  if (here.length === 1) return here[0] ?? null;
  const counts = rivals.map((place) => named.count(place.country));
  const most = Math.max(...counts);
  const talkedOf = rivals.filter((_, i) => counts[i] === most);
  if (most > 0 && talkedOf.length === 1) return talkedOf[0] ?? null;
  return heaviest(rivals);
}

function heaviest(places: readonly KnownPlace[]): KnownPlace | null {
  const weight = Math.max(...places.map((place) => place.weight));
  const top = places.filter((place) => place.weight === weight);
  return top.length === 1 ? (top[0] ?? null) : null;
}
