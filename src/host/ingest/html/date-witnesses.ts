import type { Witness } from '../../../engine/text/capture.ts';
import { visibleDates } from './date-lines.ts';
import { readDate } from './dates.ts';
import { hasWord, metaValues, type Declared } from './declared.ts';
import type { BlockFacts } from './facts.ts';
import type { ArticlePlace } from './kinds.ts';
import { META_FIELDS } from './meta-fields.ts';
import type { Page, PageElement } from './page.ts';

type DateField = 'publishedOn' | 'modifiedOn';

/** All that the page says about the day of publication and of changes, the most trusted first. */
export function dateWitnesses(
  page: Page,
  facts: readonly BlockFacts[],
  place: ArticlePlace,
  declared: Declared,
): Witness[] {
  const witnesses: Witness[] = [];
  const dayFirst = readsDayFirst(declared);
  const add = (field: DateField, from: string, raw: string | null | undefined): void => {
    const value = raw ? readDate(raw, { dayFirst }) : null;
    if (value !== null) witnesses.push({ field, from, value });
  };
  const article = declared.linked[0];
  add('publishedOn', 'json-ld', article?.published);
  add('modifiedOn', 'json-ld', article?.modified);
  for (const field of ['publishedOn', 'modifiedOn'] as const) {
    for (const { name, value } of metaValues(declared, META_FIELDS[field])) {
      add(field, `meta ${name}`, value);
    }
  }
  for (const { element, text } of markedDates(page)) {
    const { attributes } = element;
    const raw =
      attributes.get('datetime') ?? attributes.get('content') ?? attributes.get('title') ?? text;
    if (hasWord(attributes.get('itemprop'), 'datemodified')) add('modifiedOn', 'microdata', raw);
    else add('publishedOn', 'microdata', raw);
  }
  witnesses.push(...visibleDates(facts, place, dayFirst));
  return witnesses;
}

/** Americans write the month first; where a page does not say that it is American, 03/04/2020 stays open. */
function readsDayFirst({ lang, meta }: Declared): boolean | null {
  const locale = meta.find(({ name }) => name === 'og:locale')?.value ?? lang ?? '';
  if (/^en[-_](?:US|PH)$/iu.test(locale)) return false;
  return /^(?:en[-_](?:GB|IE|AU|NZ|IN|ZA)|(?:fr|de|es|it|pt|nl|pl|cs|sk|ro|tr|el|ru|uk|bg|sr|hr|da|nb|fi|id|vi|ar|he)\b)/iu.test(
    locale,
  )
    ? true
    : null;
}

/** Elements that microdata calls the date of publication or change, or that old pages mark `<time pubdate>`. */
function markedDates({ elements, texts }: Page): { element: PageElement; text: string }[] {
  const found = elements.filter(
    ({ tag, attributes }) =>
      tag !== 'meta' &&
      (hasWord(attributes.get('itemprop'), 'datepublished') ||
        hasWord(attributes.get('itemprop'), 'datemodified') ||
        (tag === 'time' && attributes.has('pubdate'))),
  );
  return found.slice(0, 4).map((element) => ({
    element,
    text: texts
      .filter(({ parent }) => parent === element)
      .map(({ value }) => value)
      .join(' '),
  }));
}
