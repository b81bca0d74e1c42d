import { open, stat } from 'node:fs/promises';
import { IngestError } from './ingest-error.ts';
import { MAX_INPUT_BYTES, sizeInWords } from './limits.ts';
import { readStream } from './read-stream.ts';

/**
 * The bytes of one file, named `input` in what goes wrong. A file beyond the limit is refused by its size,
 * before anything of it is read. A pipe (`<(pdftotext …)`) is read to its end within the same limit.
 *
 * @throws {IngestError} for a missing, unreadable or too large file, a folder or a device.
 */
export async function readFile(
  path: string,
  input: string,
  limit = MAX_INPUT_BYTES,
): Promise<Uint8Array> {
  try {
    // Told before opening: a device such as /dev/zero has no end, and opening some acts on them.
    const kind = await stat(path);
    if (kind.isDirectory()) throw new IngestError(input, 'folder where a file was expected');
    if (!kind.isFile() && !kind.isFIFO()) throw new IngestError(input, 'neither a file nor a pipe');
    if (kind.size > limit) throw new IngestError(input, tooLarge(kind.size, limit));
    const file = await open(path);
    try {
      return await readStream(file.createReadStream({ autoClose: false }), input, limit);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof IngestError
      ? error
      : new IngestError(input, systemReason(error), { cause: error });
  }
}

/** Refusal of something too large, with both sizes. */
export function tooLarge(size: number, limit: number): string {
  return `${sizeInWords(size)}, more than the ${sizeInWords(limit)} that are read`;
}

const SYSTEM_REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'symbolic link that leads back to itself',
  ENAMETOOLONG: 'name too long',
  EMFILE: 'too many files open',
};

/** What the system says went wrong, in plain words. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return SYSTEM_REASONS[code] ?? `cannot be read (${code === '' ? String(error) : code})`;
}
