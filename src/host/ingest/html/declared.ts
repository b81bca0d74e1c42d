import { linkedArticles, type LinkedArticle } from './json-ld.ts';
import type { Page, PageElement } from './page.ts';
import { likenessOf, plainWords, titlesOf, type Title } from './titles.ts';

/** A value of a `<meta>` tag, with the name it goes by, in small letters. */
export interface MetaValue {
  readonly name: string;
  readonly value: string;
}

/** What a page says of itself where readers do not see it. */
export interface Declared {
  /** `<title>`; '' where there is none. */
  readonly title: string;
  readonly meta: readonly MetaValue[];
  /** Articles of the page's JSON-LD, its own first. */
  readonly linked: readonly LinkedArticle[];
  /** `<link rel=canonical>` as written. */
  readonly canonical: string | null;
  readonly lang: string | null;
  /** `<base href>`. */
  readonly base: string | null;
  /** The address that a browser noted when it saved the page. */
  readonly savedFrom: string | null;
}

const LONGEST_VALUE = 2000;
const MOST_META = 2000;
/** Where comments of browsers stand. */
const HEAD_UNITS = 5000;
/** "Page saved with SingleFile url: https://…", "saved from url=(0032)https://…". */
const SAVED_FROM =
  /<!--[^<>]{0,200}?(?:saved with SingleFile\s{1,9}url:\s{0,9}|saved from url=\(\d{1,6}\))(?<address>https?:[^\s<>]{1,1000})/iu;

/** Reads the head of a page, and the meta tags that templates put into its body. */
export function declaredBy(page: Page, captured: string): Declared {
  const meta: MetaValue[] = [];
  let canonical: string | null = null;
  let lang: string | null = null;
  let base: string | null = null;
  for (const element of page.elements) {
    const { tag, attributes } = element;
    if (tag === 'meta' && meta.length < MOST_META) meta.push(...metaOf(element));
    else if (tag === 'link' && hasWord(attributes.get('rel'), 'canonical')) {
      canonical ??= short(attributes.get('href'));
    } else if (tag === 'html') lang ??= short(attributes.get('lang') ?? attributes.get('xml:lang'));
    else if (tag === 'base') base ??= short(attributes.get('href'));
  }
  const heading = page.texts.find(({ parent }) => isPageTitle(parent))?.parent;
  const title = (heading ? textIn(heading) : '').replace(/\s+/gu, ' ').trim();
  const titles = meta.filter(({ name }) => name === 'og:title').map(({ value }) => value);
  return {
    title: title.slice(0, LONGEST_VALUE),
    meta,
    linked: ownFirst(linkedArticles(page), titlesOf([...titles, title], [])),
    canonical,
    lang,
    base,
    savedFrom: SAVED_FROM.exec(captured.slice(0, HEAD_UNITS))?.groups?.['address'] ?? null,
  };
}

/** Some pages tell of the reports they link to as well: the one with the page's title is its own. */
function ownFirst(
  linked: readonly LinkedArticle[],
  titles: readonly Title[],
): readonly LinkedArticle[] {
  const own = linked.find(
    ({ isPage, headlines }) =>
      !isPage && headlines.some((headline) => likenessOf(plainWords(headline), titles) > 1),
  );
  return own ? [own, ...linked.filter((article) => article !== own)] : linked;
}

/** The values of the meta tags of these names, in the order of the names. */
export function metaValues({ meta }: Declared, names: readonly string[]): readonly MetaValue[] {
  return names.flatMap((name) => meta.filter((value) => value.name === name));
}

/** The page's titles and its article's headlines, as it declares them. */
export function declaredTitles(declared: Declared): readonly string[] {
  return [
    ...metaValues(declared, ['og:title', 'twitter:title']).map(({ value }) => value),
    ...(declared.linked[0]?.headlines ?? []),
    declared.title,
  ].filter((title) => title !== '');
}

/** Sentences that sum the article up for search engines and social media. */
export function declaredSums(declared: Declared): readonly string[] {
  return metaValues(declared, ['og:description', 'description', 'twitter:description']).map(
    ({ value }) => value,
  );
}

/** Names that the page gives the article's authors, as written. */
export function declaredAuthors(declared: Declared): readonly string[] {
  return [
    ...(declared.linked[0]?.authors ?? []),
    ...metaValues(declared, ['author', 'article:author', 'byl', 'parsely-author']).map(
      ({ value }) => value,
    ),
  ];
}

/** Names that the page gives its site: no headline is one of these. */
export function siteNames(declared: Declared): readonly string[] {
  return [
    ...metaValues(declared, ['og:site_name', 'application-name', 'publisher']).map(
      ({ value }) => value,
    ),
    ...declared.linked.flatMap(({ publisher }) => publisher ?? []),
  ];
}

function textIn({ children }: PageElement): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** A title inside a drawing (`<svg><title>`) names a symbol. */
function isPageTitle({ tag, parent }: PageElement): boolean {
  return (
    tag === 'title' && parent?.tag !== 'svg' && parent?.tag !== 'symbol' && parent?.tag !== 'g'
  );
}

function metaOf({ attributes }: PageElement): MetaValue[] {
  const value = short(attributes.get('content'));
  if (value === null) return [];
  return ['property', 'name', 'itemprop', 'http-equiv'].flatMap((key) => {
    const name = attributes.get(key)?.trim().toLowerCase();
    return name ? [{ name, value }] : [];
  });
}

function short(value: string | undefined): string | null {
  const text = value?.replace(/\s+/gu, ' ').trim() ?? '';
  return text === '' || text.length > LONGEST_VALUE ? null : text;
}

export function hasWord(value: string | undefined, word: string): boolean {
  return value?.toLowerCase().split(/\s+/u).includes(word) ?? false;
}
