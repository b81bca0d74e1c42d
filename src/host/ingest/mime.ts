/** One part of a mail or web archive. Text is Latin-1: each unit is a byte, since parts differ in encoding. */
export interface MimePart {
  /** Small letters: `text/html`. */
  readonly type: string;
  readonly charset: string | null;
  /** Values by name in small letters, unfolded, as they stand. */
  readonly headers: ReadonlyMap<string, string>;
  readonly attached: boolean;
  /** Of `format=flowed` text: a space at a line's end joins it to the next. */
  readonly flowed: boolean;
  readonly parts: readonly MimePart[];
  /** The bytes without transfer encoding; empty for a part that has parts. */
  readonly body: () => Uint8Array;
}

const MAX_DEPTH = 20;
const MAX_PARTS = 2000;

/** Splits a message into its parts. Damaged and cut messages give what is there. */
export function parseMime(bytes: Uint8Array): MimePart {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return part(raw.replace(/^From [^\r\n]*\r?\n/u, ''), 0, { left: MAX_PARTS });
}

function part(raw: string, depth: number, budget: { left: number }): MimePart {
  budget.left--;
  const gap = /^\r?\n|\r?\n\r?\n/u.exec(raw);
  const head = gap ? raw.slice(0, gap.index) : raw;
  const rest = gap ? raw.slice(gap.index + gap[0].length) : '';
  const headers = readHeaders(head);
  const [type = 'text/plain'] = (headers.get('content-type') ?? 'text/plain')
    .toLowerCase()
    .split(';', 1);
  const contentType = headers.get('content-type') ?? '';
  const boundary = parameter(contentType, 'boundary');
  const common = {
    type: type.trim(),
    charset: parameter(contentType, 'charset'),
    headers,
    attached: /^\s*attachment\b/iu.test(headers.get('content-disposition') ?? ''),
    flowed: parameter(contentType, 'format')?.toLowerCase() === 'flowed',
  };
  const none = (): Uint8Array => new Uint8Array();
  if (common.type.startsWith('multipart/') && boundary !== null && depth < MAX_DEPTH) {
    const parts: MimePart[] = [];
    for (const piece of pieces(rest, boundary)) {
      if (budget.left <= 0) break;
      parts.push(part(piece, depth + 1, budget));
    }
    return { ...common, parts, body: none };
  }
  if (common.type === 'message/rfc822' && depth < MAX_DEPTH && budget.left > 0) {
    return { ...common, parts: [part(rest, depth + 1, budget)], body: none };
  }
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  return { ...common, parts: [], body: () => transferred(rest, encoding) };
}

function readHeaders(head: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    if (!headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** A parameter of a structured header: `boundary` of `multipart/mixed; boundary="x"`. */
function parameter(header: string, name: string): string | null {
  const [, quoted, bare] =
    new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'iu').exec(header) ?? [];
  return quoted ?? bare ?? null;
}

function pieces(body: string, boundary: string): string[] {
  const found: string[] = [];
  const mark = `--${boundary}`;
  let start = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n') continue;
    if (start >= 0) found.push(body.slice(start, at).replace(/\r?\n$/u, ''));
    const end = body.indexOf('\n', at);
    if (body.startsWith('--', at + mark.length) || end < 0) return found;
    start = end + 1;
  }
  // The closing line is missing: the message was cut.
  if (start >= 0) found.push(body.slice(start));
  return found;
}

function transferred(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  const decoded = body
    .split(/\r?\n/u)
    .map((line) => line.trimEnd())
    .map((line) => (line.endsWith('=') ? line.slice(0, -1) : `${line}\n`))
    .join('')
    .replace(/=([\dA-F]{2})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(decoded, 'latin1');
}
