import { IngestError } from './ingest-error.ts';
import { sizeInWords } from './limits.ts';

/**
 * All bytes of a stream, given up as soon as they pass `limit`: what has no known size cannot fill the memory.
 *
 * @throws {IngestError} beyond the limit.
 */
export async function readStream(
  stream: AsyncIterable<Uint8Array>,
  input: string,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > limit)
      throw new IngestError(input, `more than the ${sizeInWords(limit)} that are read`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
