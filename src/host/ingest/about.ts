import type { Capture } from '../../engine/text/capture.ts';

/** What is known of a capture before its format is read. */
export interface About {
  /** `sha256:` and 64 hex digits, of the captured bytes. */
  readonly id: string;
  /** File, address or stream position, as given by the user. */
  readonly input: string;
  readonly encoding: Capture['encoding'];
  /** The address it was fetched from or is said to come from; null where unknown. */
  readonly url: string | null;
}

/** A capture of which only the named parts differ from "nothing known". */
export function captureOf(
  about: About,
  parts: Pick<Capture, 'format' | 'captured'> & Partial<Capture>,
): Capture {
  return {
    id: about.id,
    input: about.input,
    encoding: about.encoding,
    edits: [],
    hints: [],
    doubtfulWords: [],
    warnings: [],
    ...parts,
    witnesses: [
      ...(parts.witnesses ?? []),
      ...(about.url === null ? [] : [{ field: 'url', from: 'address', value: about.url } as const]),
    ],
  };
}
