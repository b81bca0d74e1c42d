import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { recordSchema } from '../src/engine/index.ts';
import { checkReading } from '../bench/check-reading.ts';
import { readSource } from '../src/host/read-source.ts';

const EXAMPLES = fileURLToPath(new URL('../examples', import.meta.url));

describe.each(readdirSync(EXAMPLES).sort())('%s', (name) => {
  const bytes = readFileSync(join(EXAMPLES, name));
  test('keeps the promises of every reading', async () => {
    const reading = await readSource({ input: name, bytes });
    expect(checkReading(reading)).toEqual([]);
    expect(recordSchema.parse(reading.record)).toEqual(reading.record);
    expect(reading.record.report.read).toBe(true);
    expect(reading.record.statements.length).toBeGreaterThan(0);
    expect(reading.record.events.length).toBeGreaterThan(0);
  }, 60_000);
});
