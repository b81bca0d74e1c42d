import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelBlocks } from './label-blocks.ts';

/**
 * Lines of single kinds (`block-cases.txt`) and whole captures (`capture-cases.txt`). Cases are parted by empty lines: a title, then the blocks as `kind | words`, an empty line between them in the text;
 * `+kind` stands directly under the line before it.
 */
const CASES = ['block-cases.txt', 'capture-cases.txt']
  .map((name) => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8').trim())
  .join('\n\n')
  .split(/\n{2,}/u)
  .map((chunk) => {
    const [title = '', ...lines] = chunk.split('\n');
    const blocks = lines.map((line) => {
      const {
        plus = '',
        kind = '',
        words = '',
      } = /^(?<plus>\+?)(?<kind>[a-z-]+) \| (?<words>.*)$/u.exec(line)?.groups ?? {};
      return { under: plus === '+', kind, words };
    });
    return { title: title.replace(/^# /u, ''), blocks };
  });

describe('plain text', () => {
  test.each(CASES)('$title', ({ blocks }) => {
    const text = blocks.reduce(
      (sum, { under, words }, i) => `${sum}${i === 0 ? '' : under ? '\n' : '\n\n'}${words}`,
      '',
    );
    const found = labelBlocks(text, { hints: [], witnesses: [], format: 'text', body: false });
    const lines = found.flatMap(({ kind, from, to }) =>
      text
        .slice(from, to)
        .split('\n')
        .map((words) => `${kind} | ${words}`),
    );
    expect(lines).toEqual(blocks.map(({ kind, words }) => `${kind} | ${words}`));
  });
});
