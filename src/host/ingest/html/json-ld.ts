import type { Page } from './page.ts';

/** What a page's JSON-LD says of its report. Lists are empty and fields null where it says nothing. */
export interface LinkedArticle {
  /** schema.org type, for the witness: `NewsArticle`. */
  readonly type: string;
  /** True where it speaks of the page and not of an article on it. */
  readonly isPage: boolean;
  readonly headlines: readonly string[];
  readonly authors: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Reportage|NewsItem|LiveBlogPosting)$/u;
const PAGE_TYPE = /^(?:WebPage|ItemPage|VideoObject|PodcastEpisode|NewsMediaOrganizationPage)$/u;
const MOST_NODES = 2000;

/** Articles that the page's JSON-LD tells of itself, articles before pages, in page order. Broken JSON is read as far as it goes. */
export function linkedArticles({ texts }: Page): readonly LinkedArticle[] {
  const sources = new Map<object, string>();
  for (const { parent, value } of texts) {
    if (parent.tag !== 'script') continue;
    if (!/ld\+json/iu.test(parent.attributes.get('type') ?? '')) continue;
    sources.set(parent, (sources.get(parent) ?? '') + value);
  }
  const objects = [...sources.values()].flatMap((source) => topObjects(parseLoosely(source)));
  const articles = objects.filter((object) =>
    typesOf(object).some((type) => ARTICLE_TYPE.test(type)),
  );
  const pages = objects.filter((object) => typesOf(object).some((type) => PAGE_TYPE.test(type)));
  return [...articles, ...pages].map((object) => readArticle(object, objects));
}

/** JSON as pages have it: in CDATA or comments, with raw line breaks in strings, trailing commas, or cut off. */
function parseLoosely(source: string): Json {
  const bare = withoutWrapping(source);
  const tries = [
    bare,
    bare.replace(/\p{Cc}+/gu, ' '),
    bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*(?=[}\]])/gu, ''),
  ];
  for (const text of tries) {
    try {
      // JSON.parse gives exactly the values that Json names.
      return JSON.parse(text) as Json;
    } catch {
      continue;
    }
  }
  return salvage(source);
}

/** Scripts are wrapped in `<!-- -->` or `<![CDATA[ ]]>`, often behind `//` or in a comment of their own. */
function withoutWrapping(source: string): string {
  const bare = source.replace(/<!--|-->|<!\[CDATA\[|\]\]>/gu, '');
  const from = bare.search(/[{[]/u);
  const to = Math.max(bare.lastIndexOf('}'), bare.lastIndexOf(']'));
  return from < 0 ? '' : bare.slice(from, Math.max(from, to + 1));
}

/** Single fields out of JSON that no reader accepts. */
function salvage(text: string): Json {
  const found: Record<string, string> = {};
  for (const key of ['@type', 'headline', 'datePublished', 'dateModified', 'inLanguage']) {
    const value = new RegExp(`"${key}"\\s{0,5}:\\s{0,5}"(?<value>[^"\\\\]{1,400})"`, 'u').exec(text)
      ?.groups?.['value'];
    if (value !== undefined) found[key] = value;
  }
  return found['datePublished'] === undefined ? null : { ...found, '@type': 'Article' };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

/** The objects that the page tells of itself: not those in lists of other reports. */
function topObjects(json: Json): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const waiting: Json[] = [json];
  for (
    let next = waiting.shift();
    next !== undefined && found.length < MOST_NODES;
    next = waiting.shift()
  ) {
    if (Array.isArray(next)) {
      waiting.unshift(...listOf(next).slice(0, MOST_NODES));
    } else if (isObject(next)) {
      found.push(next);
      waiting.push(...listOf(next['@graph']).slice(0, MOST_NODES));
      waiting.push(...listOf(next['mainEntity']), ...listOf(next['mainEntityOfPage']));
    }
  }
  return found;
}

function typesOf(object: JsonObject): readonly string[] {
  return listOf(object['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(/^.*[/#:]/u, '')] : [],
  );
}

function readArticle(object: JsonObject, all: readonly JsonObject[]): LinkedArticle {
  const resolve = (value: Json): Json => {
    if (!isObject(value) || value['name'] !== undefined) return value;
    const id = value['@id'];
    return typeof id === 'string'
      ? (all.find((other) => other['@id'] === id && other['name'] !== undefined) ?? value)
      : value;
  };
  const authors = [
    ...listOf(object['author']),
    ...(object['author'] === undefined ? listOf(object['creator']) : []),
  ];
  const publisher = listOf(object['publisher']).map(resolve)[0];
  const page = object['mainEntityOfPage'];
  return {
    type: typesOf(object)[0] ?? 'Article',
    isPage: !typesOf(object).some((type) => ARTICLE_TYPE.test(type)),
    headlines: [object['headline'], object['name'], object['alternativeHeadline']].flatMap(
      (value) => textOf(value) ?? [],
    ),
    authors: authors.map(resolve).flatMap(namesOf),
    publisher: publisher === undefined ? null : (namesOf(publisher)[0] ?? null),
    url: textOf(object['url']) ?? (isObject(page) ? textOf(page['@id']) : textOf(page)),
    published:
      textOf(object['datePublished']) ??
      textOf(object['dateCreated']) ??
      textOf(object['uploadDate']),
    modified: textOf(object['dateModified']),
    language: isObject(object['inLanguage'])
      ? textOf(object['inLanguage']['alternateName'])
      : textOf(object['inLanguage']),
  };
}

function namesOf(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  return isObject(value) ? listOf(value['name']).flatMap((name) => textOf(name) ?? []) : [];
}

function textOf(value: Json | undefined): string | null {
  const first = Array.isArray(value) ? (value as readonly Json[])[0] : value;
  if (typeof first === 'number') return String(first);
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
}
