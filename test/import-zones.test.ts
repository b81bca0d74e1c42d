import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));

/** Which zones a zone may import beside itself, and whether it may import Node. */
const MAY: Record<string, { zones: string[]; node: boolean; packages: RegExp | null }> = {
  engine: { zones: [], node: false, packages: /^zod$/u },
  host: { zones: ['engine'], node: true, packages: null },
  page: { zones: ['engine'], node: false, packages: null },
};

interface Import {
  readonly file: string;
  readonly zone: string;
  readonly to: string;
}

function allImports(): Import[] {
  return readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('testing'),
    )
    .flatMap((name) => {
      const text = readFileSync(join(SRC, name), 'utf8');
      const found = text.matchAll(
        /^(?:import|export)\s[^'"]*\bfrom '(?<to>[^']+)'|^import '(?<bare>[^']+)'|\bimport\('(?<late>[^']+)'\)/gmu,
      );
      return Array.from(found, (m) => ({
        file: name,
        zone: name.split('/')[0] ?? '',
        to: m.groups?.['to'] ?? m.groups?.['bare'] ?? m.groups?.['late'] ?? '',
      }));
    });
}

test('every import stays in its zone or goes down: engine ← host, engine ← page', () => {
  const wrong = allImports().filter(({ file, zone, to }) => {
    const may = MAY[zone];
    if (!may) return true;
    if (to.startsWith('node:')) return !may.node;
    if (to.startsWith('.')) {
      const target = relative(SRC, join(SRC, file, '..', to)).split('/')[0] ?? '';
      return target !== zone && !may.zones.includes(target);
    }
    return may.packages !== null && !may.packages.test(to);
  });
  expect(wrong.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test('the check sees imports at all', () => {
  expect(allImports().filter((i) => i.zone === 'engine').length).toBeGreaterThan(20);
});

test('the engine names no clock, chance or console', () => {
  const impure = readdirSync(join(SRC, 'engine'), { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('testing'),
    )
    .filter((name) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bprocess\./u.test(
        readFileSync(join(SRC, 'engine', name), 'utf8'),
      ),
    );
  expect(impure).toEqual([]);
});
