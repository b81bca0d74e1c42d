import { bySpan, type Span } from '../text/span.ts';
import type { Place, PlaceMention, Places } from './place.ts';

/** Looking back ends after so many mentions: a list of towns must not cost the square of its length. */
const MOST_LOOKED_AT = 40;

/** The places of one report: one entry a place, with its mentions. */
export class PlaceRegister {
  readonly #places: Place[] = [];
  readonly #byKey = new Map<string, number>();
  readonly #mentions: PlaceMention[] = [];

  /** The index of a place, made where it is new. An unlisted one is the same wherever its name stands, and in the country once told. */
  place(place: Place): number {
    const unlisted = place.lat === null;
    const key = `${place.name}\t${unlisted ? '?' : (place.country ?? '')}\t${place.precision}`;
    const { name, country, lat, lon, precision } = place;
    const known = this.#byKey.get(key);
    const before = known === undefined ? undefined : this.#places[known];
    if (known !== undefined && before) {
      if (before.country === country || country === null) return known;
      if (before.country === null) {
        this.#places[known] = { name, country, lat, lon, precision };
        return known;
      }
    }
    const index = this.#places.length;
    this.#places.push({ name, country, lat, lon, precision });
    this.#byKey.set(key, index);
    return index;
  }

  get(index: number): Place {
    const place = this.#places[index];
    if (!place) throw new RangeError(`place ${index} of ${this.#places.length}`);
    return place;
  }

  mention(span: Span, told: Omit<PlaceMention, 'from' | 'to'>): void {
    this.#mentions.push({ from: span.from, to: span.to, ...told });
  }

  /** The latest place, from the last mention backwards, for which `fits` holds; of mentions at most `reach` sentences back. */
  latest(
    sentence: number,
    reach: number,
    fits: (place: Place, mention: PlaceMention) => boolean,
  ): number | null {
    for (let back = 1; back <= MOST_LOOKED_AT; back++) {
      const mention = this.#mentions.at(-back);
      if (!mention || sentence - mention.sentence > reach) return null;
      const place = this.#places[mention.place];
      if (place && fits(place, mention)) return mention.place;
    }
    return null;
  }

  get last(): PlaceMention | null {
    return this.#mentions.at(-1) ?? null;
  }

  /** All of it, places in the order of their first mention. */
  written(): Places {
    const numbers = new Map<number, number>();
    const all: Place[] = [];
    const mentions = [...this.#mentions].sort(bySpan).map((mention) => {
      let number = numbers.get(mention.place);
      if (number === undefined) {
        number = all.length;
        numbers.set(mention.place, number);
        all.push(this.get(mention.place));
      }
      return { ...mention, place: number };
    });
    return { all, mentions };
  }
}
