import { lexiconText, type LexiconFiles } from '../lexicons/lexicons.ts';
import { cell, cellOf, LexiconError, readTable, type LexiconRow } from '../lexicons/table.ts';
import { actorKindSchema, type ActorKind } from '../record/schema.ts';
import { PhraseTable, plainName } from './wording.ts';

export interface State {
  readonly code: string;
  readonly name: string;
  /** "Russian": the first of its adjectives, or its name where it has none. */
  readonly adjective: string;
}

/** A known body: palace, agency, organisation, armed group or outlet. */
export interface KnownBody {
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly sector: string | null;
}

export type Sex = 'm' | 'f' | 'u';

/** A known person with the years of the office, open where null. */
export interface KnownPerson {
  readonly name: string;
  readonly country: string | null;
  readonly role: string | null;
  readonly sector: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly sex: Sex;
  readonly short: string;
}

export type NameEntry =
  | { readonly kind: 'state' | 'adjective' | 'people' | 'capital'; readonly state: State }
  | { readonly kind: 'body'; readonly body: KnownBody; readonly how: 'name' | 'metonym' }
  | { readonly kind: 'person'; readonly person: KnownPerson };

/** A word for holders of an office or members of a body. */
export interface Office {
  readonly words: string;
  readonly many: boolean;
  readonly holder: 'person' | 'staff' | 'body' | 'crowd';
  readonly sector: string | null;
  /** "President Macron": the word stands before a name as a title. */
  readonly title: boolean;
  /** "the army said": belongs to the country talked of where none is told. */
  readonly context: boolean;
  /** "gunmen seized": a party by its doing even where no country is told. */
  readonly acts: boolean;
  readonly country: string | null;
}

/** A word that makes a body of the capitalised words beside it: "Forum", "Radio", "movement". */
export interface BodyWord {
  readonly kind: ActorKind;
  readonly sector: string | null;
  readonly form: 'capital' | 'lower';
}

export interface ActorLexicon {
  readonly states: ReadonlyMap<string, State>;
  /** Names as they are written, case and all. */
  readonly names: PhraseTable<NameEntry>;
  /** The same in capitals, for datelines and shouted headlines. */
  readonly capitals: PhraseTable<NameEntry>;
  /** Offices, lower case. */
  readonly offices: PhraseTable<Office>;
  /** Known persons by what stands for them later, as `plainName` writes it: "xi", "orban". */
  readonly shortNames: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly givenNames: ReadonlyMap<string, Sex>;
  /** "senior", "former": what may stand between a country and an office. */
  readonly modifiers: ReadonlySet<string>;
  /** Words that make a body of a name, as they are written. */
  readonly bodyWords: ReadonlyMap<string, BodyWord>;
  /** Cities, regions and sites of one country each, by name: "Sindh police", "Goma's governor". */
  readonly towns: PhraseTable<string>;
  /** "the group", "both sides": nouns that take up actors named before. */
  readonly anaphors: ReadonlyMap<string, Anaphor>;
}

export interface Anaphor {
  readonly kinds: ReadonlySet<ActorKind>;
  /** Takes up several actors at once. */
  readonly together: boolean;
}

const KINDS = actorKindSchema.options;

const list = (row: LexiconRow, column: string): string[] =>
  (row.cells[column] ?? '')
    .split('|')
    .map((s) => s.trim())
    .filter((s) => s !== '');
const orNull = (text: string | undefined): string | null =>
  text === undefined || text === '' ? null : text;

/** Reads the lexicons of actors. Throws `LexiconError` with file and line for an entry out of order. */
export function readActorLexicon(files: LexiconFiles): ActorLexicon {
  const names = new PhraseTable<NameEntry>();
  const capitals = new PhraseTable<NameEntry>();
  const add = (phrase: string, entry: NameEntry): void => {
    names.add(phrase, entry);
    const upper = phrase.toUpperCase();
    if (upper !== phrase && phrase.length >= 4) capitals.add(upper, entry);
  };
  const states = readStates(files, add);
  readBodies(files, states, add);
  const shortNames = readPersons(files, states, add);
  return {
    states,
    names,
    capitals,
    offices: readOffices(files, states),
    shortNames,
    givenNames: readGivenNames(files),
    modifiers: new Set(
      readTable(lexiconText(files, 'actor-modifiers.tsv'), 'actor-modifiers.tsv', ['word']).map(
        (row) => row.cells['word'] ?? '',
      ),
    ),
    bodyWords: readBodyWords(files),
    towns: readTowns(files),
    anaphors: readAnaphors(files),
  };
}

function readBodyWords(files: LexiconFiles): Map<string, BodyWord> {
  const file = 'body-words.tsv';
  return new Map(
    readTable(lexiconText(files, file), file, ['word']).map((row) => [
      cell(row, 'word', file),
      {
        kind: cellOf(row, 'kind', KINDS, file),
        sector: orNull(row.cells['sector']),
        form: cellOf(row, 'form', ['capital', 'lower'], file),
      },
    ]),
  );
}

/** Of the places, those that lie in one country and are hardly anything else. */
function readTowns(files: LexiconFiles): PhraseTable<string> {
  const file = 'places.tsv';
  const countries = new Map<string, Set<string>>();
  for (const row of readTable(lexiconText(files, file), file)) {
    const country = orNull(row.cells['country']);
    if (country === null || orNull(row.cells['care']) !== null) continue;
    for (const name of [cell(row, 'name', file), ...list(row, 'other names')])
      countries.set(name, (countries.get(name) ?? new Set()).add(country));
  }
  const towns = new PhraseTable<string>();
  for (const [name, of] of countries) {
    const [country] = of;
    if (of.size === 1 && country !== undefined) towns.add(name, country);
  }
  return towns;
}

function readAnaphors(files: LexiconFiles): Map<string, Anaphor> {
  const file = 'anaphors.tsv';
  return new Map(
    readTable(lexiconText(files, file), file, ['word']).map((row) => {
      const kinds = list(row, 'kinds').map((kind) => {
        const known = KINDS.find((k) => k === kind);
        if (!known) throw new LexiconError(file, row.line, `no kind of actor "${kind}"`);
        return known;
      });
      return [
        cell(row, 'word', file),
        { kinds: new Set(kinds), together: row.cells['together'] === 'together' },
      ];
    }),
  );
}

type Add = (phrase: string, entry: NameEntry) => void;

function readStates(files: LexiconFiles, add: Add): Map<string, State> {
  const file = 'states.tsv';
  const states = new Map<string, State>();
  for (const row of readTable(lexiconText(files, file), file, ['code'])) {
    const code = cell(row, 'code', file);
    if (!/^[A-Z]{3}$/u.test(code))
      throw new LexiconError(file, row.line, `"${code}" is no code of three letters`);
    const name = cell(row, 'name', file);
    const adjectives = list(row, 'adjectives');
    const state: State = { code, name, adjective: adjectives[0] ?? name };
    states.set(code, state);
    for (const phrase of [name, ...list(row, 'other names')]) add(phrase, { kind: 'state', state });
    for (const phrase of adjectives) add(phrase, { kind: 'adjective', state });
    for (const phrase of list(row, 'people')) add(phrase, { kind: 'people', state });
    for (const phrase of list(row, 'capitals')) add(phrase, { kind: 'capital', state });
  }
  return states;
}

function countryOf(
  row: LexiconRow,
  states: ReadonlyMap<string, State>,
  file: string,
): string | null {
  const code = orNull(row.cells['country']);
  if (code !== null && !states.has(code))
    throw new LexiconError(file, row.line, `no state "${code}"`);
  return code;
}

function readBodies(files: LexiconFiles, states: ReadonlyMap<string, State>, add: Add): void {
  for (const file of ['governments.tsv', 'organisations.tsv', 'armed-groups.tsv', 'media.tsv']) {
    for (const row of readTable(lexiconText(files, file), file)) {
      const name = cell(row, 'name', file);
      const media = file === 'media.tsv';
      const body: KnownBody = {
        name,
        kind: media ? 'media' : cellOf(row, 'kind', KINDS, file),
        country: countryOf(row, states, file),
        sector: media ? 'JRN' : orNull(row.cells['sector']),
      };
      const how = row.cells['how'] === 'metonym' ? 'metonym' : 'name';
      // A line that gives a further metonym of a known body ("Brussels" for the European Union) must not make its name one.
      const phrases = how === 'metonym' && body.kind === 'international-organisation' ? [] : [name];
      for (const phrase of [...phrases, ...list(row, 'other names')])
        add(phrase, { kind: 'body', body, how });
    }
  }
}

function readPersons(
  files: LexiconFiles,
  states: ReadonlyMap<string, State>,
  add: Add,
): Map<string, KnownPerson[]> {
  const file = 'leaders.tsv';
  const shortNames = new Map<string, KnownPerson[]>();
  const year = (row: LexiconRow, column: string): number | null => {
    const text = orNull(row.cells[column]);
    if (text === null) return null;
    if (!/^\d{4}$/u.test(text)) throw new LexiconError(file, row.line, `"${text}" is no year`);
    return Number(text);
  };
  for (const row of readTable(lexiconText(files, file), file, ['name'])) {
    const name = cell(row, 'name', file);
    const words = name.split(' ');
    const person: KnownPerson = {
      name,
      country: countryOf(row, states, file),
      role: orNull(row.cells['role']),
      sector: orNull(row.cells['sector']),
      from: year(row, 'from'),
      to: year(row, 'to'),
      sex: cellOf(row, 'sex', ['m', 'f', 'u'], file),
      short: orNull(row.cells['short']) ?? words.at(-1) ?? name,
    };
    if (person.from !== null && person.to !== null && person.to < person.from) {
      throw new LexiconError(file, row.line, `years ${person.from} to ${person.to}`);
    }
    for (const phrase of [name, ...list(row, 'other names')]) {
      if (phrase.includes(' ') || phrase.includes('-')) add(phrase, { kind: 'person', person });
      else addTo(shortNames, phrase, person);
    }
    addTo(shortNames, person.short, person);
  }
  return shortNames;
}

function addTo(map: Map<string, KnownPerson[]>, name: string, person: KnownPerson): void {
  const key = plainName(name);
  const persons = map.get(key);
  if (!persons) map.set(key, [person]);
  else if (!persons.includes(person)) persons.push(person);
}

function readOffices(files: LexiconFiles, states: ReadonlyMap<string, State>): PhraseTable<Office> {
  const file = 'offices.tsv';
  const offices = new PhraseTable<Office>();
  for (const row of readTable(lexiconText(files, file), file)) {
    const words = cell(row, 'words', file);
    const bare = (row.cells['bare'] ?? '').split(' ');
    offices.add(words, {
      words,
      many: cellOf(row, 'number', ['one', 'many'], file) === 'many',
      holder: cellOf(row, 'kind', ['person', 'staff', 'body', 'crowd'], file),
      sector: orNull(row.cells['sector']),
      title: bare.includes('name'),
      context: bare.includes('context'),
      acts: bare.includes('acts'),
      country: countryOf(row, states, file),
    });
  }
  return offices;
}

function readGivenNames(files: LexiconFiles): Map<string, Sex> {
  const file = 'given-names.tsv';
  return new Map(
    readTable(lexiconText(files, file), file, ['name']).map((row) => [
      cell(row, 'name', file),
      cellOf(row, 'sex', ['m', 'f', 'u'], file),
    ]),
  );
}
