import type { BlockHint } from '../../../engine/text/capture.ts';
import { decideBody } from './body.ts';
import { declaredTitles, type Declared } from './declared.ts';
import { measureBlocks } from './facts.ts';
import { findHeadline } from './headline.ts';
import type { Layout } from './layout.ts';
import type { Page } from './page.ts';

/** One hint for each visible block, in order. */
export function hintsOf(page: Page, layout: Layout, declared: Declared): BlockHint[] {
  const headline = findHeadline(layout, declaredTitles(declared));
  const facts = measureBlocks(page, layout, headline);
  const body = decideBody(facts, headline ? layout.blocks.indexOf(headline) : null);
  return facts.map((block, index) => ({
    from: block.block.from,
    to: block.block.to,
    kind: block.block === headline ? 'headline' : null,
    why: `${block.element.tag} ${block.role ?? ''} ${block.aside ?? ''}`,
    body: body[index] ?? false,
    level: null,
  }));
}
