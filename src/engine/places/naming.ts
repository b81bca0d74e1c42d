import { chooseNamesake, type CountriesNamed } from './namesakes.ts';
import type { KnownPlace } from './lexicon.ts';
import type { Place } from './place.ts';
import type { PlacePhrase } from './place-phrase.ts';
import type { PlaceRegister } from './register.ts';
import { textOf, type Scene } from './scene.ts';

/** Says which place a phrase names, in the light of what the report told before. */
export class PlaceNamer {
  readonly #scene: Scene;
  readonly #register: PlaceRegister;
  readonly #named: CountriesNamed;
  /** Places by name whose country the report has told beside it. */
  readonly #told = new Map<string, Place>();

  constructor(scene: Scene, register: PlaceRegister, named: CountriesNamed) {
    this.#scene = scene;
    this.#register = register;
    this.#named = named;
  }

  /** The place of a phrase with a known name: itself, or what its noun makes of it. `plainly`: the country stands beside the name. */
  listed(phrase: PlacePhrase, told: string | null, plainly: boolean, sentence: number): Place {
    const base = this.known(phrase.known, told, plainly, sentence);
    const [first] = phrase.known;
    const name = base?.name ?? first?.name ?? textOf(this.#scene, phrase.name);
    const precision = base?.precision ?? first?.precision ?? 'city';
    const { head } = phrase;
    if (!base || !head || !phrase.derived)
      return base ?? { name, country: null, lat: null, lon: null, precision };
    const around = head.precision === 'region';
    return {
      name: around
        ? `${name} ${head.word}`
        : textOf(this.#scene, { first: phrase.name.first, end: phrase.end }),
      country: base.country,
      // A city lies in the region of its name; where a site beside it lies is not known.
      lat: around ? base.lat : null,
      lon: around ? base.lon : null,
      precision: head.precision,
    };
  }

  /** The place of a known name; a namesake in no list where its country is told plainly; null where it stays open. */
  known(
    known: readonly KnownPlace[],
    told: string | null,
    plainly: boolean,
    sentence: number,
  ): Place | null {
    const [first] = known;
    if (!first) return null;
    // "In Toledo, Ohio, … Back in Toledo": told once, it stays told.
    if (told === null) {
      const before = this.#told.get(first.name);
      return before ?? chooseNamesake(known, null, this.#named, sentence);
    }
    const there = known.some((place) => place.country === told || place.country === null);
    const place =
      plainly && !there
        ? { name: first.name, country: told, lat: null, lon: null, precision: first.precision }
        : chooseNamesake(known, told, this.#named, sentence);
    if (plainly && place) this.#told.set(first.name, place);
    return place;
  }

  /** The place of a name that no list has: without position, in a country only where that is told. */
  unlisted(
    phrase: PlacePhrase,
    told: string | null,
    sentence: number,
    precision?: Place['precision'],
  ): Place {
    const range =
      phrase.head && phrase.name.end !== phrase.end
        ? { first: phrase.name.first, end: phrase.end }
        : phrase.name;
    return {
      name: textOf(this.#scene, range),
      country: told ?? this.#countryBeside(sentence),
      lat: null,
      lon: null,
      precision: phrase.head?.precision ?? precision ?? 'city',
    };
  }

  /** "In eastern Syria, fighters took the village of X": the one state told as a place in the sentence. */
  #countryBeside(sentence: number): string | null {
    const state = this.#register.latest(
      sentence,
      0,
      (place) => place.country !== null && place.precision === 'country',
    );
    return state === null ? null : this.#register.get(state).country;
  }
}
