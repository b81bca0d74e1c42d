/** One `name: value` line at the head of a Markdown file. */
export interface FrontMatterEntry {
  /** In small letters. */
  readonly name: string;
  /** Without quotation marks around it; the items of a list joined by "; ". */
  readonly value: string;
}

export interface FrontMatter {
  /** End of the closing `---` line with its line break, in units of the text. */
  readonly to: number;
  readonly entries: readonly FrontMatterEntry[];
}

/** Lines within which the closing `---` must come: a rule at the head of plain text opens nothing. */
const MAX_LINES = 60;

/**
 * The YAML front matter that a text begins with, as Obsidian's and Jekyll's clippings carry it; null where there is none.
 * Read as plain lines: names with a value, and lists; nested values are left alone.
 */
export function frontMatter(text: string): FrontMatter | null {
  const entries: FrontMatterEntry[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  for (let n = 0; n < MAX_LINES; n++) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? undefined : end).trimEnd();
    at = end < 0 ? text.length : end + 1;
    if (n === 0) {
      if (line !== '---') return null;
    } else if (line === '---' || line === '...') {
      return entries.length > 0 ? { to: at, entries } : null;
    } else if (!readLine(line, entries)) {
      return null;
    }
    if (end < 0) return null;
  }
  return null;
}

/** Adds what a line says to `entries`; false where it is no line of front matter. */
function readLine(line: string, entries: FrontMatterEntry[]): boolean {
  if (line === '' || line.startsWith('#')) return true;
  const item = /^\s*- (.*)$/u.exec(line)?.[1];
  const last = entries.at(-1);
  if (item !== undefined && last) {
    const value = last.value === '' ? unquoted(item) : `${last.value}; ${unquoted(item)}`;
    entries[entries.length - 1] = { name: last.name, value };
    return true;
  }
  if (/^\s/u.test(line)) return true;
  const [, name, value] = /^([\w-]{1,60})[ \t]*:(.*)$/u.exec(line) ?? [];
  if (name === undefined || value === undefined) return false;
  const list = /^\[(.*)\]$/u.exec(value.trim())?.[1];
  entries.push({
    name: name.toLowerCase(),
    value: list === undefined ? unquoted(value) : list.split(',').map(unquoted).join('; '),
  });
  return true;
}

/** The value without its marks, and without the `[[…]]` that Obsidian puts round names. */
function unquoted(value: string): string {
  const bare = value.trim();
  const inner = /^(["'])(.*)\1$/u.exec(bare)?.[2] ?? bare;
  return inner.replace(/^\[\[(.*)\]\]$/u, '$1').trim();
}
