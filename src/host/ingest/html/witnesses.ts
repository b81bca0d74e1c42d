import type { Witness } from '../../../engine/text/capture.ts';
import { dateWitnesses } from './date-witnesses.ts';
import { hasWord, metaValues, type Declared } from './declared.ts';
import type { BlockFacts } from './facts.ts';
import type { ArticlePlace } from './kinds.ts';
import { META_FIELDS } from './meta-fields.ts';
import type { Page, PageElement } from './page.ts';
import { siteInTitle } from './site-in-title.ts';

/** A page with more words on one fact about its report is made to be a burden. */
const MOST_OF_FIELD = 60;

/** Everything of the page that bears witness to a fact about its report, the most trusted first in each field. */
export function witnessesOf(
  page: Page,
  facts: readonly BlockFacts[],
  place: ArticlePlace,
  declared: Declared,
  url: string | null,
): Witness[] {
  const { linked } = declared;
  const base = absolute(declared.base, url) ?? url ?? declared.savedFrom;
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
    ...said('byline', 'json-ld', article?.authors ?? []),
    ...meta('byline', same),
    ...markedAuthors(page).map((value): Witness => ({
      field: 'byline',
      from: 'markup author',
      value,
    })),
    ...said('publisher', 'json-ld', [article?.publisher ?? null]),
    ...meta('publisher', same),
    ...said('publisher', 'title', [siteInTitle(declared.title, facts, place)]),
    ...said('url', 'link canonical', [absolute(declared.canonical, base)]),
    ...meta('url', (value) => [absolute(value, base)].filter((v) => v !== null)),
    ...said('url', 'json-ld', [absolute(article?.url ?? null, base)]),
    ...said('url', 'snapshot comment', [declared.savedFrom]),
    ...dateWitnesses(page, facts, place, declared),
    ...said('language', 'html lang', [declared.lang]),
    ...said('language', 'json-ld', [article?.language ?? null]),
    ...meta('language', same),
  ];
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return all.filter(({ field, from, value }) => {
    const key = `${field}\n${from}\n${value}`;
    const count = counts.get(field) ?? 0;
    if (seen.has(key) || count >= MOST_OF_FIELD) return false;
    seen.add(key);
    counts.set(field, count + 1);
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
      if (hasWord(attributes.get('itemprop'), 'author') || hasWord(attributes.get('rel'), 'author'))
        marked = at;
    }
    if (marked) found.set(marked, (found.get(marked) ?? '') + value);
  }
  const names = [...found.values()].slice(0, 8).map((value) => value.replace(/\s+/gu, ' ').trim());
  return [...new Set(names)].filter((name) => name !== '');
}
