import { isText, PAGE_NAMES, readPiece } from './misread-bytes.ts';

/** A text, or a line of it, that is broken throughout: so the page it was misread in is known. */
export interface BrokenText {
  /** The page a line was misread in; null where its own characters do not tell. */
  pageOf(line: string): string | null;
}

const RUN = /[^\0-\x7F]+/gu;
/** So many runs do not make UTF-8 by chance; in sound text none or one in a hundred does. */
const LEAST_RUNS_IN_LINE = 2;
const LEAST_UNITS_IN_LINE = 6;
const LEAST_RUNS_IN_TEXT = 3;
const LEAST_SHARE = 0.8;

interface Count {
  good: number;
  bad: number;
  units: number;
}

/** Judges a text by all its characters beyond ASCII: what is broken throughout needs no word to look broken by itself. */
export function brokenText(text: string): BrokenText {
  const whole = pageFor(text, LEAST_RUNS_IN_TEXT);
  return {
    pageOf(line) {
      const own = pageFor(line, LEAST_RUNS_IN_LINE);
      if (own !== null || whole === null) return own;
      const { good, bad } = count(line, whole);
      return good > bad ? whole : null;
    },
  };
}

function pageFor(text: string, leastRuns: number): string | null {
  let best: { page: string; good: number } | null = null;
  for (const page of PAGE_NAMES) {
    const { good, bad, units } = count(text, page);
    if (good < leastRuns || units < LEAST_UNITS_IN_LINE) continue;
    if (good / (good + bad) >= LEAST_SHARE && good > (best?.good ?? 0)) best = { page, good };
  }
  return best?.page ?? null;
}

function count(text: string, page: string): Count {
  const found = { good: 0, bad: 0, units: 0 };
  for (const { 0: run, index } of text.matchAll(RUN)) {
    const piece = readPiece(run, 0, page);
    if (piece?.length === run.length && isText(piece.text)) {
      found.good++;
      found.units += run.length;
    } else if (text.charAt(index + run.length) !== ' ' || !readPiece(`${run}\u00A0`, 0, page)) {
      // "Ã " can be "à" whose last byte, a no-break space, became a common one: it tells nothing.
      found.bad++;
    }
  }
  return found;
}
