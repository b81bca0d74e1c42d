import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { applyEdits } from '../src/engine/text/edit.ts';
import type { Capture } from '../src/engine/text/capture.ts';
import { ingestHtml } from '../src/host/ingest/html.ts';

/**
 * Article bodies of a folder of saved pages, for comparison with ones that people marked:
 * `node bench/body-text.ts DIR OUTPUT.json` reads `DIR/html/*.html.gz` and writes `{id: {articleBody}}`.
 */
const NOT_BODY = new Set([
  'headline',
  'standfirst',
  'byline',
  'date',
  'caption',
  'credit',
  'source-line',
]);

function bodyOf({ captured, edits, hints }: Capture): string {
  const visible = applyEdits(captured, edits);
  return hints
    .filter(({ kind, body }) => body === true && (kind === null || !NOT_BODY.has(kind)))
    .map(({ from, to }) => visible.slice(from, to))
    .join('\n');
}

const [folder, output] = process.argv.slice(2);
if (folder === undefined || output === undefined) {
  console.error('usage: node bench/body-text.ts DIR OUTPUT.json');
  process.exit(2);
}
const bodies: Record<string, { articleBody: string }> = {};
const started = performance.now();
const files = readdirSync(join(folder, 'html')).filter((name) => name.endsWith('.html.gz'));
for (const name of files) {
  const captured = gunzipSync(readFileSync(join(folder, 'html', name))).toString('utf8');
  const id = name.replace(/\.html\.gz$/u, '');
  const capture = ingestHtml(captured, {
    id: `sha256:${id}`,
    input: name,
    encoding: null,
    url: null,
  });
  bodies[id] = { articleBody: bodyOf(capture) };
}
writeFileSync(output, JSON.stringify(bodies));
const each = (performance.now() - started) / Math.max(1, files.length);
console.log(`${files.length} pages, ${each.toFixed(1)} ms each`);
