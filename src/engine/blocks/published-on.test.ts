import { expect, test } from 'vitest';
import type { Witness } from '../text/capture.ts';
import { isDay, publishedOn } from './published-on.ts';

const on = (from: string, value: string): Witness => ({ field: 'publishedOn', from, value });

test('one witness is believed, and keeps its time where the zone is told', () => {
  expect(publishedOn([on('json-ld', '2021-07-20T09:14:00-04:00')])).toBe(
    '2021-07-20T09:14:00-04:00',
  );
  expect(publishedOn([on('json-ld', '2021-07-20T09:14:00')])).toBe('2021-07-20');
  expect(publishedOn([])).toBeNull();
});

test('among witnesses that clash the more trusted wins, two lesser ones together outvote it', () => {
  expect(publishedOn([on('time', '2020-01-02'), on('json-ld', '2020-01-01')])).toBe('2020-01-01');
  expect(
    publishedOn([on('json-ld', '2023-05-05'), on('url', '2019-04-04'), on('byline', '2019-04-04')]),
  ).toBe('2019-04-04');
});

test('two meta tags of one page are one witness, not two', () => {
  expect(
    publishedOn([
      on('json-ld', '2020-01-01'),
      on('meta article:published_time', '2020-01-02'),
      on('meta dc.date', '2020-01-02'),
    ]),
  ).toBe('2020-01-01');
});

test('a modified, crawled or impossible date is never the publication date', () => {
  expect(publishedOn([{ field: 'modifiedOn', from: 'json-ld', value: '2020-01-01' }])).toBeNull();
  expect(publishedOn([on('crawl', '2020-01-01')])).toBeNull();
  expect(publishedOn([on('json-ld', '2020-02-31'), on('time', '0001-01-01')])).toBeNull();
  expect(isDay('2024-02-29')).toBe(true);
  expect(isDay('2023-02-29')).toBe(false);
});

test('a time in Greenwich is of the day that the page prints, where that is the one before or after', () => {
  const stamp = on('json-ld', '2020-05-02T02:54:29Z');
  expect(publishedOn([stamp, on('byline', '2020-05-01')])).toBe('2020-05-01');
  expect(publishedOn([on('json-ld', '2020-05-01T22:10:00Z'), on('url', '2020-05-02')])).toBe(
    '2020-05-02',
  );
  // Near misses: nobody prints a day; it is printed; the hour is too far from it; the zone is told.
  expect(publishedOn([stamp])).toBe('2020-05-02T02:54:29Z');
  expect(publishedOn([stamp, on('byline', '2020-05-02')])).toBe('2020-05-02T02:54:29Z');
  expect(publishedOn([on('json-ld', '2020-05-02T14:00:00Z'), on('byline', '2020-05-01')])).toBe(
    '2020-05-02T14:00:00Z',
  );
  expect(
    publishedOn([on('json-ld', '2020-05-02T02:54:29+03:00'), on('byline', '2020-05-01')]),
  ).toBe('2020-05-02T02:54:29+03:00');
});
