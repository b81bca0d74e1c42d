import { describe, expect, test } from 'vitest';
import { recordSchema, type QuotedSpan, type ReadoutRecord } from '../../engine/index.ts';
import { csvCell, csvHeader, csvRows } from './csv.ts';
import { Describer } from './describe.ts';
import { writerOf } from './format.ts';
import { markdownView } from './markdown.ts';
import { SourcePlaces } from './place.ts';
import { terminalView } from './terminal.ts';
import { wrapped } from './wrap.ts';

const CAPTURED = 'Envoy | Talks\n\nAna Roux met Omar Said in Muscat, Oman denied.\n=SUM(1)';
const TEXT = CAPTURED;

function quoted(words: string): QuotedSpan {
  const from = TEXT.indexOf(words);
  const span = { from, to: from + words.length };
  return { ...span, text: words, captured: [span] };
}

const RECORD: ReadoutRecord = recordSchema.parse({
  schema: 'readout/1',
  engine: { name: 'readout', version: '0.1.0', settings: 'none' },
  report: {
    id: `sha256:${'0'.repeat(64)}`,
    input: 'cases/one.txt',
    format: 'text',
    encoding: null,
    headline: 'Envoy | Talks',
    byline: ['Wire'],
    publisher: null,
    url: null,
    publishedOn: '2024-05-02',
    dateWitnesses: [],
    witnesses: [],
    language: 'en',
    read: true,
    warnings: [],
  },
  text: TEXT,
  blocks: [],
  repairs: [],
  actors: [
    {
      id: 'a1',
      name: 'Ana Roux',
      kind: 'person',
      country: 'FRA',
      sector: 'GOV',
      role: null,
      wikidata: null,
      mentions: [{ ...quoted('Ana Roux'), how: 'name', by: 'test' }],
    },
    {
      id: 'a2',
      name: 'Omar Said',
      kind: 'person',
      country: 'OMN',
      sector: 'GOV',
      role: null,
      wikidata: null,
      mentions: [{ ...quoted('Omar Said'), how: 'name', by: 'test' }],
    },
    {
      id: 'a3',
      name: 'Oman',
      kind: 'state',
      country: 'OMN',
      sector: 'GOV',
      role: null,
      wikidata: null,
      mentions: [{ ...quoted('Oman'), how: 'name', by: 'test' }],
    },
  ],
  places: [
    {
      id: 'p1',
      name: 'Muscat',
      country: 'OMN',
      lat: 23.6,
      lon: 58.4,
      precision: 'city',
      mentions: [quoted('Muscat')],
    },
  ],
  statements: [
    {
      id: 's1',
      speaker: 'a3',
      speakerSpan: quoted('Oman'),
      cue: quoted('denied'),
      act: 'deny',
      negated: false,
      mode: 'indirect',
      content: [quoted('Ana Roux met Omar Said in Muscat')],
      addressee: null,
      channel: null,
      within: null,
      certainty: 'stated',
      by: ['statement/final-cue'],
    },
  ],
  events: [
    {
      id: 'e1',
      type: 'CONSULT',
      mode: 'meet',
      contexts: [],
      cameo: '040',
      actors: ['a1', 'a2'],
      recipients: [],
      time: {
        from: '2024-05-02',
        to: '2024-05-02',
        precision: 'day',
        basis: 'implied',
        text: null,
      },
      place: 'p1',
      status: 'denied',
      claim: 's1',
      counts: { killed: 2, injured: null },
      countTerms: { killed: 'at least' },
      predicate: quoted('met'),
      evidence: [quoted('Ana Roux met Omar Said in Muscat')],
      certainty: 'unclear',
      by: ['event/meet'],
    },
  ],
});
const OUTPUT = { record: RECORD, captured: CAPTURED };
const PLAIN = { colour: false, width: 160, explain: false };

describe('the terminal view', () => {
  test('starts every entry with its place in the source and tells according to whom', () => {
    const view = terminalView(OUTPUT, PLAIN);
    expect(view).toContain(
      '    3:10  Ana Roux (FRA), Omar Said (OMN) CONSULT “met” · ~2024-05-02 · Muscat (OMN)',
    );
    expect(view).toContain('killed at least 2 · denied according to Oman (unclear)');
    expect(view).toContain('Oman denied: Ana Roux met Omar Said in Muscat');
    expect(view).not.toContain('\u001B[');
  });

  test('explains with rule, evidence and its offsets only when asked', () => {
    expect(terminalView(OUTPUT, PLAIN)).not.toContain('event/meet');
    const explained = terminalView(OUTPUT, { ...PLAIN, explain: true });
    expect(explained).toContain('evidence 15–47: Ana Roux met Omar Said in Muscat');
    expect(explained).toContain('e1 by event/meet · CAMEO 040');
    expect(explained).toContain('s1 deny, indirect · by statement/final-cue · speaker from “Oman”');
  });

  test('keeps to the width of the terminal and uses colour when it has it', () => {
    const view = terminalView(OUTPUT, { colour: false, width: 60, explain: false });
    for (const line of view.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(terminalView(OUTPUT, { ...PLAIN, colour: true })).toContain('\u001B[1m');
  });
});

describe('Markdown', () => {
  test('escapes captured words that would be markup', () => {
    expect(markdownView(OUTPUT)).toContain('# Envoy \\| Talks');
    expect(markdownView(OUTPUT)).toContain('| 3:10 | Ana Roux (FRA), Omar Said (OMN) |');
  });
});

describe('CSV', () => {
  test('gives a line for each statement and event, as many cells as columns', () => {
    const lines = csvRows(OUTPUT).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    const columns = csvHeader().trimEnd().split(',').length;
    for (const line of lines)
      expect(line.replace(/"[^"]*"/gu, '').split(',')).toHaveLength(columns);
  });

  test.each([
    ['=SUM(1)', "'=SUM(1)"],
    ['-5 degrees', "'-5 degrees"],
    ['he said "no", then left', '"he said ""no"", then left"'],
    ['two\nlines', 'two lines'],
    ['plain', 'plain'],
  ])('%s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

describe('JSON', () => {
  test('is one object for one report, an array for several, an empty array for none', () => {
    expect(JSON.parse(writerOf('json', false, PLAIN).next(OUTPUT))).toEqual(RECORD);
    const many = writerOf('json', true, PLAIN);
    expect(JSON.parse(many.next(OUTPUT) + many.next(OUTPUT) + many.end())).toEqual([
      RECORD,
      RECORD,
    ]);
    expect(JSON.parse(writerOf('json', true, PLAIN).end())).toEqual([]);
  });
});

test('a denial inside a denial names both claimants, and a circle ends', () => {
  const inner = { ...RECORD.statements[0], id: 's2', within: 's1' };
  const circle = { ...RECORD.statements[0], within: 's2' };
  const record = recordSchema.parse({ ...RECORD, statements: [circle, inner] });
  const event = record.events[0];
  if (!event) throw new Error('no event');
  expect(new Describer(record).claimants({ ...event, claim: 's2' })).toEqual(['Oman', 'Oman']);
});

test('what somebody would not say is told according to nobody', () => {
  const [said] = RECORD.statements;
  const withheld = { ...said, act: 'withhold' };
  const inner = { ...said, id: 's2', within: 's1' };
  const record = recordSchema.parse({ ...RECORD, statements: [withheld, inner] });
  const event = record.events[0];
  if (!event) throw new Error('no event');
  expect(new Describer(record).claimants(event)).toEqual([]);
  expect(new Describer(record).claimants({ ...event, claim: 's2' })).toEqual(['Oman']);
  expect(terminalView({ ...OUTPUT, record }, PLAIN)).not.toContain('as told by');
});

describe('places in the source', () => {
  test('count lines and columns from one, pages where there are several', () => {
    const places = new SourcePlaces('a\nbc\r\nd');
    expect(places.of([{ from: 3, to: 4 }])).toBe('2:2');
    expect(places.of([{ from: 6, to: 7 }])).toBe('3:1');
    expect(new SourcePlaces('a\nb\fc\nd').of([{ from: 6, to: 7 }])).toBe('p.2 2:1');
  });
});

test('lines break between words; a word longer than the line keeps its own', () => {
  expect(wrapped('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
  expect(wrapped('aaaaaaaa b', 5)).toEqual(['aaaaaaaa', 'b']);
  expect(wrapped('\u001B[1maa\u001B[22m bb', 5)).toEqual(['\u001B[1maa\u001B[22m bb']);
});
