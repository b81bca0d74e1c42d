import { describe, expect, test } from 'vitest';
import { labelBlocks } from '../../../engine/blocks/label-blocks.ts';
import { reportMetadata, type ReportMetadata } from '../../../engine/blocks/metadata.ts';
import { applyEdits } from '../../../engine/text/edit.ts';
import { ingestHtml } from '../html.ts';

const P =
  '<p>The envoys of both countries met in Valletta on Monday and agreed to meet again next week, officials said.</p>';

function metadataOf(head: string, body = `<h1>Envoys meet in Valletta</h1>${P}`): ReportMetadata {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const about = { id: 'sha256:0', input: 'in', encoding: null, url: null };
  const capture = ingestHtml(html, about);
  const text = applyEdits(html, capture.edits);
  return reportMetadata(text, labelBlocks(text, { ...capture, body: false }), capture, {});
}

const linked = (json: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const article = (fields: object): string => linked({ '@type': 'NewsArticle', ...fields });

describe('authors', () => {
  test.each<[string, string, string[]]>([
    ['a string', article({ author: 'Ann Roe' }), ['Ann Roe']],
    [
      'a list',
      article({ author: [{ name: 'Ann Roe' }, { name: 'Ben Poe' }] }),
      ['Ann Roe', 'Ben Poe'],
    ],
    [
      'a list of names',
      article({ author: { name: ['Ann Roe', 'Ben Poe'] } }),
      ['Ann Roe', 'Ben Poe'],
    ],
    [
      'a reference in a graph',
      linked({
        '@graph': [
          { '@type': 'Person', '@id': '#p', name: 'Ann Roe' },
          { '@type': 'NewsArticle', author: { '@id': '#p' } },
        ],
      }),
      ['Ann Roe'],
    ],
    ['an agency', article({ author: { '@type': 'Organization', name: 'AFP' } }), ['AFP']],
    ['with a post', '<meta name="author" content="Jane Roe, Foreign Correspondent">', ['Jane Roe']],
    [
      'in capitals with an agency',
      '<meta name="author" content="By JANE ROE, Associated Press">',
      ['Jane Roe', 'Associated Press'],
    ],
    [
      'near miss: an address',
      '<meta property="article:author" content="https://social.example/annroe">',
      [],
    ],
    ['near miss: a template', '<meta name="author" content="admin">', []],
  ])('%s', (_title, head, names) => {
    expect(metadataOf(head).byline).toEqual(names);
  });

  test('the line over the story goes before the declaration, but without what is no name of it', () => {
    const line = '<span class="byline">By Ann Roe</span> <div class="author">Healthcare</div>';
    const head = '<meta name="author" content="Ann Roe">';
    expect(metadataOf(head, `<h1>Envoys meet</h1>${line}${P}`).byline).toEqual(['Ann Roe']);
    expect(
      metadataOf('', `<h1>Envoys meet</h1><p class="byline">By Ann Roe and Ben Poe</p>${P}`).byline,
    ).toEqual(['Ann Roe', 'Ben Poe']);
  });
});

describe('the address and the site', () => {
  test.each<[string, string, string | null]>([
    [
      'canonical before og:url',
      '<meta property="og:url" content="https://coast.example/b"><link rel="canonical" href="https://coast.example/a?utm_source=x">',
      'https://coast.example/a',
    ],
    [
      'relative, with a base',
      '<base href="https://coast.example/"><link rel="canonical" href="/news/a">',
      'https://coast.example/news/a',
    ],
    [
      'JSON-LD',
      article({ mainEntityOfPage: { '@id': 'https://coast.example/c' } }),
      'https://coast.example/c',
    ],
    [
      'a page of AMP',
      '<link rel="canonical" href="https://coast.example/a/amp/">',
      'https://coast.example/a/',
    ],
    [
      'near miss: the front page',
      '<link rel="canonical" href="https://coast.example/"><meta property="og:url" content="https://coast.example/a">',
      'https://coast.example/a',
    ],
    ['near miss: a file', '<link rel="canonical" href="file:///tmp/a.html">', null],
  ])('%s', (_title, head, url) => {
    expect(metadataOf(head).url).toBe(url);
  });

  test('what a browser noted when it saved the page', () => {
    const saved = (comment: string): string | null =>
      metadataOf('', `${comment}<h1>Envoys meet in Valletta</h1>${P}`).url;
    expect(saved('<!-- saved from url=(0026)https://coast.example/a?b=1 -->')).toBe(
      'https://coast.example/a?b=1',
    );
    expect(
      saved(
        '<!--\n Page saved with SingleFile \n url: https://coast.example/a \n saved date: Mon Jun 03 2024\n-->',
      ),
    ).toBe('https://coast.example/a');
    expect(saved('<!-- see https://coast.example/a -->')).toBeNull();
  });

  test('the registered domain, else the name', () => {
    expect(metadataOf('<link rel="canonical" href="https://news.coast.co.uk/a">').publisher).toBe(
      'coast.co.uk',
    );
    expect(metadataOf('<link rel="canonical" href="https://edition.coast.com/a">').publisher).toBe(
      'coast.com',
    );
    expect(metadataOf('<link rel="canonical" href="https://ann.wordpress.com/a">').publisher).toBe(
      'ann.wordpress.com',
    );
    expect(metadataOf('<meta property="og:site_name" content="The Coast">').publisher).toBe(
      'The Coast',
    );
  });
});

describe('the day of publication', () => {
  const dateOf = (head: string, body?: string): string | null => metadataOf(head, body).publishedOn;

  test('the article of the page speaks, not those it links to', () => {
    const head = `<title>Envoys meet in Valletta</title>${linked([
      {
        '@type': 'NewsArticle',
        headline: 'Ferry line reopens at last',
        datePublished: '2019-01-01',
      },
      { '@type': 'NewsArticle', headline: 'Envoys meet in Valletta', datePublished: '2021-05-03' },
    ])}`;
    expect(dateOf(head)).toBe('2021-05-03');
  });

  test('broken JSON-LD is read as far as it goes', () => {
    const broken =
      '<script type="application/ld+json">\n//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2021-05-03","x":"a\nb",}\n//]]></script>';
    expect(dateOf(broken)).toBe('2021-05-03');
    expect(
      dateOf(
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-03","x":</script>',
      ),
    ).toBe('2021-05-03');
  });

  test('a change is never the publication', () => {
    expect(dateOf(article({ dateModified: '2021-05-03' }))).toBeNull();
    expect(
      dateOf(
        '',
        `<h1>Envoys meet in Valletta</h1><time datetime="2021-05-03">Updated May 3, 2021</time>${P}`,
      ),
    ).toBeNull();
    expect(
      dateOf(
        '',
        `<h1>Envoys meet in Valletta</h1><p class="date">Aktualisiert am 3. Mai 2021</p>${P}`,
      ),
    ).toBeNull();
  });

  test('the day of printing or saving is never it', () => {
    expect(
      dateOf('', `<p>Printed on May 3, 2021</p><h1>Envoys meet in Valletta</h1>${P}`),
    ).toBeNull();
    expect(
      dateOf(
        '',
        `<header><span class="date">Monday, May 3, 2021</span></header><h1>Envoys meet in Valletta</h1>${P}`,
      ),
    ).toBeNull();
    expect(
      dateOf(
        '',
        `<article><header><span class="date">Monday, May 3, 2021</span><h1>Envoys meet in Valletta</h1></header>${P}</article>`,
      ),
    ).toBe('2021-05-03');
  });

  test('the day of a revision is one of change; `updated` alone is not', () => {
    const marked = (name: string): string | null =>
      dateOf('', `<h1>Envoys meet in Valletta</h1><div class="${name}">May 3, 2021</div>${P}`);
    expect(marked('mw-diff-ntitle1')).toBeNull();
    expect(marked('lastmod')).toBeNull();
    expect(marked('entry-date updated')).toBe('2021-05-03');
  });

  test('a day in a list of facts is of the page only where its label says so', () => {
    const listed = (label: string): string | null =>
      dateOf(
        '',
        `<h1>Envoys meet in Valletta</h1><dl><dt>${label}</dt><dd>May 3, 2021</dd></dl>${P}`,
      );
    expect(listed('Effective date')).toBeNull();
    expect(listed('Published')).toBe('2021-05-03');
    expect(listed('Date:')).toBe('2021-05-03');
  });

  test('a time beside another report is not its time', () => {
    const card =
      '<div class="related"><a href="/b">Ferry line reopens</a><time datetime="2019-01-01">Jan 1, 2019</time></div>';
    expect(dateOf('', `<h1>Envoys meet in Valletta</h1>${P}${card}`)).toBeNull();
  });
});

test('language: the declared one stands where no words are detected', () => {
  expect(metadataOf('<meta property="og:locale" content="en_GB">').language).toBe('en');
});
