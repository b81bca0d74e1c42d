import type { BlockFacts } from './facts.ts';
import { homeOf, type Home } from './home.ts';
import type { PageElement } from './page.ts';
import { bestRun, isProse } from './run.ts';

/** What of an article may stand between, before and behind its paragraphs; blocks by their position. */
export interface Judge {
  /** Not the article's own text, whatever stands around it: a link to another report, a caption, "Advertisement". */
  readonly refused: (i: number) => boolean;
  /** Refused, but the text goes on behind it: a picture, an advertisement. */
  readonly passed: (i: number) => boolean;
  /** Stands over the text: names, date. */
  readonly over: (i: number) => boolean;
  /** May be the words between headline and text that sum up the report, if it does not stand among its paragraphs. */
  readonly standfirst: (i: number) => boolean;
}

/** Over this many posts, advertisements and links to other reports an article goes on with a short paragraph. */
const MOST_SKIPPED = 3;
/** A standfirst has no more paragraphs than this. */
const MOST_STANDFIRSTS = 3;
/** Elements for text alone. */
const TEXT_TAGS = new Set(['p', 'li', 'dt', 'dd', 'td', 'blockquote', 'pre']);

/**
 * Which blocks stand where the article stands. From the best run of prose on, what is made and placed like its
 * paragraphs joins in, then what stands between them, and at either end what is still in the same element.
 */
export function articleOf(
  facts: readonly BlockFacts[],
  headline: number | null,
  judge: Judge,
): readonly boolean[] {
  const run = bestRun(facts, headline, judge.refused);
  const from = behindStandfirst(facts, run, judge);
  const inRun = (i: number): boolean => i >= from && i < run.to;
  const core = facts.filter((block, i) => inRun(i) && isProse(block) && !judge.refused(i));
  if (core.length === 0) return facts.map(() => false);
  const home = homeOf(core, headline === null ? null : (facts[headline] ?? null));
  const own = facts.map(
    (block, i) => isProse(block) && (inRun(i) || (home.holds(block) && home.isOfMake(block))),
  );
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  for (let i = first; i < last; i++) if (!judge.refused(i)) own[i] = true;
  for (const i of behind(facts, last, home, judge)) own[i] = true;
  for (const i of before(facts, first, headline ?? -1, home, judge)) own[i] = true;
  return own;
}

/** What goes on behind the last block of prose. */
function behind(
  facts: readonly BlockFacts[],
  last: number,
  home: Home,
  { passed, refused }: Judge,
): number[] {
  const found: number[] = [];
  let headings: number[] = [];
  let skipped = 0;
  for (let i = last + 1; i < facts.length && skipped <= MOST_SKIPPED; i++) {
    const block = facts[i];
    if (!block || !home.holds(block)) break;
    if (passed(i)) continue;
    if (refused(i)) {
      if (!home.isOfMake(block) || block.aside) skipped++;
    } else if (block.level !== null || block.cell) headings.push(i);
    else if (skipped > 0 ? home.isOfMake(block) && block.stops : goesOn(block, home)) {
      found.push(...headings, i);
      headings = [];
    } else break;
  }
  return found;
}

function goesOn(block: BlockFacts, home: Home): boolean {
  return home.isAkin(block) || (!home.whole && TEXT_TAGS.has(block.element.tag));
}

/** What stands between the headline and the first block of prose and is of the text: a short first paragraph, a heading. */
function before(
  facts: readonly BlockFacts[],
  first: number,
  top: number,
  home: Home,
  { over, passed, refused, standfirst }: Judge,
): number[] {
  const found: number[] = [];
  let headings: number[] = [];
  let skipped = 0;
  for (let i = first - 1; i > top; i--) {
    const block = facts[i];
    if (!block || over(i)) break;
    if (passed(i)) continue;
    const open = !refused(i) && !(standfirst(i) && !home.isOfClass(block));
    const own = (home.holds(block) && home.isAkin(block)) || (skipped === 0 && isProse(block));
    if (!refused(i) && block.level !== null && skipped === 0) headings.push(i);
    else if (open && own) {
      found.push(...headings, i);
      headings = [];
    } else if (++skipped > MOST_SKIPPED || block.aside) break;
  }
  return found;
}

/** Where the text begins: the standfirst has an element of its own, over names, date and picture. */
function behindStandfirst(
  facts: readonly BlockFacts[],
  { from, to }: { from: number; to: number },
  { refused, over, standfirst }: Judge,
): number {
  const prose = facts.flatMap((block, i) =>
    i >= from && i < to && isProse(block) && !refused(i) ? [{ element: block.element, i }] : [],
  );
  const alike = (a: PageElement, b: PageElement): boolean =>
    a.parent === b.parent || (a.attributes.get('class') ?? '-') === b.attributes.get('class');
  for (const [n, { element, i }] of prose.slice(0, MOST_STANDFIRSTS).entries()) {
    const rest = prose.slice(n + 1);
    const [next] = rest;
    if (!next || !standfirst(i)) return i;
    // Names and date between them part it from the text.
    if (facts.slice(i, next.i).some((_, k) => over(i + k))) continue;
    if (rest.some((other) => alike(element, other.element))) return i;
  }
  return from;
}
