/** A tag, comment or declaration in a page's source. */
export interface SourceTag {
  /** In small letters; null for a comment, a declaration or an instruction. */
  readonly name: string | null;
  readonly closing: boolean;
  readonly end: number;
  readonly attributes: number;
  /** Values of attributes too long for anything but a picture (`src="data:…"`), without their quotes. */
  readonly long: readonly { readonly from: number; readonly to: number }[];
}

/** No address and no list of classes is longer. */
const LONGEST_VALUE = 4000;
const TAG_NAME = /<\/?(?<name>[a-z][^\s/>]*)/iuy;
const NONE: SourceTag['long'] = [];

/** The tag that begins at `at`, as browsers read it; null where a `<` is only a character. Linear in its length. */
export function readTag(text: string, at: number): SourceTag | null {
  if (text.startsWith('<!--', at)) {
    const end = text.indexOf('-->', at + 4);
    return unnamed(end < 0 ? text.length : end + 3);
  }
  const next = text.charAt(at + 1);
  if (next === '!' || next === '?') {
    const end = text.indexOf('>', at);
    return unnamed(end < 0 ? text.length : end + 1);
  }
  TAG_NAME.lastIndex = at;
  const name = TAG_NAME.exec(text)?.groups?.['name'];
  if (name === undefined) return null;
  const start = at + name.length + (next === '/' ? 2 : 1);
  return { name: name.toLowerCase(), closing: next === '/', ...readAttributes(text, start) };
}

function unnamed(end: number): SourceTag {
  return { name: null, closing: false, end, attributes: 0, long: NONE };
}

/** Quotes hide a `>` only where a value begins: behind `=`. */
function readAttributes(
  text: string,
  from: number,
): Pick<SourceTag, 'end' | 'attributes' | 'long'> {
  let long: { from: number; to: number }[] | null = null;
  let attributes = 0;
  let wasSpace = false;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3e) break;
    if ((code === 0x22 || code === 0x27) && text.charCodeAt(i - 1) === 0x3d) {
      const close = text.indexOf(code === 0x22 ? '"' : "'", i + 1);
      const to = close < 0 ? text.length : close;
      if (to - i > LONGEST_VALUE) (long ??= []).push({ from: i + 1, to });
      i = to;
      wasSpace = false;
      continue;
    }
    const isSpace =
      code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b) || code === 0x2f;
    if (wasSpace && !isSpace) attributes++;
    wasSpace = isSpace;
  }
  return { end: Math.min(text.length, i + 1), attributes, long: long ?? NONE };
}

/** Where the end tag of a raw element (`<script>`) begins; the end of the page where there is none. */
export function endOfRaw(text: string, from: number, name: string): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'giu');
  close.lastIndex = from;
  return close.exec(text)?.index ?? text.length;
}
