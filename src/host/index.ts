import { Buffer } from 'node:buffer';
import type { Reading } from '../engine/index.ts';
import { readSource, type Source, type SourceOptions } from './read-source.ts';

export * from '../engine/index.ts';
export { ingest } from './ingest/ingest.ts';
export { IngestError } from './ingest/ingest-error.ts';
export { loadKnowledge } from './lexicons/load.ts';
export { readCapture, readSource, type Source, type SourceOptions } from './read-source.ts';

/**
 * Reads one report into a record, as the command line does.
 *
 * @param source text, or bytes with the name they shall have in the record.
 * @param options `date` (ISO day that relative times count from where the report has none), `url`, `body`
 *   (the input is the article's text alone).
 * @returns the record (`readout/1`), the offset map from the captured to the read text (UTF-16 units), and the capture.
 * @throws {IngestError} one line naming the input, for what is no report (empty, binary, encrypted, too large).
 */
export async function readReport(
  source: string | Source,
  options: SourceOptions = {},
): Promise<Reading> {
  return readSource(
    typeof source === 'string' ? { input: 'text', bytes: Buffer.from(source, 'utf8') } : source,
    options,
  );
}
