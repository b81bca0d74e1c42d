import { createIsomorphicCanvasFactory, getDocumentProxy, renderPageAsImage } from 'unpdf';
import type { BlockHint, Capture, DoubtfulWord, Witness } from '../../engine/text/capture.ts';
import { captureOf, type About } from './about.ts';
import { IngestError } from './ingest-error.ts';
import { MAX_OCR_PAGES, MAX_PDF_PAGES, MAX_PICTURE_PIXELS } from './limits.ts';
import { Scanner } from './ocr.ts';
import { layPage, type PageBlock } from './pdf-page.ts';
import { salvaged } from './pdf-salvage.ts';
import { printedLine, repeatedLines } from './pdf-margins.ts';

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Everything that could run, be asked for or be looked up outside the file is off. */
const SAFE = {
  isEvalSupported: false,
  enableXfa: false,
  disableFontFace: true,
  useSystemFonts: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

/** Dots per inch at which a page without text is painted for OCR: 200 is what the scanner reads best for its time. */
const OCR_SCALE = 200 / 72;
/** Glyph numbers in the place of letters: the font's own table of letters is missing. */
const UNREADABLE = /\p{Cc}/u;

/** A page with fewer letters is a picture of a page; a page number printed over a scan is no text layer. */
const MIN_LETTERS = 12;

/**
 * Reads a PDF: its text layer in reading order, page by page, blocks parted by blank lines; pages without one by
 * OCR. No script of it is run and nothing is requested.
 *
 * @throws {IngestError} where it is encrypted, damaged beyond reading, or without a word.
 */
export async function ingestPdf(bytes: Uint8Array, about: About): Promise<Capture> {
  const { pdf, whole } = await opened(bytes, about.input);
  const scanner = new Scanner();
  try {
    return await readPages(pdf, whole, { ...about, cut: isCut(bytes) }, scanner);
  } finally {
    await Promise.allSettled([scanner.close(), pdf.destroy()]);
  }
}

/** The document with the bytes that it was opened from: a cut one gets a new end. */
async function opened(
  bytes: Uint8Array,
  input: string,
): Promise<{ pdf: PdfDocument; whole: Uint8Array }> {
  try {
    // A copy: the reader takes the bytes for itself and empties them.
    return { pdf: await getDocumentProxy(Uint8Array.from(bytes), SAFE), whole: bytes };
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new IngestError(input, 'encrypted PDF: it opens with a password only', {
        cause: error,
      });
    }
    const whole = salvaged(bytes);
    const pdf = whole && (await getDocumentProxy(Uint8Array.from(whole), SAFE).catch(() => null));
    if (!pdf)
      throw new IngestError(input, 'damaged PDF: nothing of it can be read', { cause: error });
    return { pdf, whole };
  }
}

async function readPages(
  pdf: PdfDocument,
  bytes: Uint8Array,
  about: About & { readonly cut: boolean },
  scanner: Scanner,
): Promise<Capture> {
  const warnings: string[] = [];
  if (about.cut) warnings.push('the PDF is cut off or damaged at its end: what could be read was');
  const count = Math.min(pdf.numPages, MAX_PDF_PAGES);
  if (count < pdf.numPages)
    warnings.push(`pages ${count + 1} to ${pdf.numPages} are not read: a report is shorter`);
  const pages: Page[] = [];
  let scanned = 0;
  for (let number = 1; number <= count; number++) {
    let blocks = await textLayer(pdf, number, warnings);
    let doubtfulWords: readonly DoubtfulWord[] = [];
    if (letters(blocks) < MIN_LETTERS) {
      if (scanned >= MAX_OCR_PAGES) {
        warnings.push(
          `page ${number} has no text layer and is not read: OCR stops after ${MAX_OCR_PAGES} pages`,
        );
      } else {
        scanned++;
        const page = await scannedPage(pdf, bytes, number, scanner, warnings);
        if (page) ({ blocks, doubtfulWords } = page);
      }
    }
    pages.push({ blocks, doubtfulWords });
  }
  const capture = joined(pages, about, warnings);
  if (capture.captured.trim() === '')
    throw new IngestError(about.input, 'PDF without readable words');
  return {
    ...capture,
    format: scanned > 0 && scanned === pages.length ? 'scan' : 'pdf',
    witnesses: [...(await infoWitnesses(pdf)), ...capture.witnesses],
  };
}

function isCut(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF');
}

interface Page {
  readonly blocks: readonly PageBlock[];
  /** In units of the page's blocks joined by blank lines; only of pages read by OCR. */
  readonly doubtfulWords: readonly DoubtfulWord[];
}

function letters(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, { lines }) => sum + (lines.join('').match(/\p{L}/gu)?.length ?? 0), 0);
}

async function textLayer(
  pdf: PdfDocument,
  number: number,
  warnings: string[],
): Promise<readonly PageBlock[]> {
  try {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true });
    const tree: unknown = await page.getStructTree().catch(() => null);
    page.cleanup();
    const blocks = layPage(content.items, tree);
    const clear = blocks.filter(({ lines }) => !lines.some((line) => UNREADABLE.test(line)));
    if (clear.length < blocks.length) {
      warnings.push(
        `page ${number}: ${blocks.length - clear.length} of ${blocks.length} blocks have no readable letters`,
      );
    }
    return clear;
  } catch {
    warnings.push(`page ${number} is damaged and not read`);
    return [];
  }
}

async function scannedPage(
  pdf: PdfDocument,
  bytes: Uint8Array,
  number: number,
  scanner: Scanner,
  warnings: string[],
): Promise<Page | null> {
  try {
    const [left = 0, bottom = 0, right = 0, top = 0] = (await pdf.getPage(number)).view;
    const area = (right - left) * (top - bottom) * OCR_SCALE ** 2;
    const scale =
      area > MAX_PICTURE_PIXELS ? OCR_SCALE * Math.sqrt(MAX_PICTURE_PIXELS / area) : OCR_SCALE;
    const painted = await getDocumentProxy(Uint8Array.from(bytes), {
      ...SAFE,
      CanvasFactory: await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas')),
    });
    try {
      const picture = await renderPageAsImage(painted, number, {
        canvasImport: () => import('@napi-rs/canvas'),
        scale,
      });
      const { text, paragraphs, doubtfulWords } = await scanner.read(new Uint8Array(picture));
      warnings.push(`page ${number} has no text layer: read by OCR`);
      const blocks = paragraphs.map(({ from, to }): PageBlock => ({
        lines: text.slice(from, to).split('\n'),
        role: null,
        large: false,
      }));
      return { blocks, doubtfulWords };
    } finally {
      await painted.destroy();
    }
  } catch {
    warnings.push(`page ${number} has no text layer, and OCR could not read it`);
    return null;
  }
}

const ROLE_KINDS: Readonly<Record<string, BlockHint['kind']>> = {
  L: 'list',
  LI: 'list',
  LBody: 'list',
  Table: 'table',
  TD: 'table',
  TH: 'table',
  TR: 'table',
  BlockQuote: 'quote',
  Caption: 'caption',
};

function joined(pages: readonly Page[], about: About, warnings: readonly string[]): Capture {
  const repeated = repeatedLines(pages.map(({ blocks }) => blocks));
  const hints: BlockHint[] = [];
  const doubtful: DoubtfulWord[] = [];
  const addresses = new Set<string>();
  let text = '';
  pages.forEach(({ blocks, doubtfulWords }, index) => {
    const start = text === '' ? 0 : text.length + 2;
    doubtful.push(
      ...doubtfulWords.map((word) => ({ ...word, from: word.from + start, to: word.to + start })),
    );
    for (const block of blocks) {
      if (text !== '') text += '\n\n';
      const from = text.length;
      const words = block.lines.join('\n');
      text += words;
      const printed =
        block.lines.length <= 2 && block.lines.every((line) => printedLine(line) !== null);
      for (const line of printed ? block.lines : []) {
        const url = printedLine(line)?.url;
        if (url) addresses.add(url);
      }
      const furniture = printed || repeated.has(words);
      hints.push({ from, to: text.length, ...hintOf(block, index + 1, furniture) });
    }
  });
  const witnesses = [...addresses].map((value): Witness => ({
    field: 'url',
    from: 'pdf footer',
    value,
  }));
  return captureOf(about, {
    format: 'pdf',
    captured: text,
    hints,
    doubtfulWords: doubtful,
    warnings,
    witnesses,
  });
}

function hintOf(
  { role, large }: PageBlock,
  page: number,
  furniture: boolean,
): Omit<BlockHint, 'from' | 'to'> {
  const where = `page ${page}`;
  if (furniture)
    return { kind: 'furniture', why: `${where}, header or footer`, body: false, level: null };
  const level = role === null ? null : /^H([1-6])$/u.exec(role)?.[1];
  if (level !== null && level !== undefined)
    return { kind: 'heading', why: `${where}, ${role ?? ''}`, body: null, level: Number(level) };
  if (role === null)
    return {
      kind: large ? 'heading' : null,
      why: large ? `${where}, large type` : where,
      body: null,
      level: large ? 1 : null,
    };
  return { kind: ROLE_KINDS[role] ?? null, why: `${where}, ${role}`, body: null, level: null };
}

/** What the file says of itself. Its dates are those of printing or saving, hence no witness of publication. */
async function infoWitnesses(pdf: PdfDocument): Promise<Witness[]> {
  const info: object = (await pdf.getMetadata().catch(() => null))?.info ?? {};
  const field = (name: string): string => {
    const value: unknown = Object.entries(info).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value.trim() : '';
  };
  const witnesses: Witness[] = [];
  if (field('Title') !== '')
    witnesses.push({ field: 'headline', from: 'pdf info', value: field('Title') });
  if (field('Author') !== '')
    witnesses.push({ field: 'byline', from: 'pdf info', value: field('Author') });
  if (/^[a-z]{2}\b/iu.test(field('Language')))
    witnesses.push({ field: 'language', from: 'pdf info', value: field('Language') });
  return witnesses;
}
