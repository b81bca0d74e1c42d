import type { Witness } from '../../../engine/text/capture.ts';
import { authorNames } from './authors.ts';
import { dateWitnesses } from './date-witnesses.ts';
import { hasWord, metaValues, type Declared } from './declared.ts';
import type { BlockFacts } from './facts.ts';
import type { ArticlePlace } from './kinds.ts';
import { META_FIELDS } from './meta-fields.ts';
import type { Page, PageElement } from './page.ts';

/** Everything of the page that bears witness to a fact about its report, the most trusted first in each field. */
export function witnessesOf(
  page: Page,
  facts: readonly BlockFacts[],
  place: ArticlePlace,
  declared: Declared,
  url: string | null,
): Witness[] {
  const { linked } = declared;
  const base = declared.base ?? url;
  const article = linked[0];
  const said = (field: Witness['field'], from: string, values: readonly (string | null)[]) =>
    values.flatMap((value): Witness[] => (value ? [{ field, from, value }] : []));
  const meta = (field: Witness['field'], read: (value: string) => readonly string[]) =>
    metaValues(declared, META_FIELDS[field]).flatMap(({ name, value }) =>
      said(field, `meta ${name}`, read(value)),
    );
  const same = (value: string): readonly string[] => [value];
  const all: Witness[] = [
    ...said('headline', 'json-ld', article?.headlines.slice(0, 1) ?? []),
    ...meta('headline', same),
    ...said('headline', 'title', [declared.title]),
    ...said('byline', 'json-ld', article?.authors.flatMap(authorNames) ?? []),
    ...meta('byline', authorNames),
    ...markedAuthors(page).map((value): Witness => ({ field: 'byline', from: 'markup author', value })),
    ...said('publisher', 'json-ld', [article?.publisher ?? null]),
    ...meta('publisher', same),
    ...said('url', 'link canonical', [absolute(declared.canonical, base)]),
    ...meta('url', (value) => [absolute(value, base)].filter((v) => v !== null)),
    ...said('url', 'json-ld', [absolute(article?.url ?? null, base)]),
    ...dateWitnesses(page, facts, place, declared),
    ...said('language', 'html lang', [declared.lang]),
    ...said('language', 'json-ld', [article?.language ?? null]),
    ...meta('language', same),
  ];
  const seen = new Set<string>();
  return all.filter(({ field, from, value }) => {
    const key = `${field}\n${from}\n${value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** An address on the web, relative ones from the page's own. Null for others (`file:`, `about:blank`). */
function absolute(value: string | null, base: string | null): string | null {
  if (value === null) return null;
  const found = base !== null && URL.canParse(value, base) ? new URL(value, base).href : value;
  return /^https?:\/\//iu.test(found) ? found : null;
}

/** Names that the markup itself calls the author's: `rel=author`, `itemprop=author`. */
function markedAuthors({ texts }: Page): string[] {
  const found = new Map<PageElement, string>();
  for (const { parent, value } of texts) {
    let marked: PageElement | null = null;
    for (let at: PageElement | null = parent, steps = 0; at && steps < 4; at = at.parent, steps++) {
      const { attributes } = at;
      if (hasWord(attributes.get('itemprop'), 'author') || hasWord(attributes.get('rel'), 'author')) marked = at;
    }
    if (marked) found.set(marked, (found.get(marked) ?? '') + value);
  }
  const names = [...found.values()].slice(0, 8).flatMap((value) => authorNames(value));
  return [...new Set(names)];
}
