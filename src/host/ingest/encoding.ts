// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package has no types; a declaration beside it is global
/// <reference path="./html-encoding-sniffer.d.ts" />
import chardet from 'chardet';
import sniffHtmlEncoding from 'html-encoding-sniffer';
import { isUtf8 } from 'node:buffer';

/** Text from bytes, with the encoding it was read in and what said so. */
export interface Decoded {
  readonly text: string;
  /** `name` is the WHATWG name in small letters. */
  readonly encoding: {
    readonly name: string;
    readonly from: 'bom' | 'utf-8' | 'declared' | 'detected';
  };
  /** What did not fit the encoding, with its count: nothing is lost silently. */
  readonly warnings: readonly string[];
}

/** Bytes that `chardet` looks at: more makes it slow and no surer. */
const SAMPLE_BYTES = 65_536;
/** A declaration that no page can have: tells "nothing declared" from "windows-1252 declared". */
const UNDECLARED = 'undeclared';

/**
 * Decodes a report's bytes: byte order mark, then strict UTF-8, then what is declared (by the transport,
 * a mail header or the page itself), then detection.
 *
 * UTF-8 goes before the declaration, since pages that declare windows-1252 and are UTF-8 are common and
 * text in another encoding is practically never valid UTF-8 by chance. Bytes that fit nowhere become
 * U+FFFD and are counted in `warnings`.
 */
export function decodeText(bytes: Uint8Array, declaredCharset: string | null = null): Decoded {
  const bom = bomEncoding(bytes);
  if (bom) return decodeAs(bytes, bom, 'bom');
  const wide = wideEncoding(bytes);
  if (wide) return decodeAs(bytes, wide, 'detected');
  const declared = declaredEncoding(bytes, declaredCharset);
  if (declared === 'iso-2022-jp' && bytes.includes(0x1b))
    return decodeAs(bytes, declared, 'declared');
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8', 'utf-8');

  const bad = badUtf8(bytes);
  if (declared !== null && declared !== 'utf-8') return decodeAs(bytes, declared, 'declared');
  if (bad.good > bad.count || bad.cutAtEnd) {
    return decodeAs(bytes, 'utf-8', declared === 'utf-8' ? 'declared' : 'utf-8', [
      badBytesWarning(bad),
    ]);
  }
  const detected = detectedEncoding(bytes, bad.first);
  const warnings = [
    `${bad.count} ${bad.count === 1 ? 'byte is' : 'bytes are'} not valid UTF-8${
      declared === null ? '' : ', which the input declares'
    }: read as ${detected}, which fits best`,
  ];
  return decodeAs(bytes, detected, 'detected', warnings);
}

/** The encoding that a byte order mark names, or null. */
export function bomEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark, told by the empty byte beside each letter of Latin text; else null. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const half = length / 2;
  if (odd > half * 0.7 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.7 && odd < half * 0.02) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array, charset: string | null): string | null {
  const transport = charset === null ? null : whatwgName(charset);
  if (transport !== null) return transport;
  const page = sniffHtmlEncoding(bytes, { defaultEncoding: UNDECLARED });
  return page === UNDECLARED ? null : whatwgName(page);
}

/** The WHATWG name for a label such as `latin1`, or null where browsers know no such encoding. */
function whatwgName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

interface BadBytes {
  /** Bytes that belong to no valid sequence. */
  readonly count: number;
  /** Sequences of two bytes and more that are valid. */
  readonly good: number;
  /** Offset of the first bad byte. */
  readonly first: number;
  /** True where only the last letter is cut: a truncated file. */
  readonly cutAtEnd: boolean;
}

function badUtf8(bytes: Uint8Array): BadBytes {
  let count = 0;
  let good = 0;
  let first = -1;
  let cutAtEnd = false;
  for (let i = 0; i < bytes.length;) {
    const size = utf8Size(bytes, i);
    if (size === 0) {
      if (first < 0) {
        first = i;
        const lead = bytes[i] ?? 0;
        const rest = bytes.subarray(i + 1);
        cutAtEnd =
          lead >= 0xc2 && lead <= 0xf4 && rest.length < 3 && rest.every((b) => b >> 6 === 2);
      }
      count++;
      i++;
    } else {
      if (size > 1) good++;
      i += size;
    }
  }
  return { count, good, first, cutAtEnd };
}

/** Bytes of the valid UTF-8 sequence at `i` (Unicode table 3-7), 0 where there is none. */
function utf8Size(bytes: Uint8Array, i: number): 0 | 1 | 2 | 3 | 4 {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >> 4 === 0xe ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (size === 0) return 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  const second = bytes[i + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let k = 2; k < size; k++) if ((bytes[i + k] ?? 0) >> 6 !== 2) return 0;
  return size;
}

function badBytesWarning({ count, first, cutAtEnd }: BadBytes): string {
  const what = count === 1 ? '1 byte is' : `${count} bytes are`;
  const where = cutAtEnd ? 'at the end, where the file is cut' : `the first at byte ${first}`;
  return `${what} not valid UTF-8 (${where}): each such place is shown as U+FFFD`;
}

function detectedEncoding(bytes: Uint8Array, firstBad: number): string {
  const start = Math.max(0, firstBad - 2048);
  for (const { name } of chardet.analyse(bytes.subarray(start, start + SAMPLE_BYTES))) {
    const known = whatwgName(name);
    if (known !== null && known !== 'utf-8' && !known.startsWith('utf-16')) return known;
  }
  return 'windows-1252';
}

function decodeAs(
  bytes: Uint8Array,
  name: string,
  from: Decoded['encoding']['from'],
  warnings: readonly string[] = [],
): Decoded {
  const text = new TextDecoder(name).decode(bytes);
  const lost =
    warnings.length > 0 && name === 'utf-8'
      ? 0
      : replacements(text) - (name === 'utf-8' ? replacementBytes(bytes) : 0);
  const said =
    lost > 0
      ? [
          ...warnings,
          `${lost} ${lost === 1 ? 'place does' : 'places do'} not fit ${name} and ${lost === 1 ? 'is' : 'are'} shown as U+FFFD`,
        ]
      : warnings;
  return { text, encoding: { name, from }, warnings: said };
}

function replacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}

/** U+FFFD that the bytes spell out themselves: an earlier program's loss, not ours. */
function replacementBytes(bytes: Uint8Array): number {
  let count = 0;
  for (let i = bytes.indexOf(0xef); i >= 0; i = bytes.indexOf(0xef, i + 1)) {
    if (bytes[i + 1] === 0xbf && bytes[i + 2] === 0xbd) count++;
  }
  return count;
}
