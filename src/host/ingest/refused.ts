import { bomEncoding, wideEncoding } from './encoding.ts';

/** A kind of file that is no report, by the bytes it begins with. */
interface Magic {
  readonly at: number;
  /** Latin-1 letters for bytes; `?` stands for any byte. */
  readonly bytes: string;
  readonly reason: string;
}

const PICTURE = 'save it as PNG or JPEG';
const UNPACK = 'unpack it and read what is inside';

/** Magic numbers as `file(1)` knows them, of what people mistake for reports or find beside them. */
const MAGIC: readonly Magic[] = [
  { at: 0, bytes: '\x1f\x8b', reason: `gzip archive, not unpacked: ${UNPACK}` },
  { at: 0, bytes: 'BZh', reason: `bzip2 archive, not unpacked: ${UNPACK}` },
  { at: 0, bytes: '\xfd7zXZ\0', reason: `xz archive, not unpacked: ${UNPACK}` },
  { at: 0, bytes: '7z\xbc\xaf\x27\x1c', reason: `7-Zip archive, not unpacked: ${UNPACK}` },
  { at: 0, bytes: 'Rar!\x1a\x07', reason: `RAR archive, not unpacked: ${UNPACK}` },
  { at: 0, bytes: '\x28\xb5\x2f\xfd', reason: `zstd archive, not unpacked: ${UNPACK}` },
  { at: 257, bytes: 'ustar', reason: `tar archive, not unpacked: ${UNPACK}` },
  {
    at: 0,
    bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    reason: 'old Office document (.doc, .xls, .ppt, .msg): save it as PDF or HTML',
  },
  { at: 0, bytes: 'GIF8', reason: `GIF picture: ${PICTURE}` },
  { at: 0, bytes: 'RIFF????WEBP', reason: `WebP picture: ${PICTURE}` },
  { at: 0, bytes: 'II*\0', reason: `TIFF picture: ${PICTURE}` },
  { at: 0, bytes: 'MM\0*', reason: `TIFF picture: ${PICTURE}` },
  { at: 0, bytes: '\0\0\0\x0cjP  ', reason: `JPEG 2000 picture: ${PICTURE}` },
  { at: 4, bytes: 'ftypheic', reason: `HEIC picture: ${PICTURE}` },
  { at: 4, bytes: 'ftypmif1', reason: `HEIC picture: ${PICTURE}` },
  { at: 4, bytes: 'ftypavif', reason: `AVIF picture: ${PICTURE}` },
  { at: 4, bytes: 'ftypM4A', reason: 'audio recording, not a report' },
  { at: 4, bytes: 'ftyp', reason: 'video, not a report' },
  { at: 0, bytes: 'RIFF????WAVE', reason: 'audio recording, not a report' },
  { at: 0, bytes: 'RIFF????AVI ', reason: 'video, not a report' },
  { at: 0, bytes: 'ID3', reason: 'audio recording (MP3), not a report' },
  { at: 0, bytes: 'OggS', reason: 'audio or video (Ogg), not a report' },
  { at: 0, bytes: 'fLaC', reason: 'audio recording (FLAC), not a report' },
  { at: 0, bytes: '\x1a\x45\xdf\xa3', reason: 'video (Matroska), not a report' },
  { at: 0, bytes: '\x7fELF', reason: 'executable program, not a report' },
  { at: 0, bytes: '\xcf\xfa\xed\xfe', reason: 'executable program, not a report' },
  { at: 0, bytes: '\xca\xfe\xba\xbe', reason: 'executable program, not a report' },
  { at: 0, bytes: '\0asm', reason: 'executable program (WebAssembly), not a report' },
  { at: 0, bytes: 'SQLite format 3\0', reason: 'SQLite database, not a report' },
  { at: 0, bytes: 'bplist00', reason: 'Safari web archive: save the page as HTML or PDF' },
  { at: 0, bytes: 'wOF', reason: 'font, not a report' },
];

/** Bytes at the start that are looked at for characters no text has. */
const SAMPLE_BYTES = 65_536;
/** Control characters beyond this share of the sample make it binary; random bytes have a tenth. */
const CONTROL_SHARE = 0.02;
const EMPTY_BYTE_SHARE = 0.003;

/** One line on why bytes that are neither PDF nor a known picture are refused; null where they look like text. */
export function refusedBytes(bytes: Uint8Array): string | null {
  if (
    begins(bytes, 0, 'PK\x03\x04') ||
    begins(bytes, 0, 'PK\x05\x06') ||
    begins(bytes, 0, 'PK\x07\x08')
  )
    return zipReason(bytes);
  const known = MAGIC.find((magic) => begins(bytes, magic.at, magic.bytes));
  if (known) return known.reason;
  if (bomEncoding(bytes) !== null || wideEncoding(bytes) !== null) return null;
  const { empty, control, size } = controls(bytes);
  const binary = empty > size * EMPTY_BYTE_SHARE || control > size * CONTROL_SHARE;
  if (!binary) return null;
  if (begins(bytes, 0, 'MZ')) return 'executable program, not a report';
  if (begins(bytes, 0, 'BM')) return `BMP picture: ${PICTURE}`;
  if (begins(bytes, 0, '\xff\xfb') || begins(bytes, 0, '\xff\xf3'))
    return 'audio recording (MP3), not a report';
  return 'binary data, not a report';
}

/** What a zip is, from the names of its first entries; nothing is unpacked. */
function zipReason(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString(
    'latin1',
  );
  if (head.includes('mimetypeapplication/epub')) return 'EPUB book, not a report';
  if (head.includes('mimetypeapplication/vnd.oasis.opendocument'))
    return 'OpenDocument file: save it as PDF or HTML';
  if (head.includes('[Content_Types].xml') || /(?:word|xl|ppt)\/[\w/]+\.xml/u.test(head)) {
    return 'Office document (.docx, .xlsx, .pptx): save it as PDF or HTML';
  }
  if (head.includes('datapackage.json'))
    return 'WACZ web archive: export the page as HTML or MHTML';
  return `zip archive, not unpacked: ${UNPACK}`;
}

function controls(bytes: Uint8Array): { empty: number; control: number; size: number } {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let empty = 0;
  let control = 0;
  for (const byte of sample) {
    if (byte === 0) empty++;
    // Tab, line feed, vertical tab, form feed, carriage return and the escape of ISO-2022 occur in text.
    else if ((byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) || byte === 0x7f) control++;
  }
  return { empty, control: control + empty, size: sample.length };
}

function begins(bytes: Uint8Array, at: number, magic: string): boolean {
  for (let i = 0; i < magic.length; i++) {
    if (magic[i] !== '?' && bytes[at + i] !== magic.charCodeAt(i)) return false;
  }
  return bytes.length >= at + magic.length;
}
