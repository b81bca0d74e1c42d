declare module 'html-encoding-sniffer' {
  /** The WHATWG name of the encoding that a page's bytes declare, else `defaultEncoding`. */
  export default function sniffHtmlEncoding(
    bytes: Uint8Array,
    options?: { transportLayerEncodingLabel?: string; defaultEncoding?: string },
  ): string;
}
