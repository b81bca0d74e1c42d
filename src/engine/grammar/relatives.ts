import type { WordList } from '../lexicons/words.ts';
import { withEnding, type VerbReading } from './lexicon.ts';

/**
 * What an unlisted word can be, told by the words that the language makes of it: "unjustified" has no verb
 * "to unjustify", so it is an adjective; "shelled" has "shell" and "shelling"; "publicly" makes "public" an adjective.
 */
export function verbReadings(word: string, words: WordList): VerbReading[] {
  const readings: VerbReading[] = [];
  if (word.endsWith('ed') && word.length > 4) {
    const lemma = stemsOf(word, 'ed').find((stem) => isVerb(stem, words));
    if (lemma !== undefined) readings.push({ lemma, form: 'past' }, { lemma, form: 'participle' });
  } else if (word.endsWith('ing') && word.length > 5) {
    const lemma = stemsOf(word, 'ing').find((stem) => isVerb(stem, words));
    if (lemma !== undefined) readings.push({ lemma, form: 'ing' });
  } else if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) {
    const lemma = stemsOf(word, 's').find((stem) => isVerb(stem, words));
    if (lemma !== undefined) readings.push({ lemma, form: 'present' });
  } else if (isVerb(word, words)) {
    readings.push({ lemma: word, form: 'base' });
  }
  return readings;
}

function isVerb(stem: string, words: WordList): boolean {
  if (stem.length < 3 || !words.has(stem)) return false;
  const doubled = stem + stem.slice(-1);
  return (
    (words.has(withEnding(stem, 'ing')) || words.has(`${doubled}ing`)) &&
    (words.has(withEnding(stem, 'ed')) || words.has(`${doubled}ed`))
  );
}

/** Dictionary forms that a verb form can come from: "denied" → "deny", "planned" → "plan", "accused" → "accuse". */
function stemsOf(word: string, ending: 'ed' | 'ing' | 's'): string[] {
  const cut = word.slice(0, -ending.length);
  if (ending === 's') {
    return [
      cut,
      ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
      ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
    ];
  }
  return [
    ...(ending === 'ed' && cut.endsWith('i') ? [`${cut.slice(0, -1)}y`] : []),
    ...(/(?<last>[b-df-hj-np-tv-z])\k<last>$/u.test(cut) && !/(?:ll|ss)$/u.test(cut)
      ? [cut.slice(0, -1)]
      : []),
    `${cut}e`,
    cut,
    ...(cut.endsWith('ll') ? [cut.slice(0, -1)] : []),
  ];
}

/** Nouns that the language makes an adjective in -ly of, no adverb: "costly", "friendly", "masterly". */
const NOUNS_IN_LY =
  /^(?:friend|order|cost|love|time|mother|father|brother|sister|world|week|month|year|quarter|hour|night|coward|earth|heaven|king|prince|queen|master|scholar|neighbou?r|ghost|beast|saint|man|woman|gentleman|body|life|home|fortnight|leisure|lord|state|part|wool|miser|elder|wit|har)$/u;

/** True where the language makes an adverb in -ly or a noun in -ness of the word: "ready" → "readiness", "gentle" → "gently". */
export function isAdjective(word: string, words: WordList): boolean {
  if (word.length < 3 || /(?:ly|ness)$/u.test(word)) return false;
  if (word.endsWith('y')) {
    const stem = word.slice(0, -1);
    return words.has(`${stem}ily`) || words.has(`${stem}iness`);
  }
  if (word.endsWith('le') && words.has(`${word.slice(0, -1)}y`)) return true;
  if (word.endsWith('ic') && words.has(`${word}ally`)) return true;
  if (/^(?:full|dull|shrill|droll)$/u.test(word)) return true;
  if (NOUNS_IN_LY.test(word)) return false;
  return words.has(`${word}ly`) || words.has(`${word}ness`);
}
