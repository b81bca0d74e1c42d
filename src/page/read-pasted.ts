import {
  plainCapture,
  readReport,
  type Knowledge,
  type Reading,
  type ReadOptions,
} from '../engine/index.ts';

/**
 * Reads pasted text in the browser, without a server. The id is the SHA-256 of the text's UTF-8 bytes, so that
 * the same words pasted here and read from a file have the same id. Rejects where the browser has no Web Crypto
 * (a page that is not served from a secure origin).
 */
export async function readPasted(
  text: string,
  knowledge: Knowledge,
  options: ReadOptions = {},
): Promise<Reading> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const hex = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  return readReport(plainCapture(text, `sha256:${hex}`), knowledge, options);
}
