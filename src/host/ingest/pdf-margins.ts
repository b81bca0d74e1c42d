import type { PageBlock } from './pdf-page.ts';

/**
 * The header or footer that a browser prints round a page, "7/10/25, 9:14 AM  Headline" and
 * "https://… 1/3", with the address it names; null for other lines.
 */
export function printedLine(line: string): { readonly url: string | null } | null {
  if (
    /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?:\s|$)/iu.test(
      line,
    )
  )
    return { url: null };
  const [, url] =
    /^((?:https?|file):\/\/\S{4,2000})(?:\s+\d{1,4} ?(?:\/|of) ?\d{1,4})?$/u.exec(line.trim()) ??
    [];
  if (url !== undefined) return { url: /…|\.\.\.$|^file:/u.test(url) ? null : url };
  return /^(?:page )?\d{1,4} ?(?:\/|of) ?\d{1,4}$/iu.test(line.trim()) ? { url: null } : null;
}

/** Words of blocks at the top or foot of pages that come again on other pages, apart from their numbers ("Page 2", "2/3"). */
export function repeatedLines(pages: readonly (readonly PageBlock[])[]): ReadonlySet<string> {
  const seen = new Map<string, { words: Set<string>; pages: number }>();
  for (const blocks of pages) {
    const margin = new Set(
      [...blocks.slice(0, 2), ...blocks.slice(-2)].filter(({ lines }) => lines.length <= 2),
    );
    const here = new Set<string>();
    for (const { lines } of margin) {
      const words = lines.join('\n');
      const shape = words.replace(/\d+/gu, '#').trim();
      const entry = seen.get(shape) ?? { words: new Set<string>(), pages: 0 };
      entry.words.add(words);
      if (!here.has(shape)) entry.pages++;
      here.add(shape);
      seen.set(shape, entry);
    }
  }
  const enough = Math.max(2, pages.length / 2 - 1);
  return new Set(
    [...seen.values()].filter((entry) => entry.pages >= enough).flatMap(({ words }) => [...words]),
  );
}
