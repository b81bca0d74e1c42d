import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { DoubtfulWord } from '../../engine/text/capture.ts';
import type { Span } from '../../engine/text/span.ts';

/** What a scanner reads on one picture: paragraphs parted by blank lines, each printed line a line. */
export interface OcrPage {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly doubtfulWords: readonly DoubtfulWord[];
}

/** A word below this confidence is passed on as doubtful. */
const SURE = 0.8;

/** A scanner that is started when the first picture comes and must be closed. Offline: its language data come from the package. */
export class Scanner {
  private worker: Promise<Worker> | null = null;

  /** Reads one encoded picture (PNG or JPEG). Rejects where the picture is damaged. */
  async read(picture: Uint8Array): Promise<OcrPage> {
    this.worker ??= startWorker();
    const worker = await this.worker;
    const { data } = await worker.recognize(
      Buffer.from(picture),
      {},
      { text: false, blocks: true },
    );
    return pageOf(data.blocks ?? []);
  }

  async close(): Promise<void> {
    const worker = this.worker;
    this.worker = null;
    if (worker) await (await worker).terminate();
  }
}

async function startWorker(): Promise<Worker> {
  const folder = dirname(
    createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'),
  );
  const worker = await createWorker('eng', OEM.LSTM_ONLY, {
    langPath: join(folder, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // A damaged picture rejects the call; without a handler it would also be thrown where nobody can catch it.
    errorHandler: () => undefined,
  });
  await worker.setParameters({
    // The default reads across the gutter of two columns.
    tessedit_pageseg_mode: PSM.AUTO,
    // Notes such as "Estimating resolution" would land on the user's terminal.
    debug_file: '/dev/null',
  });
  return worker;
}

interface OcrWord {
  readonly text: string;
  readonly confidence: number;
}
interface OcrLine {
  readonly words: readonly OcrWord[];
  /** Pixels from the lowest to the highest letter of the line's type. */
  readonly rowAttributes: { readonly rowHeight: number };
}
interface OcrBlock {
  readonly paragraphs: readonly { readonly lines: readonly OcrLine[] }[];
}

/** Lines whose type differs by more than this are no paragraph: a headline stands close over its byline. */
const TYPE_CHANGE = 1.25;

function paragraphsOf(blocks: readonly OcrBlock[]): OcrLine[][] {
  const found: OcrLine[][] = [];
  for (const { lines } of blocks.flatMap((block) => block.paragraphs)) {
    let before: number | null = null;
    for (const line of lines) {
      if (!line.words.some((word) => word.text.trim() !== '')) continue;
      const here = line.rowAttributes.rowHeight;
      if (before === null || Math.max(before, here) > Math.min(before, here) * TYPE_CHANGE)
        found.push([line]);
      else found.at(-1)?.push(line);
      before = here;
    }
  }
  return found;
}

function pageOf(blocks: readonly OcrBlock[]): OcrPage {
  let text = '';
  const paragraphs: Span[] = [];
  const doubtfulWords: DoubtfulWord[] = [];
  for (const lines of paragraphsOf(blocks)) {
    if (text !== '') text += '\n\n';
    const from = text.length;
    for (const { words } of lines) {
      if (text.length > from) text += '\n';
      words.forEach((word, n) => {
        if (n > 0) text += ' ';
        const start = text.length;
        text += word.text;
        const confidence = Math.round(word.confidence) / 100;
        if (confidence < SURE) doubtfulWords.push({ from: start, to: text.length, confidence });
      });
    }
    paragraphs.push({ from, to: text.length });
  }
  return { text, paragraphs, doubtfulWords };
}
