import { isDateLine, isPrintDate, withoutDays, writtenDays } from './calendar.ts';
import type { LineRule } from './line-rule.ts';
import { countWords, endsSentence, hasPastOrAuxiliary, isAllCapitals } from './shape.ts';

/** Words that share bars, tool bars and menus are made of. */
const TOOL_WORDS = new Set(
  `share tweet facebook twitter x whatsapp telegram linkedin reddit pinterest pocket messenger email e-mail mail print save copy link
  gift bookmark listen text size comment comments reply like likes follow this article story page post on via by to with us or and
  the more a aa min mins minute minutes read reading view views shares rss flipboard line viber signal threads bluesky mastodon
  instagram youtube social media send font add send app download pdf version friendly icon photo photos gallery audio video`.split(
    /\s+/u,
  ),
);
/** Names of menu entries and sections, by which a short line with bars between is a menu. */
const MENU_WORDS =
  /\b(?:home|news|world|politics|business|sports?|opinion|culture|tech(?:nology)?|science|health|markets|lifestyle|travel|video|subscribe|log ?in|sign ?in|sign ?up|register|menu|search|newsletters?|contact|about us|privacy|terms|advertise|archive|e-?paper|podcasts?|weather|jobs|shop|donate|help|faq|sitemap|cookies?|careers|latest|live|share|save|print|e-?mail)\b/iu;
const NEWSPAPER_WORD =
  /\b(?:times|post|herald|courier|gazette|ledger|tribune|standard|observer|chronicle|journal|mail|mirror|star|sun|guardian|telegraph|examiner|dispatch|bulletin|monitor|argus|echo|advertiser|register|record|review|globe|inquirer|mercury|sentinel|advocate|citizen|independent|daily|weekly|evening|morning|sunday|news|press|wire|agency|cable|today|tageblatt)\b/iu;

/** What a paper asks its readers to do, and what it wants them to have: one alone is running text ("ministers sign up to the deal"). */
const PROMPT_VERB =
  /(?:^|[.!?…—–:] )(?:(?:and |to |please |why not |don't forget to )?(?:sign up|subscribe|click here|click (?:on )?the|follow (?:us|me|him|her|the \p{Lu}|@)|share (?:this|it|your)|like this|(?:did you|do you) (?:like|enjoy|find)|enjoying|get (?:the|our|more|all|\p{Lu}\S+)|download|register|join (?:us|our|the conversation)|listen to (?:our|the)|read more|tell us|have (?:a|you)|got (?:a|something)|want (?:more|to)|if you (?:like|enjoy|found|have|want|would)|contact (?:us|our|the)|e-?mail (?:us|the|him|her|\p{Lu})|write to|send (?:us|your)|let us know|stay (?:up to date|informed|tuned|updated)|for (?:more|the latest|all the)|you can (?:also )?(?:sign up|subscribe|follow|read more|find more)|check out|visit|watch|see more))\b/iu;
const PROMPT_AIM =
  /\b(?:newsletters?|in(?:to)? your (?:inbox|mailbox)|mailing list|e-?mail alerts?|(?:daily|weekly|free) (?:e-?mail|briefing)|(?:issues?|months?) for (?:just |only )?[£$€]\s?\d|free trial|our (?:app|podcast|channel|website|facebook|twitter|instagram|telegram|whatsapp|youtube)|(?:on|via) (?:facebook|twitter|x|instagram|telegram|whatsapp|linkedin|youtube|flipboard|google news)\b|with (?:a|your) friends?|story (?:idea|tip)|news tips?|a (?:news )?tip\b|comments? (?:below|section)|letters to the editor|click here|delivered (?:to|straight)|what you think)\b/iu;

/** Segments that stand apart on one line: by bars, arrows, bullets or wide gaps. */
function segmentsOf(text: string): string[] {
  return text
    .split(/\s*[|>»›·•¦→]\s*|\t+|\s{3,}|\s+(?:\/|::|[-–—])\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

const isShort = (text: string, words: number): boolean => countWords(text) <= words && text.length < words * 14;
const isOneLine = (text: string): boolean => !text.includes('\n');

/** What belongs to the page, the paper or the site and not to the report. */
export const FURNITURE_RULES: readonly LineRule[] = [
  {
    name: 'furniture/page-number',
    kind: 'furniture',
    example: 'Asia Desk - page 2 of 3',
    fits: (text) =>
      /^[-–—\s|[(]*(?:(?:page|pg\.?|p\.|seite)\s*)?[A-Z]?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?[-–—\s|\])]*$/iu.test(text) ||
      (isShort(text, 18) && /\bpage\s+[A-Z]?\d{1,3}\s*(?:of|\/)\s*\d{1,3}\b/iu.test(text) && !/\p{Ll}{2,}\.$/u.test(text)) ||
      (isShort(text, 10) && /(?:^|\s)page [A-Z]?\d{1,3}$/iu.test(text) && /[-–—|,]|\s{3}|\d{4}/u.test(text) && !/\bfrom page\b/iu.test(text)),
  },
  {
    name: 'furniture/continued',
    kind: 'furniture',
    example: 'CONTINUED FROM PAGE A1',
    fits: (text) =>
      isShort(text, 12) &&
      (/^[([*—–-]*\s*(?:continued|cont(?:'d|inues|\.)?|see [^.]{1,40},|(?:please )?turn to|from|jump to)\s(?:[^.]{0,40}\s)?(?:(?:on|from|to)\s)?(?:the )?(?:(?:front |back |next |previous )page|(?:page|pg\.?|p\.)\s?[A-Z]?\d{1,3})[\])*.…—–-]*$/iu.test(text) ||
        /^[([*—–-]*\s*(?:continued|to be continued|more follows|more to follow|story continues(?: below)?(?: advertisement)?|article continues (?:below|after).*|continues below|continue reading(?: below)?.*)\s*[\])*.…—–-]*$/iu.test(text)),
  },
  {
    name: 'furniture/end-mark',
    kind: 'furniture',
    example: '-30-',
    fits: (text) => /^(?:[-–—#*~_=•.\s◆■□▪]{1,80}|-+ ?(?:30|ends?|more) ?-+|\(?(?:ends?|more|endit)\)?|#{2,})$/iu.test(text),
  },
  {
    name: 'furniture/print-stamp',
    kind: 'furniture',
    example: 'Northwire World Desk        Page 1 of 2        printed 11.10.2020 18:06',
    fits: (text) =>
      isShort(text, 16) && isPrintDate(text) && /\d/u.test(text) && !/https?:/u.test(text) &&
      (writtenDays(text).length > 0 || /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}:\d{2}/u.test(text)) && !hasPastOrAuxiliary(text.replace(/\b(?:printed|saved|retrieved|accessed|downloaded|archived|captured|scanned|crawled|visited)\b/giu, '')),
  },
  {
    name: 'furniture/browser-print',
    kind: 'furniture',
    example: '7/10/25, 6:12 PM    Talks stall over border crossings - Coast Standard',
    fits: (text) =>
      isOneLine(text) && text.length < 240 &&
      (/^\d{1,2}[./]\d{1,2}[./]\d{2,4},?\s+\d{1,2}:\d{2}(?:\s?[AP]M)?\b/u.test(text) || /^(?:https?:\/\/|www\.)\S+\s+(?:page )?\d{1,3}\s?(?:\/|of)\s?\d{1,3}$/iu.test(text)),
  },
  {
    name: 'furniture/rights',
    kind: 'furniture',
    example: '(c) Northwire 2020. All rights reserved.',
    fits: (text) =>
      (/^(?:©|\(c\)|copyright\b[\s:]*(?:©|\(c\)|\d{4}|by\b|\p{Lu}))/iu.test(text) && countWords(text) <= 70 && /©|\(c\)|\b(?:1[89]|20)\d\d\b|rights/iu.test(text) && !/\bcopyright (?:law|act|case|suit|rules|office)\b/iu.test(text)) ||
      (countWords(text) <= 60 && /\ball rights reserved\b|\bmay not be (?:published|reproduced|reprinted|redistributed)\b|\bno part of this\b/iu.test(text)) ||
      (isShort(text, 12) && /(?:©|\(c\))\s*(?:1[89]|20)\d\d(?:\D|$)/iu.test(text)),
  },
  {
    name: 'furniture/skip-link',
    kind: 'furniture',
    example: 'Skip to main content',
    fits: (text) => isShort(text, 10) && /^(?:skip|jump|go|back|return|scroll) to (?:the )?(?:main |page )?(?:content|navigation|menu|top|search|footer|article|comments|home ?page|homepage|front page)\b/iu.test(text),
  },
  {
    name: 'furniture/tool-bar',
    kind: 'furniture',
    example: 'Share on Facebook Share on Twitter Email this article',
    fits: (text) => {
      if (!isShort(text, 30)) return false;
      const words = text.toLowerCase().match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];
      const tools = words.filter((word) => TOOL_WORDS.has(word) || /^\d+$/u.test(word) || word.length === 1);
      return (
        words.length > 0 && tools.length === words.length && !/[.!?]$/u.test(text) && /\p{L}/u.test(text) &&
        /\b(?:share|shares|tweet|facebook|twitter|whatsapp|telegram|linkedin|e-?mail|print|save|copy link|listen|text size|comments?|min(?:ute)?s? read|follow us|bookmark|reddit|icon|views?)\b/iu.test(text)
      );
    },
  },
  {
    name: 'furniture/reading-time',
    kind: 'furniture',
    example: '4 min read  |  Share  |  Save',
    fits: (text) => isShort(text, 14) && /^(?:reading time:? ?(?:about )?\d+|\d+[ -]min(?:ute)?s?[ -](?:read|to read|listen|watch))/iu.test(text),
  },
  {
    name: 'furniture/follow',
    kind: 'furniture',
    example: 'Follow us on social media',
    fits: (text) =>
      isShort(text, 22) && !hasPastOrAuxiliary(text) &&
      /^(?:(?:síguenos|siga-nos|siga a|suivez[- ]nous|folge(?:n sie)? uns|segui(?:ci|teci)|volg ons|følg os|følg oss|följ oss|obserwuj nas|подписывайтесь|підписуйтесь|подпишитесь|takip edin|ikuti kami) |follow|like|join|find|connect with|add|watch|get) (?:us|our|me|him|her|the [\p{L} ]{2,30}|[\p{Lu}@]\S+(?: \S+)?|live|more)[\s,]+(?:on|at|via|in) (?:social|facebook|twitter|x\b|instagram|telegram|whatsapp|google|youtube|linkedin|our)/iu.test(text),
  },
  {
    name: 'furniture/sign-up',
    kind: 'furniture',
    example: 'Sign up for Evening Brief, our daily newsletter.',
    fits: (text) =>
      isShort(text, 40) && !/["“”]/u.test(text) && !/\bsaid\b/u.test(text) &&
      /^(?:(?:please )?sign up (?:for|to|here|now|below|and)\b|sign up$|get (?:the |our )?.{2,60}(?:in|to) your inbox|subscribe$|subscribe to (?:our|the|this) (?:\S+ ){0,4}newsletter|newsletters?$|register (?:for|to|now|here)\b|receive (?:our|the)\b.{0,60}(?:newsletter|email|inbox)|enter your e-?mail)/iu.test(text),
  },
  {
    name: 'furniture/prompt',
    kind: 'furniture',
    example: "Like this story? Share it with a friend!",
    fits: (text) =>
      isShort(text, 60) && !/["“”]|\b(?:said|says|told)\b/u.test(text) && PROMPT_VERB.test(text) && PROMPT_AIM.test(text),
  },
  {
    name: 'furniture/mail-footer',
    kind: 'furniture',
    example: 'You are receiving this email because you signed up at coaststandard.example.',
    fits: (text) =>
      isShort(text, 60) &&
      /^(?:view (?:this )?(?:e-?mail |message |newsletter |it )?(?:in|online|on)\b.{0,60}|(?:having )?trouble (?:viewing|reading) this.*|(?:if you )?(?:no longer wish|want to stop)\b.*|you(?:'re| are| have) (?:receiv(?:ing|ed)|subscribed|getting) .*|(?:to )?unsubscribe\b.*|.{0,60}\bunsubscribe(?: here)?[.|]?$|(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscription|settings).*|(?:was this|this email was) (?:forwarded|sent) to .*|forward(?:ed)? (?:this )?to a friend.*|preferences$)/iu.test(text),
  },
  {
    name: 'furniture/mail-header',
    kind: 'furniture',
    example: 'From: Coast Standard <news@coaststandard.example>',
    fits: (text) =>
      /^(?:(?:from|to|cc|bcc|reply-to)\s*:\s*\S.*(?:@|<).*|(?:sent|date)\s*:\s*(?:mon|tue|wed|thu|fri|sat|sun)\w*,?\s.*\d.*|subject\s*:\s*\S.*|-{2,}\s*(?:forwarded|original) message\s*-{2,}|begin forwarded message:?|x-[\w-]+:.*|message-id:.*)$/iu.test(text) && isShort(text, 30),
  },
  {
    name: 'furniture/advertisement',
    kind: 'furniture',
    example: 'Advertisement',
    fits: (text) => /^[-–—\s[(]*(?:adverts?|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|reclame|reklam[ae]?|iklan|реклама|reklamı|annonse|annons|annonce|mainos|広告|广告|advertisements?|advertising|ads?|advertise with us|ad feedback|skip (?:ad|advertisement)|story continues below advertisement|scroll to continue)[-–—\s\]):.]*$/iu.test(text),
  },
  {
    name: 'furniture/page-word',
    kind: 'furniture',
    example: 'Comments (2)',
    fits: (text) =>
      /^(?:(?:\d+ )?comments?(?: \(\d+\)|: ?\d+)?|no comments(?: yet)?|(?:leave|post|add|write) a (?:comment|reply)|(?:show|view|read|see|hide)(?: all)?(?: \d+)? comments|join the (?:conversation|discussion)|comments are closed\.?|log ?in|sign ?in|sign ?out|register|menu|search(?: .{1,20})?|close|open|home|back|next|previous|(?:next|previous) (?:article|story|post|page)|top|loading\.*|load more|show more|see more|view more|more|accept(?: all)?(?: cookies)?|reject all|my account|site ?map|toggle (?:menu|navigation)|main menu|enlarge(?: image)?|view gallery|play|pause|mute|0:00.*|most (?:read|viewed|popular|shared|commented)|trending(?: now)?|top stories|latest news|popular(?: now)?|listen to this (?:article|story).*|this article is more than .{3,20} old|print edition|front page|image|reuse this content|rights (?:&|and) permissions|report (?:an? )?(?:error|typo)|send (?:us )?feedback|suggest a correction|fact[- ]?check(?:ed)?)$/iu.test(text),
  },
  {
    name: 'furniture/tags',
    kind: 'furniture',
    example: 'Tags: Mali, France, diplomacy',
    fits: (text) => isShort(text, 40) && /^(?:tags?|tagged(?: with| in)?|topics?|filed (?:under|in)|categor(?:y|ies)|keywords?|labels?|posted in|published in|sections?|share this|share|in this story|more about|subjects?)\s*[:|]/iu.test(text) && !/[.!?]$/u.test(text),
  },
  {
    name: 'furniture/cookies',
    kind: 'furniture',
    example: 'We use cookies. Accept all  Reject all',
    fits: (text) =>
      countWords(text) <= 90 && /\b(?:we|this (?:web)?site|our partners|by continuing)\b.{0,80}\bcookies\b|\bcookie (?:policy|settings|preferences|notice)\b|^(?:privacy (?:policy|notice)|terms (?:of (?:use|service)|(?:and|&) conditions))\b/iu.test(text) && !/["“”]|\bsaid\b/u.test(text),
  },
  {
    name: 'furniture/contact',
    kind: 'furniture',
    example: 'Contact: desk@saheltoday.example',
    fits: (text) =>
      isShort(text, 30) && !/["“”]|\bsaid\b/u.test(text) &&
      (/^(?:contacts?|e-?mail|tel(?:ephone)?|phone|fax|mob(?:ile)?|press (?:contact|office)|media (?:contact|enquiries|inquiries)|for (?:more|further) information|write to|editor(?:ial)?|newsroom|tips?)\b[^.]{0,80}(?:@|\d{3})/iu.test(text) || /^(?:contact|reach|e-?mail) (?:the |our )?(?:reporter|writer|author|staff|editor|\p{Lu}\p{Ll}+ \p{Lu})[^.]{0,60}(?:@|\d{3}| at \S+\.)/iu.test(text) || /^\S+@\S+\.\p{L}{2,}$/u.test(text) || /^@\w{2,30}$/u.test(text)),
  },
  {
    name: 'furniture/powered-by',
    kind: 'furniture',
    example: 'Powered by WordPress. Contact: desk@saheltoday.example',
    fits: (text) => isShort(text, 20) && /^(?:proudly )?(?:powered|hosted|designed|developed|made) (?:by|with|in)\b/iu.test(text) && !hasPastOrAuxiliary(text.replace(/^\p{L}+ ?\p{L}*/u, '')),
  },
  {
    name: 'furniture/page-index',
    kind: 'furniture',
    example: 'Weather, B12      Crossword, B9',
    fits: (text) => isShort(text, 24) && /^(?:[\p{L}&' ]{3,24}[,.:\s]{1,4}(?:page |p\. ?)?[A-Z]\d{1,3}[\s;,|.]*){1,8}$/u.test(text),
  },
  {
    name: 'furniture/issue-line',
    kind: 'furniture',
    example: 'Vol. XII No. 4,301     Price 3d.',
    fits: (text) => {
      if (!isShort(text, 24) || /^[[(]|\p{Ll}{3,}\.$/u.test(text)) return false;
      const marks = [/\bvol(?:ume)?\.?\s*[\dIVXLC]/iu, /\b(?:issue|no\.|number)\s*\d/iu, /\bprice\b|\b\d+ (?:cents?|pence)\b|\b\d+d\./iu, /\best(?:d|ablished)?\.? \d{4}\b/iu];
      const found = marks.filter((mark) => mark.test(text)).length;
      return found >= 2 || (found === 1 && /^(?:vol|issue|no\.)/iu.test(text) && (isAllCapitals(text) || countWords(text) <= 4));
    },
  },
  {
    name: 'furniture/running-head',
    kind: 'furniture',
    example: 'THE COAST STANDARD, MONDAY, SEPTEMBER 20, 1999                   A7',
    fits: (text) => {
      if (!isOneLine(text) || !isShort(text, 18) || isDateLine(text) || /^by\s/iu.test(text)) return false;
      if (writtenDays(text).length === 0) return false;
      const rest = withoutDays(text);
      const hasPage = /(?:^|\s)(?:page\s*)?[A-Z]?\d{1,3}$|^(?:page\s*)?[A-Z]?\d{1,3}\s/iu.test(rest);
      const name = rest.replace(/\b(?:page\s*)?[A-Z]?\d{1,3}\b/giu, '').replace(/[^\p{L}&'. ]/gu, ' ').trim();
      // A signed post quoted in a report ends in its day: "— The Ministry (@ministry) October 9, 2018".
      if (name === '' || /^[—–-]|@/u.test(text) || /\p{Ll}{3,}\.$/u.test(text) || hasPastOrAuxiliary(name)) return false;
      const named = name.split(/\s+/u).every((word) => /^(?:\p{Lu}|of$|the$|and$|&)/u.test(word));
      return named && (isAllCapitals(name) || hasPage || /\s{3}/u.test(text) || /^the\s/iu.test(name) || NEWSPAPER_WORD.test(name));
    },
  },
  {
    name: 'furniture/menu',
    kind: 'furniture',
    example: 'The Harbor Ledger  |  Markets  |  Subscribe',
    fits: (text) => {
      if (!isOneLine(text) || text.length > 240 || endsSentence(text) || /^by\s/iu.test(text)) return false;
      const parts = segmentsOf(text);
      // Scripts without spaces between words: arrows there are part of a sentence.
      if (/[\u3040-\u30ff\u3400-\u9fff]/u.test(text)) return false;
      if (parts.length < 2 || parts.some((part) => countWords(part) > 5) || /["“”]/u.test(text)) return false;
      if (isDateLine(text)) return false;
      if (/[|>»›•¦→]|\t|\s{3}|\s\/\s|::/u.test(text)) {
        if (/\s[>»›]\s/u.test(text)) return true;
        if (parts.some((part) => MENU_WORDS.test(part)) && !parts.some((part) => writtenDays(part).length > 0)) return true;
        if (parts.length >= 3 && !/\d/u.test(text)) return true;
      }
      return isAllCapitals(text) && parts.length >= 2 && countWords(text) <= 9;
    },
  },
];
