/** Places of two words and more, which a byline or a dateline must not take for a person's name. In small letters. */
export const TWO_WORD_PLACES = new Set(
  `new york|new delhi|hong kong|los angeles|tel aviv|mexico city|buenos aires|kuala lumpur|united nations|san francisco|addis ababa|phnom penh|abu dhabi|sao paulo|são paulo|rio de janeiro|cape town|st petersburg|st. petersburg|saint petersburg|panama city|san salvador|guatemala city|la paz|santo domingo|port-au-prince|the hague|ho chi minh city|kuwait city|saudi arabia|south korea|north korea|new zealand|south africa|sri lanka|east jerusalem|west bank|gaza city|gaza strip|washington dc|washington d.c|united states|united kingdom|san jose|port moresby|east timor|costa rica|el salvador|puerto rico|nizhny novgorod|rostov-on-don|tierra del fuego|sierra leone|burkina faso|côte d'ivoire|ivory coast|n'djamena|chiang mai|las vegas|san diego|new orleans|salt lake city`.split(
    '|',
  ),
);
