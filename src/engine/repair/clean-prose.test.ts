import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { englishWords } from '../../host/lexicons/english-words.ts';
import { repairText } from './repair-text.ts';

/** News prose in several languages, written for this: names, figures, units, formulas, words of other scripts. */
const FOLDER = new URL('./clean/', import.meta.url);
const TEXTS = readdirSync(FOLDER).map((name) => ({
  name: name.replace('.txt', ''),
  text: readFileSync(new URL(name, FOLDER), 'utf8'),
}));
const words = englishWords();

describe.each(TEXTS)('$name', ({ text }) => {
  test('has fifteen sentences at least', () => {
    expect(text.match(/[.?!]["»“”]?(?=\s)/gu)?.length).toBeGreaterThanOrEqual(15);
  });

  test('nothing is repaired, suggested or flagged', () => {
    const context = { words, language: null, scanned: false, hints: [], doubtfulWords: [] };
    expect(repairText(text, context).repairs).toEqual([]);
  });

  test('nothing is repaired in any paragraph by itself', () => {
    const context = { words, language: null, scanned: false, hints: [], doubtfulWords: [] };
    for (const paragraph of text.split('\n\n'))
      expect(repairText(paragraph, context).repairs).toEqual([]);
  });
});
