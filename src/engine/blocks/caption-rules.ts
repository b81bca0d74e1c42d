import {
  CAPTION_WORDS,
  CREDIT_WORDS,
  DONE_IN_PICTURE,
  PICTURE_AGENCIES,
  PLACES_IN_PICTURE,
} from './caption-words.ts';
import { lineStart } from './line-patterns.ts';
import type { LineRule } from './line-rule.ts';
import { countWords, endsSentence, isAllCapitals } from './shape.ts';

const AGENCY = `(?:${PICTURE_AGENCIES.join('|')})`;
const WORD = `(?:${CREDIT_WORDS.join('|')})`;
const KIND =
  '(?:courtesy|file|handout|pool|archive|stock|library) (?:photo|picture|image|photograph)';
const END = String.raw`[)\]\s.]*$`;

/** A credit and nothing else; capitals count: "AP" is one, "ap" is none. */
const CREDIT_ALONE = new RegExp(
  String.raw`^[\s(\[©]*(?:${[
    String.raw`${WORD}(?: credit)?(?: by| courtesy(?: of)?| from|:| ©|/)\s*\S.{0,80}`,
    String.raw`${KIND}\b.{0,40}`,
    'courtesy of .{2,60}',
    String.raw`(?<=©.{0,3})[^.]{2,60}, ${AGENCY}(?: ?/ ?\S.{0,20})?`,
    String.raw`${AGENCY}(?: ?/ ?| photo\b| via ).{0,60}`,
    String.raw`.{2,60} ?/ ?${AGENCY}(?:\b.{0,30})?`,
    String.raw`.{0,60}\bvia ${AGENCY}`,
    AGENCY,
    String.raw`\p{Lu}[\p{L}.' -]{2,40}/(?:The )?\p{Lu}[\p{L}.' ]{2,40}`,
  ].join('|')})${END}`,
  'u',
);
const CREDIT_WITH_WORD = new RegExp(
  String.raw`^[\s(\[©]*${WORD}(?: credit)?\s*(?:by|:|©|/|courtesy|(?<=source|copyright),)\s*\S.{0,80}$`,
  'iu',
);
/** A credit behind a caption's words: "… on Friday. Photo: T. Oduya". */
const CREDIT_BEHIND = new RegExp(
  String.raw`(?:[.?!)”"’]|\s[–—|-])\s*[(\[]?(?:${[
    String.raw`${WORD}(?: credit)?\s*(?:by|:|©|courtesy|/)\s*\S.{0,70}`,
    String.raw`${KIND}\b.{0,50}`,
    String.raw`© ?\S.{0,70}`,
    'courtesy(?: of)? .{2,50}',
    String.raw`${AGENCY}(?: ?/ ?| photo\b| via ).{0,60}`,
    String.raw`[^.]{2,50} ?/ ?${AGENCY}(?:\b[^.]{0,30})?`,
    String.raw`[^.]{0,50}\bvia ${AGENCY}`,
    AGENCY,
    String.raw`\p{Lu}[\p{L}.' -]{2,30} ?/ ?(?:The )?\p{Lu}[\p{L}.' ]{2,40}`,
  ].join('|')})${END}`,
  'iu',
);
const CREDIT_SIGN = /photo|foto|image|picture|credit|©|AFP|REUTERS|EPA/iu;
const SPEAKS_TO_AGENCY = /\b(?:told|according to) (?:the )?(?:AP|AFP|Reuters)\.?$/u;
const CAPTION_LABEL = new RegExp(
  String.raw`^(?:${CAPTION_WORDS.join('|')})\s*(?:[:(,]|[–—-](?=\s)|(?<=photos?) )`,
  'iu',
);
/** "Below, we look at three of them." */
const SENTENCE_AFTER_LABEL = lineStart([
  String.raw`(?:right|left|above|below|file|image|photo|picture), (?:said|he|she|they|we|you|i|it|there|but|and)\b`,
]);
const IN_BRACKETS = new RegExp(String.raw`\((?:${PLACES_IN_PICTURE.join('|')})\)`, 'iu');
const BESIDE_OTHERS = new RegExp(
  String.raw`, (?:left|right|cent(?:re|er)|second from (?:left|right)), (?:${DONE_IN_PICTURE.join('|')})\b`,
  'u',
);
const IS_SEEN = /\b(?:is|are) (?:seen|shown|pictured)\b/u;

/** Credits of pictures, and captions that show themselves by a credit or by a picture's words. */
export const CAPTION_RULES: readonly LineRule[] = [
  {
    name: 'credit/alone',
    kind: 'credit',
    example: 'Photo: T. Oduya / Meridian Press',
    fits: (text) => {
      if (text.length > 130 || countWords(text) > 14) return false;
      if (/\.\s+\p{Lu}\p{Ll}{3}|\b(?:said|was|were|shows|showed)\b/u.test(text)) return false;
      if (isAllCapitals(text) && text.includes(' ') && !CREDIT_SIGN.test(text)) return false;
      return CREDIT_ALONE.test(text) || CREDIT_WITH_WORD.test(text);
    },
  },
  {
    name: 'caption/with-credit',
    kind: 'caption',
    example: 'Delegates leave the chamber in New York on Friday. Photo: T. Oduya / Meridian Press',
    fits: (text) =>
      text.length <= 600 &&
      countWords(text) <= 80 &&
      CREDIT_BEHIND.test(text.slice(-160)) &&
      !/https?:|\b\w+\.(?:com|org|net)\//iu.test(text) &&
      !SPEAKS_TO_AGENCY.test(text),
  },
  {
    name: 'caption/label',
    kind: 'caption',
    example: 'Pictured: the bridge at Margara before dawn',
    fits: (text) =>
      countWords(text) <= 70 && CAPTION_LABEL.test(text) && !SENTENCE_AFTER_LABEL.test(text),
  },
  {
    name: 'caption/seen-here',
    kind: 'caption',
    example: 'Foreign Minister Ana Roux (left) greets her Omani counterpart in Muscat',
    fits: (text) => {
      if (countWords(text) > 45 || /\bsaid\b/u.test(text)) return false;
      if (IN_BRACKETS.test(text) || BESIDE_OTHERS.test(text)) return true;
      const named = /\bin this\b|\bfile\b|\bphoto\b/iu.test(text);
      return IS_SEEN.test(text) && (named || !endsSentence(text));
    },
  },
];
