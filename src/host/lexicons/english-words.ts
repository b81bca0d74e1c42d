import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readHunspell } from '../../engine/lexicons/hunspell.ts';
import { readTable } from '../../engine/lexicons/table.ts';
import type { WordList } from '../../engine/lexicons/words.ts';

const dictionary = (name: string): string =>
  // Its files are beside its entry point; by their own names they are not exported.
  readFileSync(fileURLToPath(new URL(name, import.meta.resolve('dictionary-en'))), 'utf8');
const NEWS_WORDS = new URL('../../../lexicons/en/news-words.tsv', import.meta.url);

/**
 * The words of English: the Hunspell dictionary of the package `dictionary-en`, and the words of the news that
 * it lacks (`lexicons/en/news-words.tsv`). Reading takes about 40 ms.
 */
export function englishWords(): WordList {
  const file = fileURLToPath(NEWS_WORDS);
  const more = existsSync(file)
    ? readTable(readFileSync(file, 'utf8'), 'news-words.tsv', ['word']).map(({ cells }) => cells['word'] ?? '')
    : [];
  return readHunspell(dictionary('index.aff'), dictionary('index.dic'), more);
}
