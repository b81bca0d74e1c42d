/**
 * Reads every document of the corpora and checks the promises that each reading must keep: edits that invert to the
 * captured text, spans that hold the words they quote, blocks that leave nothing out (`check-reading.ts` lists them).
 * `node bench/invariants.ts SHARED OUTPUT.json` writes `{documents, refused, broken: […]}`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { IngestError } from '../src/host/ingest/ingest-error.ts';
import { readSource } from '../src/host/read-source.ts';
import { checkReading } from './check-reading.ts';

interface Document {
  readonly input: string;
  readonly bytes: Uint8Array;
}

/** Pages that were saved packed, in a folder. */
function* pagesIn(folder: string): Generator<Document> {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.gz'))
    .sort()) {
    yield { input: name, bytes: gunzipSync(readFileSync(join(folder, name))) };
  }
}

/** The texts under one of `fields` in a file of one JSON object a line. */
function* textsIn(file: string, fields: readonly string[]): Generator<Document> {
  if (!existsSync(file)) return;
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  for (const [n, line] of lines.entries()) {
    const row: unknown = JSON.parse(line);
    for (const field of fields) {
      const text: unknown =
        typeof row === 'object' && row !== null ? Reflect.get(row, field) : null;
      if (typeof text === 'string') yield { input: `${file}:${n + 1}`, bytes: Buffer.from(text) };
    }
  }
}

function* documents(shared: string): Generator<Document> {
  const corpora = join(shared, 'corpora');
  yield* pagesIn(join(corpora, 'ingest/article-extraction-benchmark/html'));
  yield* pagesIn(join(corpora, 'ingest/htmldate-mediacloud2020/html'));
  for (const name of [
    'polnear_train_200',
    'polnear_dev',
    'gum_news_train',
    'gum_interview_train_dev',
  ])
    yield* textsIn(join(corpora, `quotes/${name}.jsonl`), ['text']);
  yield* textsIn(join(corpora, 'ingest/bln600_dev_300.jsonl'), ['ocr', 'truth']);
  for (const set of ['reports', 'seed']) {
    for (const name of readdirSync(join(shared, set))) {
      const folder = join(shared, set, name);
      const file = existsSync(join(folder, 'gold.json'))
        ? readdirSync(folder).find((f) => f.startsWith('report.'))
        : undefined;
      if (file !== undefined)
        yield { input: join(name, file), bytes: readFileSync(join(folder, file)) };
    }
  }
}

const [shared, output] = process.argv.slice(2);
if (shared === undefined || output === undefined) {
  console.error('usage: node bench/invariants.ts SHARED OUTPUT.json');
  process.exit(2);
}
let read = 0;
let refused = 0;
const broken: string[] = [];
for (const document of documents(shared)) {
  try {
    broken.push(...checkReading(await readSource(document)));
    read++;
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    refused++;
  }
}
writeFileSync(
  output,
  JSON.stringify({ documents: read, refused, broken, brokenCount: broken.length }),
);
console.log(`${read} documents read, ${refused} refused, ${broken.length} promises broken`);
for (const line of broken.slice(0, 20)) console.log(`  ${line}`);
