import type { PageElement } from './page.ts';
import { ROLE_WORDS } from './role-words.ts';

/** What an element says of itself by its tag, class, id or other attributes. */
export type Role =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'date'
  | 'caption'
  | 'credit'
  | 'quote'
  | 'related'
  | 'promo'
  | 'source-line'
  | 'comments'
  | 'share'
  | 'tags'
  | 'aside'
  | 'consent'
  | 'furniture';

const BY_TAG: Readonly<Partial<Record<string, Role>>> = {
  nav: 'furniture',
  footer: 'furniture',
  button: 'furniture',
  menu: 'furniture',
  dialog: 'consent',
  aside: 'aside',
  figcaption: 'caption',
  caption: 'caption',
  time: 'date',
  blockquote: 'quote',
};

const BY_ARIA: Readonly<Partial<Record<string, Role>>> = {
  navigation: 'furniture',
  contentinfo: 'furniture',
  banner: 'furniture',
  search: 'furniture',
  menu: 'furniture',
  menubar: 'furniture',
  toolbar: 'furniture',
  dialog: 'consent',
  alertdialog: 'consent',
  tooltip: 'furniture',
  complementary: 'aside',
};

const BY_PROPERTY: Readonly<Partial<Record<string, Role>>> = {
  headline: 'headline',
  alternativeheadline: 'standfirst',
  author: 'byline',
  datepublished: 'date',
  datemodified: 'date',
  comment: 'comments',
  keywords: 'tags',
  copyrightholder: 'credit',
};

/** Against words framed by spaces, see `attributeWords`. */
const PATTERNS = ROLE_WORDS.map(([role, phrases]) => ({
  role,
  pattern: new RegExp(` (?:${phrases.join('|')}) `, 'u'),
}));

const known = new WeakMap<PageElement, Role | null>();

/** The role an element gives itself, or null. Says nothing of how much of the page it holds: `<body class="has-ads">`. */
export function roleOf(element: PageElement): Role | null {
  const found = known.get(element);
  if (found !== undefined) return found;
  const role = readRole(element);
  known.set(element, role);
  return role;
}

function readRole(element: PageElement): Role | null {
  const { tag, attributes } = element;
  if (
    tag === 'html' ||
    tag === 'body' ||
    tag === 'main' ||
    tag === 'article' ||
    tag === '#document'
  ) {
    return null;
  }
  const property = (attributes.get('itemprop') ?? '').toLowerCase().split(/\s+/u)[0] ?? '';
  const said = BY_PROPERTY[property] ?? BY_ARIA[(attributes.get('role') ?? '').toLowerCase()];
  if (said) return said;
  if (property === 'articlebody') return null;
  if ((attributes.get('rel') ?? '').split(/\s+/u).includes('author')) return 'byline';
  const words = attributeWords(attributes, tag);
  if (words !== ' ') {
    for (const { role, pattern } of PATTERNS) if (pattern.test(words)) return role;
  }
  return BY_TAG[tag] ?? (tag === 'header' && isOfPage(element) ? 'furniture' : null);
}

const SECTIONS: ReadonlySet<string> = new Set(['article', 'main', 'section', 'aside']);

/** A `<header>` outside all sections is that of the site: its name, its menus and today's date. */
function isOfPage({ parent }: PageElement): boolean {
  for (let at = parent; at; at = at.parent) if (SECTIONS.has(at.tag)) return false;
  return true;
}

/**
 * The words of class and id in lower case, framed by spaces: `articleBody story-text` is ` article body story text `;
 * with `tag` also those of an element of the page's own making (`<x-author>`).
 */
export function attributeWords(attributes: ReadonlyMap<string, string>, tag = ''): string {
  const source = [
    tag.includes('-') ? tag : undefined,
    attributes.get('class'),
    attributes.get('id'),
    attributes.get('data-component'),
  ]
    .filter((value) => value !== undefined)
    .join(' ')
    .slice(0, 400);
  const words = source
    .replace(/\b(?:no|has|with|without|is|not)[-_]+[a-z]+/giu, ' ')
    .replace(/(?<lower>[a-z\d])(?<upper>[A-Z])/gu, '$<lower> $<upper>')
    .toLowerCase()
    .match(/[a-z]+|\d+/gu);
  return ` ${(words ?? []).join(' ')} `.replace(/^ {2}$/u, ' ');
}

/** Classes of a day of change. `updated` is not among them: old microformats give it to the day of publication. */
const REVISED = / (?:lastmod|last modified|last updated|date modified|revision|diff) /u;

/** True where an element calls itself the day of a change. */
export function isRevised({ attributes }: PageElement): boolean {
  return REVISED.test(attributeWords(attributes));
}
