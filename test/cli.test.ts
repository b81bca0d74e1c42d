import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { recordSchema } from '../src/engine/index.ts';

const MAIN = fileURLToPath(new URL('../src/host/cli/main.ts', import.meta.url));
const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'readout-cli-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function readout(
  args: readonly string[],
  input: string | Uint8Array = '',
): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [MAIN, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '', NODE_NO_WARNINGS: '1' },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

const STORY =
  'Envoys Meet in Muscat\n\nMUSCAT, May 2 - Omani Foreign Minister Badr Albusaidi met his Iranian counterpart on Thursday.\n';

describe('readout read', () => {
  test('shows one report for people, with its places in the source', () => {
    const { code, out, err } = readout(['read', join(EXAMPLES, 'prespa-name-deal.txt')]);
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('Athens and Skopje Sign Lakeside Deal');
    expect(out).toContain('Who said what');
    expect(out).toMatch(/^ +\d+:\d+ {2}\S/mu);
  });

  test('explains every entry when asked', () => {
    const { out } = readout(['read', join(EXAMPLES, 'prespa-name-deal.txt'), '--explain']);
    expect(out).toMatch(/evidence \d+–\d+: /u);
    expect(out).toMatch(/s1 [a-z]+, (?:direct|mixed|indirect) · by /u);
  });

  test('reads standard input and writes one JSON object that keeps to the schema', () => {
    const { code, out } = readout(['read', '-', '--format', 'json'], STORY);
    expect(code).toBe(0);
    const record = recordSchema.parse(JSON.parse(out));
    expect(record.report.input).toBe('-');
    expect(record.text).toContain('Badr Albusaidi met');
  });

  test('the same input gives the same bytes', () => {
    const once = readout(['read', EXAMPLES, '--format', 'ndjson', '--quiet']).out;
    expect(readout(['read', EXAMPLES, '--format', 'ndjson', '--quiet']).out).toBe(once);
    expect(once.trimEnd().split('\n')).toHaveLength(6);
  }, 60_000);

  test('--lines reads each line, --body takes it as article text, --date is what Thursday counts from', () => {
    const { code, out } = readout(
      ['read', '-', '--lines', '--body', '--date', '2024-05-03', '--format', 'ndjson'],
      'Oman hosted talks on Thursday.\n\nFrance expelled two diplomats.\n',
    );
    expect(code).toBe(0);
    const records = out
      .trimEnd()
      .split('\n')
      .map((line) => recordSchema.parse(JSON.parse(line)));
    expect(records.map((record) => record.report.input)).toEqual(['-:1', '-:3']);
    expect(records.map((record) => record.report.publishedOn)).toEqual([null, null]);
  });

  test('--out writes the file, CSV and Markdown come with their heads', () => {
    const file = join(scratch, 'out.csv');
    expect(readout(['read', '-', '--format', 'csv', '--out', file], STORY).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^report_id,input,/u);
    expect(readout(['read', '-', '--format', 'markdown'], STORY).out).toMatch(
      /^# Envoys Meet in Muscat\n/u,
    );
  });

  test('a file that cannot be written gives one line', () => {
    const { code, err } = readout(['read', '-', '--out', join(scratch, 'no/such/folder/x')], STORY);
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain('cannot be written');
  });
});

describe('bad input', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '', /empty/iu],
    ['white', ' \n\n\t\n', /no words/u],
    [
      'binary',
      new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
      /program|executable|binary/iu,
    ],
    ['zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0]), /zip/iu],
    ['gzip', gzipSync(new Uint8Array(1000)), /gzip/iu],
  ])('%s: one line that names the file and the reason, exit code 1', (name, bytes, reason) => {
    const file = join(scratch, `${name}.txt`);
    writeFileSync(file, bytes);
    const { code, out, err } = readout(['read', file, '--format', 'ndjson']);
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(file);
    expect(err).toMatch(reason);
  });

  test('a file of 100 MB is refused by its size, before it is read', () => {
    const file = join(scratch, 'huge.txt');
    writeFileSync(file, 'x');
    truncateSync(file, 100 * 1024 * 1024);
    const { code, err } = readout(['read', file]);
    expect(code).toBe(1);
    expect(err).toMatch(/100 MiB/u);
  });

  test('a folder with one bad file among a thousand: all others are read', () => {
    const folder = join(scratch, 'thousand');
    mkdirSync(folder);
    for (let i = 0; i < 999; i++)
      writeFileSync(
        join(folder, `${String(i).padStart(4, '0')}.txt`),
        `Oman said it hosted round ${i}.\n`,
      );
    writeFileSync(join(folder, '0500-bad.txt'), new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]));
    const { code, out, err } = readout(['read', folder, '--format', 'ndjson', '--quiet']);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(999);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain('0500-bad.txt');
    expect(err).toContain('999 read, 1 not');
  }, 120_000);

  test('HTML with 100,000 nested tags is read or refused in one line, quickly', () => {
    const file = join(scratch, 'nested.html');
    writeFileSync(
      file,
      `<!DOCTYPE html><html><body>${'<div>'.repeat(100_000)}<p>Oman hosted talks on Monday.</p>`,
    );
    const { code, out, err } = readout(['read', file, '--format', 'ndjson']);
    expect(err === '' ? out : err).toMatch(/Oman hosted talks|nested\.html: /u);
    expect(code).toBe(err === '' ? 0 : 1);
  }, 60_000);

  test('a report in another language is ingested and labelled, and says that it is not read further', () => {
    const german =
      'Außenminister treffen sich in Wien\n\nDie Außenminister der beiden Länder haben sich am Donnerstag in Wien getroffen, um über die Lage an der Grenze zu sprechen. Beide Seiten wollten sich zunächst nicht äußern.\n';
    const { code, out } = readout(['read', '-', '--format', 'json'], german);
    expect(code).toBe(0);
    const record = recordSchema.parse(JSON.parse(out));
    expect(record.report.language).toBe('de');
    expect(record.report.read).toBe(false);
    expect(record.statements).toEqual([]);
    expect(record.report.warnings.join()).toMatch(/not read further/u);
    expect(record.blocks.length).toBeGreaterThan(0);
  });
});

describe('wrong usage ends with code 2 and says what would do', () => {
  test.each([
    [['read'], /missing required argument/u],
    [['read', 'x', '--format', 'xml'], /Allowed choices are terminal, json/u],
    [['read', 'x', '--date', '2024-02-30'], /YYYY-MM-DD/u],
    [['nonsense'], /unknown command/u],
  ])('%j', (args, says) => {
    const { code, err } = readout(args);
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });

  test('help teaches, with examples and exit codes', () => {
    const { code, out } = readout(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Examples:');
    expect(out).toContain('Exit codes');
  });

  test('the schema is JSON Schema and names the record', () => {
    const schema: unknown = JSON.parse(readout(['schema']).out);
    expect(schema).toMatchObject({ $id: 'readout/1', type: 'object' });
  });
});
