import { isChangeDate, isPrintDate } from '../../../engine/blocks/calendar.ts';
import type { Witness } from '../../../engine/text/capture.ts';
import { isOtherDay } from './boxes.ts';
import { datesIn, readDate } from './dates.ts';
import type { BlockFacts } from './facts.ts';
import type { ArticlePlace } from './kinds.ts';
import type { PageElement } from './page.ts';
import { isRevised } from './roles.ts';

/** How many blocks before and behind its headline a report's date line stands at most. */
const BEFORE_HEADLINE = 3;
const BEHIND_HEADLINE = 14;
/** How many blocks behind its last paragraph. */
const BEHIND_BODY = 6;
const LONGEST_DATE_LINE = 160;

/** The dates that readers see by the headline or under the last paragraph, the nearest first. */
export function visibleDates(
  facts: readonly BlockFacts[],
  { headline, first, last }: ArticlePlace,
  dayFirst: boolean | null,
): Witness[] {
  const top = headline ?? first;
  if (top === null) return [];
  const found: { distance: number; witnesses: Witness[] }[] = [];
  facts.forEach((block, i) => {
    const distance = distanceOf(i, top, first, last);
    if (distance === null || i === headline || block.length > LONGEST_DATE_LINE) return;
    // The head of a page shows today's date, whatever its report is of.
    if (i < top && block.aside === 'furniture') return;
    if (block.aside === 'related' || block.aside === 'comments' || block.aside === 'promo') return;
    if (isOtherDay(block, facts[i - 1])) return;
    const witnesses = dateLine(block, dayFirst);
    if (witnesses.length > 0) found.push({ distance, witnesses });
  });
  found.sort((a, b) => a.distance - b.distance);
  const published = found.find(({ witnesses }) => witnesses.some((w) => w.field === 'publishedOn'));
  const modified = found.find(({ witnesses }) => witnesses.some((w) => w.field === 'modifiedOn'));
  return [
    ...new Set([
      ...(published?.witnesses ?? []),
      ...(modified?.witnesses.filter((w) => w.field === 'modifiedOn') ?? []),
    ]),
  ];
}

/** How far a block is from where a date line stands; null where none stands. */
function distanceOf(
  i: number,
  top: number,
  first: number | null,
  last: number | null,
): number | null {
  if (i >= top && i <= Math.min(top + BEHIND_HEADLINE, (first ?? Infinity) + 2)) return i - top;
  if (i < top && i >= top - BEFORE_HEADLINE) return 5 + (top - i);
  if (last !== null && i > last && i <= last + BEHIND_BODY) return 20 + (i - last);
  return null;
}

/** The days of a line that says when and little else. */
function dateLine({ text, role, element, block }: BlockFacts, dayFirst: boolean | null): Witness[] {
  if (isPrintDate(text)) return [];
  const stamp = stampOf(
    element,
    block.pieces.map((piece) => piece.text.parent),
  );
  const dates = datesIn(text, { dayFirst });
  const words = dates.reduce((sum, { from, to }) => sum - (to - from), text.length);
  if (dates.length === 0 && stamp === null) return [];
  if (role !== 'date' && role !== 'byline' && words > 60) return [];
  const revised = isRevised(element);
  let end = 0;
  let published = false;
  const found = dates.map(({ from, to, value }): Witness => {
    const label = text.slice(end, from);
    end = to;
    const changed = isChangeLabel(label) || revised || published;
    if (!changed) published = true;
    return { field: changed ? 'modifiedOn' : 'publishedOn', from: 'byline', value };
  });
  const stamped = stamp === null ? null : readDate(stamp);
  if (stamped !== null && !revised && !isChangeLabel(text)) {
    found.unshift({ field: 'publishedOn', from: 'time', value: stamped });
  }
  return found;
}

/** "Updated", "Aktualisiert", "Mis à jour", "Обновлено". */
function isChangeLabel(text: string): boolean {
  return (
    isChangeDate(text) ||
    /\brevision\b|aktuali[sz]|geändert|mis à jour|mise à jour|modifi|actualiz|aggiorn|atualiz|bijgewerkt|gewijzigd|zaktualizowan|обновлен|оновлен|изменен|uppdatera|opdatere|oppdater|päivitetty|güncelle|frissít|ενημερ|更新|수정/iu.test(
      text,
    )
  );
}

function stampOf(element: PageElement, parents: readonly PageElement[]): string | null {
  for (const at of [element, ...parents, ...parents.flatMap(({ parent }) => parent ?? [])]) {
    const stamp = at.tag === 'time' ? at.attributes.get('datetime') : undefined;
    if (stamp !== undefined) return stamp;
  }
  return null;
}
