import type { CaptureFormat } from '../../engine/text/capture.ts';
import { frontMatter } from './front-matter.ts';
import { refusedBytes } from './refused.ts';

/** What bytes are by their content: a format that is read, text whose format its characters tell, or a reason to refuse. */
export type Recognised =
  | { readonly kind: 'pdf' | 'picture' | 'text' }
  | { readonly kind: 'refused'; readonly reason: string };

/** Tells what bytes are from their first kilobytes, never from a name. Nothing is unpacked. */
export function recogniseBytes(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return { kind: 'refused', reason: 'empty file' };
  if (pdfStart(bytes) >= 0) return { kind: 'pdf' };
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return { kind: 'picture' };
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return { kind: 'picture' };
  const reason = refusedBytes(bytes);
  return reason === null ? { kind: 'text' } : { kind: 'refused', reason };
}

/** Offset of a PDF's header, which may stand behind up to 1024 other bytes; -1 where there is none. */
export function pdfStart(bytes: Uint8Array): number {
  const head = latin1(bytes, 1032);
  const at = head.search(/%PDF-\d\.\d/u);
  // A report may speak of "%PDF-1.4" in mid-line; a header begins the file or follows a line break or binary junk.
  return at > 0 && /[\p{L}\p{P} ]/u.test(head.charAt(at - 1)) ? -1 : at;
}

/** The format of text, told by its first 64,000 characters; or why it is refused though it is text. */
export function recogniseText(
  text: string,
): { readonly format: Exclude<CaptureFormat, 'pdf' | 'scan'> } | { readonly reason: string } {
  const head = text.slice(0, 64_000);
  const mail = mailFormat(head);
  if (mail) return { format: mail };
  const start = withoutComments(head);
  if (isHtml(start)) return { format: 'html' };
  const reason = refusedText(start, text);
  if (reason !== null) return { reason };
  return { format: isMarkdown(head) ? 'markdown' : 'text' };
}

/** From the first sign that is neither space nor an XML comment: SingleFile begins with one. */
function withoutComments(head: string): string {
  let rest = head.trimStart();
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', 4);
    if (end < 0) break;
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

/** Headers that only mail software writes. A report that begins "From: AFP" and "Date: 3 May" is plain text. */
const MAIL_ONLY =
  /^(?:mime-version|message-id|received|return-path|delivered-to|content-type|content-transfer-encoding|dkim-signature|list-(?:id|unsubscribe)|x-mailer|snapshot-content-location):/iu;
const MAIL_COMMON = /^(?:from|to|cc|bcc|date|subject|reply-to|sender):/iu;

function mailFormat(head: string): 'email' | 'mhtml' | null {
  const end = head.search(/\r?\n\r?\n/u);
  const lines = (end < 0 ? head : head.slice(0, end)).split(/\r?\n/u);
  if (/^From \S+ /u.test(lines[0] ?? '')) lines.shift();
  let only = 0;
  let common = 0;
  for (const line of lines) {
    if (/^[ \t]/u.test(line)) continue;
    if (!/^[\w-]{1,60}:/u.test(line)) return null;
    if (MAIL_ONLY.test(line)) only++;
    else if (MAIL_COMMON.test(line)) common++;
  }
  if (only === 0 || only + common < 2) return null;
  const headers = lines.join('\n');
  const archive =
    /^snapshot-content-location:/imu.test(headers) ||
    /^content-type:\s*multipart\/related/imu.test(headers);
  // Old Internet Explorer archives have no snapshot header, but no addressee either; a mail with pictures has one.
  return archive && !/^(?:to|delivered-to|received):/imu.test(headers) ? 'mhtml' : 'email';
}

const PAGE_START =
  /^(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html|head|body|title|meta)[\s/>]/iu;
const BLOCK_START =
  /^<(?:article|main|section|div|p|h[1-6]|table|ul|ol|header|blockquote|figure|script|style|link)[\s/>]/iu;
const BLOCK_END =
  /<\/(?:article|main|section|div|p|h[1-6]|table|ul|ol|li|blockquote|figure|body|html)\s*>/giu;

/** A page or a piece of one. Text with a stray `<u>` or `<br>` in it is text: those are repaired, not parsed. */
function isHtml(start: string): boolean {
  if (PAGE_START.test(start)) return true;
  const ends = start.match(BLOCK_END)?.length ?? 0;
  return ends >= 3 || (ends >= 1 && BLOCK_START.test(start));
}

function refusedText(start: string, text: string): string | null {
  if (/^(?:<\?xml[^>]*\?>\s*)?<(?:rss|rdf:RDF|feed)[\s>]/iu.test(start)) {
    return 'news feed (RSS or Atom), not a report: read the pages it links to';
  }
  if (/^(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg[\s>]/iu.test(start))
    return 'SVG drawing, not a report';
  if (/^<\?xml\s/iu.test(start)) return 'XML data, not a report';
  if (/^\{\\rtf/u.test(start)) return 'RTF document: save it as PDF, HTML or plain text';
  if (/^%!PS/u.test(start)) return 'PostScript document: save it as PDF';
  if (/^WARC\/[01]\./u.test(start)) return 'WARC web archive: export the page as HTML or MHTML';
  if (/^[[{]\s*["[{\]}\d-]/u.test(start) && isJson(text)) return 'JSON data, not a report';
  return null;
}

/** One JSON value, or one a line. */
function isJson(text: string): boolean {
  const parses = (json: string): boolean => {
    try {
      return typeof JSON.parse(json) === 'object';
    } catch {
      return false;
    }
  };
  const firstLine = text.trimStart().split('\n', 1)[0] ?? '';
  return (firstLine.trim().length > 2 && parses(firstLine)) || parses(text);
}

const MARKDOWN_MARKS: readonly RegExp[] = [
  /^#{1,6} +\S/mu, // # Heading
  /\[[^\]\n]{1,200}\]\((?:https?:|\/|mailto:|#)[^\s)]{0,2000}(?: "[^"\n]{0,200}")?\)/u, // [words](address)
  /!\[[^\]\n]{0,300}\]\([^\s)]{1,2000}\)/u, // ![picture](address)
  /(?<![\w*])\*\*(?=\S)[^*\n]{1,300}\*\*(?!\*)/u, // **strong**
  /^ {0,3}>(?: \S|$)/mu, // > quotation
  /^ {0,3}[-*+] \S[^\n]*\n {0,3}[-*+] \S/mu, // two items of a list
  /^ {0,3}(?:```|~~~)/mu,
];

/** Markdown by its marks: front matter or a heading mark or two different marks. One dash or star alone is plain text's too. */
function isMarkdown(head: string): boolean {
  if (frontMatter(head)) return true;
  const found = MARKDOWN_MARKS.filter((mark) => mark.test(head)).length;
  return found >= 2 || /^# \S[^\n]{0,300}\n(?:\s*\n|$)/mu.test(head);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

function latin1(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}
