import type { Capture } from '../../engine/text/capture.ts';
import { captureOf, type About } from './about.ts';
import { IngestError } from './ingest-error.ts';
import { MAX_PICTURE_PIXELS } from './limits.ts';
import { Scanner } from './ocr.ts';

/**
 * Reads a picture of a report by OCR. The captured text is what the scanner read, doubtful words marked.
 *
 * @throws {IngestError} for a damaged picture, one without words, and one that unfolds beyond the limit.
 */
export async function ingestScan(bytes: Uint8Array, about: About): Promise<Capture> {
  const size = pictureSize(bytes);
  if (!size) throw new IngestError(about.input, 'damaged picture');
  if (size.width * size.height > MAX_PICTURE_PIXELS) {
    throw new IngestError(
      about.input,
      `picture of ${size.width} × ${size.height} pixels, too large to be read`,
    );
  }
  if (isCut(bytes)) throw new IngestError(about.input, 'damaged picture: its end is missing');
  const scanner = new Scanner();
  try {
    const { text, paragraphs, doubtfulWords } = await scanner.read(bytes);
    if (text.trim() === '') throw new IngestError(about.input, 'picture without readable words');
    return captureOf(about, {
      format: 'scan',
      captured: text,
      doubtfulWords,
      hints: paragraphs.map((span) => ({
        ...span,
        kind: null,
        why: 'scan',
        body: null,
        level: null,
      })),
    });
  } catch (error) {
    if (error instanceof IngestError) throw error;
    throw new IngestError(about.input, 'damaged picture: it cannot be decoded', { cause: error });
  } finally {
    await scanner.close();
  }
}

/** Width and height in pixels, read from the header before anything is unfolded; null where it is damaged. */
export function pictureSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0x89) {
    return bytes.length < 24 ? null : { width: view.getUint32(16), height: view.getUint32(20) };
  }
  // JPEG: from segment to segment until a frame header (C0 to CF, apart from C4, C8 and CC).
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at++;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    } else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** True where the mark that ends a picture is missing: the scanner reads nothing of a cut one. */
function isCut(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(-65_536)).toString('latin1');
  return !tail.includes(bytes[0] === 0x89 ? 'IEND' : '\u00FF\u00D9');
}
