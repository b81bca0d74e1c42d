import { createCanvas, type Canvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { ingest } from './ingest.ts';

/** Lines of text painted in black on white, large enough for a scanner. */
function painted(lines: readonly string[]): Canvas {
  const canvas = createCanvas(1100, 80 + lines.length * 50);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = 'black';
  context.font = '32px sans-serif';
  lines.forEach((line, n) => context.fillText(line, 50, 70 + n * 50));
  return canvas;
}

/** A PDF whose one page is a picture. */
function picturePdf(canvas: Canvas): Uint8Array {
  const { width, height } = canvas;
  const jpeg = canvas.toBuffer('image/jpeg').toString('latin1');
  const paint = `${width / 2} 0 0 ${height / 2} 0 0 cm /I Do`;
  return Buffer.from(
    [
      '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj',
      '2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj',
      `3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width / 2} ${height / 2}]/Resources<</XObject<</I 4 0 R>>>>/Contents 5 0 R>>\nendobj`,
      `4 0 obj\n<</Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>\nstream\n${jpeg}\nendstream\nendobj`,
      `5 0 obj\n<</Length ${paint.length}>>\nstream\n${paint}\nendstream\nendobj`,
      'trailer\n<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n',
    ].join('\n'),
    'latin1',
  );
}

/** A piece of text on a page of 600 × 800 points. */
interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
}

/** A small PDF of our own with a text layer, one list of pieces a page, in the order given. */
function textPdf(
  pages: readonly (readonly Placed[])[],
  options: { catalog?: string; trailer?: string; objects?: string } = {},
): Uint8Array {
  let body =
    '%PDF-1.4\n3 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\nendobj\n';
  const kids: string[] = [];
  pages.forEach((pieces, n) => {
    const stream = pieces
      .map(
        ({ x, y, text, size = 10 }) =>
          `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/gu, '\\$&')}) Tj ET`,
      )
      .join('\n');
    const id = 10 + n * 2;
    kids.push(`${id} 0 R`);
    body += `${id} 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${id + 1} 0 R>>\nendobj\n`;
    body += `${id + 1} 0 obj\n<</Length ${stream.length}>>\nstream\n${stream}\nendstream\nendobj\n`;
  });
  body += `2 0 obj\n<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>\nendobj\n`;
  body += `1 0 obj\n<</Type/Catalog/Pages 2 0 R${options.catalog ?? ''}>>\nendobj\n${options.objects ?? ''}`;
  body += `trailer\n<</Root 1 0 R/Size 100${options.trailer ?? ''}>>\nstartxref\n0\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

const column = (x: number, words: string): Placed[] =>
  Array.from({ length: 8 }, (_, n) => ({
    x,
    y: 700 - n * 12,
    text: `${words} line ${n + 1} of the envoys' report`,
  }));

test('two columns are read one after the other, also where the file has their lines in turn', async () => {
  const left = column(50, 'left');
  const right = column(320, 'right');
  const inTurn = left.flatMap((piece, n) => [piece, ...right.slice(n, n + 1)]);
  const page = [
    { x: 50, y: 750, text: 'Envoys meet in Valletta to talk about grain', size: 20 },
    ...inTurn,
  ];
  const capture = await ingest(textPdf([page]), { input: 'two.pdf' });
  expect(capture.format).toBe('pdf');
  expect(capture.captured.indexOf('left line 8')).toBeLessThan(
    capture.captured.indexOf('right line 1'),
  );
  expect(capture.captured.indexOf('right line 8')).toBeGreaterThan(
    capture.captured.indexOf('right line 7'),
  );
  expect(capture.hints[0]).toMatchObject({ kind: 'heading', level: 1 });
});

test("a browser's printed header and footer are furniture, and the footer's address is a witness", async () => {
  const pages = [1, 2, 3].map((n): Placed[] => [
    { x: 30, y: 780, text: '7/10/25, 9:14 AM', size: 8 },
    ...column(50, `page ${n}`),
    { x: 30, y: 20, text: `https://news.example/story ${n}/3`, size: 8 },
  ]);
  const capture = await ingest(textPdf(pages), { input: 'printed.pdf' });
  const furniture = capture.hints.filter(({ kind }) => kind === 'furniture');
  expect(furniture.map(({ from, to }) => capture.captured.slice(from, to))).toContain(
    'https://news.example/story 2/3',
  );
  expect(furniture).toHaveLength(6);
  expect(capture.witnesses).toContainEqual({
    field: 'url',
    from: 'pdf footer',
    value: 'https://news.example/story',
  });
  expect(
    capture.hints.filter(({ kind }) => kind !== 'furniture').every(({ body }) => body !== false),
  ).toBe(true);
});

test('a cut PDF gives the pages that are whole, with a warning', async () => {
  const whole = textPdf([column(50, 'first'), column(50, 'second')]);
  const end = Buffer.from(whole).indexOf('2 0 obj\n<</Type/Pages');
  const capture = await ingest(whole.subarray(0, end), { input: 'cut.pdf' });
  expect(capture.captured).toContain('second line 8');
  expect(capture.warnings.join()).toContain('cut off');
});

test('an encrypted PDF and a broken one are refused in one line', async () => {
  const key = '00'.repeat(32);
  const locked = textPdf([column(50, 'secret')], {
    trailer: `/ID[<${'11'.repeat(16)}><${'11'.repeat(16)}>]/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>`,
  });
  await expect(ingest(locked, { input: 'locked.pdf' })).rejects.toThrow(
    /^locked\.pdf: encrypted PDF: it opens with a password only$/u,
  );
  await expect(ingest(Buffer.from('%PDF-1.4\nnothing'), { input: 'broken.pdf' })).rejects.toThrow(
    /^broken\.pdf: damaged PDF/u,
  );
});

test('scripts of a PDF are not run', async () => {
  const script = textPdf([column(50, 'words')], {
    catalog: '/OpenAction<</S/JavaScript/JS(globalThis.ran = true)>>',
  });
  await ingest(script, { input: 'script.pdf' });
  expect('ran' in globalThis).toBe(false);
});

test('a page that is a picture is read by OCR', async () => {
  const capture = await ingest(picturePdf(painted(['The ministers met in Valletta.'])), {
    input: 'scan.pdf',
  });
  expect(capture.format).toBe('scan');
  expect(capture.captured).toContain('ministers met in Valletta');
  expect(capture.warnings).toEqual(['page 1 has no text layer: read by OCR']);
});

test('a picture is read by OCR; a cut one is refused', async () => {
  const png = painted(['The ministers met in Valletta.', 'They agreed to talk again.']).toBuffer(
    'image/png',
  );
  const capture = await ingest(png, { input: 'scan.png' });
  expect(capture).toMatchObject({ format: 'scan', encoding: null });
  expect(capture.captured).toContain('They agreed to talk again.');
  await expect(ingest(png.subarray(0, 400), { input: 'cut.png' })).rejects.toThrow(
    'cut.png: damaged picture: its end is missing',
  );
});

test('a printed header over two columns belongs to neither', async () => {
  const page = [
    { x: 50, y: 780, text: '7/10/25, 9:14 AM', size: 8 },
    { x: 330, y: 780, text: 'Envoys meet', size: 8 },
    ...column(50, 'left'),
    ...column(320, 'right'),
  ];
  const capture = await ingest(textPdf([page]), { input: 'columns.pdf' });
  expect(capture.captured.startsWith('7/10/25, 9:14 AM Envoys meet\n\nleft line 1')).toBe(true);
});
