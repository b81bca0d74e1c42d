import { countWords } from './shape.ts';

const BULLET =
  /^(?:[•◦▪‣●○■□➤➢✔*]|-(?=\s)|–(?=\s)|\(?\d{1,2}[.)](?=\s)|\(?[a-z][.)](?=\s)|[ivx]{1,4}[.)](?=\s))\s*\S/u;
const PLAIN_BULLET = /^[•◦▪‣●○■□➤➢✔]\s*\S/u;
/** True for a line that is an item of a list by its mark. */
export function isListItem(text: string): boolean {
  return BULLET.test(text);
}

/** True for an item that needs no neighbour to be one: "• Number plates stay as they are". */
export function isBulletItem(text: string): boolean {
  return PLAIN_BULLET.test(text);
}

/** True for a row of a table: cells parted by tabs, bars or wide gaps, figures among them. */
export function isTableRow(text: string): boolean {
  if (text.includes('\n')) return false;
  if (/^\|.*\|$/u.test(text)) return true;
  return (
    isRowOfWords(text) &&
    cellsOf(text)
      .slice(1)
      .some((cell) => /\d/u.test(cell))
  );
}

/** True for the head of a table, or a row without figures: "Item          Delivered     Promised". */
export function isRowOfWords(text: string): boolean {
  const cells = cellsOf(text);
  return cells.length >= 2 && cells.every((cell) => countWords(cell) <= 6);
}

function cellsOf(text: string): string[] {
  return text.split(/\t+|\s{3,}|\s\|\s|\.{4,}/u).filter((cell) => cell.trim() !== '');
}
