import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { labelBlocks } from '../src/engine/blocks/label-blocks.ts';
import { reportMetadata } from '../src/engine/blocks/metadata.ts';
import { applyEdits } from '../src/engine/text/edit.ts';
import { decodeText } from '../src/host/ingest/encoding.ts';
import { ingestHtml } from '../src/host/ingest/html.ts';

/**
 * Days of publication of a folder of saved pages, for comparison with ones that people noted:
 * `node bench/dates.ts DIR OUTPUT.json` reads `DIR/html/*.html.gz` and writes `{file: "2020-07-13" or null}`.
 */
const [folder, output] = process.argv.slice(2);
if (folder === undefined || output === undefined) {
  console.error('usage: node bench/dates.ts DIR OUTPUT.json');
  process.exit(2);
}
const days: Record<string, string | null> = {};
const files = readdirSync(join(folder, 'html')).filter((name) => name.endsWith('.html.gz'));
for (const name of files) {
  const bytes = gunzipSync(readFileSync(join(folder, 'html', name)));
  const { text: captured, encoding } = decodeText(bytes);
  const about = { id: `sha256:${name}`, input: name, encoding, url: null };
  const capture = ingestHtml(captured, about);
  const text = applyEdits(captured, capture.edits);
  const blocks = labelBlocks(text, { ...capture, body: false });
  const { publishedOn } = reportMetadata(text, blocks, capture, {});
  days[name.replace(/\.gz$/u, '')] = publishedOn;
}
writeFileSync(output, JSON.stringify(days));
console.log(`${files.length} pages`);
