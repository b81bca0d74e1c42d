import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../engine/text/edit.ts';
import { ingest } from './ingest.ts';
import { splitLines } from './lines.ts';
import { MAX_INPUT_BYTES } from './limits.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const read = (text: string | Uint8Array, declaredCharset: string | null = null) =>
  ingest(typeof text === 'string' ? bytes(text) : text, { input: 'in', declaredCharset });

describe('what is refused, in one line', () => {
  test.each([
    ['empty', new Uint8Array(), 'in: empty file'],
    ['blank', bytes(' \n\t\n'), 'in: no words in it'],
    ['gzip', gzipSync('x'), 'in: gzip archive, not unpacked: unpack it and read what is inside'],
    [
      'zip',
      bytes('PK\u0003\u0004 page.txt'),
      'in: zip archive, not unpacked: unpack it and read what is inside',
    ],
    [
      'Word',
      bytes('PK\u0003\u0004 [Content_Types].xml'),
      'in: Office document (.docx, .xlsx, .pptx): save it as PDF or HTML',
    ],
    ['executable', bytes('\u007fELF\u0001\u0001'), 'in: executable program, not a report'],
    ['audio', bytes('ID3\u0003'), 'in: audio recording (MP3), not a report'],
    [
      'binary',
      Uint8Array.from({ length: 500 }, (_, n) => (n * 7) % 256),
      'in: binary data, not a report',
    ],
    ['JSON', bytes('{"a": [1, 2]}'), 'in: JSON data, not a report'],
    [
      'feed',
      bytes('<?xml version="1.0"?><rss version="2.0">'),
      'in: news feed (RSS or Atom), not a report: read the pages it links to',
    ],
    [
      'too large',
      new Uint8Array(MAX_INPUT_BYTES + 1),
      'in: 64 MiB, more than the 64 MiB that are read',
    ],
  ])('%s', async (_, input, message) => {
    await expect(ingest(input, { input: 'in' })).rejects.toThrow(message);
  });
});

describe('formats by content', () => {
  test.each([
    ['The envoys met on Monday.\n\nRelated article: <u>more of it</u>', 'text'],
    ['From: AFP\nDate: 3 May\n\nThe envoys met.', 'text'],
    ['- he said\n\nThe envoys met for * 2 hours * only.', 'text'],
    ['# Envoys meet\n\nThe **envoys** met.', 'markdown'],
    ['<p>One.</p><p>Two.</p>', 'html'],
    ['<!-- saved --><!DOCTYPE html><title>x</title>Words', 'html'],
    ['From: a@b.example\nSubject: Envoys\nMIME-Version: 1.0\n\nThe envoys met.', 'email'],
  ])('%j is %s', async (text, format) => {
    expect((await read(text)).format).toBe(format);
  });
});

describe('encodings', () => {
  const sentence =
    'Министр иностранных дел встретился с коллегой в понедельник, сообщили официальные лица.';
  const cp1251 = Uint8Array.from(Array.from(sentence), (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code;
  });

  test('a byte order mark, UTF-8, a declaration and detection are told apart', async () => {
    expect((await read(Buffer.from('\uFEFFThe envoys', 'utf16le'))).encoding).toEqual({
      name: 'utf-16le',
      from: 'bom',
    });
    expect((await read(Buffer.from('The envoys met.', 'utf16le'))).encoding).toEqual({
      name: 'utf-16le',
      from: 'detected',
    });
    expect((await read('Café', 'windows-1252')).encoding).toEqual({ name: 'utf-8', from: 'utf-8' });
    const declared = await read(cp1251, 'windows-1251');
    expect([declared.captured, declared.encoding]).toEqual([
      sentence,
      { name: 'windows-1251', from: 'declared' },
    ]);
    const detected = await read(cp1251);
    expect([detected.captured, detected.encoding]).toEqual([
      sentence,
      { name: 'windows-1251', from: 'detected' },
    ]);
    expect(detected.witnesses).toContainEqual({ field: 'language', from: 'detected', value: 'ru' });
  });

  test("a page's own declaration counts", async () => {
    const page = Buffer.concat([
      bytes('<html><head><meta charset="windows-1251"></head><body><p>'),
      cp1251,
      bytes('</p></body></html>'),
    ]);
    expect((await read(page)).encoding).toEqual({ name: 'windows-1251', from: 'declared' });
  });

  test('bad bytes in UTF-8 are counted and shown, not lost', async () => {
    const bad = Buffer.concat([
      bytes('“The envoys” met — '),
      Uint8Array.of(0xff, 0xfe),
      bytes(' in Valletta'),
    ]);
    const capture = await read(bad);
    expect(capture.captured).toBe('“The envoys” met — \uFFFD\uFFFD in Valletta');
    expect(capture.warnings).toEqual([
      '2 bytes are not valid UTF-8 (the first at byte 25): each such place is shown as U+FFFD',
    ]);
  });
});

test('front matter bears witness, and marks are taken away', async () => {
  const capture = await read(
    '---\ntitle: "Envoys meet"\npublished: 2025-07-10\ncreated: 2025-08-01\n---\n# Envoys meet\r\n\r\nThe **envoys** met [in Valletta](https://x.example/a_(b)).\n\n> "We agreed," he\n> said.\n\n- One\n- Two\n',
  );
  const visible = applyEdits(capture.captured, capture.edits);
  expect(visible).toBe(
    'Envoys meet\n\nThe envoys met in Valletta.\n\n"We agreed," he\nsaid.\n\nOne\nTwo\n',
  );
  expect(
    capture.hints.map(({ kind, level, from, to }) => [kind, level, visible.slice(from, to)]),
  ).toEqual([
    ['heading', 1, 'Envoys meet'],
    [null, null, 'The envoys met in Valletta.'],
    ['quote', null, '"We agreed," he\nsaid.'],
    ['list', null, 'One\nTwo'],
  ]);
  expect(capture.witnesses.filter(({ field }) => field === 'publishedOn')).toEqual([
    { field: 'publishedOn', from: 'meta published', value: '2025-07-10' },
  ]);
});

test('a newsletter is read from its page part, with the head as witnesses', async () => {
  const capture = await read(
    [
      'From: "The Harbour Brief" <news@brief.example>',
      'Subject: =?utf-8?q?Envoys_meet_=E2=80=94_again?=',
      'Date: Thu, 10 Jul 2025 23:30:00 -0400',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b1"',
      '',
      '--b1',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Plain words.',
      '--b1',
      'Content-Type: text/html; charset=windows-1252',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html><body><p>The envoys met, =93officials=94 said on Mon=',
      'day.</p></body></html>',
      '--b1--',
    ].join('\r\n'),
  );
  expect(capture).toMatchObject({
    format: 'email',
    encoding: { name: 'windows-1252', from: 'declared' },
  });
  expect(applyEdits(capture.captured, capture.edits)).toContain(
    'The envoys met, “officials” said on Monday.',
  );
  expect(capture.witnesses).toContainEqual({
    field: 'headline',
    from: 'mail subject',
    value: 'Envoys meet — again',
  });
  expect(capture.witnesses).toContainEqual({
    field: 'publishedOn',
    from: 'mail date',
    value: '2025-07-10T23:30:00-04:00',
  });
});

test('flowed lines of a plain mail are joined, the signature is not', async () => {
  const mail =
    'From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/plain; format=flowed\n\nThe envoys \nmet.\n-- \nAna';
  const capture = await read(mail);
  expect(applyEdits(capture.captured, capture.edits)).toBe('The envoys met.\n-- \nAna');
});

test('a web archive is its page, at the address it was saved from', async () => {
  const capture = await read(
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="X"\r\n\r\n--X\r\nContent-Type: text/html\r\nContent-Location: https://news.example/a\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>The =E2=80=9Cenvoys=E2=80=9D met.</p></body></html>\r\n--X--\r\n',
  );
  expect(capture.format).toBe('mhtml');
  expect(applyEdits(capture.captured, capture.edits)).toContain('The “envoys” met.');
  expect(capture.witnesses).toContainEqual({
    field: 'url',
    from: 'mhtml location',
    value: 'https://news.example/a',
  });
});

test('100,000 nested tags are read', async () => {
  const deep = `<html><body>${'<div>'.repeat(100_000)}The envoys met.${'</div>'.repeat(100_000)}</body></html>`;
  const capture = await read(deep);
  expect(applyEdits(capture.captured, capture.edits)).toContain('The envoys met.');
});

test('lines are reports of their own, named by their number', () => {
  const found = [...splitLines(bytes('One.\r\n\r\nThree.\nFour'), 'f.txt')];
  expect(found.map(({ input, bytes: line }) => [input, Buffer.from(line).toString()])).toEqual([
    ['f.txt:1', 'One.'],
    ['f.txt:3', 'Three.'],
    ['f.txt:4', 'Four'],
  ]);
});

test('edits lead to the visible text and hints lie in it, whatever comes', async () => {
  const piece = fc.constantFrom(
    '# ',
    '> ',
    '- ',
    '**',
    '*',
    '_',
    '[',
    '](https://x.example)',
    '\n',
    '\r\n',
    '\f',
    'word ',
    'Ω',
    '\\',
    '---\n',
    '<p>',
    '</p>',
    '&amp;',
    'a: b\n',
    '![',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const capture = await read(`word ${pieces.join('')}`);
      const visible = applyEdits(capture.captured, capture.edits);
      let last = 0;
      for (const { from, to } of capture.hints) {
        expect(from >= last && to >= from && to <= visible.length).toBe(true);
        last = from;
      }
    }),
    { numRuns: 300 },
  );
});

test('a thousand comments before the words are no trap', async () => {
  const started = performance.now();
  expect((await read(`${'<!--a--> '.repeat(1000)}Words.`)).format).toBe('text');
  expect((await read(`${'<!--a--> '.repeat(1000)}<html><p>Words.`)).format).toBe('html');
  expect(performance.now() - started).toBeLessThan(3000);
});

test('a megabyte of marks is read in linear time', async () => {
  for (const junk of ['[', '**', '*a', '_', '<', '![](', '> ', ' \n', '\\', '---\n', '<!--a-->']) {
    const started = performance.now();
    await read(
      `# Words\n\n**a** [b](https://c.example)\n${junk.repeat(1_000_000 / junk.length)}`,
    ).catch(() => null);
    expect(performance.now() - started, junk).toBeLessThan(3000);
  }
}, 60_000);
