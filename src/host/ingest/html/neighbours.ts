import { lineRuleFor } from '../../../engine/blocks/all-line-rules.ts';
import { isDateLine } from '../../../engine/blocks/calendar.ts';
import type { Decision } from './body.ts';
import { isListOfOthers, isOtherDay, isOverPrompt } from './boxes.ts';
import { isInside } from './elements.ts';
import type { BlockFacts } from './facts.ts';
import type { PageElement } from './page.ts';

const LONGEST_LABEL = 60;
const LEAST_HEADLINE_WORDS = 4;

/**
 * The decisions where the blocks beside a block say more of it than it says itself: the label over a list of links, the
 * date behind a name. `first` is the position of the article's first paragraph.
 */
export function correctByNeighbours(
  decisions: readonly Decision[],
  facts: readonly BlockFacts[],
  first: number,
): readonly Decision[] {
  let others = false;
  const labelled = decisions.map((decision, i): Decision => {
    const block = facts[i];
    const next = decisions[i + 1]?.kind ?? null;
    if (!block) return decision;
    if (decision.body !== true && isListOfOthers(block)) {
      others = true;
      return of('furniture');
    }
    others &&= decision.kind === 'related';
    if (others || isOverPrompt(i, decisions, facts)) return of('furniture');
    if (decision.body === true) return decision;
    if (isOtherDay(block, facts[i - 1]) && isDateLine(block.text)) return of('furniture');
    const open = decision.kind === null || decision.kind === 'furniture';
    if (i > first && open && isLabel(block) && next === 'related') return of('related');
    if (i > first || block.level === null) return decision;
    // "Key events" over links into the page; "Summary" over a list under the headline.
    if (next === 'furniture' && decision.kind === null) return of('furniture');
    return next === 'list' && decision.kind !== 'headline' && !block.aside
      ? of('heading')
      : decision;
  });
  const listed = underRelated(labelled, facts, first);
  // `<footer>Submitted by <span>Ann Roe</span> on <span>May 3</span></footer>`
  return listed.map((decision, i) => {
    const dated = decision.kind === 'furniture' && facts[i]?.role === 'date';
    const signed = listed[i - 1]?.kind === 'byline' || listed[i + 1]?.kind === 'byline';
    return dated && signed ? of('date') : decision;
  });
}

/** `<h3>Related</h3><ul><li>…`: headlines of other reports, linked or not, in the box of their label. */
function underRelated(
  decisions: readonly Decision[],
  facts: readonly BlockFacts[],
  first: number,
): readonly Decision[] {
  let box: PageElement | null = null;
  return decisions.map((decision, i) => {
    const block = facts[i];
    if (!block || decision.body === true) return decision;
    const next = facts[i + 1]?.element;
    if (i > first && next && isRelatedLabel(block)) {
      const around = isInside(next, block.element) ? block.element : block.element.parent;
      if (around && isInside(next, around)) {
        box = around;
        return of('related');
      }
    }
    const item = block.level === null && block.text.split(/\s+/u).length >= LEAST_HEADLINE_WORDS;
    return box && item && decision.kind === 'furniture' && isInside(block.element, box)
      ? of('related')
      : decision;
  });
}

function isRelatedLabel({ weight, linkShare, text }: BlockFacts): boolean {
  return weight <= LONGEST_LABEL && linkShare === 0 && lineRuleFor(text)?.kind === 'related';
}

function of(kind: Decision['kind']): Decision {
  return { kind, body: false };
}

/** "Additional materials", without a link of its own. */
function isLabel({ weight, stops, linkShare, aside }: BlockFacts): boolean {
  return weight <= LONGEST_LABEL && !stops && linkShare === 0 && aside === null;
}
