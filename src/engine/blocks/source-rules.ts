import { wholeLine } from './line-patterns.ts';
import type { LineRule } from './line-rule.ts';
import { countWords, endsSentence } from './shape.ts';

const ADDRESS_AT_END = /(?:https?:\/\/|www\.)\S+$/iu;
const ADDRESS_ALONE = /^[<([]?(?:https?:\/\/|www\.)\S+$/iu;
/** What stands before the address: "This story first appeared at", "Original:", "Link to the article". */
const LEADS_TO_ADDRESS =
  /^[[(]?(?:(?:the )?original(?:ly)?|source|url|(?:perma)?link|web ?(?:site|link|address)|address|retrieved|available|read (?:it|the|this|more|in full|on|or share)|full (?:story|text|article)|via|from|at|see|this (?:story|article|report|piece)|(?:first )?(?:published|appeared)|short ?link|canonical|citation|document|page|online)(?:[:\s(<]|[^\p{L}.!?][^.!?]{0,60}[:\s(<])$/iu;
/** "Direct link: coast.example/d/69533" */
const LINK_WITHOUT_SCHEME =
  /^(?:(?:direct|short|perma)[ -]?link|link|url|source|original)\s*:\s*[\p{L}\d-]+(?:\.[\p{L}\d-]+)+\/\S*$/iu;
/** "Coast Standard - https://coast.example/a" */
const NAME_AND_ADDRESS =
  /^(?:\p{Lu}[\p{L}\p{N}.'’&]*|of|the|and|for)(?: (?:\p{Lu}[\p{L}\p{N}.'’&]*|of|the|and|for)){0,5} [-–—|] $/u;
const PRINT_FOOT =
  /\b(?:find this (?:article|story|page) at|(?:article|story|page|url) (?:printed|to (?:the )?article)|printed from|(?:url|link) to (?:this )?(?:article|story))[^\p{L}!?][^!?]{0,60}$/iu;
const LABEL = wholeLine([
  '(?:original|source|page|article|story|web|short) ?(?:url|link|permalink|address|source|article|story|post|page)(?: address)? ?:',
  '(?:source|url|link|permalink) ?:',
]);

/** The words before the address that ends a line; null where it ends in none. */
function beforeAddress(text: string): string | null {
  const match = ADDRESS_AT_END.exec(text);
  return match ? text.slice(0, match.index) : null;
}

/** Lines that lead to the report's own address. */
export const SOURCE_RULES: readonly LineRule[] = [
  {
    name: 'source-line/bare-address',
    kind: 'source-line',
    example: 'https://www.coaststandard.example/1999/09/20/troops-land',
    fits: (text) => ADDRESS_ALONE.test(text),
  },
  {
    name: 'source-line/named-address',
    kind: 'source-line',
    example: 'This story first appeared at https://www.gulfnews.example/nigeria/girls-freed',
    fits: (text) =>
      countWords(text) <= 16 &&
      (LEADS_TO_ADDRESS.test(beforeAddress(text) ?? '') ||
        NAME_AND_ADDRESS.test(beforeAddress(text) ?? '') ||
        LINK_WITHOUT_SCHEME.test(text)),
  },
  {
    name: 'source-line/print-foot',
    kind: 'source-line',
    example:
      'This article was printed from coaststandard.example. Find this article at: https://coaststandard.example/a/1',
    fits: (text) => countWords(text) <= 30 && PRINT_FOOT.test(beforeAddress(text) ?? ''),
  },
  {
    name: 'source-line/label',
    kind: 'source-line',
    example: 'Original url:',
    fits: (text) => LABEL.test(text),
  },
  {
    name: 'source-line/named-source',
    kind: 'source-line',
    example: 'Source: Northwire',
    fits: (text) =>
      /^(?:source|via|original source)\s*:\s*\p{Lu}/iu.test(text) &&
      countWords(text) <= 6 &&
      !endsSentence(text) &&
      !/["“”]/u.test(text),
  },
];
