import { countWords } from './shape.ts';

const OFFICES = new Set(
  `bureau cabinet chancellery chancery commission consulate council delegation department directorate embassy government
  ministry mission office parliament presidency secretariat service`.split(/\s+/u),
);
/** Words in s that names of offices hold; another one is the verb of a headline ("Embassy of France Closes in Niamey"). */
const PLURALS = new Set(
  `affairs business citizens communications emirates forces foreigners interests islands media nations netherlands operations
  philippines press programs relations republics rights services states territories trans us works`.split(
    /\s+/u,
  ),
);
/** Who holds an office: only with what it is of ("Minister for Foreign Affairs"). */
const HOLDERS = new Set(
  `minister secretary spokesman spokeswoman spokesperson president commissioner ambassador representative chancellor`.split(
    /\s+/u,
  ),
);
const SMALL = new Set(['of', 'for', 'to', 'in', 'and', 'the', 'on', 'at', '&', 'de', 'des', 'du']);
const MOST_WORDS = 16;
const MOST_BEFORE = 3;

/** True for the name of an office, as governments head their texts: "Ministry of Foreign Affairs of the Republic of Sava". */
export function isOfficeName(text: string): boolean {
  if (countWords(text) > MOST_WORDS || /[.!?:;"“”\d]/u.test(text)) return false;
  const words = text.replace(/,/gu, '').split(/\s+/u);
  const office = words.findIndex(
    (word, i) =>
      (OFFICES.has(word.toLowerCase()) && isLinked(word, words[i + 1])) ||
      (HOLDERS.has(word.toLowerCase()) && /^(?:of|for)$/iu.test(words[i + 1] ?? '')),
  );
  if (office < 0 || office > MOST_BEFORE || words.length < 2) return false;
  const held = HOLDERS.has(words[office]?.toLowerCase() ?? '');
  if (held && words.some((word) => /^(?:in|to|at|on)$/iu.test(word))) return false;
  return words.every((word) => {
    const small = word.toLowerCase();
    if (SMALL.has(small)) return true;
    if (!/^\p{Lu}/u.test(word) || /(?:(?<!unit)ed|ing)$/u.test(small)) return false;
    return !small.endsWith('s') || PLURALS.has(small) || /[’']s$/u.test(word);
  });
}

/** The office ends the line or has a name behind it. Governments "to Resign" do something, missions "to Georgia" do not. */
function isLinked(office: string, next: string | undefined): boolean {
  if (next === undefined || /^(?:of|for|in|and)$/iu.test(next)) return true;
  return /^to$/iu.test(next) && /^(?:mission|delegation|embassy)$/iu.test(office);
}
