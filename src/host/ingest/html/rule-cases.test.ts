import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { labelBlocks } from '../../../engine/blocks/label-blocks.ts';
import { applyEdits } from '../../../engine/text/edit.ts';
import { ingestHtml } from '../html.ts';

/** What `{1}` to `{3}` stand for: paragraphs that any page may have. */
const PARAGRAPHS = [
  '<p>The envoys of both countries met in Valletta on Monday and agreed to meet again next week, officials said.</p>',
  '<p>Neither side gave details of the talks, which lasted for nine hours and were closed to reporters throughout.</p>',
  '<p>A first round broke up in March after a quarrel about the order in which the two delegations would speak.</p>',
];

interface Case {
  readonly title: string;
  readonly html: string;
  readonly blocks: readonly string[];
}

/** Cases are parted by `## title`; the markup ends at `=>`, then each block of it as `kind | first words`. */
function readCases(): readonly Case[] {
  const source = readFileSync(new URL('rule-cases.txt', import.meta.url), 'utf8');
  return source
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const [title = ''] = part.split('\n', 1);
      const [html = '', blocks = ''] = part.slice(title.length + 1).split(/^=>$/mu);
      return { title, html: html.trim(), blocks: blocks.trim().split('\n') };
    });
}

test.each(readCases())('$title', ({ html, blocks }) => {
  const markup = html.replace(
    /\{(?<n>[123])\}/gu,
    (_all, n: string) => PARAGRAPHS[Number(n) - 1] ?? '',
  );
  const capture = ingestHtml(markup, { id: 'sha256:0', input: 'in', encoding: null, url: null });
  const text = applyEdits(markup, capture.edits);
  const found = labelBlocks(text, { ...capture, body: false }).map(
    ({ kind, from, to }) => `${kind} | ${text.slice(from, to)}`,
  );
  expect(found.map((line, i) => line.slice(0, blocks[i]?.length ?? 80))).toEqual(blocks);
});
