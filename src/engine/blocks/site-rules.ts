import { isDateLine, writtenDays } from './calendar.ts';
import {
  ADVERTISEMENT_WORDS,
  MENU_WORDS,
  PAGE_WORDS,
  TOOL_WORDS,
  TOOLS,
} from './furniture-words.ts';
import { isOneLine, isShort, lineStart, wholeLine, wordsIn } from './line-patterns.ts';
import type { LineRule } from './line-rule.ts';
import { FOLLOW_WORDS } from './prompt-words.ts';
import { countWords, endsSentence, hasPastOrAuxiliary, isAllCapitals } from './shape.ts';

const SKIP_LINK =
  /^(?:skip|jump|go|back|return|scroll) to (?:the )?(?:main |page )?(?:content|navigation|menu|top|search|footer|article|comments|home ?page|front page)\b/iu;
const READING_TIME =
  /^(?:reading time:? ?(?:about )?\d+|\d+[ -]min(?:ute)?s?[ -](?:read|to read|listen|watch)|\d+(?:[–-]\d+)? min(?:ute)?s?\.?$)/iu;
const FOLLOW_ON =
  /^(?:follow|like|join|find|connect with|add|watch|get) [\p{L}\d@' .’-]{2,40}?[\s,]+(?:on|at|via|in) (?:social|facebook|twitter|x\b|instagram|telegram|whatsapp|google|youtube|linkedin|our)/iu;
const FOLLOW_COVERAGE =
  /^follow [\p{L}'’ ]{2,30} (?:full |complete |latest )?coverage\s(?:.{0,80}\s)?(?:https?:|here\b)/iu;
const FOLLOW_ELSEWHERE = lineStart(FOLLOW_WORDS);
const TAGS =
  /^(?:tags?|tagged(?: with| in)?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords?|labels?|posted in|published in(?: (?:the )?sections?)?|sections?|share(?: this)?|in this story|more about|subjects?)\s*[:|]/iu;
const POWERED = /^(?:proudly )?(?:powered|hosted|designed|developed|made) (?:by|with|in)\b/iu;
const ADVERTISEMENT = new RegExp(
  String.raw`^[-–—\s[(]*(?:${ADVERTISEMENT_WORDS.join('|')})[-–—\s\]):.]*$`,
  'iu',
);
const PAGE_WORD = wholeLine(PAGE_WORDS);
const MENU_WORD = wordsIn(MENU_WORDS);
const TOOL = wordsIn(TOOLS);
const NO_SPACES = /[\u{3040}-\u{30ff}\u{3400}-\u{9fff}]/u;

/** What belongs to a site and its pages: menus, tool bars, buttons. */
export const SITE_RULES: readonly LineRule[] = [
  {
    name: 'furniture/skip-link',
    kind: 'furniture',
    example: 'Skip to main content',
    fits: (text) => isShort(text, 10) && SKIP_LINK.test(text),
  },
  {
    name: 'furniture/tool-bar',
    kind: 'furniture',
    example: 'Share on Facebook Share on Twitter Email this article',
    fits: (text) => {
      if (!isShort(text, 30) || /[.!?]$/u.test(text)) return false;
      const words = text.toLowerCase().match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];
      const isTool = (word: string): boolean =>
        TOOL_WORDS.has(word) || /^\d+$/u.test(word) || word.length === 1;
      return words.length > 0 && words.every(isTool) && TOOL.test(text);
    },
  },
  {
    name: 'furniture/reading-time',
    kind: 'furniture',
    example: '4 min read  |  Share  |  Save',
    fits: (text) => isShort(text, 14) && READING_TIME.test(text),
  },
  {
    name: 'furniture/duration',
    kind: 'furniture',
    example: '02:14',
    fits: (text) => /^(?:\d{1,2}:)?\d{1,2}:\d{2}(?: ?\/ ?(?:\d{1,2}:)?\d{1,2}:\d{2})?$/u.test(text),
  },
  {
    name: 'furniture/follow',
    kind: 'furniture',
    example: 'Follow us on social media',
    fits: (text) => {
      if (!isShort(text, 22)) return false;
      if (FOLLOW_ELSEWHERE.test(text)) return true;
      return !hasPastOrAuxiliary(text) && (FOLLOW_ON.test(text) || FOLLOW_COVERAGE.test(text));
    },
  },
  {
    name: 'furniture/advertisement',
    kind: 'furniture',
    example: 'Advertisement',
    fits: (text) => ADVERTISEMENT.test(text),
  },
  {
    name: 'furniture/page-word',
    kind: 'furniture',
    example: 'Comments (2)',
    fits: (text) => PAGE_WORD.test(text),
  },
  {
    name: 'furniture/tags',
    kind: 'furniture',
    example: 'Tags: Mali, France, diplomacy',
    fits: (text) => isShort(text, 40) && TAGS.test(text) && !/[.!?]$/u.test(text),
  },
  {
    name: 'furniture/powered-by',
    kind: 'furniture',
    example: 'Powered by WordPress. Contact: desk@saheltoday.example',
    fits: (text) =>
      isShort(text, 20) &&
      POWERED.test(text) &&
      !hasPastOrAuxiliary(text.replace(/^\p{L}+ ?\p{L}*/u, '')),
  },
  {
    name: 'furniture/menu',
    kind: 'furniture',
    example: 'The Harbor Ledger  |  Markets  |  Subscribe',
    fits: isMenu,
  },
];

function isMenu(text: string): boolean {
  if (!isOneLine(text) || text.length > 240 || endsSentence(text) || /^by\s/iu.test(text))
    return false;
  // Scripts without spaces between words: arrows there are part of a sentence.
  if (NO_SPACES.test(text) || /["“”]/u.test(text)) return false;
  const parts = segmentsOf(text);
  if (parts.length < 2 || parts.some((part) => countWords(part) > 5) || isDateLine(text))
    return false;
  if (/[|>»›•¦→\t]|\s{3}|\s\/\s|::/u.test(text)) {
    if (/\s[>»›]\s/u.test(text) || (parts.length >= 3 && !/\d/u.test(text))) return true;
    const dated = parts.some((part) => writtenDays(part).length > 0);
    if (!dated && parts.some((part) => MENU_WORD.test(part))) return true;
  }
  return isAllCapitals(text) && countWords(text) <= 9;
}

/** Segments that stand apart on one line: by bars, arrows, bullets or wide gaps. */
function segmentsOf(text: string): string[] {
  return text
    .split(/\s*[|>»›·•¦→]\s*|\t+|\s{3,}|\s+(?:[/\-–—]|::)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
