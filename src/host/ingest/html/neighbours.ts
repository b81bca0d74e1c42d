import { isDateLine } from '../../../engine/blocks/calendar.ts';
import type { Decision } from './body.ts';
import { isListOfOthers, isOtherDay, isOverPrompt } from './boxes.ts';
import type { BlockFacts } from './facts.ts';

const LONGEST_LABEL = 60;

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
  // `<footer>Submitted by <span>Ann Roe</span> on <span>May 3</span></footer>`
  return labelled.map((decision, i) => {
    const dated = decision.kind === 'furniture' && facts[i]?.role === 'date';
    const signed = labelled[i - 1]?.kind === 'byline' || labelled[i + 1]?.kind === 'byline';
    return dated && signed ? of('date') : decision;
  });
}

function of(kind: Decision['kind']): Decision {
  return { kind, body: false };
}

/** "Additional materials", without a link of its own. */
function isLabel({ weight, stops, linkShare, aside }: BlockFacts): boolean {
  return weight <= LONGEST_LABEL && !stops && linkShare === 0 && aside === null;
}
