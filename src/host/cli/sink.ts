import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import process from 'node:process';

/** Where records go: standard output or a file. */
export interface Sink {
  /** Resolves when the next piece may be written: a slow reader is waited for. */
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens the file (or standard output where there is none); a string is the reason why it cannot be written. */
export async function openSink(file: string | undefined): Promise<Sink | string> {
  if (file === undefined) {
    return {
      write: async (text) => {
        if (text !== '' && !process.stdout.write(text)) await once(process.stdout, 'drain');
      },
      close: () => Promise.resolve(),
    };
  }
  const stream = createWriteStream(file, { encoding: 'utf8' });
  try {
    await once(stream, 'open');
  } catch (error) {
    return `${file}: cannot be written: ${error instanceof Error ? error.message : String(error)}`;
  }
  return {
    write: async (text) => {
      if (text !== '' && !stream.write(text)) await once(stream, 'drain');
    },
    close: async () => {
      stream.end();
      await finished(stream);
    },
  };
}
