import type { WordList } from '../lexicons/words.ts';

/** What is put before known words in the news: "undercount", "cyberforce", "midcampaign". */
const PREFIXES =
  `a ab aero after agro air anti arch astro auto be bi bio by co counter cross crypto cyber de demi dis down e eco electro em en
  euro ex extra fore geo hydro hyper il im in infra inter intra ir iso macro mal mega meta micro mid mini mis mono multi nano
  narco neo neuro non off omni on out over pan para petro photo poly post pre pro proto pseudo psycho quasi radio re retro
  self semi socio step sub super sur techno tele thermo trans tri turbo ultra un under uni up upper vice war water`
    .split(/\s+/u)
    .sort((a, b) => b.length - a.length);

/** What is put behind them, and what is to be put in its place to find the word: "denialist", "yearslong", "organising". */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['s', ['', 'e']],
  ['es', ['', 'e', 'is']],
  ['ies', ['y', 'ie']],
  ['ves', ['f', 'fe']],
  ['ed', ['', 'e']],
  ['d', ['']],
  ['ied', ['y']],
  ['ing', ['', 'e']],
  ['ings', ['', 'e']],
  ['in', ['ing']],
  ['er', ['', 'e']],
  ['ers', ['', 'e']],
  ['or', ['', 'e']],
  ['ors', ['', 'e']],
  ['est', ['', 'e']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['ly', ['', 'le']],
  ['ily', ['y']],
  ['ally', ['', 'al']],
  ['ness', ['', 'e']],
  ['iness', ['y']],
  ['less', ['', 'e']],
  ['ful', ['', 'e']],
  ['fully', ['']],
  ['able', ['', 'e']],
  ['ably', ['', 'e', 'able']],
  ['ability', ['', 'e', 'able']],
  ['ible', ['', 'e']],
  ['ibility', ['', 'ible']],
  ['ish', ['', 'e']],
  ['y', ['', 'e']],
  ['ism', ['', 'e', 'y', 'ist']],
  ['ist', ['', 'e', 'y', 'ism', 'ology']],
  ['ists', ['', 'e', 'y', 'ism', 'ology']],
  ['istic', ['', 'e', 'ism', 'ist', 'a']],
  ['ic', ['', 'e', 'y', 'ism', 'ist']],
  ['ical', ['y', 'ic']],
  ['al', ['', 'e']],
  ['ian', ['', 'y', 'ia']],
  ['ians', ['', 'y', 'ia']],
  ['ity', ['', 'e']],
  ['ize', ['', 'y', 'e']],
  ['ise', ['', 'y', 'e', 'ize']],
  ['ised', ['', 'y', 'ize', 'ized']],
  ['ized', ['', 'y', 'e']],
  ['ising', ['', 'ize', 'izing']],
  ['izing', ['', 'y', 'e']],
  ['isation', ['', 'ize', 'ization']],
  ['ization', ['', 'ize', 'y', 'e']],
  ['iser', ['ize', 'izer']],
  ['ation', ['e', '', 'ate']],
  ['ment', ['']],
  ['ments', ['']],
  ['ship', ['']],
  ['hood', ['']],
  ['dom', ['']],
  ['ward', ['']],
  ['wards', ['']],
  ['wise', ['']],
  ['wide', ['']],
  ['long', ['']],
  ['like', ['']],
  ['worthy', ['']],
  ['proof', ['']],
  ['gate', ['']],
  ['fest', ['']],
  ['cracy', ['', 'o']],
  ['crat', ['', 'o']],
  ['phobe', ['', 'o']],
  ['phobic', ['', 'o']],
  ['phobia', ['', 'o']],
  ['ology', ['', 'y', 'o']],
  ['nomics', ['', 'o']],
  ['esque', ['', 'e']],
  ['ette', ['']],
  ['ee', ['', 'e']],
  ['ees', ['', 'e']],
  ['eer', ['']],
  ['let', ['']],
  ['z', ['', 's']],
  ['our', ['or']],
  ['ours', ['ors']],
  ['oured', ['ored']],
  ['ouring', ['oring']],
  ['tre', ['ter']],
  ['tres', ['ters']],
  ['ogue', ['og']],
  ['lled', ['led', 'l']],
  ['lling', ['ling', 'l']],
  ['ller', ['ler']],
];

const LEAST_STEM = 3;
/** Behind a prefix a short stem is there by chance: "re" and "tumed". */
const LEAST_STEM_BEHIND_PREFIX = 4;
const LEAST_PART = 3;

/**
 * True where a word the list lacks is made of words it has: with an ending, behind a prefix, of two halves
 * ("talkshow"), without its apostrophe ("dont"), drawn out ("sooo"). Such a word can be read. Looks no further than one
 * prefix and two endings.
 */
export function isDerived(word: string, words: WordList): boolean {
  if (/(?<letter>[a-z])\k<letter>{2}/u.test(word)) return true;
  if (inflected(word, words, 2) || withoutApostrophe(word, words)) return true;
  for (const prefix of PREFIXES) {
    const rest = word.slice(prefix.length);
    if (
      rest.length >= LEAST_STEM_BEHIND_PREFIX &&
      word.startsWith(prefix) &&
      inflected(rest, words, 1, LEAST_STEM_BEHIND_PREFIX)
    )
      return true;
  }
  for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
    if (words.has(word.slice(0, at)) && inflected(word.slice(at), words, 1)) return true;
  }
  return false;
}

function inflected(word: string, words: WordList, depth: number, least = LEAST_STEM): boolean {
  if (words.has(word)) return true;
  if (depth === 0) return false;
  return ENDINGS.some(([ending, instead]) => {
    if (!word.endsWith(ending) || word.length - ending.length < least) return false;
    const stem = word.slice(0, word.length - ending.length);
    const doubled = /(?<letter>[b-df-hj-np-tv-z])\k<letter>$/u.test(stem)
      ? [stem.slice(0, -1)]
      : [];
    return [...instead.map((tail) => stem + tail), ...doubled].some((base) =>
      inflected(base, words, depth - 1, least),
    );
  });
}

/** "dont", "isnt", "theyre": common in quoted posts. */
function withoutApostrophe(word: string, words: WordList): boolean {
  const parted = word.replace(/(?:nt|ll|ve|re|s)$/u, (end) => (end === 'nt' ? "n't" : `'${end}`));
  return parted !== word && words.has(parted);
}
