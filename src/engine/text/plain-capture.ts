import type { Capture } from './capture.ts';

/** A capture of plain text that is at hand already: pasted words in a page, a test, a caller's own string. `id` names its bytes. */
export function plainCapture(text: string, id: string, input = 'pasted text'): Capture {
  return {
    id,
    input,
    format: 'text',
    encoding: null,
    captured: text,
    edits: [],
    hints: [],
    witnesses: [],
    doubtfulWords: [],
    warnings: [],
  };
}
