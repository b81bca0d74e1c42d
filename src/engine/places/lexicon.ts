import { atomsOf, PhraseTable } from '../actors/wording.ts';
import { lexiconText, type LexiconFiles } from '../lexicons/lexicons.ts';
import { cell, cellOf, LexiconError, readTable, type LexiconRow } from '../lexicons/table.ts';
import { PRECISIONS, type Place } from './place.ts';

/** A place that a list knows. */
export interface KnownPlace extends Place {
  /** Seat of its state's government. */
  readonly capital: boolean;
  /** Its name also stands for those who act there: states, capitals, palaces. */
  readonly acts: boolean;
  /** Chooses between namesakes where nothing else does. */
  readonly weight: number;
  /** "Nice", "Victoria": mostly a word or somebody's name. */
  readonly care: 'word' | 'name' | null;
}

/** Known places, and the words that tell a country. Built once, never changed. */
export interface Gazetteer {
  /** Number of known places. */
  readonly size: number;
  /** Places by their names as they are written; namesakes share one. */
  readonly names: PhraseTable<KnownPlace>;
  /** The same in capitals, for datelines: "KUALA LUMPUR". */
  readonly capitals: PhraseTable<KnownPlace>;
  /** Country codes by names, adjectives and peoples of states. */
  readonly countryWords: PhraseTable<string>;
  /** "U.S.", "Taiwan": state names that also stand before a noun ("U.S. custody"). */
  readonly adjectives: ReadonlySet<string>;
  /** The capital city of each state. */
  readonly seats: ReadonlyMap<string, KnownPlace>;
  /** States that "the island" can stand for. */
  readonly islands: ReadonlySet<string>;
}

const STATES = 'states.tsv';
const POINTS = 'country-points.tsv';
const PLACES = 'places.tsv';
const GOVERNMENTS = 'governments.tsv';
/** States outweigh towns and provinces of their name: "Georgia" is the state unless the U.S. is told beside it. */
const WEIGHT_OF_STATE = 9;

/**
 * Reads `places.tsv` and `country-points.tsv`, with the names of states and of government seats from the actors' tables.
 * Throws `LexiconError` with file and line for a wrong column, position or country, and for a name given twice in one country.
 */
export function readGazetteer(files: LexiconFiles): Gazetteer {
  const names = new PhraseTable<KnownPlace>();
  const capitals = new PhraseTable<KnownPlace>();
  const add = (place: KnownPlace, others: readonly string[]): void => {
    for (const phrase of [place.name, ...others]) {
      names.add(phrase, place);
      const upper = phrase.toUpperCase();
      if (upper !== phrase && phrase.length >= 3) capitals.add(upper, place);
    }
  };
  const states = readStates(files);
  const { islands } = readPoints(files, states, add);
  const { size, seats } = readPlaces(files, states, add);
  return {
    size: size + states.codes.size,
    names,
    capitals,
    countryWords: states.words,
    adjectives: states.adjectives,
    seats,
    islands,
  };
}

interface States {
  readonly codes: ReadonlyMap<string, readonly string[]>;
  readonly words: PhraseTable<string>;
  readonly adjectives: ReadonlySet<string>;
  /** Names that act: capitals, palaces. */
  readonly acting: ReadonlySet<string>;
}
type Add = (place: KnownPlace, others: readonly string[]) => void;

function readStates(files: LexiconFiles): States {
  const codes = new Map<string, readonly string[]>();
  const words = new PhraseTable<string>();
  const adjectives = new Set<string>();
  const acting = new Set<string>();
  for (const row of readTable(lexiconText(files, STATES), STATES, ['code'])) {
    const code = cell(row, 'code', STATES);
    codes.set(code, [cell(row, 'name', STATES), ...list(row, 'other names')]);
    for (const name of list(row, 'adjectives')) adjectives.add(name);
    for (const name of list(row, 'capitals')) acting.add(name);
    const all = ['name', 'other names', 'adjectives', 'people'].flatMap((column) =>
      list(row, column),
    );
    for (const phrase of new Set(all)) words.add(phrase, code);
  }
  for (const row of readTable(lexiconText(files, GOVERNMENTS), GOVERNMENTS)) {
    for (const name of [cell(row, 'name', GOVERNMENTS), ...list(row, 'other names')])
      acting.add(name);
  }
  return { codes, words, adjectives, acting };
}

function readPoints(files: LexiconFiles, states: States, add: Add): { islands: Set<string> } {
  const islands = new Set<string>();
  for (const row of readTable(lexiconText(files, POINTS), POINTS, ['code'])) {
    const code = cell(row, 'code', POINTS);
    const [name, ...others] = states.codes.get(code) ?? [];
    if (name === undefined) throw new LexiconError(POINTS, row.line, `no state "${code}"`);
    if (optional(row, 'island', ['island'], POINTS)) islands.add(code);
    const place: KnownPlace = {
      name,
      country: code,
      lat: degrees(row, 'lat', 90, POINTS),
      lon: degrees(row, 'lon', 180, POINTS),
      precision: 'country',
      capital: false,
      acts: true,
      weight: WEIGHT_OF_STATE,
      care: null,
    };
    add(place, others);
  }
  return { islands };
}

function readPlaces(
  files: LexiconFiles,
  states: States,
  add: Add,
): { size: number; seats: Map<string, KnownPlace> } {
  const seats = new Map<string, KnownPlace>();
  const lines = new Map<string, number>();
  const rows = readTable(lexiconText(files, PLACES), PLACES);
  for (const row of rows) {
    const name = cell(row, 'name', PLACES);
    const others = list(row, 'other names');
    const country = row.cells['country'] === '' ? null : (row.cells['country'] ?? null);
    if (country !== null && !states.codes.has(country))
      throw new LexiconError(PLACES, row.line, `no state "${country}"`);
    for (const phrase of [name, ...others]) {
      if (atomsOf(phrase).length === 0) throw new LexiconError(PLACES, row.line, 'an empty name');
      const key = `${phrase}\t${country ?? ''}`;
      const before = lines.get(key);
      if (before !== undefined)
        throw new LexiconError(PLACES, row.line, `"${phrase}" stands on line ${before} already`);
      lines.set(key, row.line);
    }
    const precision = cellOf(row, 'precision', PRECISIONS, PLACES);
    const afloat = precision === 'planet' && row.cells['lat'] === '' && row.cells['lon'] === '';
    const place: KnownPlace = {
      name,
      country,
      lat: afloat ? null : degrees(row, 'lat', 90, PLACES),
      lon: afloat ? null : degrees(row, 'lon', 180, PLACES),
      precision,
      capital: optional(row, 'capital', ['capital'], PLACES) !== null,
      acts: [name, ...others].some((phrase) => states.acting.has(phrase)),
      weight: weightOf(row),
      care: optional(row, 'care', ['word', 'name'], PLACES),
    };
    if (place.capital) {
      if (country === null || precision !== 'city' || seats.has(country))
        throw new LexiconError(PLACES, row.line, 'a capital is the one city of its state');
      seats.set(country, place);
    }
    add(place, others);
  }
  return { size: rows.length, seats };
}

function list(row: LexiconRow, column: string): string[] {
  return (row.cells[column] ?? '')
    .split('|')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function optional<T extends string>(
  row: LexiconRow,
  column: string,
  values: readonly T[],
  file: string,
): T | null {
  return (row.cells[column] ?? '') === '' ? null : cellOf(row, column, values, file);
}

function degrees(row: LexiconRow, column: string, limit: number, file: string): number {
  const text = cell(row, column, file);
  const value = Number(text);
  if (!/^-?\d{1,3}\.\d{2}$/u.test(text) || Math.abs(value) > limit) {
    throw new LexiconError(
      file,
      row.line,
      `${column} "${text}" is no position: two decimals, -${limit}.00 to ${limit}.00`,
    );
  }
  return value;
}

function weightOf(row: LexiconRow): number {
  const text = row.cells['weight'] ?? '';
  if (text === '') return 1;
  if (!/^[1-9]$/u.test(text))
    throw new LexiconError(PLACES, row.line, `weight "${text}" is none of 1 to 9`);
  return Number(text);
}
