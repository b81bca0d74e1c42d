import type { BlockHint, Capture, Witness } from '../../engine/text/capture.ts';
import { settleEdits, type Edit } from '../../engine/text/edit.ts';
import { OffsetMap } from '../../engine/text/offset-map.ts';
import type { Span } from '../../engine/text/span.ts';
import { captureOf, type About } from './about.ts';
import { frontMatter, type FrontMatter } from './front-matter.ts';
import { lineEndEdits } from './text.ts';

/** Reads Markdown: front matter becomes witnesses, marks are taken away by edits, and headings, quotations and lists are hinted. */
export function ingestMarkdown(captured: string, about: About): Capture {
  const front = frontMatter(captured);
  const edits: Edit[] = lineEndEdits(captured);
  if (front) edits.push({ from: 0, to: front.to, insert: '' });
  const blocks = readBlocks(captured, front?.to ?? 0, edits);
  inlineEdits(captured, front?.to ?? 0, edits);
  const settled = settleEdits(edits, captured);
  const map = OffsetMap.of(settled, captured.length);
  const hints = blocks.flatMap(({ from, to, kind, level, why }): BlockHint[] => {
    const span = map.toText({ from, to });
    return span ? [{ ...span, kind, level, why, body: null }] : [];
  });
  return captureOf(about, {
    format: 'markdown',
    captured,
    edits: settled,
    hints,
    witnesses: front ? witnessesOf(front) : [],
  });
}

interface MarkedBlock extends Span {
  readonly kind: BlockHint['kind'];
  readonly level: number | null;
  readonly why: string;
}

const LINE_MARKS: readonly {
  readonly mark: RegExp;
  readonly kind: 'heading' | 'quote' | 'list';
}[] = [
  { mark: /^ {0,3}(#{1,6})[ \t]+/u, kind: 'heading' },
  { mark: /^ {0,3}(?:> ?)+/u, kind: 'quote' },
  { mark: /^\s{0,12}(?:[-*+]|\d{1,3}[.)])[ \t]+(?=\S)/u, kind: 'list' },
];

/** Blocks between blank lines or of one mark, in captured units; the marks at line starts are added to `edits`. */
function readBlocks(text: string, start: number, edits: Edit[]): MarkedBlock[] {
  const blocks: MarkedBlock[] = [];
  let goesOn = false;
  for (const { 0: whole, index } of text.slice(start).matchAll(/[^\r\n]*(?:\r\n?|\n|$)/gu)) {
    const line = whole.replace(/[\r\n]+$/u, '');
    const from = start + index;
    if (line.trim() === '') {
      goesOn = false;
      continue;
    }
    if (/^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|```.*|~~~.*)$/u.test(line)) {
      edits.push({ from, to: from + line.length, insert: '' });
      goesOn = false;
      continue;
    }
    const marked = LINE_MARKS.find(({ mark }) => mark.test(line));
    const match = marked?.mark.exec(line);
    const size = match?.[0].length ?? 0;
    if (size > 0) edits.push({ from, to: from + size, insert: '' });
    const kind: BlockHint['kind'] = marked?.kind ?? null;
    const level = kind === 'heading' ? (match?.[1]?.length ?? null) : null;
    const span: MarkedBlock = {
      from: from + size,
      to: from + line.length,
      kind,
      level,
      why: `markdown ${kind ?? 'paragraph'}`,
    };
    const last = goesOn ? blocks.at(-1) : undefined;
    if (
      last &&
      kind !== 'heading' &&
      last.kind !== 'heading' &&
      (kind ?? last.kind) === last.kind
    ) {
      blocks[blocks.length - 1] = { ...last, to: span.to };
    } else {
      blocks.push(span);
    }
    goesOn = true;
  }
  return blocks;
}

/** Marks inside lines: `**strong**`, `[words](address)`, `![picture](address)`, `<address>`, backslashes. */
function inlineEdits(text: string, start: number, edits: Edit[]): void {
  const rest = text.slice(start);
  const cut = (from: number, length: number): void => {
    edits.push({ from: start + from, to: start + from + length, insert: '' });
  };
  for (const { 0: whole, 1: bang = '', 2: words = '', index } of rest.matchAll(
    /(!?)\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?(?: "[^"\n]{0,300}")?\)/gu,
  )) {
    cut(index, bang.length + 1);
    cut(index + bang.length + 1 + words.length, whole.length - bang.length - 1 - words.length);
  }
  for (const { 0: whole, 1: mark = '', index } of rest.matchAll(
    /(\*\*|__|~~)(?=\S)[^\n]{1,500}?(?<=\S)\1/gu,
  )) {
    cut(index, mark.length);
    cut(index + whole.length - mark.length, mark.length);
  }
  for (const { 0: whole, index } of rest.matchAll(
    /(?<![\w*\\])([*_])(?![\s*_])[^*_\n]{1,300}(?<![\s*_\\])\1(?![\w*])/gu,
  )) {
    cut(index, 1);
    cut(index + whole.length - 1, 1);
  }
  for (const { index } of rest.matchAll(/\\(?=[\\`*_{}[\]()#+.!>~|-])/gu)) cut(index, 1);
  for (const { 0: whole, index } of rest.matchAll(/<https?:\/\/[^\s<>]{1,2000}>/gu)) {
    cut(index, 1);
    cut(index + whole.length - 1, 1);
  }
}

const FIELDS: Readonly<Record<string, Witness['field']>> = {
  title: 'headline',
  headline: 'headline',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  publisher: 'publisher',
  site: 'publisher',
  site_name: 'publisher',
  url: 'url',
  source: 'url',
  link: 'url',
  canonical: 'url',
  date: 'publishedOn',
  published: 'publishedOn',
  date_published: 'publishedOn',
  pubdate: 'publishedOn',
  updated: 'modifiedOn',
  modified: 'modifiedOn',
  lang: 'language',
  language: 'language',
};

/** `created` and `clipped` are the day of saving and hence no witness of publication. */
function witnessesOf({ entries }: FrontMatter): Witness[] {
  return entries.flatMap(({ name, value }): Witness[] => {
    const field = FIELDS[name];
    if (field === undefined || value === '') return [];
    if (field === 'url' && !/^https?:/iu.test(value))
      return name === 'source' ? [{ field: 'publisher', from: 'meta source', value }] : [];
    // "meta" is what a page's own head is called by those who weigh the witnesses; front matter is that of Markdown.
    return [
      {
        field,
        from: `meta ${name}`,
        value: value.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:)/u, '$1T$2'),
      },
    ];
  });
}
