import { addressParser, decodeWords } from 'postal-mime';
import type { Capture, Witness } from '../../engine/text/capture.ts';
import type { Edit } from '../../engine/text/edit.ts';
import { captureOf, type About } from './about.ts';
import { decodeText } from './encoding.ts';
import { ingestHtml } from './html.ts';
import { IngestError } from './ingest-error.ts';
import { parseMime, type MimePart } from './mime.ts';
import { lineEndEdits } from './text.ts';

/**
 * Reads a mail: its HTML part as a page, else its plain text. The captured text is that part, decoded; subject,
 * date, sender and list come as witnesses. Attachments are named in a warning and not read.
 *
 * @throws {IngestError} for a mail without a readable part.
 */
export function ingestEmail(bytes: Uint8Array, about: About): Capture {
  const mail = parseMime(bytes);
  const parts = leaves(mail);
  const readable = parts.filter(({ attached }) => !attached);
  const chosen =
    readable.find(({ type }) => type === 'text/html') ??
    readable.find(({ type }) => type === 'text/plain');
  if (!chosen) throw new IngestError(about.input, 'mail without a text that can be read');
  const { text, encoding, warnings } = decodeText(chosen.body(), chosen.charset);
  const decoded = { ...about, encoding };
  const capture =
    chosen.type === 'text/html'
      ? ingestHtml(text, decoded)
      : captureOf(decoded, {
          format: 'email',
          captured: text,
          edits: chosen.flowed ? flowedEdits(text) : lineEndEdits(text),
        });
  const attached = parts.filter((part) => part.attached).length;
  return {
    ...capture,
    format: 'email',
    witnesses: [...mailWitnesses(mail), ...capture.witnesses],
    warnings: [
      ...warnings,
      ...capture.warnings,
      ...(attached === 0
        ? []
        : [`${attached} ${attached === 1 ? 'attachment is' : 'attachments are'} not read`]),
    ],
  };
}

function leaves(part: MimePart): MimePart[] {
  return part.parts.length === 0 ? [part] : part.parts.flatMap(leaves);
}

/** What the head of a mail says of the report in it. The sender is a newsletter's publisher, hardly its author. */
function mailWitnesses({ headers }: MimePart): Witness[] {
  const header = (name: string): string => decodeHeader(headers.get(name) ?? '');
  const witnesses: Witness[] = [];
  const add = (field: Witness['field'], from: string, value: string | null | undefined): void => {
    if (value) witnesses.push({ field, from, value });
  };
  add('headline', 'mail subject', header('subject'));
  add('publishedOn', 'mail date', mailDate(header('date')));
  const sender = addressParser(headers.get('from') ?? '')[0];
  add('publisher', 'mail from', sender && decodeHeader(sender.name));
  add('publisher', 'mail list-id', header('list-id').split('<', 1)[0]?.replaceAll('"', '').trim());
  add('url', 'mail archived-at', /^<?(https?:[^>\s]+)/u.exec(header('archived-at'))?.[1]);
  return witnesses;
}

/** A header's words: encoded words decoded, then bare bytes, which some mailers write in UTF-8. */
function decodeHeader(raw: string): string {
  const bare = /[\u0080-\u00FF]/u.test(raw) ? decodeText(Buffer.from(raw, 'latin1')).text : raw;
  return decodeWords(bare).replace(/\s+/gu, ' ').trim();
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** ISO date-time with the zone that the mail gives: "Thu, 10 Jul 2025 23:30:00 -0400" is the 10th, whatever it is in Greenwich. Null for others. */
export function mailDate(value: string): string | null {
  const match =
    /\b(?<day>\d{1,2})\s+(?<month>[a-z]{3})[a-z]*\s+(?<year>\d{4})\s+(?<time>\d{2}:\d{2})(?<seconds>:\d{2})?(?:\s+(?<zone>[+-]\d{4}|GMT|UTC?|Z)\b)?/iu.exec(
      value,
    )?.groups;
  if (!match) return null;
  const month = MONTHS.indexOf((match['month'] ?? '').toLowerCase()) + 1;
  if (month === 0) return null;
  const { day = '', year = '', time = '', seconds = ':00', zone } = match;
  const offset =
    zone === undefined ? '' : /^[+-]/u.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z';
  return `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${seconds}${offset}`;
}

/** Edits of `format=flowed` (RFC 3676): a space before the line end joins the lines; "-- " parts the signature. */
function flowedEdits(text: string): Edit[] {
  return lineEndEdits(text)
    .concat(
      [...text.matchAll(/(?<=[^\r\n] )\r?\n(?=[^\r\n>])/gu)]
        .filter(({ index }) => text.slice(text.lastIndexOf('\n', index - 1) + 1, index) !== '-- ')
        .map(({ 0: sign, index }) => ({
          from: index + sign.length - 1,
          to: index + sign.length,
          insert: '',
        })),
    )
    .sort((a, b) => a.from - b.from);
}
