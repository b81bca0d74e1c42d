import type { LineRule } from './line-rule.ts';
import { countWords, endsSentence } from './shape.ts';

const ADDRESS = String.raw`(?:https?:\/\/|www\.)\S+`;
const speaks = (text: string): boolean => /["“”]|\b(?:said|says|told|added)\b/u.test(text);

/** Lines that lead to the report's own address. */
export const SOURCE_RULES: readonly LineRule[] = [
  {
    name: 'source-line/bare-address',
    kind: 'source-line',
    example: 'https://www.coaststandard.example/1999/09/20/troops-land',
    fits: (text) => new RegExp(`^[<([]?${ADDRESS}[>)\\]]?$`, 'iu').test(text),
  },
  {
    name: 'source-line/named-address',
    kind: 'source-line',
    example: 'This story first appeared at https://www.gulfnews.example/nigeria/girls-freed',
    fits: (text) =>
      countWords(text) <= 16 &&
      new RegExp(
        String.raw`^[\[(]?(?:(?:the )?original(?:ly)?|source|url|(?:perma)?link|web ?(?:site|link|address)|address|retrieved|available|read (?:it|the|this|more|in full|on|or share)|full (?:story|text|article)|via|from|at|see|this (?:story|article|report|piece)|(?:first )?(?:published|appeared)|short ?link|canonical|citation|document|page|online)\b[^.!?]{0,60}?[:\s(<]${ADDRESS}[\])>.]*$`,
        'iu',
      ).test(text),
  },
  {
    name: 'source-line/label',
    kind: 'source-line',
    example: 'Original url:',
    fits: (text) =>
      /^(?:original (?:url|link|article|story|source|post|page)|(?:source|page|article|story)?\s?(?:url|link|permalink)|source|article (?:source|link)|web address|short ?link)(?: address)?\s*:$/iu.test(text),
  },
  {
    name: 'source-line/named-source',
    kind: 'source-line',
    example: 'Source: Northwire',
    fits: (text) => /^(?:source|via|original source)\s*:\s*\p{Lu}/iu.test(text) && countWords(text) <= 6 && !endsSentence(text) && !speaks(text),
  },
];

/** The same in other languages of pages that are ingested. */
const OTHER_LANGUAGES = [
  'mehr zum thema|lesen sie (?:auch|mehr|dazu)(?: zum thema)?|lesen sie hier|mehr dazu|weitere (?:artikel|meldungen|themen)|auch interessant|das könnte sie auch interessieren',
  '(?:à |a )?lire (?:aussi|également)|sur le même (?:sujet|thème)|voir aussi|articles? (?:liés|connexes)|pour aller plus loin|dans la même rubrique',
  'le(?:a|e|er|ia|iam) (?:también|además|más|mais|também|tambien|ainda)|te (?:puede|podría) interesar|te recomendamos|noticias? relacionadas?|relacionad[ao]s|ver también|veja (?:também|mais)|saiba mais|notícias relacionadas|más sobre',
  'leggi anche|ti potrebbe interessare|articoli correlati|potrebbe interessarti|vedi anche',
  'lees (?:ook|meer|verder)|meer over|läs (?:också|även|mer)|les også|læs (?:også|mere)|lue myös|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|přečtěte si(?: také)?|čtěte (?:také|více)|prečítajte si(?: aj)?|olvass[ae] (?:el|tovább)(?: is)?|kapcsolódó cikkek?|citește și|citeşte şi|vezi și|pročitajte (?:i|još|više)|čitajte još|preberite (?:še|tudi)|ilgili haberler?|baca (?:juga|lagi)|xem thêm|διαβάστε (?:επίσης|ακόμη)|lexo (?:edhe|më shumë)',
  'читайте (?:также|ещё|еще|нас)|по теме|смотрите также|читайте (?:також|ще)|дивіться також|прочетете (?:още|повече)|вижте още|још|прочитајте',
  'اقرأ (?:أيضا|أيضًا|المزيد|ايضا)|إقرأ أيضاً?|مواضيع ذات صلة|بیشتر بخوانید|مطالب مرتبط|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|関連記事|あわせて読みたい|延伸閱讀|相關新聞|相关新闻|相关阅读|관련기사|관련 기사',
].join('|');

/** Openings that lead to another report. They count with a colon or dash behind them, or standing alone. */
const RELATED_LABEL = new RegExp(
  String.raw`^[\s►▶>»→*•[(-]*(?:related(?: (?:articles?|stor(?:y|ies)|content|coverage|posts?|news|links?|topics?|reading|reports?))?|see (?:also|more)|also (?:see|read|on \S+)|read (?:more|also|next|now|this|on|too|full story|the full (?:story|article))|recommended(?: (?:for you|reading|stories|articles))?|you (?:may|might) (?:also )?(?:like|be interested(?: in)?|want to read)|you'll also like|don['’]t miss|must[- ]read|further reading|editor['’]?s['’]? (?:picks?|choice)|up next|(?:what to )?read next|in case you missed it|icymi|more (?:stories|news|coverage|reading|like this)|more on (?:this|the)(?: (?:story|topic|subject))?|(?:previously|earlier)(?: on \S+)?|background|explainer|explained|analysis|watch(?: (?:also|live|now|more|next))?|listen(?: to)?|in pictures|photos|photo gallery|gallery|video|live(?: blog| updates)?|opinion|podcast|timeline|fact ?box|click here|learn more|find out more|suggested(?: reading)?|other (?:news|stories|articles)|also in(?: the)? news|explore further|on this (?:story|topic)|from the archives?|more from .{2,30}|more on .{2,30}|more (?:about|in) .{2,30}|${OTHER_LANGUAGES})`,
  'iu',
);

/** Lines that lead to other reports. */
export const RELATED_RULES: readonly LineRule[] = [
  {
    name: 'related/label',
    kind: 'related',
    example: 'Related stories',
    fits: (text) => {
      const label = RELATED_LABEL.exec(text)?.[0];
      if (label === undefined || text.length > 60) return false;
      const bare = text.slice(label.length).replace(/^[\])\s:|–—>»→.…-]+$/u, '');
      return bare === '' && !/^(?:background|analysis|explained|timeline|opinion|earlier|previously|listen|live|video|photos|watch|podcast)$/iu.test(text);
    },
  },
  {
    name: 'related/named',
    kind: 'related',
    example: "SEE ALSO: Why Villagers Fight Over Water in the Ferghana Valley",
    fits: (text) => {
      const label = RELATED_LABEL.exec(text)?.[0];
      if (label === undefined || countWords(text) > 45) return false;
      // "More on this: …" may swallow its colon: it counts wherever it stands in the first words.
      const colon = /^[^.!?"“]{3,46}?(?<mark>\s?[:|»→►]|\s[–—>-])\s*\S/u.exec(text);
      if (!colon || colon[0].length < label.trimEnd().length - 24) return false;
      const said = /\b(?:he|she|they|who) (?:said|told|added|wrote)\b/u.test(text);
      return !said && !(countWords(text) > 22 && endsSentence(text));
    },
  },
];

/** Lines that sell: something of the paper's own, or of others. */
export const PROMO_RULES: readonly LineRule[] = [
  {
    name: 'promo/ticker',
    kind: 'promo',
    example: 'BREAKING: Burkina Faso suspended from African Union',
    fits: (text) => countWords(text) <= 24 && !/\.\s+\p{Lu}/u.test(text) && /^(?:BREAKING(?: NEWS)?|Breaking(?: news)?|JUST IN|Just in|DEVELOPING|LATEST|Latest|LIVE|Live now|ALERT|HAPPENING NOW)\s*[:|–—-]\s*\S/u.test(text),
  },
  {
    name: 'promo/sponsored',
    kind: 'promo',
    example: 'Sponsored: Fly to Dakar from $299',
    fits: (text) => countWords(text) <= 30 && !speaks(text) && /^(?:\[?(?:sponsored(?: (?:content|by|post|message|link)s?)?|promoted(?: (?:content|by|stories))?|paid (?:content|post|promotion|advertisement)|partner content|advertorial|advertiser content|in partnership with|presented by|brought to you by|from our (?:partners|sponsors)|(?:ad|advertisement)(?=\s*:)|special offer|deal of the day)\]?)(?:\s*[:|–—-]\s*\S|$|\s+(?=by\b|\p{Lu}))/iu.test(text),
  },
  {
    name: 'promo/for-subscribers',
    kind: 'promo',
    example: 'MORE FOR SUBSCRIBERS: What the tariff war means for your washing machine',
    fits: (text) => countWords(text) <= 30 && !speaks(text) && /^(?:(?:more |only |exclusive(?:ly)? |reserved )?for (?:our )?(?:subscribers|members)|(?:subscribers?|members?)(?:[- ]only| exclusive| only)|premium(?: content)?|exclusive to subscribers|unlock (?:this|the|unlimited)|to (?:continue|keep) reading|already a (?:subscriber|member)|(?:this|the) (?:article|story|content) is (?:for|reserved for|only available to))/iu.test(text),
  },
  {
    name: 'promo/support',
    kind: 'promo',
    example: 'Support independent reporting: donate today',
    fits: (text) =>
      countWords(text) <= 45 && !speaks(text) &&
      /^(?:(?:please )?(?:support|fund|help (?:us|keep)|back) (?:our|us|independent|quality|local|free|investigative|public|honest|the \p{Lu}\S*)|donate|(?:please )?(?:consider )?(?:making a |make a )?(?:donation|contribution|contribute)\b|subscribe (?:now|today|to|for|and|from|here)|become (?:a|our) (?:member|subscriber|supporter|patron|friend)|join (?:us today|our (?:mailing list|members|community|telegram|whatsapp|channel))|start your (?:free )?(?:trial|subscription)|try .{2,30} (?:free|for (?:free|just|only|[$£€]))|(?:get|enjoy) (?:unlimited|full|digital|the (?:app|best)|our (?:app|best|free)|\d+%|access|more)|download (?:the|our) .{0,20}app|save \d+|(?:buy|order|shop) (?:now|the|our|here|tickets)|from (?:only )?[$£€]\d|limited[- ]time|win (?:a|tickets)|gift (?:a|this)|advertise\b|enjoying this|love what you|like what you|enjoy what you|if you (?:like|enjoy|value) )/iu.test(text),
  },
];
