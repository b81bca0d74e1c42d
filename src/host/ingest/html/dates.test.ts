import { describe, expect, test } from 'vitest';
import { datesIn, readDate } from './dates.ts';

describe('a date as pages write it', () => {
  test.each<[string, string | null]>([
    ['2020-07-13T09:14:00+02:00', '2020-07-13T09:14:00+02:00'],
    ['2020-07-13T09:14:00Z', '2020-07-13T09:14:00Z'],
    ['2020-12-05T23:15:0Z', '2020-12-05T23:15:00Z'],
    ['2020-07-13 09:14', '2020-07-13'],
    ['2020/07/13', '2020-07-13'],
    ['20200713', '2020-07-13'],
    ['1594631640', '2020-07-13T09:14:00Z'],
    ['13.07.2020', '2020-07-13'],
    ['July 13, 2020', '2020-07-13'],
    ['13 de julio de 2020', '2020-07-13'],
    ['13 июля 2020, 14:30', '2020-07-13'],
    ['13. Juli 2020', '2020-07-13'],
    ['13 juillet 2020 à 18h05', '2020-07-13'],
    ['2020年7月13日', '2020-07-13'],
    ['2020년 7월 13일', '2020-07-13'],
    ['24 نيسان / أبريل 2020', '2020-04-24'],
    ['٢٤ أبريل ٢٠٢٠', '2020-04-24'],
    ['3rd of May 2021', '2021-05-03'],
    ['03/04/2020', null],
    ['13/07/2020', '2020-07-13'],
    ['31 February 2020', null],
    ['0001-01-01T00:00:00', null],
    ['May 2020', null],
    ['in 2020', null],
  ])('%s', (text, iso) => {
    expect(readDate(text)).toBe(iso);
  });

  test('figures that could be read both ways take the order of the country', () => {
    expect(readDate('03/04/2020', { dayFirst: true })).toBe('2020-04-03');
    expect(readDate('03/04/2020', { dayFirst: false })).toBe('2020-03-04');
  });

  test('all of a line, with their places', () => {
    const line = 'Publié le 8 avril 2023 à 18h05, mis à jour le 9 avril 2023';
    const found = datesIn(line);
    expect(found.map(({ value }) => value)).toEqual(['2023-04-08', '2023-04-09']);
    expect(found.map(({ from, to }) => line.slice(from, to))).toEqual([
      '8 avril 2023',
      '9 avril 2023',
    ]);
  });
});
