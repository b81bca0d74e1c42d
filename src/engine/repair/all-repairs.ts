import { homoglyphs, homoglyphsInJoinedWords } from './homoglyphs.ts';
import { invisible } from './invisible.ts';
import { keyboard } from './keyboard.ts';
import { lineBreaks } from './line-breaks.ts';
import { lostCharacters } from './lost-characters.ts';
import { lostQuotationMark } from './lost-quotation-mark.ts';
import { markup } from './markup.ts';
import { mojibake } from './mojibake.ts';
import { ocrWords } from './ocr-words.ts';
import type { Repair } from './repair.ts';
import { unreadable } from './unreadable.ts';

/**
 * Every repair, in the order in which they are made: bytes and markup first, then characters, words, and lines. What
 * only suggests comes last: it judges words as they stand when all that can be mended is.
 */
export const ALL_REPAIRS: readonly Repair[] = [
  markup,
  mojibake,
  invisible,
  keyboard,
  homoglyphs,
  lineBreaks,
  homoglyphsInJoinedWords,
  ocrWords,
  unreadable,
  lostCharacters,
  lostQuotationMark,
];
