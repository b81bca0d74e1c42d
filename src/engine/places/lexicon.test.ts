import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { atomsOfTokens } from '../actors/wording.ts';
import { readTable } from '../lexicons/table.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { readGazetteer, type Gazetteer, type KnownPlace } from './lexicon.ts';
import { PRECISIONS } from './place.ts';

const FOLDER = fileURLToPath(new URL('../../../lexicons/en/', import.meta.url));
const FILES = new Map(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}${name}`, 'utf8')]),
);
const GAZETTEER = readGazetteer(FILES);
const PLACES = readTable(FILES.get('places.tsv') ?? '', 'places.tsv');
const STATES = readTable(FILES.get('states.tsv') ?? '', 'states.tsv');

/** The places that a name stands for. */
function named(name: string, gazetteer: Gazetteer = GAZETTEER): readonly KnownPlace[] {
  const tokens = tokenize(name);
  const match = gazetteer.names.longest(atomsOfTokens(tokens), 0, tokens.length);
  return match?.end === tokens.length ? match.entries : [];
}

const HEAD = '# columns: name, other names, country, precision, lat, lon, capital, weight, care\n';
const SMALL = new Map([
  [
    'states.tsv',
    '# columns: code, name, other names, adjectives, people, capitals\nUKR\tUkraine\t\tUkrainian\tUkrainians\tKyiv\n',
  ],
  [
    'governments.tsv',
    '# columns: name, other names, country, kind, sector, how\nBankova\t\tUKR\tgovernment\tGOV\tmetonym\n',
  ],
  ['country-points.tsv', '# columns: code, lat, lon, island\nUKR\t49.00\t31.40\n'],
]);

/** A gazetteer of the lines given and of Ukraine. */
function gazetteerOf(lines: string, points = SMALL.get('country-points.tsv') ?? ''): Gazetteer {
  return readGazetteer(
    new Map([...SMALL, ['places.tsv', HEAD + lines], ['country-points.tsv', points]]),
  );
}

test('a place is read with all its names, a state by the names of states.tsv', () => {
  const gazetteer = gazetteerOf('Kyiv\tKiev|Kyyiv\tUKR\tcity\t50.45\t30.52\tcapital\n');
  expect(named('Kiev', gazetteer)).toEqual(named('Kyiv', gazetteer));
  expect(named('Kyiv', gazetteer)).toEqual([
    {
      name: 'Kyiv',
      country: 'UKR',
      lat: 50.45,
      lon: 30.52,
      precision: 'city',
      capital: true,
      acts: true,
      weight: 1,
      care: null,
    },
  ]);
  expect(named('Ukraine', gazetteer)).toMatchObject([{ country: 'UKR', precision: 'country' }]);
  expect(gazetteer.seats.get('UKR')?.name).toBe('Kyiv');
  expect(gazetteer.size).toBe(2);
});

const GOOD = 'Kyiv\t\tUKR\tcity\t50.45\t30.52\tcapital\n';

test.each([
  ['a cell too many', `${GOOD}Sumy\t\tUKR\tcity\t50.91\t34.80\t\t\t\tmore\n`, ':3: 10 cells'],
  ['no name', `${GOOD}\t\tUKR\tcity\t50.91\t34.80\n`, ':3: no "name"'],
  ['an unknown country', `${GOOD}Oslo\t\tNOR\tcity\t59.91\t10.75\n`, ':3: no state "NOR"'],
  ['an unknown precision', 'Sumy\t\tUKR\ttown\t50.91\t34.80\n', ':2: precision "town"'],
  ['no position', 'Sumy\t\tUKR\tcity\t\t34.80\n', ':2: no "lat"'],
  ['a latitude out of range', 'Sumy\t\tUKR\tcity\t90.91\t34.80\n', ':2: lat "90.91"'],
  ['a longitude out of range', 'Sumy\t\tUKR\tcity\t50.91\t-180.80\n', ':2: lon "-180.80"'],
  ['too few decimals', 'Sumy\t\tUKR\tcity\t50.9\t34.80\n', ':2: lat "50.9"'],
  ['a word for a position', 'Sumy\t\tUKR\tcity\tnorth\t34.80\n', ':2: lat "north"'],
  [
    'a name given twice',
    `${GOOD}Kyiv\t\tUKR\tregion\t50.45\t30.52\n`,
    ':3: "Kyiv" stands on line 2',
  ],
  [
    'another name given twice',
    `${GOOD}Sumy\tKyiv\tUKR\tcity\t50.91\t34.80\n`,
    ':3: "Kyiv" stands on line 2',
  ],
  [
    'a name of marks only',
    'Sumy\t \tUKR\tcity\t50.91\t34.80\n\t–\tUKR\tcity\t1.00\t1.00\n',
    ':3: no "name"',
  ],
  [
    'two capitals',
    `${GOOD}Sumy\t\tUKR\tcity\t50.91\t34.80\tcapital\n`,
    ':3: a capital is the one city',
  ],
  [
    'a capital of nothing',
    'Sumy\t\t\tcity\t50.91\t34.80\tcapital\n',
    ':2: a capital is the one city',
  ],
  ['a wrong mark of a capital', 'Sumy\t\tUKR\tcity\t50.91\t34.80\tyes\n', ':2: capital "yes"'],
  ['a weight that is none', 'Sumy\t\tUKR\tcity\t50.91\t34.80\t\t12\n', ':2: weight "12"'],
  ['a wrong care', 'Sumy\t\tUKR\tcity\t50.91\t34.80\t\t\tperson\n', ':2: care "person"'],
])('refused with file and line: %s', (_, lines, message) => {
  expect(() => gazetteerOf(lines)).toThrow(`places.tsv${message}`);
});

test('a point of no state, and a state given twice, are refused', () => {
  const head = '# columns: code, lat, lon, island\n';
  expect(() => gazetteerOf(GOOD, `${head}NOR\t60.00\t9.00\n`)).toThrow(
    'country-points.tsv:2: no state "NOR"',
  );
  expect(() => gazetteerOf(GOOD, `${head}UKR\t49.00\t31.40\nUKR\t49.00\t31.40\n`)).toThrow(
    'country-points.tsv:3: "UKR" stands on line 2',
  );
  expect(() => gazetteerOf(GOOD, `${head}UKR\t49.00\t31.40\tisle\n`)).toThrow(
    'country-points.tsv:2: island "isle"',
  );
});

test('the gazetteer knows the places of world news', () => {
  expect(PLACES.length).toBeGreaterThan(2000);
  for (const precision of PRECISIONS) {
    const known =
      precision === 'country' ? STATES : PLACES.filter((p) => p.cells['precision'] === precision);
    expect(known.length, precision).toBeGreaterThan(0);
  }
});

test('every entry is found by each of its names', () => {
  const lost = PLACES.flatMap(({ line, cells }) =>
    [cells['name'] ?? '', ...(cells['other names'] ?? '').split('|')]
      .filter((name) => name !== '' && !named(name).some((p) => p.name === cells['name']))
      .map((name) => `${line}: ${name}`),
  );
  expect(lost).toEqual([]);
});

test('the lines are in order, so that a review sees what was added', () => {
  const names = PLACES.map(({ cells }) => cells['name'] ?? '');
  expect(names).toEqual([...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
});

test('every state is a place with a point', () => {
  for (const { cells } of STATES) {
    const [state] = named(cells['name'] ?? '').filter((p) => p.precision === 'country');
    expect(state?.country, cells['name']).toBe(cells['code']);
  }
});

test('every capital that acts for its state is a place, and nearly every state has a seat', () => {
  for (const { cells } of STATES) {
    for (const name of (cells['capitals'] ?? '').split('|').filter((n) => n !== ''))
      expect(
        named(name).map((p) => p.country),
        name,
      ).toContain(cells['code']);
  }
  const none = STATES.map(({ cells }) => cells['code'] ?? '').filter(
    (c) => !GAZETTEER.seats.has(c),
  );
  // City states have no other seat than themselves; dependent territories and disputed ones have none.
  expect(none).toEqual([
    ...['DJI', 'HKG', 'MCO', 'SMR', 'SGP', 'VAT', 'ESH'],
    ...['FRO', 'GIB', 'PRI', 'MAC', 'BMU'],
  ]);
});

test('what mostly is a word or somebody is marked', () => {
  for (const name of ['Nice', 'Reading', 'Bath', 'Mobile', 'Split', 'Man'])
    expect(named(name)[0]?.care, name).toBe('word');
  for (const name of ['Victoria', 'Sofia', 'Florence', 'Charlotte'])
    expect(named(name)[0]?.care, name).toBe('name');
});
