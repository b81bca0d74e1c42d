import { homoglyphs } from './homoglyphs.ts';
import { invisible } from './invisible.ts';
import { keyboard } from './keyboard.ts';
import { lineBreaks } from './line-breaks.ts';
import { markup } from './markup.ts';
import { mojibake } from './mojibake.ts';
import type { Repair } from './repair.ts';

/**
 * Every repair, in the order in which they are made: bytes and markup first, then characters, words, and lines.
 */
export const ALL_REPAIRS: readonly Repair[] = [
  markup,
  mojibake,
  invisible,
  keyboard,
  homoglyphs,
  lineBreaks,
];
