import { isInside } from './elements.ts';
import { proseWeight, type BlockFacts } from './facts.ts';
import { bestRun, isProse } from './run.ts';
import type { PageElement } from './page.ts';

/** The deepest element with this share of the run's prose holds the article. */
const HOLDS = 0.9;
/** Elements that say nothing of what they hold. */
const WHOLE_PAGE = new Set(['body', 'html', '#document']);

/** What of an article may stand between, before and behind its paragraphs. */
export interface Judge {
  /** Not the article's own text, whatever stands around it: a link to another report, a caption, "Advertisement". */
  readonly refused: (index: number) => boolean;
  /** Refused, but the text goes on behind it: a picture, an advertisement. */
  readonly passed: (index: number) => boolean;
  /** May be the words between headline and text that sum up the report, if it does not stand among its paragraphs. */
  readonly standfirst: (index: number) => boolean;
}

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
  const { to } = run;
  const from = behindStandfirst(facts, run, judge);
  const core = facts.slice(from, to).filter((block, i) => isProse(block) && !judge.refused(from + i));
  if (core.length === 0) return facts.map(() => false);
  const home = homeOf(core);
  const whole = WHOLE_PAGE.has(home.tag);
  const inHome = facts.map(({ element }) => isInside(element, home));
  const makes = new Set(core.map((block) => makeOf(block, whole)));
  const ofMake = facts.map((block) => makes.has(makeOf(block, whole)));
  const own = facts.map(
    (block, i) =>
      isProse(block) && ((i >= from && i < to) || (inHome[i] === true && ofMake[i] === true)),
  );
  const first = own.indexOf(true);
  const last = own.lastIndexOf(true);
  for (let i = first; i < last; i++) if (!judge.refused(i)) own[i] = true;

  let headings: number[] = [];
  for (let i = last + 1; i < facts.length; i++) {
    const block = facts[i];
    if (!block || inHome[i] !== true) break;
    if (judge.passed(i)) continue;
    if (judge.refused(i)) {
      if (ofMake[i] === true && !block.aside) continue;
      break;
    }
    if (block.level !== null) headings.push(i);
    else if (whole && ofMake[i] !== true) break;
    else {
      for (const j of headings) own[j] = true;
      headings = [];
      own[i] = true;
    }
  }
  headings = [];
  const parents = new Set(core.map(({ element }) => element.parent));
  for (let i = first - 1; i > (headline ?? -1); i--) {
    const block = facts[i];
    if (!block) break;
    if (judge.passed(i)) continue;
    if (judge.refused(i) || judge.standfirst(i)) break;
    if (block.level !== null) headings.push(i);
    else if (isProse(block) || (inHome[i] === true && isSibling(block, parents))) {
      for (const j of headings) own[j] = true;
      headings = [];
      own[i] = true;
    } else break;
  }
  return own;
}

/** Where the text begins: the standfirst has an element of its own, over names, date and picture. */
function behindStandfirst(
  facts: readonly BlockFacts[],
  { from, to }: { from: number; to: number },
  { refused, standfirst }: Judge,
): number {
  const prose = facts.flatMap((block, i) =>
    i >= from && i < to && isProse(block) && !refused(i) ? [{ parent: block.element.parent, i }] : [],
  );
  for (const [n, { parent, i }] of prose.entries()) {
    const rest = prose.slice(n + 1);
    if (rest.length === 0 || !standfirst(i) || rest.some((other) => other.parent === parent)) return i;
  }
  return from;
}

/** A paragraph, or an item of a list, directly in an element that holds paragraphs of the article. */
function isSibling({ element }: BlockFacts, parents: ReadonlySet<PageElement | null>): boolean {
  if (element.tag === 'p' || element.tag === 'blockquote') return parents.has(element.parent);
  return element.tag === 'li' && parents.has(element.parent?.parent ?? null);
}

/** Paragraphs with the same tag and classes in elements with the same tag and classes are of one make. */
function makeOf({ element }: BlockFacts, whole: boolean): string {
  const { parent } = element;
  const outer = whole ? String(parent?.index ?? -1) : parent ? classedTag(parent) : '';
  return `${outer} ${classedTag(element)}`;
}

function classedTag({ tag, attributes }: PageElement): string {
  return `${tag}.${attributes.get('class') ?? ''}`;
}

/** The deepest element that holds nearly all of the given prose. */
function homeOf(core: readonly BlockFacts[]): PageElement {
  const sums = new Map<PageElement, number>();
  let all = 0;
  for (const block of core) {
    const weight = proseWeight(block);
    all += weight;
    for (let at: PageElement | null = block.element; at; at = at.parent) {
      sums.set(at, (sums.get(at) ?? 0) + weight);
    }
  }
  let home: PageElement | null = null;
  for (const [element, sum] of sums) {
    if (sum >= HOLDS * all && (home === null || element.index > home.index)) home = element;
  }
  if (!home) throw new Error(`no element holds ${all} units of prose`);
  return home;
}
