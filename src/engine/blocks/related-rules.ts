import { wholeLine } from './line-patterns.ts';
import type { LineRule } from './line-rule.ts';
import { NO_LABEL_ALONE, RELATED_WORDS, RELATED_WORDS_ELSEWHERE } from './related-words.ts';
import { countWords, endsSentence } from './shape.ts';

const LABEL = new RegExp(
  String.raw`^[\s►▶>»→*•[(-]*(?:${[...RELATED_WORDS, ...RELATED_WORDS_ELSEWHERE].join('|')})`,
  'iu',
);
const HEADING = wholeLine(NO_LABEL_ALONE);
/** The colon behind the label may stand inside it: "More on this: …" is "more on …" to the table. */
const MARK = /^[^.!?"“]{3,46}?(?:\s?[:|»→►]|\s[–—>-])\s*\S/u;
const MOST_INSIDE = 24;
const SAID = /\b(?:he|she|they|who) (?:said|told|added|wrote)\b/u;

/** Lines that lead to other reports. */
export const RELATED_RULES: readonly LineRule[] = [
  {
    name: 'related/label',
    kind: 'related',
    example: 'Related stories',
    fits: (text) => {
      if (text.length > 60) return false;
      const label = LABEL.exec(text)?.[0];
      if (label === undefined || HEADING.test(text)) return false;
      return /^[\])\s:|–—>»→.…-]*$/u.test(text.slice(label.length));
    },
  },
  {
    name: 'related/named',
    kind: 'related',
    example: 'SEE ALSO: Why Villagers Fight Over Water in the Ferghana Valley',
    fits: (text) => {
      const label = LABEL.exec(text)?.[0];
      if (label === undefined) return false;
      const words = countWords(text);
      if (words > 45 || (words > 22 && endsSentence(text)) || SAID.test(text)) return false;
      const mark = MARK.exec(text)?.[0];
      return mark !== undefined && mark.length >= label.trimEnd().length - MOST_INSIDE;
    },
  },
];
