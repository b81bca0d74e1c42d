import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelBlocks } from '../../../engine/blocks/label-blocks.ts';
import { reportMetadata } from '../../../engine/blocks/metadata.ts';
import { applyEdits, invertEdits } from '../../../engine/text/edit.ts';
import { ingest } from '../ingest.ts';

/**
 * Pages written for testing, each a folder of `pages/` with `page.html.txt` (a name that formatters leave alone) and `expected.json`: what is known of the report,
 * and all its blocks in order, as `kind | first words`.
 */
const PAGES = new URL('./pages/', import.meta.url);

interface Expected {
  readonly report: Readonly<Record<string, unknown>>;
  readonly blocks: readonly string[];
}

describe.each(readdirSync(PAGES).sort())('%s', (name) => {
  const file = (path: string): string => readFileSync(new URL(`${name}/${path}`, PAGES), 'utf8');
  const expected = JSON.parse(file('expected.json')) as Expected;

  test('is read as a reader sees it', async () => {
    const capture = await ingest(Buffer.from(file('page.html.txt')), { input: name });
    const text = applyEdits(capture.captured, capture.edits);
    const blocks = labelBlocks(text, { ...capture, body: false });
    const metadata = reportMetadata(text, blocks, capture, {});
    const words = blocks.map(
      ({ kind, from, to }) => `${kind} | ${text.slice(from, to).replace(/\s+/gu, ' ')}`,
    );
    const shown = words.map((line, i) => line.slice(0, expected.blocks[i]?.length ?? 60));
    expect(shown).toEqual(expected.blocks);

    const report = { ...metadata, publishedOn: metadata.publishedOn?.slice(0, 10) ?? null };
    expect(report).toMatchObject(expected.report);
    expect(applyEdits(text, invertEdits(capture.edits, capture.captured))).toBe(capture.captured);
  });
});
