import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readHunspell } from '../lexicons/hunspell.ts';
import { readTable } from '../lexicons/table.ts';

const LIST = new URL('../../../lexicons/en/news-words.tsv', import.meta.url);
const added = readTable(readFileSync(LIST, 'utf8'), 'news-words.tsv', ['word']).map(
  ({ cells }) => cells['word'] ?? '',
);
const dictionary = (name: string): string =>
  readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-en'))), 'utf8');
const words = readHunspell(dictionary('index.aff'), dictionary('index.dic'));

test('the words of the news are in order, in small letters, and no short ones', () => {
  expect(added.length).toBeGreaterThan(1500);
  expect(added).toEqual([...added].sort((a, b) => (a < b ? -1 : 1)));
  expect(added.filter((word) => !/^[\p{Ll}']{3,}$/u.test(word))).toEqual([]);
});

test('the dictionary lacks all of them', () => {
  expect(added.filter((word) => words.has(word))).toEqual([]);
});
