import type { BlockHint } from '../../../engine/text/capture.ts';
import { decideBody } from './body.ts';
import { measureBlocks } from './facts.ts';
import type { Layout } from './layout.ts';
import type { Page, PageText } from './page.ts';

/** One hint for each visible block, in order. */
export function hintsOf(
  page: Page,
  layout: Layout,
  taken: ReadonlySet<PageText> | null,
): BlockHint[] {
  const facts = measureBlocks(page, layout, taken);
  const body = decideBody(facts);
  return facts.map((block, index) => ({
    from: block.block.from,
    to: block.block.to,
    kind: null,
    why: `${block.element.tag} ${block.role ?? ''}`,
    body: body[index] ?? false,
    level: null,
  }));
}
