/**
 * Reads the checked reports and the benchmark pages, runs the scorers on what came out and prints one table.
 * `--check` ends with exit code 3 where a figure is under its floor. Without the shared data it says so and ends well.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSource } from '../src/host/read-source.ts';

const SHARED =
  process.env['READOUT_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));

/** A figure that may not fall: `path` in the scorer's JSON, least (or, for `most`, greatest) value. */
interface Floor {
  readonly path: string;
  readonly least?: number;
  readonly most?: number;
}
interface Measure {
  readonly name: string;
  readonly run: (scratch: string) => Promise<unknown>;
  readonly floors: readonly Floor[];
  readonly shown: readonly string[];
}

const METADATA = ['headline', 'byline', 'publisher', 'url', 'publishedOn', 'language'];

const MEASURES: readonly Measure[] = [
  {
    name: 'seed',
    run: (scratch) => scoreReports('seed', scratch),
    floors: [
      ...METADATA.map((field) => ({ path: `report.${field}`, least: 100 })),
      { path: 'repairs.p', least: 100 },
      { path: 'repairs.r', least: 100 },
      { path: 'repairs.flagged', least: 100 },
      { path: 'blocks.kind', least: 100 },
      { path: 'statements.f', least: 85 },
      { path: 'statements.speaker', least: 90 },
      { path: 'events.f', least: 75 },
      { path: 'events.inNot', most: 0 },
    ],
    shown: [],
  },
  {
    name: 'reports',
    run: (scratch) => scoreReports('reports', scratch),
    floors: [
      ...METADATA.map((field) => ({ path: `report.${field}`, least: 95 })),
      { path: 'repairs.f', least: 90 },
      { path: 'repairs.flagged', least: 75 },
      { path: 'blocks.kind', least: 92 },
    ],
    shown: [
      'statements.f',
      'statements.strictF',
      'statements.speaker',
      'statements.act',
      'events.f',
      'events.detectF',
      'events.actorsF',
      'events.recipientsF',
      'events.status',
      'events.claim',
      'events.dated',
      'events.place',
      'events.inNot',
    ],
  },
  {
    name: 'body text',
    run: (scratch) => {
      const folder = join(SHARED, 'corpora/ingest/article-extraction-benchmark');
      const out = join(scratch, 'body.json');
      execFileSync(process.execPath, [join(HERE, 'body-text.ts'), folder, out], {
        stdio: 'inherit',
      });
      return Promise.resolve(scorer('score-body.mjs', join(folder, 'ground-truth.json'), out));
    },
    floors: [{ path: 'f1', least: 0.965 }],
    shown: ['precision', 'recall', 'accuracy'],
  },
  {
    name: 'dates',
    run: (scratch) => {
      const folder = join(SHARED, 'corpora/ingest/htmldate-mediacloud2020');
      const out = join(scratch, 'dates.json');
      execFileSync(process.execPath, [join(HERE, 'dates.ts'), folder, out], { stdio: 'inherit' });
      return Promise.resolve(scorer('score-dates.mjs', join(folder, 'gold.json'), out));
    },
    floors: [
      { path: 'precision', least: 95 },
      { path: 'right', least: 165 },
    ],
    shown: ['given', 'recall'],
  },
  {
    name: 'promises',
    run: (scratch) => {
      const out = join(scratch, 'invariants.json');
      execFileSync(process.execPath, [join(HERE, 'invariants.ts'), SHARED, out], {
        stdio: 'inherit',
      });
      return Promise.resolve(JSON.parse(readFileSync(out, 'utf8')));
    },
    floors: [{ path: 'brokenCount', most: 0 }],
    shown: ['documents'],
  },
];

async function scoreReports(folder: 'seed' | 'reports', scratch: string): Promise<unknown> {
  const gold = join(SHARED, folder);
  const records: string[] = [];
  for (const name of readdirSync(gold).sort()) {
    const file = existsSync(join(gold, name, 'gold.json'))
      ? readdirSync(join(gold, name)).find((f) => f.startsWith('report.'))
      : undefined;
    if (file === undefined) continue;
    const input = join(gold, name, file);
    const { record } = await readSource({ input, bytes: readFileSync(input) });
    records.push(JSON.stringify(record));
  }
  const out = join(scratch, `${folder}.ndjson`);
  writeFileSync(out, `${records.join('\n')}\n`);
  return scorer('score-reports.mjs', gold, out);
}

function scorer(tool: string, ...args: string[]): unknown {
  const out = execFileSync(process.execPath, [join(SHARED, 'tools', tool), ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(out);
}

function valueAt(result: unknown, path: string): number | null {
  let value: unknown = result;
  for (const name of path.split('.')) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  }
  return typeof value === 'number' ? value : null;
}

const check = process.argv.includes('--check');
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (!existsSync(SHARED)) {
  console.log(
    'measure: the checked reports are not here (READOUT_SHARED names their folder); nothing was measured',
  );
  process.exit(0);
}
const scratch = mkdtempSync(join(tmpdir(), 'readout-measure-'));
let failed = 0;
for (const measure of MEASURES.filter((m) => only.length === 0 || only.includes(m.name))) {
  const result = await measure.run(scratch);
  for (const floor of measure.floors) {
    const value = valueAt(result, floor.path);
    const under =
      value === null ||
      (floor.least !== undefined && value < floor.least) ||
      (floor.most !== undefined && value > floor.most);
    if (under) failed++;
    const wanted =
      floor.least === undefined ? `at most ${floor.most ?? ''}` : `at least ${floor.least}`;
    console.log(
      `${under ? 'UNDER' : 'ok   '}  ${measure.name.padEnd(10)} ${floor.path.padEnd(24)} ${String(value).padStart(7)}  ${wanted}`,
    );
  }
  for (const path of measure.shown) {
    console.log(
      `       ${measure.name.padEnd(10)} ${path.padEnd(24)} ${String(valueAt(result, path)).padStart(7)}`,
    );
  }
}
console.log(`measure: records and outputs are in ${scratch}`);
if (check && failed > 0) {
  console.error(`measure: ${failed} figures are under their floors`);
  process.exit(3);
}
