import { expect, test } from 'vitest';
import { applyEdits, invertEdits } from '../../../engine/text/edit.ts';
import { ingestHtml } from '../html.ts';

const SENTENCE =
  'The envoys of both countries met in Valletta on Monday and agreed to meet again next week, officials said.';
const P = `<p>${SENTENCE}</p>`;
const many = (text: string, times = 3000): string => text.repeat(times);

/** Small copies of what breaks parsers; each keeps the sentence it was given, if it has one. */
const PAGES: readonly (readonly [string, string])[] = [
  ['nested elements', `${many('<div>')}${P}${many('</div>')}`],
  ['nested elements never closed', `${many('<section>')}${P}`],
  ['nested formatting', `${many('<b>')}${P}`],
  ['formatting across paragraphs', `${many('<b><i><a><p>x')}${P}`],
  ['nested tables', `${many('<table><tr><td>')}${P}`],
  ['nested lists', `${many('<ul><li>x')}${P}`],
  ['stray text in a table', `<table>${many('x<tr>')}</table>${P}`],
  ['misnested table', `${P}<table><b>x<tr><td>y</b>z</table>`],
  ['only "<"', many('<')],
  ['"<" and a name', many('<a')],
  ['comments never closed', `${P}${many('<!--')}`],
  ['a script never closed', `${P}<script>${many('x < y ')}`],
  ['a title never closed', `${P}<title>${many('x ')}`],
  ['a quotation mark never closed', `${P}<p class="${many('x> ')}`],
  ['end tags without start', `${many('</div></p></b>')}${P}`],
  ['null characters', `${P}${many('\u0000')}<p>a\u0000b</p>`],
  ['one attribute of great length', `<p title="${many('x', 50_000)}">${SENTENCE}</p>`],
  ['a picture inside the page', `${P}<img src="data:image/png;base64,${many('iVBORw0KGgo')}">${P}`],
  ['a picture without quotation marks', `<img src=data:image/png;base64,${many('iVBOR')}>${P}`],
  ['a style sheet inside the page', `<style>${many('a{color:red}')}</style>${P}`],
  ['attributes without number', `<p ${many('a b c ')}>${SENTENCE}</p>`],
  [
    'many articles',
    many(`<article><h2><a href=x>Another headline of four</a></h2>${P}</article>`, 200),
  ],
  ['many headlines', `${many('<h1>Envoys meet in Valletta again</h1>', 500)}${P}`],
  ['many dates', `<p>${many('<span class=date>May 3, 2021</span> ', 500)}</p>${P}`],
  ['many meta tags', `${many('<meta name=author content="Ann Roe">')}${P}`],
  ['JSON-LD of great depth', `<script type="application/ld+json">${many('[')}</script>${P}`],
  [
    'JSON-LD of great width',
    `<script type="application/ld+json">[${many('{"@type":"NewsArticle","author":{"@id":"x"}},')}{}]</script>${P}`,
  ],
  ['character references', `<p>${many('&amp;&nbsp;&#x3c;&#xffffffff;&bogus')}</p>${P}`],
  ['carriage returns', `${many('<p>x\r\ny\r</p>\r')}${P}`],
  ['lone surrogates', `<p>${many('\ud800')}</p>${P}`],
  ['an empty page', ''],
];

test.each(PAGES)('%s', (_title, html) => {
  const capture = ingestHtml(html, { id: 'sha256:0', input: 'in', encoding: null, url: null });
  const visible = applyEdits(html, capture.edits);
  expect(applyEdits(visible, invertEdits(capture.edits, html))).toBe(html);
  if (html.includes(SENTENCE)) expect(visible).toContain(SENTENCE);
  let end = 0;
  for (const { from, to } of capture.hints) {
    expect(visible.slice(end, from).trim()).toBe('');
    expect(to).toBeGreaterThan(from);
    end = to;
  }
  expect(visible.slice(end).trim()).toBe('');
});
