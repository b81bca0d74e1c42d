import { describe, expect, test } from 'vitest';
import { isDateLine, writtenDays } from './calendar.ts';

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
    for (const line of [
      'July 10, 2025',
      'Updated: 4 May 2021',
      'Geneva, 4 March 2022',
      'April 8, 2023 · Updated 6.40 p.m.',
      '2 hours ago',
      'First published on Tue 4 May 2021 06.00 BST',
    ]) {
      expect(isDateLine(line), line).toBe(true);
    }
    for (const line of [
      'The vote was put off on May 3, 2021.',
      'May 2021 was warm',
      'Monday',
      'On 4 May 2019 the court ruled otherwise.',
      'THE ARGUS, MAY 4, 1926',
    ]) {
      expect(isDateLine(line), line).toBe(false);
    }
  });
});
