import type { Repair, RepairEdit } from './repair.ts';

/** Tags that pages leave in copied text. Only these: "<3" and "a<b>c" of a formula are not markup. */
const NAMES =
  '[abipqsu]|abbr|article|aside|blockquote|br|center|cite|code|del|div|em|figcaption|figure|font|footer|h[1-6]|header|hr|iframe|img|ins|li|mark|nav|ol|pre|script|section|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|ul|video';
const TAG = new RegExp(
  `(?:<|&(?:amp;){0,3}lt;)/?(?<name>${NAMES})(?:\\s[^<>\\n]{0,400}?)?\\s?/?(?:>|&(?:amp;){0,3}gt;)|<!--[^<>]{0,400}-->`,
  'giu',
);
const BLOCK =
  /^(?:article|aside|blockquote|br|center|div|figcaption|figure|footer|h[1-6]|header|hr|li|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/iu;

/** Entities by name, as pages write them most. Origin: the HTML standard. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  lrm: '',
  rlm: '',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  micro: 'µ',
  aacute: 'á',
  agrave: 'à',
  acirc: 'â',
  auml: 'ä',
  aring: 'å',
  atilde: 'ã',
  aelig: 'æ',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  iacute: 'í',
  igrave: 'ì',
  icirc: 'î',
  iuml: 'ï',
  ntilde: 'ñ',
  oacute: 'ó',
  ograve: 'ò',
  ocirc: 'ô',
  ouml: 'ö',
  otilde: 'õ',
  oslash: 'ø',
  oelig: 'œ',
  uacute: 'ú',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  szlig: 'ß',
  scaron: 'š',
  yacute: 'ý',
  yuml: 'ÿ',
  Eacute: 'É',
  Agrave: 'À',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  Aring: 'Å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Ccedil: 'Ç',
  Scaron: 'Š',
  Ntilde: 'Ñ',
};
const ENTITY =
  /&(?:amp;){0,3}(?:#(?<decimal>\d{2,7})|#[xX](?<hex>[0-9a-fA-F]{2,6})|(?<name>[A-Za-z]{2,8}\d{0,2}));/gu;

/** Tags and entities that stand in the text as letters: "<u>Talks resume</u>", "Johnson &amp; Johnson". */
export const markup: Repair = {
  name: 'markup',
  find(text) {
    const edits: RepairEdit[] = [];
    for (const match of text.matchAll(TAG)) {
      const [tag] = match;
      const name = match.groups?.['name'];
      const from = match.index;
      const to = from + tag.length;
      // "<i>" as a variable, "<a, b>" in mathematics: a short tag must be one of a pair, or have something of a tag.
      if (
        name !== undefined &&
        !/[\s/]/u.test(tag) &&
        !BLOCK.test(name) &&
        !isClosed(text, name, to)
      )
        continue;
      const glued = /\S/u.test(text.charAt(from - 1)) && /\S/u.test(text.charAt(to));
      const insert =
        name !== undefined && BLOCK.test(name) && glued
          ? /^br$/iu.test(name) || /^(?:td|th)$/iu.test(name)
            ? ' '
            : '\n\n'
          : '';
      edits.push({
        from,
        to,
        insert,
        kind: 'markup',
        confidence: 0.97,
        rule: `markup/${(name ?? 'comment').toLowerCase()}`,
      });
    }
    const tags = [...edits];
    let tag = 0;
    const inTag = (place: number): boolean => {
      while ((tags[tag]?.to ?? Infinity) <= place) tag++;
      return (tags[tag]?.from ?? Infinity) <= place;
    };
    for (const match of text.matchAll(ENTITY)) {
      const insert = characterOf(match.groups ?? {});
      const [was] = match;
      const { index: from } = match;
      const to = from + was.length;
      if (insert === null || inTag(from)) continue;
      edits.push({ from, to, insert, kind: 'markup', confidence: 0.97, rule: 'markup/entity' });
    }
    edits.sort((a, b) => a.from - b.from);
    return { edits, flags: [] };
  },
};

/** Looks a paragraph's length ahead, no further. */
function isClosed(text: string, name: string, from: number): boolean {
  const ahead = text.slice(from, from + 1500).toLowerCase();
  return ['</', 'lt;/'].some((opens) => ahead.includes(opens + name.toLowerCase()));
}

function characterOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const { decimal, hex, name } = groups;
  if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? null) : null;
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  if (point === 0xa0) return ' ';
  if (!(point >= 0x20 && point <= 0x10ffff) || (point >= 0xd800 && point < 0xe000)) return null;
  return String.fromCodePoint(point);
}
