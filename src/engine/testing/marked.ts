import type { Span } from '../text/span.ts';

/** A labelled stretch of a case: `[speaker Rubio]` or, to tell two apart, `[speaker:2 Lavrov]`. */
export interface MarkedSpan extends Span {
  readonly label: string;
  /** What stands after the colon of the label, else ''. */
  readonly tag: string;
  readonly text: string;
}

export interface MarkedCase {
  readonly title: string;
  /** `wanted`: known to fail yet; the runner complains when it passes. */
  readonly wanted: boolean;
  readonly line: number;
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

/** Strips the marks of `[label words]` (they may nest) and gives the plain text with the spans they meant. */
export function readMarked(source: string): { text: string; spans: MarkedSpan[] } {
  const open: { label: string; tag: string; from: number }[] = [];
  const spans: MarkedSpan[] = [];
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const start = /^\[(?<label>[a-z-]+)(?::(?<tag>[^\s\]]+))?\s/u.exec(source.slice(i, i + 60));
    if (start?.groups) {
      open.push({
        label: start.groups['label'] ?? '',
        tag: start.groups['tag'] ?? '',
        from: text.length,
      });
      i += start[0].length - 1;
    } else if (source[i] === ']' && open.length > 0) {
      const last = open.pop();
      if (last) spans.push({ ...last, to: text.length, text: text.slice(last.from) });
    } else {
      text += source.charAt(i);
    }
  }
  if (open.length > 0)
    throw new Error(`unclosed [${open.at(-1)?.label ?? ''} in "${source.slice(0, 60)}"`);
  return { text, spans: spans.sort((a, b) => a.from - b.from || b.to - a.to) };
}

/**
 * Reads a case file: cases parted by blank lines, the first line of each `# title` (`# wanted: title` for what
 * is not read yet, `# near miss: …` for what must yield nothing); each further line is a paragraph.
 */
export function readCases(source: string): MarkedCase[] {
  const cases: MarkedCase[] = [];
  let line = 1;
  for (const chunk of source.split(/\n[^\S\n]*\n/u)) {
    const lines = chunk.split('\n').filter((l) => l.trim() !== '');
    const [head, ...rest] = lines;
    if (head !== undefined && rest.length > 0) {
      if (!head.startsWith('#')) throw new Error(`line ${line}: a case starts with "# title"`);
      const title = head.replace(/^#\s*/u, '');
      cases.push({
        title: title.replace(/^wanted:\s*/u, ''),
        wanted: title.startsWith('wanted:'),
        line,
        ...readMarked(rest.join('\n\n')),
      });
    }
    line += chunk.split('\n').length + 1;
  }
  return cases;
}
