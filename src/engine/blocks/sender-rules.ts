import { PICTURE_AGENCIES } from './caption-words.ts';
import {
  DOCUMENT_TYPES,
  NEWSLETTER_WORDS,
  PROMPT_AIMS,
  PROMPT_VERBS,
  SUBSCRIBING_WORDS,
} from './prompt-words.ts';
import { isShort, lineStart, speaks, wordsIn } from './line-patterns.ts';
import type { LineRule } from './line-rule.ts';
import { countWords } from './shape.ts';

const RIGHTS_START = /^(?:©|\(c\)|copyright\b[\s:]*(?:©|\(c\)|\d{4}|by\b|\p{Lu}))/iu;
const RIGHTS_SIGN = /©|\(c\)|\b(?:1[89]|20)\d\d\b|rights/iu;
const COPYRIGHT_LAW = /\bcopyright (?:law|act|case|suit|rules|office)\b/iu;
const RIGHTS_WORDS =
  /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted|redistributed)\b|\bno part (?:of this|may be)\b/iu;
const RIGHTS_YEAR = /(?:©|\(c\))\s*(?:1[89]|20)\d\d(?:\D|$)/iu;
/** "© Ahmed Ouoba, AFP" is under a picture. */
const PICTURE_RIGHTS = new RegExp(
  String.raw`^©(?!.*(?:\d{4}|rights)).{0,60}\b(?:${PICTURE_AGENCIES.join('|')})\b`,
  'u',
);
const DOCUMENT_TYPE = new RegExp(`^(?:${DOCUMENT_TYPES.join('|')})[.:]?$`, 'iu');
const SYMBOL = /^[A-Z]{1,6}(?:\/[A-Z0-9.()-]+){1,5}$/u;
const NUMBERED =
  /^(?:(?:no|nr|ref|reference|document|press release)\.?(?: no\.?)?:? ?\d[\w/.-]*|\d{2,5}(?:-\d{2}){2}-\d{4}|PR ?\d[\w/.-]*)$/iu;
/** What an agency says of a report it sends again. */
const CORRECTION =
  /^\((?:(?:this .{3,40} )?corrects?|updates?|adds?|recasts?|refiles?|removes?|repeats?|writes? through|releads?)\b[^()]{3,300}\)\.?$/iu;
const STANDARDS =
  /^our (?:standards|trust principles|editorial (?:standards|guidelines|policy))\b/iu;
/** Those who put a report on the page did not write it. */
const DESK =
  /^\(?(?:(?:web|copy|duty|news|responsible|managing|photo|sub)[ -])?editors?\s?[:：]\s*[^.!?"“”]{2,60}\)?$/iu;
const SIGN_UP = lineStart([
  String.raw`(?:please )?sign up (?:for|to|here|now|below|and)\b`,
  'sign up$',
  'get (?:the |our )?.{2,60}in(?:to)? your inbox',
  'subscribe$',
  String.raw`subscribe to (?:our|the|this) (?:\S+ ){0,4}newsletter`,
  'newsletters?$',
  String.raw`register (?:for|to|now|here)\b`,
  'receive (?:our|the) .{0,60}(?:newsletter|email|inbox)',
  'enter your e-?mail',
]);
const PROMPT_VERB = new RegExp(
  String.raw`(?:^|[.!?…—–:] )(?:and |to |please |why not |don't forget to )?(?:${PROMPT_VERBS.join('|')})(?![\p{L}\d])`,
  'iu',
);
const PROMPT_AIM = wordsIn(PROMPT_AIMS);
const NEWSLETTER = wordsIn(NEWSLETTER_WORDS);
const SUBSCRIBING = wordsIn(SUBSCRIBING_WORDS);
const MAIL_FOOTER = lineStart([
  'view (?:this )?(?:e-?mail |message |newsletter |it )?(?:in|online|on) ',
  '(?:having )?trouble (?:viewing|reading) this',
  '(?:if you )?(?:no longer wish|want to stop) ',
  "you(?:'re|’re| are| have) (?:receiv(?:ing|ed)|subscribed|getting) ",
  String.raw`(?:to )?unsubscribe\b`,
  String.raw`[^.]{0,60}\bunsubscribe(?: here)?[.|]?$`,
  '(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscription|settings)',
  '(?:was this|this email was) (?:forwarded|sent) to ',
  'forward(?:ed)? (?:this )?to a friend',
  'preferences$',
]);
const MAIL_HEADER = lineStart([
  String.raw`(?:from|to|cc|bcc|reply-to)\s*:\s*[^\s@<][^@<]*[@<]`,
  String.raw`(?:sent|date)\s*:\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s[^\d\n]{0,20}\d`,
  String.raw`subject\s*:\s*\S`,
  String.raw`-{2,}\s*(?:forwarded|original) message\s*-{2,}$`,
  'begin forwarded message:?$',
  String.raw`x-[\w-]+:`,
  'message-id:',
]);
const COOKIES =
  /\b(?:we|this (?:web)?site|our partners|by continuing)\s(?:.{0,80}\s)?cookies\b|\bcookie (?:policy|settings|preferences|notice)\b|^(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|(?:and|&) conditions))\b/iu;
const CONTACT =
  /^(?:contacts?|e-?mail|tel(?:ephone)?|phone|fax|mob(?:ile)?|press (?:contact|office)|media (?:contact|enquiries|inquiries)|for (?:more|further) information|write to|editor(?:ial)?|newsroom|tips?)[^\p{L}.][^.]{0,80}(?:@|\d{3})/iu;
const CONTACT_WRITER =
  /^(?:contact|reach|e-?mail) (?:the |our )?(?:reporter|writer|author|staff|editor|\p{Lu}\p{Ll}+ \p{Lu})[^.]{0,60}(?:@|\d{3}| at \S+\.)/iu;

/** "Minister's Office: +61 2 0000 0000" */
const PHONE_BEHIND_NAME = /^[^:.!?]{2,40}: ?\+?\d[\d ()/-]{7,20}$/u;

/** What those who put a report out say about it and to its readers. */
export const SENDER_RULES: readonly LineRule[] = [
  {
    name: 'furniture/rights',
    kind: 'furniture',
    example: '(c) Northwire 2020. All rights reserved.',
    fits: (text) => {
      const words = countWords(text);
      if (PICTURE_RIGHTS.test(text)) return false;
      if (words <= 60 && RIGHTS_WORDS.test(text)) return true;
      if (words <= 12 && RIGHTS_YEAR.test(text)) return true;
      if (words > 70 || COPYRIGHT_LAW.test(text)) return false;
      return RIGHTS_START.test(text) && RIGHTS_SIGN.test(text);
    },
  },
  {
    name: 'furniture/document-type',
    kind: 'furniture',
    example: 'FOR IMMEDIATE RELEASE',
    fits: (text) => DOCUMENT_TYPE.test(text),
  },
  {
    name: 'furniture/document-number',
    kind: 'furniture',
    example: 'SG/SM/21391',
    fits: (text) =>
      /\d/u.test(text) && countWords(text) <= 4 && (SYMBOL.test(text) || NUMBERED.test(text)),
  },
  {
    name: 'furniture/correction',
    kind: 'furniture',
    example: '(Corrects paragraph 2 to say that the envoy served in Rome)',
    fits: (text) => CORRECTION.test(text),
  },
  {
    name: 'furniture/standards',
    kind: 'furniture',
    example: 'Our Standards: The Meridian Trust Principles.',
    fits: (text) => isShort(text, 14) && STANDARDS.test(text),
  },
  {
    name: 'furniture/desk',
    kind: 'furniture',
    example: 'Web editor: Chen Li',
    fits: (text) => isShort(text, 7) && DESK.test(text),
  },
  {
    name: 'furniture/sign-up',
    kind: 'furniture',
    example: 'Sign up for Evening Brief, our daily newsletter.',
    fits: (text) => isShort(text, 40) && !speaks(text) && SIGN_UP.test(text),
  },
  {
    name: 'furniture/prompt',
    kind: 'furniture',
    example: 'Like this story? Share it with a friend!',
    fits: (text) =>
      isShort(text, 60) && !speaks(text) && PROMPT_VERB.test(text) && PROMPT_AIM.test(text),
  },
  {
    name: 'furniture/newsletter-elsewhere',
    kind: 'furniture',
    example: 'Jetzt Newsletter abonnieren und nichts mehr verpassen!',
    fits: (text) =>
      isShort(text, 25) && !speaks(text) && NEWSLETTER.test(text) && SUBSCRIBING.test(text),
  },
  {
    name: 'furniture/mail-footer',
    kind: 'furniture',
    example: 'You are receiving this email because you signed up at coaststandard.example.',
    fits: (text) => isShort(text, 60) && MAIL_FOOTER.test(text),
  },
  {
    name: 'furniture/mail-header',
    kind: 'furniture',
    example: 'From: Coast Standard <news@coaststandard.example>',
    fits: (text) => isShort(text, 30) && MAIL_HEADER.test(text),
  },
  {
    name: 'furniture/cookies',
    kind: 'furniture',
    example: 'We use cookies. Accept all  Reject all',
    fits: (text) => countWords(text) <= 90 && !speaks(text) && COOKIES.test(text),
  },
  {
    name: 'furniture/contact',
    kind: 'furniture',
    example: 'Contact: desk@saheltoday.example',
    fits: (text) => {
      if (!isShort(text, 30) || speaks(text)) return false;
      if (PHONE_BEHIND_NAME.test(text)) return true;
      if (CONTACT.test(text) || CONTACT_WRITER.test(text)) return true;
      if (/^\+?[\d ()/-]{7,24}$/u.test(text) && (text.match(/\d/gu) ?? []).length >= 8) return true;
      return /^[^\s@]+@[^\s@]+\.\p{L}{2,}$/u.test(text) || /^@\w{2,30}$/u.test(text);
    },
  },
];
