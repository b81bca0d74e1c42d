import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { englishWords } from '../../host/lexicons/english-words.ts';
import { repairText } from './repair-text.ts';

interface Mark {
  readonly kind: string;
  readonly applied: boolean;
  readonly was: string;
  readonly now: string | null;
  readonly from: number;
}

interface Case {
  readonly line: number;
  readonly source: string;
  readonly damaged: string;
  readonly mended: string;
  readonly marks: readonly Mark[];
  readonly language: string | null;
  readonly scanned: boolean;
}

const MARK = /⟦(?<kind>[a-z-]+)(?<only>\??) (?<was>[^⟦⟧]*?) → (?<now>[^⟦⟧]*)⟧/gu;

function unescaped(text: string): string {
  return text
    .replace(/\\u\{(?<hex>[0-9A-F]+)\}/gu, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replaceAll(String.raw`\n`, '\n')
    .replaceAll(String.raw`\t`, '\t');
}

function readCase(source: string): Pick<Case, 'damaged' | 'mended' | 'marks'> {
  let damaged = '';
  let mended = '';
  let at = 0;
  const marks: Mark[] = [];
  for (const match of source.matchAll(MARK)) {
    const before = unescaped(source.slice(at, match.index));
    const was = unescaped(match.groups?.['was'] ?? '');
    const now = match.groups?.['now'] === '∅' ? null : unescaped(match.groups?.['now'] ?? '');
    const applied = match.groups?.['only'] === '';
    if (was === now) throw new Error(`"${source}": "${was}" is not damaged`);
    marks.push({
      kind: match.groups?.['kind'] ?? '',
      applied,
      was,
      now,
      from: damaged.length + before.length,
    });
    damaged += before + was;
    mended += before + (applied ? (now ?? '') : was);
    at = match.index + match[0].length;
  }
  const rest = unescaped(source.slice(at));
  return { damaged: damaged + rest, mended: mended + rest, marks };
}

function readCases(source: string): ReadonlyMap<string, Case[]> {
  const cases = new Map<string, Case[]>();
  let own: Case[] = [];
  let language: string | null = null;
  let scanned = false;
  for (const [i, line] of source.split('\n').entries()) {
    if (line === '' || line.startsWith('//')) continue;
    if (line.startsWith('## ')) {
      cases.set(line.slice(3), (own = []));
      language = null;
      scanned = false;
    } else if (line === '@scanned') scanned = true;
    else if (line.startsWith('@language ')) language = line.slice('@language '.length);
    else own.push({ line: i + 1, source: line, language, scanned, ...readCase(line) });
  }
  return cases;
}

const FILE = new URL('./repair.cases.txt', import.meta.url);
const words = englishWords();

describe.each([...readCases(readFileSync(FILE, 'utf8'))])('%s', (_, cases) => {
  test.each(cases)('$line: $source', ({ damaged, mended, marks, language, scanned }) => {
    const context = { words, language, scanned, hints: [], doubtfulWords: [] };
    const { text, repairs } = repairText(damaged, context);
    expect(text).toBe(mended);
    for (const { kind, applied, was, now, from } of marks) {
      const to = from + was.length;
      const found = repairs.filter(
        (repair) =>
          repair.kind === kind &&
          repair.applied === applied &&
          repair.visible.from < to &&
          from < repair.visible.to,
      );
      expect(found, `${kind} at "${was}"`).not.toHaveLength(0);
      if (!applied) expect(found.map((repair) => repair.now)).toContain(now);
    }
    const others = repairs.filter(
      ({ visible }) =>
        !marks.some(({ from, was }) => visible.from < from + was.length && from < visible.to),
    );
    expect(others).toEqual([]);
  });
});
