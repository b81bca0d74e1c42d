import type { Output } from './place.ts';
import { csvHeader, csvRows } from './csv.ts';
import { markdownView } from './markdown.ts';
import { terminalView, type TerminalOptions } from './terminal.ts';

/** What `--format` takes. */
export const FORMATS = ['terminal', 'json', 'ndjson', 'markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** Writes records one by one, so that a folder of any size needs the memory of one report. */
export interface Writer {
  /** The text for one more record. */
  next(output: Output): string;
  /** What closes the output, after the last record. */
  end(): string;
}

/** The writer of a format. JSON is one object for one report and an array for several; `many` says which is awaited. */
export function writerOf(format: Format, many: boolean, terminal: TerminalOptions): Writer {
  let written = 0;
  const first = (): boolean => written++ === 0;
  switch (format) {
    case 'terminal':
      return {
        next: (output) => `${first() ? '' : '\n'}${terminalView(output, terminal)}`,
        end: () => '',
      };
    case 'json':
      return {
        next: ({ record }) => {
          const json = JSON.stringify(record, null, 2);
          if (!many) return `${json}\n`;
          return `${first() ? '[\n' : ',\n'}${json}`;
        },
        end: () => (many ? `${first() ? '[' : '\n'}]\n` : ''),
      };
    case 'ndjson':
      return { next: ({ record }) => `${JSON.stringify(record)}\n`, end: () => '' };
    case 'markdown':
      return {
        next: (output) => `${first() ? '' : '\n---\n\n'}${markdownView(output)}`,
        end: () => '',
      };
    case 'csv':
      return {
        next: (output) => `${first() ? csvHeader() : ''}${csvRows(output)}`,
        end: () => (first() ? csvHeader() : ''),
      };
  }
}
