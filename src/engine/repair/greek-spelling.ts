const VOWEL = '[αεηιουωάέήίόύώϊϋΐΰ]';
/** Two letters that make one syllable; a dialytika or an accent on the first part of it parts them. */
const SYLLABLE = new RegExp(
  String.raw`αι|ει|οι|υι|ου|αυ|ευ|ηυ|αί|εί|οί|υί|ού|αύ|εύ|ηύ|${VOWEL}`,
  'gu',
);
const ACCENT = /[άέήίόύώΐΰ]/u;
/** "για", "ποιος", "δυο" are spoken as one syllable and carry no accent. */
const GLIDE = /(?:οι|ει|ι|υ)(?=[αεηοω])/gu;
const MOST_SYLLABLES_AFTER_ACCENT = 2;

/**
 * True where small letters can be a Greek word: an accent on one of the last three syllables where there is more than
 * one, no sigma at the end or behind a consonant it does not follow, no vowel twice and again. It parts "στην" from "οτην".
 */
export function isGreekSpelling(word: string): boolean {
  const small = word.toLowerCase();
  if (/σ$|σς|[βδζθμξπφχψ]σ|οοο|σσσ/u.test(small)) return false;
  if (!/\p{Ll}/u.test(word.slice(1))) return true;
  const syllables = small.match(SYLLABLE) ?? [];
  if (syllables.length === 0) return false;
  const accents = syllables.flatMap((syllable, i) => (ACCENT.test(syllable) ? [i] : []));
  if (accents.length === 0) return syllables.length - (small.match(GLIDE)?.length ?? 0) <= 1;
  return (
    accents.length <= 2 && (accents[0] ?? 0) >= syllables.length - 1 - MOST_SYLLABLES_AFTER_ACCENT
  );
}
