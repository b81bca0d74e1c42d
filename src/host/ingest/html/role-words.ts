import type { Role } from './roles.ts';

/**
 * Words of class and id attributes, as page builders use them, in small letters and parted by single spaces:
 * `class="relatedStories" id="more-on"` holds "related stories" and "more on". Order decides: the first role with a phrase
 * that fits.
 */
export const ROLE_WORDS: readonly (readonly [Role, readonly string[]])[] = [
  [
    'comments',
    phrases(`comment, comments, commentlist, disqus, livefyre, respond, fb comments, viafoura, coral, openweb, spotim,
      discussion, discussions`),
  ],
  [
    'consent',
    phrases(`cookie, cookies, cookiebar, cookiebanner, cookienotice, cookieconsent, gdpr, consent, onetrust, cmp, cookiebot,
      didomi, qc cmp, sp message, truste, usercentrics`),
  ],
  [
    'furniture',
    phrases(`author bio, author box, author info, author card, author description, author about, about author,
      about the author, bio, biography, authorbox, authorbio`),
  ],
  [
    'credit',
    phrases(`credit, credits, photographer, copyright holder, figcredit, photocredit, imagecredit`),
  ],
  [
    'caption',
    phrases(`caption, captions, figcaption, cutline, photo text, image description, imagecaption, photocaption,
      bildunterschrift, legende`),
  ],
  [
    'promo',
    phrases(`ad, ads, advert, adverts, advertisement, advertisements, advertising, advertorial, adslot, adsense,
      adsbygoogle, adbox, adunit, adblock, adcontainer, adwrapper, adbanner, adlabel, adwrap, dfp, gpt, googlead, googleads,
      sponsor, sponsors, sponsored, sponsoring, promo, promos, promoted, promotion, promobox, subscribe, subscription,
      subscriptions, paywall, barrier, regwall, donate, donation, donations, membership, breaking, breakingnews, ticker,
      taboola, outbrain, zergnet, revcontent, plista, ligatus, cta, mailchimp, mc embed, patreon, appeal`),
  ],
  [
    'furniture',
    phrases(`newsletter, newsletters, signup, sign up, privacy, breadcrumb, breadcrumbs, crumbs, pagination, pager, paging,
      page links, navbar, navigation, nav, navi, menu, menus, submenu, topbar, masthead, skip link, skiplink, skip to content,
      toolbar, login, log in, search, searchform, most read, most popular, most viewed, most commented, most shared, mostread,
      mostpopular, popular, trending, footer, colophon, copyright, legal, disclaimer, site header, siteheader, adchoices,
      ad choices, print only, printonly, popup, pop up, modal, lightbox, overlay, tooltip, dropdown, rating, ratings, vote,
      votes, poll, widget area, sidebar, rail, error, errors, feedback, report error, hotkey, hotkeys, player controls,
      textsize, text size, fontsize, font size, weather, horoscope`),
  ],
  [
    'related',
    phrases(`related, relateds, relatedarticle, relatedarticles, relatedposts, yarpp, recommended, recommendation,
      recommendations, recommend, recirc, recirculation, more stories, more news, more on, more from, more in, more like,
      more articles, more posts, morestories, read more, read next, read also, read on, readmore, readnext, readalso, see also,
      seealso, also read, also see, also like, also on, you may like, you may also like, you might like, you might also like,
      up next, upnext, next article, next story, next post, previous article, previous story, previous post, post navigation,
      nav links, linked stories, similar, suggested, suggestions, further reading, relatedbox, teaser list, teasers,
      story link, story links, storylinks, link box, linkbox, top stories, latest news, latest stories, latest posts,
      editors pick, editors picks`),
  ],
  [
    'share',
    phrases(`share, shares, sharing, sharebar, sharebutton, sharebuttons, sharelinks, sharetools, sharethis, sharedaddy,
      addthis, addtoany, shareaholic, social, socials, socialbar, socialbuttons, sociallinks, socialmedia, socialshare,
      socialicons, follow, tweet this, article tools, story tools, actions, like button, fb like, a2a kit`),
  ],
  [
    'tags',
    phrases(`tags, tag list, taglist, tag links, tag cloud, topics, topic list, keywords, categories, cat links, entry footer,
      entry utility, post footer, post categories, post meta footer, filed under`),
  ],
  [
    'standfirst',
    phrases(`standfirst, stand first, dek, deck, subtitle, sub title, subhead, sub head, subheadline, sub headline, subheading,
      sub heading, subhed, sub hed, sub, strapline, article summary, article intro, article lead, article lede,
      article excerpt, article abstract, article description, summary, lede, chapeau, chapo, vorspann, entradilla, bajada,
      volanta, copete, sottotitolo, ondertitel, story intro, story summary`),
  ],
  [
    'byline',
    phrases(`byline, bylines, by line, by, author, authors, writer, reporter, contributor, contributors, vcard, credit line,
      autor, autores, autorin, auteur, auteurs, auteur article, autore, autori, autorzy, firma, redattore, verfasser,
      signature, signataire`),
  ],
  [
    'date',
    phrases(`date, created, dateline, datetime, timestamp, time stamp, pubdate, published, publishdate, posted on, updated,
      update time, dt, time, datum, fecha, data pub, data pubblicazione, fecha publicacion, date publication, veroeffentlicht`),
  ],
  ['quote', phrases(`pullquote, pullquotes, pull, quote, blockquote, quotation`)],
  ['source-line', phrases(`source, src, original, via, quelle`)],
];

function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => phrase.replace(/\s+/gu, ' ').trim());
}
