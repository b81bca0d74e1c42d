import { decodeText } from './encoding.ts';
import { IngestError } from './ingest-error.ts';
import { recogniseBytes } from './recognise.ts';

/** One line of an input as a report of its own. */
export interface LineSource {
  /** `file:LINE`, counted from 1. */
  readonly input: string;
  /** The line in UTF-8, without its line end. */
  readonly bytes: Uint8Array;
}

/**
 * The lines of an input (`--lines`), each as a report of its own; blank ones are passed over but counted.
 * What was said of the whole input's encoding is lost on its lines, hence given to `warn`.
 *
 * @throws {IngestError} where the input is no text.
 */
export function* splitLines(
  bytes: Uint8Array,
  input: string,
  options: { declaredCharset?: string | null; warn?: (warning: string) => void } = {},
): Generator<LineSource, void, undefined> {
  const recognised = recogniseBytes(bytes);
  if (recognised.kind === 'refused') throw new IngestError(input, recognised.reason);
  if (recognised.kind !== 'text')
    throw new IngestError(
      input,
      `${recognised.kind === 'pdf' ? 'PDF' : 'picture'}, which has no lines to read one by one`,
    );
  const { text, warnings } = decodeText(bytes, options.declaredCharset ?? null);
  for (const warning of warnings) options.warn?.(warning);
  let number = 0;
  for (const { 0: line } of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)) {
    number++;
    const words = line.replace(/[\r\n]+$/u, '');
    if (words.trim() === '') continue;
    yield { input: `${input}:${number}`, bytes: Buffer.from(words, 'utf8') };
  }
}
