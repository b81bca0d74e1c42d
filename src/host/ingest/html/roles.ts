import type { PageElement } from './page.ts';

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
  | 'furniture';

/**
 * Words of class and id attributes, as page builders use them. A pattern is matched against the words of the
 * attributes in lower case, parted and framed by single spaces: `class="relatedStories" id="more-on"` is
 * ` related stories more on `. Order decides: the first that fits.
 */
const BY_WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'comments',
    / (?:comments?|commentlist|commentary-list|disqus|livefyre|respond|fb comments|viafoura|coral|openweb|spotim|vf comments|discussions?) /u,
  ],
  [
    'furniture',
    / (?:author (?:bio|box|info|card|description|about)|about (?:the )?author|bio|biography|authorbox|authorbio) /u,
  ],
  [
    'credit',
    / (?:credits?|photo credit|image credit|photographer|copyright holder|img credit|figcredit|photocredit|imagecredit|agency credit) /u,
  ],
  [
    'caption',
    / (?:caption|captions|wp caption|wp caption text|figcaption|cutline|photo text|image description|imagecaption|photocaption|bildunterschrift|legende) /u,
  ],
  [
    'promo',
    / (?:ads?|advert|adverts|advertisement|advertisements|advertising|advertorial|ads? ?(?:slot|unit|box|block|container|wrapper|banner|label)|adslot|adsense|adsbygoogle|adbox|adunit|adwrap|dfp|gpt|googleads?|sponsor|sponsors|sponsored|sponsoring|promo|promos|promoted|promotion|promobox|newsletters?|newsletter signup|subscribe|subscription|subscriptions|signup|sign up|paywall|donate|donation|donations|membership|breaking|breakingnews|breaking news|ticker|taboola|outbrain|zergnet|revcontent|plista|ligatus|cta|house ad|mailchimp|mc embed|patreon|app promo|appeal) /u,
  ],
  [
    'furniture',
    / (?:cookies?|gdpr|consent|onetrust|cmp|privacy|breadcrumbs?|crumbs|pagination|pager|paging|page links|navbar|navigation|nav|navi|menu|menus|submenu|topbar|masthead|skip link|skiplink|skip to content|toolbar|login|log in|search|searchform|most (?:read|popular|viewed|commented|shared)|mostread|mostpopular|popular|popular posts|trending|footer|site footer|colophon|copyright|legal|disclaimer|site header|siteheader|ad ?choices|print only|printonly|popup|pop up|modal|lightbox|overlay|tooltip|dropdown|rating|ratings|votes?|poll|widget area|sidebar|rail|right rail|error|errors|corrections? form|feedback|report error|hotkeys?|player controls|text ?size|font ?size|weather|horoscope) /u,
  ],
  [
    'related',
    / (?:related|relateds|related (?:content|posts?|stories|articles?|links?|news|coverage|topics)|relatedarticles?|relatedposts|yarpp|recommended|recommendations?|recommend|recirc|recirculation|more (?:stories|news|on|from|in|like|articles|posts)|morestories|more on this|read (?:more|next|also|on)|readmore|readnext|readalso|see also|seealso|also (?:read|see|like|on)|you (?:may|might) (?:also )?like|up next|upnext|next (?:article|story|post)|previous (?:article|story|post)|post navigation|nav links|linked stories|similar|suggested|suggestions|further reading|jp relatedposts|related ?box|relatedbox|teaser list|teasers|story ?links?|link ?box|top stories|latest (?:news|stories|posts)|editors picks?) /u,
  ],
  [
    'share',
    / (?:share|shares|sharing|share ?(?:bar|buttons?|links?|tools?|this)|sharedaddy|sharebar|addthis|addtoany|a2a kit|shareaholic|social|socials|social ?(?:bar|buttons?|links?|media|share|icons|sharing)|socialshare|follow us|follow|tweet this|article tools|story tools|actions|like button|fb like) /u,
  ],
  [
    'tags',
    / (?:tags|tag list|taglist|tag links|tag cloud|post tags|entry tags|article tags|topics|topic list|keywords|categories|cat links|entry (?:footer|utility)|post (?:footer|categories|meta footer)|filed under) /u,
  ],
  [
    'standfirst',
    / (?:standfirst|stand first|dek|deck|sub ?title|sub ?head(?:line|ing)?|sub ?hed|sub|strapline|kicker text|article summary|article (?:intro|lead|lede|excerpt|abstract|description)|summary|lede|chapeau|teaser text|vorspann|entradilla|bajada|copete|sottotitolo|ondertitel|story (?:intro|summary)) /u,
  ],
  [
    'byline',
    / (?:byline|bylines|by line|by|author|authors|author name|writer|reporter|contributors?|vcard|entry author|post author|story author|credit line|article (?:author|byline)|autor|auteur|signature) /u,
  ],
  [
    'date',
    / (?:date|dateline|datetime|date ?time|timestamp|time stamp|pub ?date|published|publish(?:ed)? (?:date|on|at|time)|publishdate|pubdate|posted on|post date|entry date|article date|updated|update time|dt|time|datum|fecha|data pub) /u,
  ],
  ['quote', / (?:pull ?quote|pullquotes?|pull|quote|blockquote|quotation) /u],
  ['source-line', / (?:source|src|original|original url|via|story source|quelle) /u],
];

const BY_TAG: Readonly<Partial<Record<string, Role>>> = {
  nav: 'furniture',
  footer: 'furniture',
  button: 'furniture',
  menu: 'furniture',
  dialog: 'furniture',
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
  dialog: 'furniture',
  alertdialog: 'furniture',
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

const known = new WeakMap<PageElement, Role | null>();

/** The role an element gives itself, or null. Says nothing of how much of the page it holds: `<body class="has-ads">`. */
export function roleOf(element: PageElement): Role | null {
  const found = known.get(element);
  if (found !== undefined) return found;
  const role = readRole(element);
  known.set(element, role);
  return role;
}

function readRole({ tag, attributes }: PageElement): Role | null {
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
  const words = attributeWords(attributes);
  if (words !== ' ') {
    for (const [role, pattern] of BY_WORDS) if (pattern.test(words)) return role;
  }
  return BY_TAG[tag] ?? null;
}

/** The words of class and id in lower case, framed by spaces: `articleBody story-text` is ` article body story text `. */
export function attributeWords(attributes: ReadonlyMap<string, string>): string {
  const source = [attributes.get('class'), attributes.get('id'), attributes.get('data-component')]
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
