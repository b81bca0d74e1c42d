import type { Witness } from '../text/capture.ts';
import type { Block } from './block.ts';
import { isChangeDate, isPrintDate, writtenDays, type WrittenDay } from './calendar.ts';
import { datelineOf } from './dateline.ts';

const LONGEST_LINE = 400;
/** A report with more dated lines than this is a list. */
const MOST_DATES = 100;

/**
 * The days that a report's own lines tell: its date line or byline, the running head of a printed page, the dateline
 * of its lead. The day of a change is kept apart (`modifiedOn`); the day that a page was printed or saved tells nothing.
 */
export function visibleDates(
  text: string,
  blocks: readonly Block[],
  known: readonly Witness[],
): Witness[] {
  const found: Witness[] = [];
  const wordsOf = (block: Block): string => text.slice(block.from, block.to);
  const firstRead = blocks.findIndex(({ kind }) => kind === 'paragraph');
  for (const [i, block] of blocks.entries()) {
    if (found.length >= MOST_DATES) break;
    if (block.to - block.from > LONGEST_LINE) continue;
    const words = wordsOf(block);
    if (block.kind === 'date' || block.kind === 'byline') {
      found.push(...fromDateLine(words, known));
    } else if (
      block.kind === 'furniture' &&
      (i < firstRead || firstRead < 0 || /running-head/u.test(block.by))
    ) {
      // The head of a web page tells today's date, whatever its report is of.
      if (
        block.by.startsWith('hint/') ||
        isPrintDate(words) ||
        /©|\(c\)|copyright|browser-print/iu.test(`${words} ${block.by}`)
      )
        continue;
      const [day] = writtenDays(words);
      if (day && !day.ambiguous)
        found.push({ field: 'publishedOn', from: 'text running head', value: day.iso });
    }
  }
  for (const block of blocks.filter(({ kind }) => kind === 'paragraph').slice(0, 2)) {
    const dateline = datelineOf(wordsOf(block));
    const [day] = dateline ? writtenDays(wordsOf(block).slice(0, dateline.end)) : [];
    if (day) found.push({ field: 'publishedOn', from: 'text dateline', value: day.iso });
  }
  return found;
}

/** "Published 3 May 2021, updated 4 May 2021" tells two days, each labelled by the words before it. */
function fromDateLine(line: string, known: readonly Witness[]): Witness[] {
  if (isPrintDate(line)) return [];
  let end = 0;
  let published = false;
  return writtenDays(line).flatMap((day): Witness[] => {
    const label = line.slice(end, day.from);
    end = day.to;
    const value = settled(day, known);
    if (value === null) return [];
    // A second day without a label of publication is that of a change or of the paper edition.
    const changed = isChangeDate(label) || (published && !/publish|posted/iu.test(label));
    if (!changed) published = true;
    return [{ field: changed ? 'modifiedOn' : 'publishedOn', from: 'byline', value }];
  });
}

/** 03/04/2021 is the day that another witness tells in either reading; else it is left open. */
function settled(day: WrittenDay, known: readonly Witness[]): string | null {
  if (!day.ambiguous) return day.iso;
  const [year = '', month = '', date = ''] = day.iso.split('-');
  const readings = [day.iso, `${year}-${date}-${month}`];
  return (
    readings.find((iso) =>
      known.some((w) => w.field === 'publishedOn' && w.value.startsWith(iso)),
    ) ?? null
  );
}
