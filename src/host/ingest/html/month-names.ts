/** Languages whose month names are read, in the spelling of dates ("5 мая", "5 de mayo"). */
const LANGUAGES = (
  'en de fr es it pt nl pl cs sk hu ro sv da nb fi et lv lt tr el bg sr hr bs sl mk uk ru be ca gl eu id ms vi ' +
  'az kk uz sq sw af hi bn ta te mr gu th ar fa he ka hy'
).split(' ');

const months = monthNames();

/** Number of a month by its name or abbreviation in any of the languages, 1 to 12; undefined for another word. */
export function monthOf(name: string): number | undefined {
  return months.get(name.toLowerCase());
}

function monthNames(): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES) {
    for (const style of ['long', 'short'] as const) {
      for (const withDay of [true, false]) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          month: style,
          ...(withDay ? { day: 'numeric' } : {}),
          timeZone: 'UTC',
        });
        for (let month = 0; month < 12; month++) {
          const parts = format.formatToParts(new Date(Date.UTC(2020, month, 15)));
          const name = parts.find(({ type }) => type === 'month')?.value;
          if (name !== undefined && !/\d/u.test(name)) addName(names, name, month + 1);
        }
      }
    }
  }
  for (const [month, spelled] of [
    [9, 'sept'],
    [8, 'augst'],
    [2, 'شباط'],
    [3, 'آذار'],
    [4, 'نيسان'],
    [5, 'أيار'],
    [6, 'حزيران'],
    [7, 'تموز'],
    [9, 'أيلول'],
  ] as const) {
    addName(names, spelled, month);
  }
  return names;
}

/** The first language of the list that has a name keeps it. */
function addName(names: Map<string, number>, name: string, month: number): void {
  const key = name.toLowerCase().replace(/[.’']/gu, '').trim();
  if (key.length >= 3 && !names.has(key)) names.set(key, month);
}
