import { isPaperName, isSectionName } from '../../../engine/blocks/publisher.ts';
import type { BlockFacts } from './facts.ts';
import type { ArticlePlace } from './kinds.ts';
import { likenessOf, partsOf, plainWords, titlesOf } from './titles.ts';

const LONGEST_NAME = 6;

/**
 * The name of the site as the page's title has it: behind the headline ("Envoys meet - Coast Standard"), or before a
 * section where the title leaves the headline out ("Coast Standard - World"). Null unless it sounds like a paper's name
 * or stands on the page apart from the article too.
 */
export function siteInTitle(
  title: string,
  facts: readonly BlockFacts[],
  { headline, first, last }: ArticlePlace,
): string | null {
  const top = headline === null ? '' : (facts[headline]?.text ?? '');
  const heads = titlesOf([top], []);
  const parts = partsOf(title);
  const others = parts.filter((part) => likenessOf(plainWords(part), heads) === 0);
  const names = others.filter((part) => isName(part) && !isSectionName(part));
  const name = others.length < parts.length ? names.at(-1) : names[0];
  if (name === undefined || top === '') return null;
  const written = plainWords(name);
  const around = facts.some(({ text }, i) => {
    const outside = i !== headline && (i < (first ?? 0) || i > (last ?? facts.length));
    return outside && ` ${plainWords(text)} `.includes(` ${written} `);
  });
  return around || isPaperName(name) ? name : null;
}

function isName(part: string): boolean {
  return /^\p{Lu}/u.test(part) && part.split(/\s+/u).length <= LONGEST_NAME;
}
