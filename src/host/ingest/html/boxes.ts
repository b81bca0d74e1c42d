import type { Decision } from './body.ts';
import { isInside } from './elements.ts';
import type { BlockFacts } from './facts.ts';

/** A box in the text holds no more blocks than this. */
const MOST_IN_BOX = 8;
const LONGEST_TITLE = 40;
const OTHERS =
  /^(?:the )?(?:most[ -](?:read|popular|viewed|shared|commented)|latest(?: (?:news|stories|articles))?|trending(?: now)?|popular(?: now| posts| stories)?|recent (?:posts|news|articles|stories|comments))$/iu;

/** "Most read", "Latest news": what is listed under these has nothing to do with the report. */
export function isListOfOthers({ text, length }: BlockFacts): boolean {
  return length <= LONGEST_TITLE && OTHERS.test(text.trim());
}

/** A heading that shares its box with a prompt and no text: "Coast Brief" / "Get the story of the week in your inbox." */
export function isOverPrompt(
  i: number,
  decisions: readonly Decision[],
  facts: readonly BlockFacts[],
): boolean {
  const [block, next] = [facts[i], facts[i + 1]];
  const box = block?.element.parent;
  if (!box || !next || block.level === null || decisions[i]?.kind !== 'heading') return false;
  const kind = decisions[i + 1]?.kind;
  if ((kind !== 'furniture' && kind !== 'promo') || !isInside(next.element, box)) return false;
  for (let j = i + 1; j <= i + MOST_IN_BOX; j++) {
    const inner = facts[j];
    if (!inner || !isInside(inner.element, box)) return true;
    if (decisions[j]?.body === true) return false;
  }
  return false;
}

/** `<dt>Effective date</dt><dd>July 25, 2020</dd>`: a day of the matter. `<dt>Published</dt>` would tell of the page. */
export function isOtherDay({ element }: BlockFacts, before: BlockFacts | undefined): boolean {
  if (element.tag !== 'dd' || before?.element.tag !== 'dt') return false;
  const label = before.text.replace(/[\s:]+$/u, '');
  return !(
    /^(?:date|datum|fecha|data|дата)$/iu.test(label) ||
    /publi|post|issue|release|creat|upload|details|veröffentl|опубл/iu.test(label)
  );
}
