import { createHash } from 'node:crypto';
import type { Capture } from '../../engine/text/capture.ts';
import type { About } from './about.ts';
import { ingestEmail } from './email.ts';
import { decodeText } from './encoding.ts';
import { ingestHtml } from './html.ts';
import { IngestError } from './ingest-error.ts';
import { withLanguage } from './language.ts';
import { MAX_INPUT_BYTES, MAX_VISIBLE_UNITS, sizeInWords } from './limits.ts';
import { ingestMarkdown } from './markdown.ts';
import { ingestMhtml } from './mhtml.ts';
import { recogniseBytes, recogniseText } from './recognise.ts';
import { ingestText } from './text.ts';

/** What the way in knows of bytes: their name, and for fetched ones the address and the transport's character set. */
export interface Arrival {
  /** File, address or stream position, as the user gave it. */
  readonly input: string;
  readonly url?: string | null;
  readonly declaredCharset?: string | null;
}

/**
 * Makes a capture of a report's bytes: recognises the format by the content, decodes, and reads the form.
 * Nothing is requested, no script is run, nothing is unpacked.
 *
 * @throws {IngestError} one line naming the input, for what is no report: empty, binary, packed, encrypted, too large.
 */
export async function ingest(bytes: Uint8Array, arrival: Arrival): Promise<Capture> {
  const { input } = arrival;
  if (bytes.length > MAX_INPUT_BYTES) {
    throw new IngestError(
      input,
      `${sizeInWords(bytes.length)}, more than the ${sizeInWords(MAX_INPUT_BYTES)} that are read`,
    );
  }
  const recognised = recogniseBytes(bytes);
  if (recognised.kind === 'refused') throw new IngestError(input, recognised.reason);
  const about: About = {
    id: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    input,
    encoding: null,
    url: arrival.url ?? null,
  };
  const capture = await readForm(bytes, recognised.kind, about, arrival.declaredCharset ?? null);
  return withLanguage(checked(capture));
}

async function readForm(
  bytes: Uint8Array,
  kind: 'pdf' | 'picture' | 'text',
  about: About,
  declaredCharset: string | null,
): Promise<Capture> {
  switch (kind) {
    // The readers of PDFs and pictures are loaded when the first one comes: they would double the start of all others.
    case 'pdf':
      return (await import('./pdf.ts')).ingestPdf(bytes, about);
    case 'picture':
      return (await import('./scan.ts')).ingestScan(bytes, about);
    case 'text':
      return readText(bytes, about, declaredCharset);
  }
}

function readText(bytes: Uint8Array, about: About, declaredCharset: string | null): Capture {
  const { text, encoding, warnings } = decodeText(bytes, declaredCharset);
  const recognised = recogniseText(text);
  if ('reason' in recognised) throw new IngestError(about.input, recognised.reason);
  const decoded = { ...about, encoding };
  const { format } = recognised;
  // A mail's parts have encodings of their own, so these two start from the bytes again.
  if (format === 'email') return ingestEmail(bytes, about);
  if (format === 'mhtml') return ingestMhtml(bytes, about);
  const capture =
    format === 'html'
      ? withAddress(ingestHtml(text, decoded), about)
      : FORMS[format](text, decoded);
  return { ...capture, warnings: [...warnings, ...capture.warnings] };
}

const FORMS = { text: ingestText, markdown: ingestMarkdown } as const;

/** The address that a page was fetched from, as a witness beside those that the page names itself. */
function withAddress(capture: Capture, { url }: About): Capture {
  if (
    url === null ||
    capture.witnesses.some(({ field, value }) => field === 'url' && value === url)
  )
    return capture;
  return {
    ...capture,
    witnesses: [...capture.witnesses, { field: 'url', from: 'address', value: url }],
  };
}

/** Refuses a capture without a word, and one too long to be a report. */
function checked(capture: Capture): Capture {
  const { input, captured, edits } = capture;
  const visible =
    captured.length +
    edits.reduce((sum, { from, to, insert }) => sum + insert.length - (to - from), 0);
  if (visible > MAX_VISIBLE_UNITS) {
    throw new IngestError(
      input,
      `${visible} characters of text, more than the ${MAX_VISIBLE_UNITS} of one report: --lines reads each line by itself`,
    );
  }
  if (!/[\p{L}\p{N}]/u.test(captured)) throw new IngestError(input, 'no words in it');
  return capture;
}
