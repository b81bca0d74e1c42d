/** One line of a lexicon, by column name, with the line number it stands on (from 1). */
export interface LexiconRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A lexicon that is not in order. The message names file and line. */
export class LexiconError extends Error {
  override name = 'LexiconError';
  constructor(file: string, line: number, reason: string) {
    super(`${file}:${line}: ${reason}`);
  }
}

/**
 * Reads a lexicon: tab-separated lines; lines starting with `#` are the header (origin, licence, notes) or
 * comments; the last `#` line before the first entry must be `# columns: a, b, c`. Empty lines are skipped,
 * missing cells at a line's end are empty. Throws `LexiconError` for a missing header, too many cells, or
 * a repeated key where `key` names the columns that make an entry unique.
 */
export function readTable(text: string, file: string, key: readonly string[] = []): LexiconRow[] {
  const rows: LexiconRow[] = [];
  const seen = new Map<string, number>();
  let columns: string[] | null = null;
  let line = 0;
  for (const raw of text.split(/\r?\n/u)) {
    line++;
    if (raw.trim() === '') continue;
    if (raw.startsWith('#')) {
      const named = /^#\s*columns:(?<names>.+)$/u.exec(raw)?.groups?.['names'];
      if (named !== undefined) columns = named.split(',').map((name) => name.trim());
      continue;
    }
    if (!columns) throw new LexiconError(file, line, 'an entry before the line "# columns: …"');
    const cells = raw.split('\t').map((cell) => cell.trim());
    if (cells.length > columns.length) {
      throw new LexiconError(file, line, `${cells.length} cells for ${columns.length} columns`);
    }
    const entry = Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? '']));
    if (key.length > 0) {
      const id = key.map((name) => entry[name] ?? '').join('\t');
      const before = seen.get(id);
      if (before !== undefined) {
        throw new LexiconError(file, line, `"${id.replaceAll('\t', ' ')}" stands on line ${before} already`);
      }
      seen.set(id, line);
    }
    rows.push({ line, cells: entry });
  }
  return rows;
}

/** A cell that must not be empty. Throws `LexiconError`. */
export function cell(row: LexiconRow, column: string, file: string): string {
  const value = row.cells[column];
  if (value === undefined || value === '') throw new LexiconError(file, row.line, `no "${column}"`);
  return value;
}

/** A cell that must be one of `values`. Throws `LexiconError` naming what would do. */
export function cellOf<T extends string>(
  row: LexiconRow,
  column: string,
  values: readonly T[],
  file: string,
): T {
  const value = cell(row, column, file);
  const found = values.find((v) => v === value);
  if (found === undefined) {
    throw new LexiconError(file, row.line, `${column} "${value}" is none of ${values.join(', ')}`);
  }
  return found;
}
