import { lineStart, speaks } from './line-patterns.ts';
import type { LineRule } from './line-rule.ts';
import { countWords } from './shape.ts';

const TICKER =
  /^(?:BREAKING(?: NEWS)?|Breaking(?: news)?|JUST IN|Just in|DEVELOPING|LATEST|Latest|LIVE|Live now|ALERT|HAPPENING NOW)\s*[:|–—-]\s*\S/u;
const SPONSORED =
  /^\[?(?:sponsored(?: (?:content|by|post|message|link)s?)?|promoted(?: (?:content|by|stories))?|paid (?:content|post|promotion|advertisement)|partner content|advertorial|advertiser content|in partnership with|presented by|brought to you by|from our (?:partners|sponsors)|(?:ad|advertisement)(?=\s*:)|special offer|deal of the day)\]?(?:\s*[:|–—-]\s*\S|$|\s+(?=by\b|\p{Lu}))/iu;
const FOR_SUBSCRIBERS = lineStart([
  '(?:(?:more|only|exclusive|exclusively|reserved) )?for (?:our )?(?:subscribers|members)',
  '(?:subscribers?|members?)(?:-only| exclusive| only)',
  'premium(?: content)?',
  'exclusive to subscribers',
  '(?:free )?(?:article|story|content) (?:usually )?(?:reserved|only) for (?:our )?(?:subscribers|members)',
  'unlock (?:this|the|unlimited)',
  'to (?:continue|keep) reading',
  'already a (?:subscriber|member)',
  '(?:this|the) (?:article|story|content) is (?:for|reserved for|only available to)',
]);
const SUPPORT = lineStart([
  String.raw`(?:please )?(?:support|fund|help us|help keep|back) (?:our|us|independent|quality|local|free|investigative|public|honest|the \p{Lu})`,
  'donate',
  String.raw`(?:please )?(?:consider )?(?:making a |make a )?(?:donation|contribution|contribute)\b`,
  'subscribe (?:now|today|to|for|and|from|here)',
  'become (?:a|our) (?:member|subscriber|supporter|patron|friend)',
  'join (?:us today|our (?:mailing list|members|community|telegram|whatsapp|channel))',
  'start your (?:free )?(?:trial|subscription)',
  'try .{2,30} (?:free|for (?:just|only|[$£€]))',
  String.raw`(?:get|enjoy) (?:unlimited|full|digital|the (?:app|best)|our (?:app|best|free)|\d+%|access|more)`,
  'download (?:the|our) .{0,20}app',
  String.raw`save \d+`,
  '(?:buy|order|shop) (?:now|the|our|here|tickets)',
  String.raw`from (?:only )?[$£€]\d`,
  'limited[- ]time',
  'win (?:a|tickets)',
  'gift (?:a|this)',
  String.raw`advertise\b`,
  'a message from (?:the|our) ',
  'dear readers?,',
  'are you relying on ',
  'enjoying this',
  '(?:love|like|enjoy) what you',
  'if you (?:like|enjoy|value) ',
]);

/** Lines that sell: something of the paper's own, or of others. */
export const PROMO_RULES: readonly LineRule[] = [
  {
    name: 'promo/ticker',
    kind: 'promo',
    example: 'BREAKING: Burkina Faso suspended from African Union',
    fits: (text) => countWords(text) <= 24 && TICKER.test(text) && !/\.\s+\p{Lu}/u.test(text),
  },
  {
    name: 'promo/sponsored',
    kind: 'promo',
    example: 'Sponsored: Fly to Dakar from $299',
    fits: (text) => countWords(text) <= 30 && !speaks(text) && SPONSORED.test(text),
  },
  {
    name: 'promo/for-subscribers',
    kind: 'promo',
    example: 'MORE FOR SUBSCRIBERS: What the tariff war means for your washing machine',
    fits: (text) => countWords(text) <= 30 && !speaks(text) && FOR_SUBSCRIBERS.test(text),
  },
  {
    name: 'promo/support',
    kind: 'promo',
    example: 'Support independent reporting: donate today',
    fits: (text) => countWords(text) <= 45 && !speaks(text) && SUPPORT.test(text),
  },
];
