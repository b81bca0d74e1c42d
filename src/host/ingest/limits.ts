/** The sizes beyond which an input is refused, each so that one report cannot exhaust the memory of the reading of a thousand. */

const MIB = 1024 * 1024;

/** Largest file or standard input, in bytes. Told by the file's size, before anything of it is read. */
export const MAX_INPUT_BYTES = 64 * MIB;

/** Largest body fetched from an address, in bytes, after decompression. */
export const MAX_FETCH_BYTES = 32 * MIB;

/** Longest visible text of one report, in UTF-16 units: ten times the longest novel's chapter, a hundred times a long report. */
export const MAX_VISIBLE_UNITS = 4 * MIB;

/** Most pages read of one PDF; what is beyond is named in a warning. */
export const MAX_PDF_PAGES = 500;

/** Most pages of one PDF that are read by OCR, at about two seconds each. */
export const MAX_OCR_PAGES = 50;

/** Largest picture, in pixels: an A3 page at 600 dpi. A small PNG can unfold to gigabytes. */
export const MAX_PICTURE_PIXELS = 70_000_000;

/** Most redirects followed from one address. */
export const MAX_REDIRECTS = 5;

/** Milliseconds for one address: names, connections, redirects and body together. */
export const FETCH_TIME_LIMIT = 30_000;

/** A size as a person reads it: `64 MiB`, `1.5 KiB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const [size, unit] = bytes < MIB ? [bytes / 1024, 'KiB'] : [bytes / MIB, 'MiB'];
  return `${Number(size.toFixed(size < 10 ? 1 : 0))} ${unit}`;
}
