import type { Repair, RepairFlag } from './repair.ts';

const TELLS =
  'said|says|added|adds|asked|wrote|writes|insisted|replied|warned|declared|stated|noted|explained|argued|tweeted|recalled|continued|testified|shouted';
/** "…, said a spokesman", "…, he told reporters", "…, Mr. Orlov said." */
const INVERTED = String.raw`(?:${TELLS})\s(?:(?:a|an|the|his|her|its|their|one)\s|\p{Lu})`;
const PRONOUN = String.raw`(?:he|she|they)\s(?:(?:${TELLS})[.,]|told\s(?:reporters|journalists|the|a)\s)`;
const NAMED = String.raw`(?:\p{Lu}[\p{L}.'’-]*\s){1,3}(?:${TELLS})[.,]`;
const ATTRIBUTION = new RegExp(
  String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,40}[,?!](?=\s(?:${INVERTED}|${PRONOUN}|${NAMED}))`,
  'gu',
);
const PARAGRAPH = /[^\n]+(?:\n(?!\s*\n)[^\n]+)*/gu;
const MARK = /["“”„]/gu;
const LONGEST_PARAGRAPH = 4000;

/**
 * The end of a quotation whose closing mark was lost on the way, as scanners lose them: `mistake quiet for peace, said a
 * spokesman`. Suggested where a paragraph has one mark too many and an attribution follows inside what it opened.
 */
export const lostQuotationMark: Repair = {
  name: 'lost-quotation-mark',
  find(text) {
    const flags: RepairFlag[] = [];
    for (const { 0: paragraph, index } of text.matchAll(PARAGRAPH)) {
      if (paragraph.length > LONGEST_PARAGRAPH || !opensOneTooMany(paragraph)) continue;
      for (const match of paragraph.matchAll(ATTRIBUTION)) {
        const mark = openMark(paragraph.slice(0, match.index));
        if (mark === null) continue;
        const from = index + match.index;
        const to = from + match[0].length;
        const now = `${match[0]}${mark}`;
        flags.push({
          from,
          to,
          now,
          kind: 'ocr-word',
          confidence: 0.7,
          rule: 'quotation/lost-closing-mark',
        });
        break;
      }
    }
    return { edits: [], flags };
  },
};

/** What a straight mark is shows the character before it; behind a figure with nothing open it is an inch. */
function readMarks(words: string): { mark: string; opens: boolean }[] {
  return Array.from(words.matchAll(MARK), ({ 0: mark, index }) => ({
    mark,
    opens:
      mark === '"'
        ? /^$|[\s([\u2013\u2014]/u.test(words.slice(Math.max(0, index - 1), index))
        : mark !== '”',
  }));
}

function opensOneTooMany(paragraph: string): boolean {
  let open = 0;
  for (const { opens } of readMarks(paragraph)) open = opens ? open + 1 : Math.max(0, open - 1);
  return open === 1;
}

/** The mark that would close the quotation that is open at the end of some words; null where none is. */
function openMark(words: string): '"' | '”' | null {
  const last = readMarks(words).at(-1);
  if (!last?.opens) return null;
  return last.mark === '"' ? '"' : '”';
}
