import type { BlockHint, Witness } from '../../../engine/text/capture.ts';
import type { Layout } from './layout.ts';
import type { Page } from './page.ts';

export function witnessesOf(
  _page: Page,
  _layout: Layout,
  _hints: readonly BlockHint[],
  _url: string | null,
): Witness[] {
  return [];
}
