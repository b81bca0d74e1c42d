import { describe, expect, test } from 'vitest';
import type { Capture, Witness } from '../text/capture.ts';
import { plainCapture } from '../text/plain-capture.ts';
import { labelBlocks } from './label-blocks.ts';
import { reportMetadata, type ReportMetadata } from './metadata.ts';

const LEAD =
  'Two neighbours agreed on Tuesday to reopen a border crossing that has been shut for a decade, their governments said.';

function metadataOf(
  text: string,
  parts: Partial<Capture> = {},
  options: { url?: string; date?: string } = {},
): ReportMetadata {
  const capture: Capture = { ...plainCapture(text, 'sha256:0'), ...parts };
  const blocks = labelBlocks(text, { ...capture, body: false });
  return reportMetadata(text, blocks, capture, options);
}
const said = (field: Witness['field'], from: string, value: string): Witness => ({
  field,
  from,
  value,
});

describe('metadata of a report', () => {
  test('plain text with an address at its end', () => {
    const found = metadataOf(
      `Border Crossing to Reopen\n\nBy AFP\n\nMay 4, 2021\n\n${LEAD}\n\nOriginal url:\n\nhttps://www.coast.example/2021/05/04/border-crossing?utm_source=x`,
    );
    expect(found).toMatchObject({
      headline: 'Border Crossing to Reopen',
      byline: ['AFP'],
      publisher: 'coast.example',
      url: 'https://www.coast.example/2021/05/04/border-crossing',
      publishedOn: '2021-05-04',
    });
    expect(found.dateWitnesses).toEqual([
      { from: 'url', value: '2021-05-04' },
      { from: 'byline', value: '2021-05-04' },
    ]);
  });

  test.each<[string, string, string | null]>([
    [
      'masthead with bars',
      `NORTHWIRE | WORLD | BALKANS\n\nBorder Crossing to Reopen\n\nBy Leyla Hart, Northwire\n\n${LEAD}`,
      'Northwire',
    ],
    [
      'masthead with a dash',
      `ANDES WIRE — LATIN AMERICA\n\nBorder Crossing to Reopen\n\nLeyla Hart\n\n${LEAD}`,
      'Andes Wire',
    ],
    [
      'menu',
      `The Harbor Ledger  |  Markets  |  Subscribe\n\nBorder Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}`,
      'Harbor Ledger',
    ],
    [
      'running head',
      `THE COAST STANDARD, MONDAY, SEPTEMBER 20, 1999       A7\n\nBorder Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}`,
      'The Coast Standard',
    ],
    [
      'agency as byline',
      `Border Crossing to Reopen\n\nMeridian Press\n\nMay 4, 2021\n\n${LEAD}`,
      'Meridian Press',
    ],
    [
      'rights',
      `Border Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}\n\n© 2021 The Coast Register. All rights reserved.`,
      'The Coast Register',
    ],
    [
      'dateline',
      `Border Crossing to Reopen\n\nBy Leyla Hart\n\nVIENNA (Northwire) — ${LEAD}`,
      'Northwire',
    ],
    [
      'near miss: breadcrumbs',
      `Home > Europe > EU affairs\n\nBorder Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}`,
      null,
    ],
    [
      'near miss: page footer',
      `Border Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}\n\nAsia Desk - page 2 of 3\n\n${LEAD}`,
      null,
    ],
    [
      'nobody says',
      `Skip to main content\n\nBorder Crossing to Reopen\n\nBy Grace Imai and Stefan Kohl\n\n${LEAD}\n\nFollow us on social media`,
      null,
    ],
  ])('publisher: %s', (_title, text, publisher) => {
    expect(metadataOf(text).publisher).toBe(publisher);
  });

  test.each<[string, string, string | null]>([
    [
      'running head of a printed page',
      `THE COAST STANDARD, MONDAY, SEPTEMBER 20, 1999       A7\n\nBorder Crossing to Reopen\n\n${LEAD}`,
      '1999-09-20',
    ],
    [
      'dateline with its year',
      `Border Crossing to Reopen\n\nVIENNA, May 4, 2021 (Northwire) — ${LEAD}`,
      '2021-05-04',
    ],
    [
      'near miss: dateline without year',
      `Border Crossing to Reopen\n\nVIENNA, May 4 (Northwire) — ${LEAD}`,
      null,
    ],
    [
      'near miss: day of printing',
      `Border Crossing to Reopen\n\n${LEAD}\n\nNorthwire Desk      Page 1 of 2      printed 11.10.2020 18:06\n\n${LEAD}`,
      null,
    ],
    [
      'near miss: day of saving',
      `Border Crossing to Reopen\n\n${LEAD}\n\nRetrieved 11 October 2020 from https://coast.example/border`,
      null,
    ],
    [
      'near miss: changed, not published',
      `Border Crossing to Reopen\n\nUpdated: May 5, 2021\n\n${LEAD}`,
      null,
    ],
    [
      'published and updated',
      `Border Crossing to Reopen\n\nPublished May 4, 2021 Updated May 5, 2021\n\n${LEAD}`,
      '2021-05-04',
    ],
    [
      'near miss: day and month could be either',
      `Border Crossing to Reopen\n\n04/05/2021\n\n${LEAD}`,
      null,
    ],
    [
      'near miss: a day told in the story',
      `Border Crossing to Reopen\n\n${LEAD}\n\nIt was shut on May 3, 2011, after a shooting, and no one has passed since.`,
      null,
    ],
    [
      'address',
      `Border Crossing to Reopen\n\n${LEAD}\n\nhttps://coast.example/2021/05/04/border`,
      '2021-05-04',
    ],
    [
      'byline with its day',
      `Border Crossing to Reopen\n\nBy AFP | May 4, 2021\n\n${LEAD}`,
      '2021-05-04',
    ],
  ])('day of publication: %s', (_title, text, day) => {
    expect(metadataOf(text, {}, { date: '2023-01-01' }).publishedOn).toBe(day);
  });

  test('witnesses of the page are weighed with the visible ones, clashes stay side by side', () => {
    const found = metadataOf(
      `Border Crossing to Reopen\n\nBy Leyla Hart\n\nMay 4, 2021\n\n${LEAD}`,
      {
        format: 'html',
        witnesses: [
          said('url', 'meta og:url', 'https://coast.example/border?utm_medium=social'),
          said('url', 'link canonical', 'https://coast.example/border'),
          said('publishedOn', 'json-ld', '2021-05-05T01:00:00+03:00'),
          said('modifiedOn', 'json-ld', '2021-05-06T01:00:00+03:00'),
          said('publisher', 'meta og:site_name', 'Coast'),
          said('byline', 'meta author', 'Leyla Hart, Coast'),
          said('language', 'html lang', 'en-GB'),
        ],
      },
    );
    expect(found).toMatchObject({
      url: 'https://coast.example/border',
      publisher: 'coast.example',
      byline: ['Leyla Hart'],
      language: 'en',
      publishedOn: '2021-05-05T01:00:00+03:00',
    });
    expect(found.dateWitnesses.map(({ value }) => value)).toEqual([
      '2021-05-05T01:00:00+03:00',
      '2021-05-04',
    ]);
    expect(found.witnesses.some(({ field }) => field === 'modifiedOn')).toBe(true);
  });

  test('a front page is no canonical address where another is told', () => {
    const found = metadataOf(LEAD, {
      witnesses: [
        said('url', 'link canonical', 'https://coast.example/'),
        said('url', 'address', 'https://coast.example/border'),
      ],
    });
    expect(found.url).toBe('https://coast.example/border');
  });

  test('what nobody tells is null', () => {
    expect(metadataOf(LEAD)).toMatchObject({
      headline: null,
      byline: [],
      publisher: null,
      url: null,
      publishedOn: null,
      language: null,
    });
  });

  test('the language of the words goes before the declared one', () => {
    const found = metadataOf(LEAD, {
      witnesses: [said('language', 'html lang', 'en'), said('language', 'detected', 'ru')],
    });
    expect(found.language).toBe('ru');
  });
});
