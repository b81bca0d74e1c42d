import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ReadoutRecord } from '../src/engine/index.ts';
import { readSource } from '../src/host/read-source.ts';

/** What a careful reader finds in a report: see `reports/README.md`. */
interface Gold {
  readonly report: Readonly<Record<string, unknown>>;
  readonly blocks: readonly { readonly kind: string; readonly starts: string }[];
  readonly repairs: readonly { was: string; now: string | null; applied: boolean }[];
  readonly statements: readonly {
    readonly content: readonly string[];
    readonly speaker: { readonly name: string } | null;
    readonly act: string;
    readonly optional?: boolean;
  }[];
  readonly not: readonly string[];
}

const FOLDER = fileURLToPath(new URL('../reports/', import.meta.url));
const NAMES = readdirSync(FOLDER).filter((name) => existsSync(`${FOLDER}${name}/gold.json`));

async function read(name: string): Promise<{ gold: Gold; record: ReadoutRecord }> {
  const folder = `${FOLDER}${name}/`;
  const gold = JSON.parse(readFileSync(`${folder}gold.json`, 'utf8')) as Gold;
  const file = readdirSync(folder).find((f) => f.startsWith('report.')) ?? '';
  const { record } = await readSource({
    input: file,
    bytes: readFileSync(`${folder}${file}`),
  });
  return { gold, record };
}

const READ = await Promise.all(NAMES.map(async (name) => ({ name, ...(await read(name)) })));

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Share of the words of two texts that both have. */
function likeness(a: string, b: string): number {
  const left = new Set(wordsOf(a));
  const right = new Set(wordsOf(b));
  const both = [...left].filter((word) => right.has(word)).length;
  return both / Math.max(1, left.size + right.size - both);
}

test('the checked reports are here', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(8);
});

describe.each(READ)('$name', ({ gold, record }) => {
  test('what the report tells of itself', () => {
    const { headline, byline, publisher, url, language } = record.report;
    const publishedOn = record.report.publishedOn?.slice(0, 10) ?? null;
    expect({ headline, byline, publisher, url, publishedOn, language }).toEqual(gold.report);
  });

  test('its blocks, nine of ten', () => {
    const wrong = gold.blocks.filter(({ kind, starts }) => {
      const start = wordsOf(starts).join(' ');
      const block = record.blocks.find((b) =>
        wordsOf(record.text.slice(b.from, b.to)).join(' ').startsWith(start),
      );
      return block?.kind !== kind;
    });
    expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(gold.blocks.length / 10);
  });

  test('no word is mended that was sound, and the broken ones are', () => {
    const mended = record.repairs.filter(
      (r) => r.applied && /homoglyph|ocr|keyboard|encoding/u.test(r.kind),
    );
    const meant = gold.repairs.filter((r) => r.applied);
    const isMeant = (now: string | null): boolean =>
      meant.some((g) => g.now !== null && now !== null && g.now.includes(now.trim()));
    expect(mended.filter((r) => !isMeant(r.now)).map((r) => r.was)).toEqual([]);
    for (const { now } of meant) if (now !== null) expect(record.text).toContain(now);
  });

  test('each entry points at the words it is made of', () => {
    for (const { content, cue } of record.statements)
      for (const span of [...content, ...(cue ? [cue] : [])])
        expect(record.text.slice(span.from, span.to)).toBe(span.text);
    for (const { predicate } of record.events)
      expect(record.text.slice(predicate.from, predicate.to)).toBe(predicate.text);
  });
});

/** Statements found with most of their words, and those among them with the right act. */
function found(): { gold: number; hit: number; act: number; read: number; none: number } {
  let [gold, hit, act, read, none] = [0, 0, 0, 0, 0];
  for (const report of READ) {
    const wanted = report.gold.statements.filter((s) => s.optional !== true);
    gold += wanted.length;
    read += report.record.statements.length;
    for (const statement of wanted) {
      const words = statement.content.join(' ');
      const match = report.record.statements.find(
        ({ content }) => likeness(content.map((c) => c.text).join(' '), words) >= 0.5,
      );
      if (!match) continue;
      hit++;
      if (match.act === statement.act) act++;
      if (statement.speaker === null && match.speaker !== null) none++;
    }
  }
  return { gold, hit, act, read, none };
}

test('of all statements most are found, with their acts, and few that nobody made', () => {
  const { gold, hit, act, read, none } = found();
  expect(hit / gold).toBeGreaterThan(0.8);
  expect(hit / read).toBeGreaterThan(0.8);
  expect(act / hit).toBeGreaterThan(0.95);
  // Who is not told in the report is given no name.
  expect(none).toBeLessThanOrEqual(1);
});

test('words that only look like events are none, all but one', () => {
  const careless = READ.flatMap(({ name, gold, record }) =>
    gold.not
      .filter((words) => {
        const at = record.text.indexOf(words);
        return record.events.some(
          ({ predicate }) => at >= 0 && predicate.from >= at && predicate.to <= at + words.length,
        );
      })
      .map((words) => `${name}: ${words}`),
  );
  expect(careless.length, careless.join('\n')).toBeLessThanOrEqual(1);
});
