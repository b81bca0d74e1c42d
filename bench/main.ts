/**
 * Speed, on one core: reports per second on the founding report and on the benchmark pages (or on our own examples
 * where those are not at hand), beside Readability with jsdom on the same pages in the same run; cold start; memory.
 * Times differ between machines: compare the ratios.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';
import { ingest } from '../src/host/ingest/ingest.ts';
import { loadKnowledge } from '../src/host/lexicons/load.ts';
import { readCapture, readSource } from '../src/host/read-source.ts';

const SHARED =
  process.env['READOUT_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SECONDS = Number(process.env['READOUT_BENCH_SECONDS'] ?? 5);

interface Page {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Runs over the pages again and again for some seconds (once at least), after one warm-up page. */
async function perSecond(
  pages: readonly Page[],
  work: (page: Page) => unknown,
): Promise<{ rate: number; failed: number }> {
  const first = pages[0];
  if (!first) throw new Error('no pages to read');
  await work(first);
  let done = 0;
  let failed = 0;
  const start = performance.now();
  do {
    for (const page of pages) {
      try {
        await work(page);
      } catch {
        failed++;
      }
      done++;
    }
  } while (performance.now() - start < SECONDS * 1000);
  return { rate: done / ((performance.now() - start) / 1000), failed };
}

function pagesOf(folder: string, ending: RegExp): Page[] {
  return readdirSync(folder)
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes };
    });
}

function row(name: string, value: string): void {
  console.log(`${name.padEnd(58)} ${value}`);
}

function peakMemory(): string {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0);
}

loadKnowledge();
const seedFolder = join(SHARED, 'seed/frank-exchange');
const seed = existsSync(seedFolder)
  ? pagesOf(seedFolder, /^report\./u)
  : pagesOf(join(ROOT, 'examples'), /prespa.*\.txt$/u);
const pageFolder = join(SHARED, 'corpora/ingest/article-extraction-benchmark/html');
const pages = existsSync(pageFolder)
  ? pagesOf(pageFolder, /\.html\.gz$/u)
  : pagesOf(join(ROOT, 'examples'), /\.html$/u);
const text = new TextDecoder();

console.log(
  `Node ${process.version}, one core; ${pages.length} pages of ${Math.round(pages.reduce((n, p) => n + p.bytes.length, 0) / 1024)} KiB in all\n`,
);

const whole = await perSecond(seed, (page) => readSource({ input: page.name, bytes: page.bytes }));
row('the founding report, bytes to record (reports/s)', whole.rate.toFixed(0));
const seedCaptures = await Promise.all(
  seed.map((page) => ingest(page.bytes, { input: page.name })),
);
const engine = await perSecond(seed, () => seedCaptures.map((capture) => readCapture(capture)));
row('the founding report, engine alone (reports/s)', engine.rate.toFixed(0));

const read = await perSecond(pages, (page) => readSource({ input: page.name, bytes: page.bytes }));
row(
  'benchmark pages, bytes to record (pages/s)',
  `${read.rate.toFixed(1)}${read.failed > 0 ? `, ${read.failed} failed` : ''}`,
);
const ingested = await perSecond(pages, (page) => ingest(page.bytes, { input: page.name }));
row(
  'benchmark pages, ingest alone (pages/s)',
  `${ingested.rate.toFixed(1)}${ingested.failed > 0 ? `, ${ingested.failed} failed` : ''}`,
);
row('peak memory so far (MiB)', peakMemory());
const peer = await perSecond(pages, (page) => {
  const dom = new JSDOM(text.decode(page.bytes), { virtualConsole: new VirtualConsole() });
  return new Readability(dom.window.document).parse()?.textContent;
});
row(
  'the same pages, Readability + jsdom: body text only (pages/s)',
  `${peer.rate.toFixed(1)}${peer.failed > 0 ? `, ${peer.failed} failed` : ''}`,
);
row('peak memory with Readability + jsdom (MiB)', peakMemory());
row('ratio, ingest to Readability + jsdom', (ingested.rate / peer.rate).toFixed(2));
row('ratio, whole reading to Readability + jsdom', (read.rate / peer.rate).toFixed(2));

const cli = join(ROOT, 'dist/host/cli/main.js');
if (existsSync(cli)) {
  const example = join(ROOT, 'examples/prespa-name-deal.txt');
  const times = Array.from({ length: 5 }, () => {
    const start = performance.now();
    spawnSync(process.execPath, [cli, 'read', example, '--format', 'ndjson', '--quiet']);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  row('cold start: one text report from the command line (ms)', (times[2] ?? 0).toFixed(0));
} else {
  row('cold start', 'not measured: run npm run build first');
}
