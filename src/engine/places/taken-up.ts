import type { Described } from './described.ts';
import type { CountriesNamed } from './namesakes.ts';
import type { Place } from './place.ts';
import type { PlaceRegister } from './register.ts';
import type { Scene } from './scene.ts';

/** What a description may refer to. */
export interface Known {
  readonly scene: Scene;
  readonly register: PlaceRegister;
  readonly named: CountriesNamed;
  readonly sentence: number;
  /** Place of the dateline, or null. */
  readonly dateline: number | null;
}

/** How many sentences back "the city", "the region" may reach. */
const REACH = 12;
/** "The country", "the bridge" reach less far: too many are talked of. */
const NEAR = 2;

/** The place that a description takes up, or null where the report leaves it open. */
export function takenUp(described: Described, known: Known): number | null {
  const { register, sentence, dateline, scene } = known;
  const of = (place: Place): boolean =>
    described.country === null || place.country === described.country;
  const city = (place: Place): boolean => place.precision === 'city' && of(place);
  switch (described.noun) {
    case 'capital':
      return capitalOf(described, known);
    case 'city':
    case 'town':
    case 'village':
    case 'settlement':
    case 'port':
      return (
        register.latest(sentence, REACH, city) ??
        (dateline !== null && city(register.get(dateline)) ? dateline : null)
      );
    case 'airport':
      // "At the airport" is where the report is: of the town talked of, or of the dateline.
      return (
        register.latest(sentence, REACH, (place) => /airport/iu.test(place.name) && of(place)) ??
        register.latest(sentence, NEAR, city) ??
        (dateline !== null && city(register.get(dateline)) ? dateline : null)
      );
    case 'country':
      return countryOf(known);
    case 'island':
      return register.latest(
        sentence,
        REACH,
        (place) =>
          /island/iu.test(place.name) ||
          (place.country !== null &&
            place.precision === 'country' &&
            scene.gazetteer.islands.has(place.country)),
      );
    case 'strait':
    case 'sea':
    case 'gulf':
    case 'canal':
    case 'lake':
    case 'river':
    case 'bridge':
    case 'dam':
    case 'plant':
    case 'base':
    case 'camp':
    case 'crossing':
    case 'prison':
    case 'hospital': {
      const word = new RegExp(described.noun, 'iu');
      return register.latest(sentence, REACH, (place) => word.test(place.name));
    }
    case 'waterway':
      return register.latest(
        sentence,
        REACH,
        (place) => place.precision === 'sea' || /canal|strait/iu.test(place.name),
      );
    default:
      return register.latest(sentence, REACH, (place) => place.precision === 'region' && of(place));
  }
}

/**
 * "The capital": of the country told beside it, else of the one that the sentence, the dateline or the report talks of,
 * where the report names that city at all.
 */
function capitalOf(
  described: Described,
  { scene, register, named, sentence, dateline }: Known,
): number | null {
  const { seats } = scene.gazetteer;
  const told = described.country === null ? undefined : seats.get(described.country);
  if (told) return register.place(told);
  if (described.country !== null) return null;
  const home =
    named.only(sentence) ??
    (dateline === null ? null : register.get(dateline).country) ??
    named.most();
  const seat = home === null ? undefined : seats.get(home);
  return seat && named.says(seat.name) ? register.place(seat) : null;
}

/** "In the country": the one state named as a place in this sentence and the one before. */
function countryOf({ register, sentence }: Known): number | null {
  const states = new Set<number>();
  register.latest(sentence, 1, (place, mention) => {
    if (place.precision === 'country') states.add(mention.place);
    return false;
  });
  const [state] = states;
  return states.size === 1 && state !== undefined ? state : null;
}
