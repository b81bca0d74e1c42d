import type { Capture } from '../../engine/text/capture.ts';
import { declaredBy } from './html/declared.ts';
import { readBlocks } from './html/hints.ts';
import { layOut } from './html/layout.ts';
import { parsePage } from './html/page.ts';
import { witnessesOf } from './html/witnesses.ts';

/** What is known of a page from outside its characters. */
export interface HtmlSource {
  readonly id: string;
  readonly input: string;
  readonly encoding: Capture['encoding'];
  /** The address it came from, where known. */
  readonly url: string | null;
}

/**
 * Reads a saved web page: its visible text with an exact way back to the captured characters, what each block of
 * it is as far as the markup says, and all its witnesses. Nothing visible is dropped.
 *
 * No script of the page is run and nothing is fetched. Never throws on markup; time and memory stay bounded on pages
 * made to break parsers.
 */
export function ingestHtml(captured: string, { id, input, encoding, url }: HtmlSource): Capture {
  const page = parsePage(captured);
  const layout = layOut(captured, page);
  const declared = declaredBy(page, captured);
  const { hints, facts, place } = readBlocks(page, layout, declared);
  return {
    id,
    input,
    format: 'html',
    encoding,
    captured,
    edits: layout.edits,
    hints,
    witnesses: witnessesOf(page, facts, place, declared, url),
    doubtfulWords: [],
    warnings: layout.visible === '' ? ['the page shows no text without its scripts'] : [],
  };
}
