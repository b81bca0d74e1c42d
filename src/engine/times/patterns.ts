/** Words of time expressions, as pieces of patterns. Months and days are numbered by their order. */

export const MONTHS = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)';
export const WEEKDAY = '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)';
export const YEAR = '(?:1[89]|20)\\d\\d';
export const DATE = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';

const NUMBERS = new Map([
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['couple', 2],
]);
export const NUMBER =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,3})';

/** 1 to 12 for a month's name or abbreviation. */
export function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(name: string): number {
  return WEEKDAYS.indexOf(name.toLowerCase());
}

/** "three", "a", "14"; null for another word. */
export function numberOf(word: string): number | null {
  const known = NUMBERS.get(word.toLowerCase());
  if (known !== undefined) return known;
  return /^\d+$/u.test(word) ? Number(word) : null;
}

/** A rule's expression: tried at one place, followed by no letter or digit. */
export const rx = (source: string): RegExp => new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'iuy');
