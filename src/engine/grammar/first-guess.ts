import type { Token } from '../tokens/token.ts';
import { auxiliaryForm, auxiliaryLemma } from './auxiliaries.ts';
import type { VerbForm, WordClass } from './grammar.ts';
import type { GrammarLexicon } from './lexicon.ts';
import { isAdjective, verbReadings } from './relatives.ts';
import { isCapital, nounLemma, type Guess } from './word-guess.ts';

const COMPASS = /^(?:north|south|east|west)$/u;
const ADJECTIVE_ENDING = /(?:ous|ful|ible|able|ical|less|ish|ary|ive|ian|ese)$/u;

/** How a sentence is written: in a headline's capitals, capitals tell nothing. */
export interface Casing {
  readonly titled: boolean;
  readonly index: number;
  readonly previousCapital: boolean;
  readonly nextCapital: boolean;
}

/** What a word is by itself: by lexicon, ending and capital. */
export function firstGuess(token: Token, casing: Casing, lexicon: GrammarLexicon): Guess {
  // The lexicon has "'s" and "n't" with a straight mark.
  const lower = token.lower.replace('’', "'");
  if (token.kind === 'number') return plain(lower, 'NUM');
  if (token.kind !== 'word') return plain(lower, token.kind === 'symbol' ? 'X' : 'PUNCT');
  const closed = lexicon.classes.get(lower);
  const verbs = lexicon.verbs.get(lower) ?? [];
  // "on 23 May of"
  if (lower === 'may' && isCapital(token) && casing.index > 0 && !casing.titled)
    return plain(lower, 'PROPN');
  if (closed === 'AUX') {
    const [reading] = verbs;
    const lemma = auxiliaryLemma(lower) ?? reading?.lemma ?? lower;
    return plain(lower, 'AUX', lemma, auxiliaryForm(lower, reading));
  }
  if (isName(token, closed, casing)) return plain(lower, 'PROPN');
  if (closed !== undefined && closed !== 'NOUN') {
    const verbal = closed === 'ADJ' || closed === 'ADV';
    return { ...plain(lower, closed), readings: verbal ? verbs : [] };
  }
  const main = verbs.find((v) => v.form === 'past') ?? verbs[0];
  if (main) {
    const noun = lexicon.alsoNouns.has(main.lemma);
    return { class: 'VERB', form: main.form, lemma: main.lemma, readings: verbs, noun };
  }
  if (closed === 'NOUN') return plain(lower, 'NOUN', nounLemma(lower));
  // "Envoys hope to meet": the capital of a sentence's first word tells nothing where it is a plural of the language.
  const plural = /[^su]s$/u.test(lower) && lexicon.words.has(lower.slice(0, -1));
  const opens = casing.index === 0 && !casing.nextCapital && plural;
  return byEnding(token, isCapital(token) && !opens, lexicon);
}

/** A capital inside a sentence makes a name, but for words of the closed classes; "North Macedonia", "the Save Our Old Harbour movement". */
function isName(token: Token, closed: WordClass | undefined, casing: Casing): boolean {
  if (!isCapital(token)) return false;
  const { titled, index, nextCapital } = casing;
  if (closed === undefined || closed === 'NOUN' || closed === 'ADJ') {
    if (!titled && index > 0) return true;
    if (/^(?:\p{L}\.)+$|^\p{Lu}{2,}$/u.test(token.text)) return true;
  }
  if (titled || closed === undefined || closed === 'NOUN') return false;
  if (COMPASS.test(token.lower)) return index > 0 || nextCapital;
  return index > 1 && casing.previousCapital && nextCapital;
}

/** A word that no lexicon has, by its ending and by the words that the language makes of it. */
function byEnding({ lower }: Token, capital: boolean, lexicon: GrammarLexicon): Guess {
  if (lower.endsWith('ly')) return plain(lower, 'ADV');
  if (ADJECTIVE_ENDING.test(lower) && lower.length > 5)
    return plain(lower, capital ? 'PROPN' : 'ADJ');
  if (capital) return plain(lower, 'PROPN');
  if (lower.includes('-')) return hyphenated(lower, lexicon);
  const readings = verbReadings(lower, lexicon.words);
  const [main] = readings;
  if (main?.form === 'past' || main?.form === 'ing')
    return { class: 'VERB', form: main.form, lemma: main.lemma, readings, noun: false };
  if (/[^e]ed$/u.test(lower) && lower.length > 4) return plain(lower, 'ADJ');
  if (isAdjective(lower, lexicon.words) || (/(?:al|ic)$/u.test(lower) && lower.length > 4))
    return { ...plain(lower, 'ADJ'), readings, noun: true };
  // An unlisted verb is a noun unless its neighbours make it a verb: "to shell", "will shell".
  return { ...plain(lower, 'NOUN', nounLemma(lower)), readings, noun: true };
}

const DESCRIBING_LAST =
  /(?:ed|ing|led|born|made|held|run|based|wide|long|old|free|range|level|term|scale)$/u;
const DESCRIBING_FIRST =
  /^(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|non|anti|pro|pre|post|cross|high|low|long|short|far|full|all|multi|self|well)$/u;

/** "Australian-led", "long-range", "two-day" describe; "cease-fire", "vice-president" are things. */
function hyphenated(lower: string, lexicon: GrammarLexicon): Guess {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  const first = lower.slice(0, lower.indexOf('-'));
  const describes =
    DESCRIBING_LAST.test(last) || DESCRIBING_FIRST.test(first) || isAdjective(last, lexicon.words);
  return describes ? plain(lower, 'ADJ') : plain(lower, 'NOUN', nounLemma(lower));
}

function plain(
  lower: string,
  wordClass: WordClass,
  lemma = lower,
  form: VerbForm | null = null,
): Guess {
  return { class: wordClass, form, lemma, readings: [], noun: false };
}
