import type { Precision } from './place.ts';
import type { Range } from './scene.ts';
import type { Setting } from './setting.ts';
import type { Tail } from './tail.ts';

/** A phrase whose standing as a place is asked. */
export interface Asked {
  /** Tokens of the name alone. */
  readonly name: Range;
  /** Token after it and its noun: "Kharkiv region". */
  readonly end: number;
  /** The name also stands for those who act there: "Moscow", "Turkey", "the White House". */
  readonly acts: boolean;
  readonly precision: Precision;
  /** The words themselves say that it is a place: "the city of X", "X airport". */
  readonly plain: boolean;
  readonly setting: Setting;
  readonly tail: Tail;
  /** First token of the sentence. */
  readonly start: number;
}
