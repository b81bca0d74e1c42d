/** A title that a page declares, ready for comparison. */
export interface Title {
  /** Letters and figures in small, words parted by single spaces. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

const LEAST_PART = 12;
const LEAST_BEGINNING = 20;
const LEAST_WORDS = 4;
/** Headlines are reworded for search engines: "Envoys meet again in Vienna" for "Envoys Meet in Vienna". */
const MOST_WORDS_SHARED = 0.6;

/** The titles without those that only name the site, each once; of "Envoys meet - The Gazette" also its longest part. */
export function titlesOf(declared: readonly string[], sites: readonly string[]): readonly Title[] {
  const names = new Set(sites.map(plainWords));
  const texts = declared.flatMap(readingsOf).map(plainWords);
  return [...new Set(texts)]
    .filter((text) => text !== '' && !names.has(text))
    .map((text) => ({ text, words: new Set(text.split(' ')) }));
}

/** The part that is not the name of the site, before or behind it; the whole; of "Notes from Lomé: Togo reopens …" the rest. */
function readingsOf(title: string): string[] {
  const parts = partsOf(title);
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  const behindColon = /^[^:]{2,40}: (?<rest>\S.{12,})$/u.exec(title)?.groups?.['rest'];
  return [
    ...(parts.length > 1 ? [longest] : []),
    title,
    ...(behindColon === undefined ? [] : [behindColon]),
  ];
}

/** "Envoys meet", "The Gazette" of "Envoys meet - The Gazette". */
export function partsOf(title: string): string[] {
  return title.split(/\s+(?:[|–—·»:]{1,2}|-{1,2})\s+/u).filter((part) => part !== '');
}

/** Letters and figures in small, words parted by single spaces. */
export function plainWords(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  );
}

/** 2 for the same words, less where the title goes on with the site's name; 0 for other words. */
export function likenessOf(block: string, titles: readonly Title[]): number {
  let most = 0;
  if (block.length < LEAST_WORDS) return most;
  for (const title of titles) most = Math.max(most, likeness(block, title));
  return most;
}

function likeness(block: string, { text, words }: Title): number {
  if (block === text) return 2;
  // The rest may be the site's name; where the block is the shorter part, it may be that itself.
  const most = block.length >= 0.6 * text.length;
  if (block.length >= LEAST_PART && text.startsWith(`${block} `)) return most ? 1.7 : 0.7;
  if (block.length >= LEAST_PART && text.endsWith(` ${block}`)) return most ? 1.5 : 0.5;
  if (text.length >= LEAST_BEGINNING && block.startsWith(text)) return 1.2;
  const own = block.split(' ');
  const longer = Math.max(own.length, words.size);
  if (own.length < LEAST_WORDS || Math.min(own.length, words.size) < MOST_WORDS_SHARED * longer)
    return 0;
  const shared = own.filter((word) => words.has(word)).length / longer;
  return shared >= MOST_WORDS_SHARED ? shared : 0;
}
