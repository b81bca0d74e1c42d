import { isAgencyName } from './byline-names.ts';
import { isLineOfNames } from './byline-rules.ts';
import { chooseHeadline, isKicker } from './headline-line.ts';
import type { Label, Piece } from './piece.ts';
import { countWords, endsSentence, startsContinuing, startsSmall } from './shape.ts';
import { labelUnderHeadline } from './under-headline.ts';

type Labels = (Label | null)[];

/** Labels what stands over the body: kicker, headline, standfirst, names, caption. Changes `labels` where they are null. */
export function labelHead(pieces: readonly Piece[], labels: Labels, start: number): void {
  const over = Array.from({ length: start }, (_, i) => i);
  const open = over.filter((i) => labels[i] === null);
  const textOf = (i: number): string => pieces[i]?.text ?? '';
  let signed = over.some((i) => labels[i]?.kind === 'byline');
  const set = (i: number, kind: Label['kind'], by: string): void => {
    labels[i] = { kind, by: `head/${by}` };
    if (kind === 'byline') signed = true;
  };
  const hinted = labels.findIndex((label) => label?.kind === 'headline');
  const headline = hinted >= 0 ? hinted : chooseHeadline(pieces, open);
  if (headline === null) return;
  if (hinted < 0) set(headline, 'headline', 'headline');

  for (const i of open.filter((j) => j < headline)) {
    const names = isLineOfNames(textOf(i)) && countWords(textOf(i)) <= 8 && !isKicker(textOf(i));
    set(i, names && !signed ? 'byline' : 'furniture', 'over-headline');
  }
  // "Reuters" alone under the headline signs the report; under a picture's words it would be the credit.
  for (const i of over) {
    if (labels[i]?.kind !== 'credit' || i < headline || labels[i - 1]?.kind === 'caption') continue;
    if (!signed && isAgencyName(textOf(i))) set(i, 'byline', 'agency');
  }
  // "… From Azerbaijan" / "in Break With Moscow Deal": the headline goes on in the next line.
  const next = pieces[headline + 1];
  if (
    next &&
    labels[headline + 1] === null &&
    !endsSentence(textOf(headline)) &&
    next.chunk === pieces[headline]?.chunk &&
    goesOn(next.text)
  ) {
    set(headline + 1, 'headline', 'headline-goes-on');
  }
  labelUnderHeadline({ pieces, labels, start, headline, open, set, isSigned: () => signed });
}

const LONGEST_LINE = 12;

function goesOn(line: string): boolean {
  if (countWords(line) > LONGEST_LINE || endsSentence(line)) return false;
  return startsSmall(line) || startsContinuing(line);
}
