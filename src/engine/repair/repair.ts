import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import type { BlockHint, DoubtfulWord } from '../text/capture.ts';
import type { WordList } from '../lexicons/words.ts';

export type RepairKind =
  | 'encoding'
  | 'invisible'
  | 'homoglyph'
  | 'keyboard'
  | 'line-join'
  | 'hyphen'
  | 'markup'
  | 'ocr-word'
  | 'unreadable';

/** An edit that a repair makes, in units of the text it was given. */
export interface RepairEdit extends Edit {
  readonly kind: RepairKind;
  /** The whole word or words for people: `реорlею` becomes `people.` even where the edit is narrower. Default: the edit's own. */
  readonly was?: string;
  readonly now?: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly rule: string;
}

/** A repair that is only suggested, or (`unreadable`, `now` null) words that could not be read. Nothing is changed. */
export interface RepairFlag extends Span {
  readonly kind: RepairKind;
  readonly now: string | null;
  readonly confidence: number;
  readonly rule: string;
}

export interface RepairFinding {
  readonly edits: readonly RepairEdit[];
  readonly flags: readonly RepairFlag[];
}

/** What a repair may know beside the text. All spans are in units of the text it is given. */
export interface RepairContext {
  readonly words: WordList;
  /** ISO 639-1 of the report as far as known from its own declaration or detection, else null. */
  readonly language: string | null;
  readonly hints: readonly BlockHint[];
  readonly doubtfulWords: readonly DoubtfulWord[];
  /** True for scans and for text that shows the marks of one. */
  readonly scanned: boolean;
}

/** One defect, found in one text. Pure. */
export interface Repair {
  readonly name: string;
  find(text: string, context: RepairContext): RepairFinding;
}
