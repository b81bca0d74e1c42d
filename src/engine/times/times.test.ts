import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../host/lexicons/load.ts';
import type { Block } from '../blocks/block.ts';
import { readGrammar } from '../grammar/read-grammar.ts';
import { splitSentences } from '../sentences/split.ts';
import { readCases } from '../testing/marked.ts';
import type { Doc } from '../text/doc.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { addDays, dayOf, monthDays, weekday, weekDays } from './days.ts';
import { findTimes } from './find-times.ts';

const { knowledge } = loadKnowledge();

function read(text: string, publishedOn: string | null): Doc {
  const blocks: Block[] = [{ kind: 'paragraph', from: 0, to: text.length, by: 'test' }];
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, blocks);
  const grammar = readGrammar(tokens, sentences, knowledge.grammar);
  return { text, blocks, tokens, sentences, grammar, publishedOn, publisher: null, byline: [] };
}

const CASES = readCases(readFileSync(new URL('times.cases.txt', import.meta.url), 'utf8'));

/** The report's day of the cases: a Thursday. */
const REPORT_DAY = '2024-05-16';

test.each(CASES.map((c) => [c.title, c] as const))('%s', (_, c) => {
  const found = findTimes(read(c.text, REPORT_DAY)).filter((t) => t.time !== null);
  const told = found.map(({ from, to, time }) => {
    const days = time && (time.from === time.to ? time.from : `${time.from}/${time.to}`);
    return `${c.text.slice(from, to).replace(/^on /iu, '')}: ${days ?? ''}`;
  });
  const wanted = c.spans
    .filter((s) => s.label === 'time')
    .map((s) => `${s.text.replace(/^on /iu, '')}: ${s.tag}`);
  if (c.wanted) expect(told, 'a wanted case passes: take the mark away').not.toEqual(wanted);
  else expect(told).toEqual(wanted);
});

test('without a report day a weekday has no date, a written date has', () => {
  const times = findTimes(read('They met on Monday and on Sept. 12, 1999.', null));
  expect(times.map((t) => t.time?.from ?? null)).toEqual([null, '1999-09-12']);
});

test('the 30th of February is no day', () => {
  expect(dayOf(2024, 2, 30)).toBeNull();
  expect(
    findTimes(read('They met on Feb. 30, 2024.', REPORT_DAY)).every(
      (t) => t.time?.from !== '2024-03-01',
    ),
  ).toBe(true);
});

test('calendar arithmetic over ends of months, years and weeks', () => {
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(weekday('2024-05-16')).toBe(3);
  expect(weekDays('2024-01-03', -1)).toEqual({ from: '2023-12-25', to: '2023-12-31' });
  expect(monthDays(2023, 2)).toEqual({ from: '2023-02-01', to: '2023-02-28' });
});

test('any text gives expressions inside it, in order, with days in order', () => {
  const words = [
    'on',
    'Monday',
    'May',
    '3',
    'last',
    'week',
    'since',
    '2022',
    'two',
    'days',
    'ago',
    'overnight',
    '.',
    ',',
    'met',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 40 }),
      (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { from, to, time } of findTimes(read(text, REPORT_DAY))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeLessThanOrEqual(text.length);
          if (time) expect(time.from <= time.to).toBe(true);
          end = to;
        }
      },
    ),
  );
});
