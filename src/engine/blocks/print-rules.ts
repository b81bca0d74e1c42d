import { isDateLine, isPrintDate, withoutDays, writtenDays } from './calendar.ts';
import { NEWSPAPER_WORDS } from './furniture-words.ts';
import { isOneLine, isShort, wordsIn } from './line-patterns.ts';
import type { LineRule } from './line-rule.ts';
import { countWords, hasPastOrAuxiliary, isAllCapitals } from './shape.ts';

const PAGE_NUMBER_ALONE =
  /^[-–—\s|[(]*(?:(?:page|pg\.?|p\.|seite)\s*)?[A-Z]?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–—\s|\])]*$/iu;
const PAGE_OF_PAGES = /\bpage\s+[A-Z]?\d{1,3}\s*(?:of|\/)\s*\d{1,3}\b/iu;
const PAGE_AT_END = /(?:^|\s)page [A-Z]?\d{1,3}$/iu;
const TURN_TO_PAGE =
  /^[([*—–-]*\s*(?:continued|cont(?:'d|inues|\.)?|see [^.]{1,40},|(?:please )?turn to|from|jump to)\s(?:[^.]{0,40}\s)?(?:(?:on|from|to)\s)?(?:the )?(?:(?:front |back |next |previous )page|(?:page|pg\.?|p\.)\s?[A-Z]?\d{1,3}(?:,? col(?:umn|\.)? ?\d)?)[\])*.…—–-]*$/iu;
const GOES_ON =
  /^[([*—–-]*\s*(?:continued|to be continued|more (?:follows|to follow)|(?:story )?continues(?: below)?(?: advertisement)?|article continues (?:below|after)[^\])*]{0,60}|continue reading[^\])*]{0,60})[\])*.…—–-]*$/iu;
const END_MARK =
  /^(?:[-–—#*~_=•.\s◆■□▪]{1,80}|-+ ?(?:30|ends?|more) ?-+|\(?(?:ends?|more|endit|enditem)\)?|#{2,})$/iu;
/** The number that an agency gave a report; the initials of those who wrote, edited and sent it. */
const WIRE_MARK =
  /^(?:[a-z]{1,3}\d{3,5}(?: [a-z\d]{1,5}){0,4}(?: \d{4})?(?: (?:GMT|UTC|E[SD]T))?|\(?[a-z]{2,4}(?:[/-][a-z]{2,4}){1,5}\)?)$/u;
/** The day of the printed paper, which may be the one after. */
const IN_PRINT = new RegExp(
  `^(?:${[
    String.raw`[Aa]n? (?:[a-z]+ )?version of this (?:article|story|essay|report) (?:appear|ran|was (?:published|printed))`,
    String.raw`[Tt]his (?:article|story|report)(?: by .{3,40})? was (?:(?:first |originally )?published|printed)`,
    String.raw`[Tt]his (?:article|story|report) appeared in (?:the )?(?:print|\p{Lu}.{2,40} (?:edition|issue))`,
    String.raw`(?:Published|Appeared|Printed) in (?:[Tt]he )?\p{Lu}[^.!?]{2,50}(?:,|\bon)\s[^.!?]{0,20}\d{4}\.?$`,
  ].join('|')})`,
  'u',
);
const PRINT_WORDS =
  /\b(?:printed|saved|retrieved|accessed|downloaded|archived|captured|scanned|crawled|visited)\b/giu;
const FIGURE_DATE = /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}/u;
const BROWSER_HEAD = /^\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+\d{1,2}:\d{2}(?:\s?[AP]M)?\b/u;
/** "https://coast.example/a/b   1/2", and the day of printing behind it. */
const BROWSER_FOOT =
  /^(?:https?:\/\/|www\.)\S+\s+(?:page )?\d{1,3}\s?(?:\/|of)\s?\d{1,3}(?:\s+\d{1,2}[./]\d{1,2}[./]\d{2,4},?(?:\s+\d{1,2}:\d{2})?)?$/iu;
const ARCHIVE = /\b(?:archives?|library|microfilm|microfiche|collection|reel|roll|frame)\b/iu;
const INDEX_ENTRY = /^[\p{L}&' ]{3,24}[,.:\s]{1,4}(?:page |p\. ?)?[A-Z]\d{1,3}$/u;
const ISSUE_MARKS: readonly RegExp[] = [
  /\bvol(?:ume)?\.?\s*[\dIVXLC]/iu,
  /\b(?:issue|no\.|number)\s*\d/iu,
  /\bprice\b|\b\d+ (?:cents?|pence)\b|\b\d+d\./iu,
  /\best(?:d|ablished)?\.? \d{4}\b/iu,
];
const NEWSPAPER = wordsIn(NEWSPAPER_WORDS);

/** What stands on printed pages around their reports: page numbers, running heads, what a browser prints over a page. */
export const PRINT_RULES: readonly LineRule[] = [
  {
    name: 'furniture/page-number',
    kind: 'furniture',
    example: 'Asia Desk - page 2 of 3',
    fits: (text) => {
      if (PAGE_NUMBER_ALONE.test(text)) return true;
      if (isShort(text, 18) && PAGE_OF_PAGES.test(text)) return !/\p{Ll}{2,}\.$/u.test(text);
      const apart = /[-–—|,]|\s{3}|\d{4}/u.test(text) && !/\bfrom page\b/iu.test(text);
      return isShort(text, 10) && PAGE_AT_END.test(text) && apart;
    },
  },
  {
    name: 'furniture/continued',
    kind: 'furniture',
    example: 'CONTINUED FROM PAGE A1',
    fits: (text) => isShort(text, 12) && (TURN_TO_PAGE.test(text) || GOES_ON.test(text)),
  },
  {
    name: 'furniture/end-mark',
    kind: 'furniture',
    example: '-30-',
    fits: (text) => END_MARK.test(text),
  },
  {
    name: 'furniture/edition',
    kind: 'furniture',
    example: 'Published in The Coast Standard, December 17th, 2022',
    fits: (text) => isShort(text, 45) && IN_PRINT.test(text),
  },
  {
    name: 'furniture/wire-mark',
    kind: 'furniture',
    example: 'ka/pr/rl',
    fits: (text) => WIRE_MARK.test(text),
  },
  {
    name: 'furniture/print-stamp',
    kind: 'furniture',
    example: 'Northwire World Desk        Page 1 of 2        printed 11.10.2020 18:06',
    fits: (text) =>
      isShort(text, 16) &&
      isPrintDate(text) &&
      !/https?:/u.test(text) &&
      (writtenDays(text).length > 0 || FIGURE_DATE.test(text)) &&
      !hasPastOrAuxiliary(text.replace(PRINT_WORDS, '')),
  },
  {
    name: 'furniture/browser-print',
    kind: 'furniture',
    example: '7/10/25, 6:12 PM    Talks stall over border crossings - Coast Standard',
    fits: (text) =>
      isOneLine(text) && text.length < 240 && (BROWSER_HEAD.test(text) || BROWSER_FOOT.test(text)),
  },
  {
    name: 'furniture/archive-line',
    kind: 'furniture',
    example: 'Harbor City Archives      roll 18      frame 44',
    fits: (text) =>
      isOneLine(text) && isShort(text, 14) && /\S\s{3,}\S.*\d$/u.test(text) && ARCHIVE.test(text),
  },
  {
    name: 'furniture/page-index',
    kind: 'furniture',
    example: 'Weather, B12      Crossword, B9',
    fits: (text) =>
      isShort(text, 24) &&
      text.split(/\s{3,}|[\t;|]/u).every((entry) => INDEX_ENTRY.test(entry.trim())),
  },
  {
    name: 'furniture/issue-line',
    kind: 'furniture',
    example: 'Vol. XII No. 4,301     Price 3d.',
    fits: (text) => {
      if (!isShort(text, 24) || /^[[(]|\p{Ll}{3,}\.$/u.test(text)) return false;
      const found = ISSUE_MARKS.filter((mark) => mark.test(text)).length;
      const alone = isAllCapitals(text) || countWords(text) <= 4;
      return found >= 2 || (found === 1 && alone && /^(?:vol|issue|no\.)/iu.test(text));
    },
  },
  {
    name: 'furniture/running-head',
    kind: 'furniture',
    example: 'THE COAST STANDARD, MONDAY, SEPTEMBER 20, 1999                   A7',
    fits: isRunningHead,
  },
];

/** "A4 | Sunday, March 3, 2013" */
const PAGE_CODE = /^(?:page )?[A-Z]\d{1,3}(?=\s*[|•·–—])|[|•·–—]\s*(?:page )?[A-Z]\d{1,3}$/iu;

function isPageAndDay(text: string): boolean {
  if (!PAGE_CODE.test(text) || writtenDays(text).length === 0) return false;
  return !/\p{L}/u.test(withoutDays(text.replace(PAGE_CODE, '')));
}

function isRunningHead(text: string): boolean {
  if (isPageAndDay(text)) return true;
  if (!isOneLine(text) || !isShort(text, 18) || isDateLine(text) || /^by\s/iu.test(text))
    return false;
  if (writtenDays(text).length === 0) return false;
  const rest = withoutDays(text);
  const hasPage = /(?:^|\s)(?:page\s*)?[A-Z]?\d{1,3}$|^(?:page\s*)?[A-Z]?\d{1,3}\s/iu.test(rest);
  const name = rest
    .replace(/\b(?:page\s*)?[A-Z]?\d{1,3}\b/giu, '')
    .replace(/[^\p{L}&'. ]/gu, ' ')
    .replace(/(?:^|\s)[.'](?=\s|$)/gu, ' ')
    .trim();
  // A signed post quoted in a report ends in its day: "— The Ministry (@ministry) October 9, 2018".
  const signed = /^[—–-]|@/u.test(text);
  if (name === '' || signed || /\p{Ll}{3,}\.$/u.test(text) || hasPastOrAuxiliary(name))
    return false;
  const named = name.split(/\s+/u).every((word) => /^(?:\p{Lu}|of$|the$|and$|&)/u.test(word));
  const printed = isAllCapitals(name) || hasPage || /\s{3}/u.test(text);
  return named && (printed || /^the\s/iu.test(name) || NEWSPAPER.test(name));
}
