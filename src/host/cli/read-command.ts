import process from 'node:process';
import { findSources } from '../ingest/sources.ts';
import { IngestError } from '../ingest/ingest-error.ts';
import { splitLines } from '../ingest/lines.ts';
import { writerOf, type Format } from '../output/format.ts';
import { readSource, type Source, type SourceOptions } from '../read-source.ts';
import { openSink } from './sink.ts';
import { Progress } from './progress.ts';

/** The options of `readout read`, as commander gives them. */
export interface ReadCommandOptions {
  readonly format: Format;
  readonly out?: string;
  readonly explain?: boolean;
  readonly body?: boolean;
  readonly lines?: boolean;
  readonly date?: string;
  readonly allowPrivate?: boolean;
  readonly color: boolean;
  readonly quiet?: boolean;
}

/**
 * Reads every source and writes its record as soon as it is there. What cannot be read is named on stderr, one
 * line each, and the rest is read. Resolves with the exit code: 0 all read, 1 some not.
 */
export async function readCommand(
  args: readonly string[],
  options: ReadCommandOptions,
): Promise<number> {
  const sink = await openSink(options.out);
  if (typeof sink === 'string') {
    process.stderr.write(`readout: ${sink}\n`);
    return 1;
  }
  const progress = new Progress(process.stderr, options.quiet !== true && process.stderr.isTTY);
  const colour = options.color && options.out === undefined && wantsColour();
  const settings: SourceOptions = { body: options.body ?? false, date: options.date ?? null };
  let read = 0;
  let failed = 0;
  const complain = (line: string): void => {
    progress.clear();
    process.stderr.write(`readout: ${line}\n`);
  };

  const sources = lookAhead(allSources(args, options, complain));
  const { many } = await sources.start();
  const writer = writerOf(options.format, many || (options.lines ?? false), {
    colour,
    width: terminalWidth(),
    explain: options.explain ?? false,
  });
  for await (const item of sources.items()) {
    progress.show(read + failed + 1, item.input);
    try {
      const source = await item.load();
      const { record, capture } = await readSource(source, settings);
      progress.clear();
      await sink.write(writer.next({ record, captured: capture.captured }));
      read++;
    } catch (error) {
      failed++;
      // A fault of ours in one report must not cost the other nine hundred and ninety-nine: named, counted, passed over.
      complain(
        error instanceof IngestError
          ? error.message
          : `${item.input}: internal error: ${errorLine(error)}`,
      );
    }
  }
  if (read > 0 || many) await sink.write(writer.end());
  await sink.close();
  progress.clear();
  if (failed > 0 && read + failed > 1) complain(`${read} read, ${failed} not`);
  return failed > 0 ? 1 : 0;
}

interface Item {
  readonly input: string;
  readonly load: () => Promise<Source>;
}

async function* allSources(
  args: readonly string[],
  options: ReadCommandOptions,
  complain: (line: string) => void,
): AsyncGenerator<Item, void, undefined> {
  for await (const { input, read } of findSources(args, {
    allowPrivate: options.allowPrivate ?? false,
  })) {
    if (options.lines !== true) {
      yield { input, load: async () => ({ input, ...(await read()) }) };
      continue;
    }
    let lines;
    try {
      const { bytes, declaredCharset } = await read();
      lines = splitLines(bytes, input, {
        declaredCharset,
        warn: (warning) => complain(`${input}: ${warning}`),
      });
      for (const line of lines) yield { input: line.input, load: () => Promise.resolve(line) };
    } catch (error) {
      yield {
        input,
        load: () => Promise.reject(error instanceof Error ? error : new Error(String(error))),
      };
    }
  }
}

/** Tells before the first item whether there is a second one, without reading either. */
function lookAhead<T>(source: AsyncGenerator<T, void, undefined>): {
  start: () => Promise<{ many: boolean }>;
  items: () => AsyncGenerator<T, void, undefined>;
} {
  const waiting: T[] = [];
  return {
    start: async () => {
      for (let i = 0; i < 2; i++) {
        const { value, done } = await source.next();
        if (done !== true) waiting.push(value);
      }
      return { many: waiting.length > 1 };
    },
    items: async function* () {
      yield* waiting;
      yield* source;
    },
  };
}

function wantsColour(): boolean {
  if (process.env['NO_COLOR']) return false;
  if (process.env['FORCE_COLOR']) return true;
  return process.stdout.isTTY;
}

function errorLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error))
    .replace(/\s+/gu, ' ')
    .slice(0, 300);
}

/** Columns to wrap at: `READOUT_COLUMNS`, else the terminal's, else 100 (a pipe has none). */
function terminalWidth(): number {
  const wanted = Number(process.env['READOUT_COLUMNS']);
  if (Number.isInteger(wanted) && wanted >= 40) return wanted;
  return process.stdout.columns > 0 ? process.stdout.columns : 100;
}
