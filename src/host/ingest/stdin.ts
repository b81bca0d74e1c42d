import process from 'node:process';
import { MAX_INPUT_BYTES } from './limits.ts';
import { readStream } from './read-stream.ts';

/** Name of standard input in records and messages. */
export const STDIN = '-';

/** All of standard input, within the limit for a file. Throws `IngestError` beyond it. */
export async function readStdin(
  stream: AsyncIterable<Uint8Array> = process.stdin,
): Promise<Uint8Array> {
  return readStream(stream, STDIN, MAX_INPUT_BYTES);
}
