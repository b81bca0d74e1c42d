import { decodeWords } from 'postal-mime';
import type { Capture } from '../../engine/text/capture.ts';
import type { About } from './about.ts';
import { decodeText } from './encoding.ts';
import { ingestHtml } from './html.ts';
import { IngestError } from './ingest-error.ts';
import { parseMime, type MimePart } from './mime.ts';

/**
 * Reads a page that a browser saved with all its parts: the page itself, at the address it was saved from. The
 * archive's own date is the day of saving and hence no witness of publication.
 *
 * @throws {IngestError} for an archive without a page.
 */
export function ingestMhtml(bytes: Uint8Array, about: About): Capture {
  const archive = parseMime(bytes);
  const location = archive.headers.get('snapshot-content-location');
  const pages = leaves(archive).filter(
    ({ type }) => type === 'text/html' || type === 'application/xhtml+xml',
  );
  // Frames are pages too: the one at the archive's own address is meant, else the first.
  const page =
    pages.find(({ headers }) => headers.get('content-location') === location) ?? pages[0];
  if (!page) throw new IngestError(about.input, 'web archive without a page in it');
  const { text, encoding, warnings } = decodeText(page.body(), page.charset);
  const address = location ?? page.headers.get('content-location') ?? null;
  const url = about.url ?? (address !== null && /^https?:/iu.test(address) ? address : null);
  const capture = ingestHtml(text, { ...about, encoding, url });
  const subject = decodeWords(archive.headers.get('subject') ?? '').trim();
  return {
    ...capture,
    format: 'mhtml',
    witnesses: [
      ...capture.witnesses,
      ...(url === null ? [] : [{ field: 'url', from: 'mhtml location', value: url } as const]),
      ...(subject === ''
        ? []
        : [{ field: 'headline', from: 'mhtml subject', value: subject } as const]),
    ],
    warnings: [...warnings, ...capture.warnings],
  };
}

function leaves(part: MimePart): MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leaves);
}
