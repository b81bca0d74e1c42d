import { describe, expect, test } from 'vitest';
import type { Capture, Witness } from '../text/capture.ts';
import { plainCapture } from '../text/plain-capture.ts';
import { cleanAddress, dayInAddress, siteOf } from './address.ts';
import { bylineNames } from './byline-names.ts';
import { isDateLine, writtenDays } from './calendar.ts';
import { labelBlocks } from './label-blocks.ts';
import { reportMetadata, type ReportMetadata } from './metadata.ts';

const LEAD = 'Two neighbours agreed on Tuesday to reopen a border crossing that has been shut for a decade, their governments said.';

function metadataOf(text: string, parts: Partial<Capture> = {}, options: { url?: string; date?: string } = {}): ReportMetadata {
  const capture: Capture = { ...plainCapture(text, 'sha256:0'), ...parts };
  const blocks = labelBlocks(text, { ...capture, body: false });
  return reportMetadata(text, blocks, capture, options);
}
const said = (field: Witness['field'], from: string, value: string): Witness => ({ field, from, value });

describe('names in a byline', () => {
  test.each<[string, string[]]>([
    ['By AFP', ['AFP']],
    ['By Leyla Hart, Northwire', ['Leyla Hart', 'Northwire']],
    ['By Southern Cable staff', ['Southern Cable']],
    ['Sahel Today with agencies', ['Sahel Today with agencies']],
    ['Tomás Ibarra in Caracas and Lucy Fenn in Bogotá', ['Tomás Ibarra', 'Lucy Fenn']],
    ['Ifeoma Daniels | Abuja', ['Ifeoma Daniels']],
    ['By Henrik Valla in Luxembourg', ['Henrik Valla']],
    ['Selin Aydar and Arpa Press', ['Selin Aydar', 'Arpa Press']],
    ['By Joan Castellane and Wei Min', ['Joan Castellane', 'Wei Min']],
    ['By Ana Roux, Omar Said and Li Wei', ['Ana Roux', 'Omar Said', 'Li Wei']],
    ['By Ana Roux, Omar Said, and Li Wei', ['Ana Roux', 'Omar Said', 'Li Wei']],
    ['By ANA ROUX and OMAR SAID', ['Ana Roux', 'Omar Said']],
    ['By Ana Roux, Staff Writer', ['Ana Roux']],
    ['By Ana Roux, Foreign Correspondent', ['Ana Roux']],
    ['By Ana Roux, Paris', ['Ana Roux']],
    ['By Ana Roux, New York', ['Ana Roux']],
    ['By Ana Roux, Associated Press Writer', ['Ana Roux', 'Associated Press']],
    ['By Sun Li', ['Sun Li']],
    ['Balkan Today', ['Balkan Today']],
    ['By Ana Roux (Reuters)', ['Ana Roux']],
    ['By Ana Roux for Coast Standard', ['Ana Roux']],
    ['By Ana Roux ana.roux@coaststandard.example', ['Ana Roux']],
    ['By Ana Roux | July 10, 2025', ['Ana Roux']],
    ['By Ana Roux – 10 July 2025, 4 min read', ['Ana Roux']],
    ['By Jean-Yves de la Croix and Mohammed bin Rashid', ['Jean-Yves de la Croix', 'Mohammed bin Rashid']],
    ['Reuters', ['Reuters']],
    ['By The Associated Press', ['The Associated Press']],
    ['From our correspondent in Vienna', []],
    ['By a staff reporter', []],
    ['(Reporting by Ana Roux and Omar Said in Cairo; editing by Li Wei)', ['Ana Roux', 'Omar Said']],
    ['Written by Ana Roux', ['Ana Roux']],
    ['Author: Ana Roux', ['Ana Roux']],
  ])('%s', (line, names) => {
    expect(bylineNames(line)).toEqual(names);
  });

  test('an agency is known as one from the dateline of the report', () => {
    expect(bylineNames('By Ana Roux, Balkanpost', new Set(['balkanpost']))).toEqual(['Ana Roux', 'Balkanpost']);
  });
});

describe('days written out', () => {
  test.each<[string, string[]]>([
    ['July 10, 2025', ['2025-07-10']],
    ['Posted on January 31, 2022', ['2022-01-31']],
    ['Tue 30 Jul 2024 22.15 BST', ['2024-07-30']],
    ['Oct. 11, 2020', ['2020-10-11']],
    ['Monday 21 June 2021, 19:42 CEST', ['2021-06-21']],
    ['2021-07-20', ['2021-07-20']],
    ['20.07.2021 18:06', ['2021-07-20']],
    ['THE COAST STANDARD, MONDAY, SEPTEMBER 20, 1999   A7', ['1999-09-20']],
    ['3rd of May 2021', ['2021-05-03']],
    ['07/20/2021', ['2021-07-20']],
    ['7/10/2025, 6:12 p.m. ET', ['2025-07-10']],
    ['Published 3 May 2021, updated 4 May 2021', ['2021-05-03', '2021-05-04']],
    ['February 30, 2021', []],
    ['chapter 11.10.3', []],
  ])('%s', (line, days) => {
    expect(writtenDays(line).map(({ iso }) => iso)).toEqual(days);
  });

  test('a line of a date holds nothing else', () => {
    for (const line of ['July 10, 2025', 'Updated: 4 May 2021', 'Geneva, 4 March 2022', 'April 8, 2023 · Updated 6.40 p.m.', '2 hours ago', 'First published on Tue 4 May 2021 06.00 BST']) {
      expect(isDateLine(line), line).toBe(true);
    }
    for (const line of ['The vote was put off on May 3, 2021.', 'May 2021 was warm', 'Monday', 'On 4 May 2019 the court ruled otherwise.', 'THE ARGUS, MAY 4, 1926']) {
      expect(isDateLine(line), line).toBe(false);
    }
  });
});

describe('addresses', () => {
  test('tracking goes, what names the report stays', () => {
    expect(cleanAddress('https://Coast.example/a/b?utm_source=mail&id=7&fbclid=x#top')).toBe('https://coast.example/a/b?id=7');
    expect(cleanAddress('https://coast.example/2022/09/18/toll?ref=home')).toBe('https://coast.example/2022/09/18/toll');
    expect(cleanAddress('www.coast.example/a')).toBe('https://www.coast.example/a');
    expect(cleanAddress('file:///home/me/page.html')).toBeNull();
    expect(cleanAddress('about:blank')).toBeNull();
  });

  test('a day in the path, not a number that looks like one', () => {
    expect(dayInAddress('https://coast.example/2025/07/10/talks-a89757')).toBe('2025-07-10');
    expect(dayInAddress('https://coast.example/world/2021/jul/20/talks')).toBe('2021-07-20');
    expect(dayInAddress('https://coast.example/talks-20210720')).toBe('2021-07-20');
    expect(dayInAddress('https://coast.example/world-2021-07-20')).toBe('2021-07-20');
    expect(dayInAddress('https://coast.example/2022/01/talks')).toBeNull();
    expect(dayInAddress('https://coast.example/talks-230211')).toBeNull();
    expect(dayInAddress('https://coast.example/2021/13/45/talks')).toBeNull();
  });

  test('the site as people cite it', () => {
    expect(siteOf('https://www.themoscowtimes.com/2025')).toBe('themoscowtimes.com');
    expect(siteOf('https://m.coast.example/x')).toBe('coast.example');
  });
});

describe('metadata of a report', () => {
  test('plain text with an address at its end', () => {
    const found = metadataOf(`Border Crossing to Reopen\n\nBy AFP\n\nMay 4, 2021\n\n${LEAD}\n\nOriginal url:\n\nhttps://www.coast.example/2021/05/04/border-crossing?utm_source=x`);
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
    ['masthead with bars', `NORTHWIRE | WORLD | BALKANS\n\nBorder Crossing to Reopen\n\nBy Leyla Hart, Northwire\n\n${LEAD}`, 'Northwire'],
    ['masthead with a dash', `ANDES WIRE — LATIN AMERICA\n\nBorder Crossing to Reopen\n\nLeyla Hart\n\n${LEAD}`, 'Andes Wire'],
    ['menu', `The Harbor Ledger  |  Markets  |  Subscribe\n\nBorder Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}`, 'Harbor Ledger'],
    ['running head', `THE COAST STANDARD, MONDAY, SEPTEMBER 20, 1999       A7\n\nBorder Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}`, 'The Coast Standard'],
    ['agency as byline', `Border Crossing to Reopen\n\nMeridian Press\n\nMay 4, 2021\n\n${LEAD}`, 'Meridian Press'],
    ['rights', `Border Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}\n\n© 2021 The Coast Register. All rights reserved.`, 'The Coast Register'],
    ['dateline', `Border Crossing to Reopen\n\nBy Leyla Hart\n\nVIENNA (Northwire) — ${LEAD}`, 'Northwire'],
    ['near miss: breadcrumbs', `Home > Europe > EU affairs\n\nBorder Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}`, null],
    ['near miss: page footer', `Border Crossing to Reopen\n\nBy Leyla Hart\n\n${LEAD}\n\nAsia Desk - page 2 of 3\n\n${LEAD}`, null],
    ['nobody says', `Skip to main content\n\nBorder Crossing to Reopen\n\nBy Grace Imai and Stefan Kohl\n\n${LEAD}\n\nFollow us on social media`, null],
  ])('publisher: %s', (_title, text, publisher) => {
    expect(metadataOf(text).publisher).toBe(publisher);
  });

  test.each<[string, string, string | null]>([
    ['running head of a printed page', `THE COAST STANDARD, MONDAY, SEPTEMBER 20, 1999       A7\n\nBorder Crossing to Reopen\n\n${LEAD}`, '1999-09-20'],
    ['dateline with its year', `Border Crossing to Reopen\n\nVIENNA, May 4, 2021 (Northwire) — ${LEAD}`, '2021-05-04'],
    ['near miss: dateline without year', `Border Crossing to Reopen\n\nVIENNA, May 4 (Northwire) — ${LEAD}`, null],
    ['near miss: day of printing', `Border Crossing to Reopen\n\n${LEAD}\n\nNorthwire Desk      Page 1 of 2      printed 11.10.2020 18:06\n\n${LEAD}`, null],
    ['near miss: day of saving', `Border Crossing to Reopen\n\n${LEAD}\n\nRetrieved 11 October 2020 from https://coast.example/border`, null],
    ['near miss: changed, not published', `Border Crossing to Reopen\n\nUpdated: May 5, 2021\n\n${LEAD}`, null],
    ['published and updated', `Border Crossing to Reopen\n\nPublished May 4, 2021 Updated May 5, 2021\n\n${LEAD}`, '2021-05-04'],
    ['near miss: day and month could be either', `Border Crossing to Reopen\n\n04/05/2021\n\n${LEAD}`, null],
    ['near miss: a day told in the story', `Border Crossing to Reopen\n\n${LEAD}\n\nIt was shut on May 3, 2011, after a shooting, and no one has passed since.`, null],
    ['address', `Border Crossing to Reopen\n\n${LEAD}\n\nhttps://coast.example/2021/05/04/border`, '2021-05-04'],
    ['byline with its day', `Border Crossing to Reopen\n\nBy AFP | May 4, 2021\n\n${LEAD}`, '2021-05-04'],
  ])('day of publication: %s', (_title, text, day) => {
    expect(metadataOf(text, {}, { date: '2023-01-01' }).publishedOn).toBe(day);
  });

  test('witnesses of the page are weighed with the visible ones, clashes stay side by side', () => {
    const found = metadataOf(`Border Crossing to Reopen\n\nBy Leyla Hart\n\nMay 4, 2021\n\n${LEAD}`, {
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
    });
    expect(found).toMatchObject({ url: 'https://coast.example/border', publisher: 'coast.example', byline: ['Leyla Hart'], language: 'en', publishedOn: '2021-05-05T01:00:00+03:00' });
    expect(found.dateWitnesses.map(({ value }) => value)).toEqual(['2021-05-05T01:00:00+03:00', '2021-05-04']);
    expect(found.witnesses.some(({ field }) => field === 'modifiedOn')).toBe(true);
  });

  test('a front page is no canonical address where another is told', () => {
    const found = metadataOf(LEAD, {
      witnesses: [said('url', 'link canonical', 'https://coast.example/'), said('url', 'address', 'https://coast.example/border')],
    });
    expect(found.url).toBe('https://coast.example/border');
  });

  test('what nobody tells is null', () => {
    expect(metadataOf(LEAD)).toMatchObject({ headline: null, byline: [], publisher: null, url: null, publishedOn: null, language: null });
  });

  test('the language of the words goes before the declared one', () => {
    const found = metadataOf(LEAD, { witnesses: [said('language', 'html lang', 'en'), said('language', 'detected', 'ru')] });
    expect(found.language).toBe('ru');
  });
});
