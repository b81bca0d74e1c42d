import type { LineRule } from './line-rule.ts';
import { countWords, endsSentence, isAllCapitals } from './shape.ts';

/** Agencies whose name behind a picture is its credit. */
const PICTURE_AGENCY = String.raw`(?:AP|AFP|Reuters|REUTERS|Getty(?: Images)?|EPA(?:-EFE)?|EFE|TASS|Xinhua|ANSA|dpa|DPA|PA(?: Media| Wire)?|UPI|Anadolu|Bloomberg|Shutterstock|Alamy|iStock|AAP|IMAGO|Kyodo|Yonhap|Unsplash|Wikimedia(?: Commons)?|Zuma|NurPhoto|Sputnik|RIA Novosti|Handout|Pool|Contributor)`;
const CREDIT_WORD = String.raw`(?:photo(?:graph)?s?|pictures?|image|images|credit|photo credit|illustration|graphic|foto|video)`;

/** A credit and nothing else. */
const CREDIT_ALONE = new RegExp(
  String.raw`^[\s(\[©]*(?:${CREDIT_WORD}(?: credit)?(?: by| courtesy(?: of)?| from|:| ©|/)\s*\S.{0,80}|(?:courtesy|file|handout|pool|archive|stock|library) (?:photo|picture|image|photograph)\b.{0,40}|courtesy of .{2,60}|${PICTURE_AGENCY}(?: ?/ ?| photo\b| via ).{0,60}|.{2,60} ?/ ?${PICTURE_AGENCY}(?:\b.{0,30})?|.{0,60}\bvia ${PICTURE_AGENCY}|${PICTURE_AGENCY}|\p{Lu}[\p{L}.' -]{2,40}/(?:The )?\p{Lu}[\p{L}.' ]{2,40})[)\]\s.]*$`,
  'u',
);
const CREDIT_ALONE_ANYCASE = new RegExp(
  String.raw`^[\s(\[©]*${CREDIT_WORD}(?: credit)?\s*(?:by|:|©|/|courtesy)\s*\S.{0,80}$`,
  'iu',
);
/** A credit behind a caption's words. */
const CREDIT_BEHIND = new RegExp(
  String.raw`(?:[.?!)”"’]|\s[–—|-])\s*[(\[]?(?:${CREDIT_WORD}(?: credit)?\s*(?:by|:|©|courtesy|/)\s*\S.{0,70}|(?:courtesy|file|handout|pool|archive|stock|library) (?:photo|picture|image|photograph)\b.{0,50}|courtesy(?: of)? .{2,50}|${PICTURE_AGENCY}(?: ?/ ?| photo\b| via ).{0,60}|[^.]{2,50} ?/ ?${PICTURE_AGENCY}(?:\b[^.]{0,30})?|[^.]{0,50}\bvia ${PICTURE_AGENCY}|${PICTURE_AGENCY}|\p{Lu}[\p{L}.' -]{2,30} ?/ ?(?:The )?\p{Lu}[\p{L}.' ]{2,40})[)\]\s.]*$`,
  'iu',
);

/** Credits of pictures, and captions that show themselves by a credit or by a picture's words. */
export const CAPTION_RULES: readonly LineRule[] = [
  {
    name: 'credit/alone',
    kind: 'credit',
    example: 'Photo: T. Oduya / Meridian Press',
    fits: (text) => countWords(text) <= 14 && text.length <= 130 && !/\.\s+\p{Lu}\p{Ll}{3}/u.test(text) && !(isAllCapitals(text) && / /u.test(text) && !/photo|foto|image|picture|credit|©|AFP|REUTERS|EPA/iu.test(text)) && (CREDIT_ALONE.test(text) || CREDIT_ALONE_ANYCASE.test(text)) && !/\b(?:said|was|were|shows|showed)\b/u.test(text),
  },
  {
    name: 'caption/with-credit',
    kind: 'caption',
    example: 'Delegates leave the chamber in New York on Friday. Photo: T. Oduya / Meridian Press',
    fits: (text) => countWords(text) <= 80 && text.length <= 600 && CREDIT_BEHIND.test(text.slice(-160)) && !/https?:|\b\w+\.(?:com|org|net)\//iu.test(text) && !/\b(?:told|according to) (?:the )?(?:AP|AFP|Reuters)\b[.]?$/u.test(text),
  },
  {
    name: 'caption/label',
    kind: 'caption',
    example: 'Pictured: the bridge at Margara before dawn',
    fits: (text) => countWords(text) <= 70 && (/^(?:pictured(?: above| here| left| right)?|caption|photo caption|image|photo|picture|above|below|top photo|left|right|from left|left to right|clockwise from (?:top )?(?:left|right)|in (?:this|these|a|an) [^.]{0,40}\bphotos?|in this (?:image|picture|undated)|file(?: photo)?)\s*(?::|\(|,|[–—-](?=\s)|(?<=photos?) )/iu.test(text) && !/^(?:right|left|above|below|file|image|photo|picture), (?:said|he|she|they|we|you|i|it|there|but|and)\b/iu.test(text)),
  },
  {
    name: 'caption/seen-here',
    kind: 'caption',
    example: 'Foreign Minister Ana Roux (left) greets her Omani counterpart in Muscat',
    fits: (text) => countWords(text) <= 45 && !/\bsaid\b/u.test(text) && (/\((?:left|right|centre|center|l|r|c|top|bottom|second from (?:left|right)|pictured|not pictured|above|file(?: photo)?|2nd [LR])\)/iu.test(text) || /, (?:left|right|centre|center|second from (?:left|right)), (?:and|is|are|speaks?|shakes?|meets?|greets?|walks?|talks?|attends?|with|listens?|poses?|looks?|arrives?)\b/u.test(text) || (/\b(?:is|are) (?:seen|shown|pictured)\b/u.test(text) && (/\bin this\b|\bfile\b|\bphoto\b/iu.test(text) || !endsSentence(text)))),
  },
];
