import type { BlockHint, Witness } from '../../../engine/text/capture.ts';
import { dateInAddress, readDate } from './dates.ts';
import { metaValues, type Declared } from './declared.ts';
import type { Layout } from './layout.ts';
import { META_FIELDS } from './meta-fields.ts';
import type { Page } from './page.ts';

export function dateWitnesses(
  page: Page,
  layout: Layout,
  hints: readonly BlockHint[],
  declared: Declared,
  url: string | null,
): Witness[] {
  const out: Witness[] = [];
  const add = (field: 'publishedOn' | 'modifiedOn', from: string, raw: string | null | undefined): void => {
    const value = raw ? readDate(raw) : null;
    if (value !== null) out.push({ field, from, value });
  };
  const article = declared.linked[0];
  add('publishedOn', 'json-ld', article?.published);
  add('modifiedOn', 'json-ld', article?.modified);
  for (const { name, value } of metaValues(declared, META_FIELDS.publishedOn)) add('publishedOn', `meta ${name}`, value);
  for (const { name, value } of metaValues(declared, META_FIELDS.modifiedOn)) add('modifiedOn', `meta ${name}`, value);
  void page; void layout; void hints; void url; void dateInAddress;
  return out;
}
