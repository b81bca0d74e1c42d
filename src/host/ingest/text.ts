import type { Capture } from '../../engine/text/capture.ts';
import type { Edit } from '../../engine/text/edit.ts';
import { captureOf, type About } from './about.ts';

/** Plain text as it came. Only the signs for line ends are made one: `\r\n`, `\r` and a page's form feed become `\n`. */
export function ingestText(captured: string, about: About): Capture {
  return captureOf(about, { format: 'text', captured, edits: lineEndEdits(captured) });
}

/** Edits that leave `\n` as the only line end. */
export function lineEndEdits(captured: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: sign, index } of captured.matchAll(/\r\n?|\f/gu)) {
    if (sign === '\r\n') edits.push({ from: index, to: index + 1, insert: '' });
    // A form feed between two pages stands behind the last line's own end: "… in\n\fUkraine" is one line break.
    else if (sign === '\f' && /^[\r\n]?$/u.test(captured.charAt(index - 1)))
      edits.push({ from: index, to: index + 1, insert: '' });
    else edits.push({ from: index, to: index + 1, insert: '\n' });
  }
  return edits;
}
