import { createHash } from 'node:crypto';
import { readReport, type Capture, type Reading, type ReadOptions } from '../engine/index.ts';
import { ingest } from './ingest/ingest.ts';
import { loadKnowledge } from './lexicons/load.ts';

/** What to read: bytes with the name to record for them, or text that is at hand. */
export interface Source {
  /** File, address or stream position, as the record shall name it. */
  readonly input: string;
  readonly bytes: Uint8Array;
  /** The address it came from, where known. */
  readonly url?: string | null;
  /** The character set that the transport declared, where it did. */
  readonly declaredCharset?: string | null;
}

/** Options without the fingerprint, which is made here. */
export type SourceOptions = Omit<ReadOptions, 'settings'>;

/**
 * Reads a report from its bytes, whatever form it has (text, HTML, PDF, scan, mail …). Offline: nothing is
 * requested. Rejects with `IngestError` (one line, naming the input) for what is no report.
 */
export async function readSource(
  source: Source,
  options: SourceOptions = {},
): Promise<Reading & { capture: Capture }> {
  const capture = await ingest(source.bytes, {
    input: source.input,
    url: source.url ?? options.url ?? null,
    declaredCharset: source.declaredCharset ?? null,
  });
  return { capture, ...readCapture(capture, options) };
}

/** Reads a capture that was made before. The same capture and options give the same record. */
export function readCapture(capture: Capture, options: SourceOptions = {}): Reading {
  const { knowledge, fingerprint } = loadKnowledge();
  const settings = createHash('sha256')
    .update(
      JSON.stringify([
        fingerprint,
        options.date ?? null,
        options.url ?? null,
        options.body ?? false,
      ]),
    )
    .digest('hex');
  return readReport(capture, knowledge, { ...options, settings: `sha256:${settings}` });
}
