import type { Sentence } from '../sentences/sentence.ts';
import type { Token } from '../tokens/token.ts';
import type { VerbForm, Word, WordClass } from './grammar.ts';
import type { GrammarLexicon, VerbReading } from './lexicon.ts';
import { isAdjective, verbReadings } from './relatives.ts';

interface Guess {
  class: WordClass;
  form: VerbForm | null;
  lemma: string;
  /** Readings as a verb that the neighbours must decide on: "talks", "strike". */
  readings: readonly VerbReading[];
  /** The same form is a noun as well. */
  noun: boolean;
}

/** Gives every word of a sentence its class, verb form and lemma: by lexicon and ending, then by its neighbours. */
export function classifyWords(
  tokens: readonly Token[],
  sentence: Sentence,
  lexicon: GrammarLexicon,
): Word[] {
  const part = tokens.slice(sentence.first, sentence.end);
  const titled = isTitleCase(part);
  const guesses = part.map((token, i) =>
    firstGuess(token, i, titled, i > 1 && isCapital(part[i - 1]) && isCapital(part[i + 1]), isCapital(part[i + 1]), lexicon),
  );
  guesses.forEach((guess, i) => byNeighbours(guesses, part, i, guess, lexicon));
  findVerb(guesses, part);
  reduceRelatives(guesses, part);
  return part.map((token, i) => {
    const guess = guesses[i];
    if (!guess) throw new RangeError(`no guess for token ${i}`);
    return {
      ...token,
      index: sentence.first + i,
      class: guess.class,
      form: guess.class === 'VERB' || guess.class === 'AUX' ? guess.form : null,
      lemma: guess.lemma,
    };
  });
}

const COMPASS = /^(?:north|south|east|west)$/u;

function isCapital(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** "Rubio and Lavrov Held Talks in Malaysia": most longer words are capital, so capitals tell nothing. */
function isTitleCase(tokens: readonly Token[]): boolean {
  const longer = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capital = longer.filter((token) => /^\p{Lu}/u.test(token.text));
  return longer.length >= 4 && capital.length >= longer.length * 0.75;
}

function firstGuess(
  token: Token,
  index: number,
  titled: boolean,
  amongCapitals: boolean,
  nextCapital: boolean,
  lexicon: GrammarLexicon,
): Guess {
  const { lower } = token;
  const guess = (wordClass: WordClass, lemma = lower, form: VerbForm | null = null): Guess => ({
    class: wordClass,
    form,
    lemma,
    readings: [],
    noun: false,
  });
  if (token.kind === 'number') return guess('NUM');
  if (token.kind !== 'word') return guess(token.kind === 'symbol' ? 'X' : 'PUNCT');
  const closed = lexicon.classes.get(lower);
  const capital = /^\p{Lu}/u.test(token.text);
  const verbs = lexicon.verbs.get(lower) ?? [];
  if (closed === 'AUX') {
    const reading = verbs[0];
    return {
      ...guess('AUX', auxLemma(lower) ?? reading?.lemma ?? lower, auxForm(lower, reading)),
    };
  }
  const open = closed === 'NOUN' || closed === 'ADJ' || closed === undefined;
  if (capital && !titled && index > 0 && open) return guess('PROPN');
  if (capital && /^(?:\p{L}\.)+$|^\p{Lu}{2,}$/u.test(token.text) && open) return guess('PROPN');
  if (closed !== undefined && closed !== 'NOUN') {
    // "the West", "North Macedonia", "the Bring Back Our Girls movement": a capital inside a sentence makes a name of it.
    const name = COMPASS.test(lower) ? index > 0 || nextCapital : index > 0 && amongCapitals;
    if (capital && !titled && name) return guess('PROPN');
    const verbal = closed === 'ADJ' || closed === 'ADV';
    return { ...guess(closed), readings: verbal ? verbs : [] };
  }
  if (verbs.length > 0) {
    const main = verbs.find((v) => v.form === 'past') ?? verbs[0];
    if (main) {
      const noun = lexicon.alsoNouns.has(main.lemma);
      return { class: 'VERB', form: main.form, lemma: main.lemma, readings: verbs, noun };
    }
  }
  if (closed === 'NOUN') return guess('NOUN', nounLemma(lower));
  if (/ly$/u.test(lower)) return guess('ADV');
  if (/(?:ous|ful|ible|able|ical|less|ish|ary|ive|ian|ese)$/u.test(lower) && lower.length > 5)
    return guess(capital ? 'PROPN' : 'ADJ');
  if (capital) return guess('PROPN');
  if (lower.includes('-')) return hyphenated(lower, guess, lexicon);
  const readings = verbReadings(lower, lexicon.words);
  const [main] = readings;
  if (main && (main.form === 'past' || main.form === 'ing')) {
    return { class: 'VERB', form: main.form, lemma: main.lemma, readings, noun: false };
  }
  if (/[^e]ed$/u.test(lower) && lower.length > 4) return guess('ADJ');
  if (isAdjective(lower, lexicon.words) || (/(?:al|ic)$/u.test(lower) && lower.length > 4))
    return { ...guess('ADJ'), readings };
  // An unlisted verb is a noun unless its neighbours make it a verb: "to shell", "will shell".
  return { ...guess('NOUN', nounLemma(lower)), readings, noun: true };
}

/** "Australian-led", "long-range", "two-day" describe; "cease-fire", "vice-president" are things. */
function hyphenated(
  lower: string,
  guess: (wordClass: WordClass, lemma?: string) => Guess,
  lexicon: GrammarLexicon,
): Guess {
  const last = lower.slice(lower.lastIndexOf('-') + 1);
  const first = lower.slice(0, lower.indexOf('-'));
  if (/(?:ed|ing|led|born|made|held|run|based|wide|long|old|free|range|level|term|scale)$/u.test(last)) return guess('ADJ');
  if (/^(?:\p{N}+|one|two|three|four|five|six|seven|eight|nine|ten|non|anti|pro|pre|post|cross|high|low|long|short|far|full|all|multi|self|well)$/u.test(first)) return guess('ADJ');
  if (isAdjective(last, lexicon.words)) return guess('ADJ');
  return guess('NOUN', nounLemma(lower));
}

function auxLemma(lower: string): string | null {
  if (/^(?:is|are|was|were|be|been|being|am|'s|’s|'re|’re|'m|’m)$/u.test(lower)) return 'be';
  if (/^(?:has|have|had|having|'ve|’ve)$/u.test(lower)) return 'have';
  if (/^(?:does|do|did)$/u.test(lower)) return 'do';
  if (/^(?:will|'ll|’ll|wo|shall)$/u.test(lower)) return 'will';
  if (/^(?:would|'d|’d)$/u.test(lower)) return 'would';
  return lower === 'ca' || lower === 'cannot' ? 'can' : null;
}

function auxForm(lower: string, reading: VerbReading | undefined): VerbForm {
  if (/^(?:was|were|had|did|would|could|might|should)$/u.test(lower)) return 'past';
  if (lower === 'been') return 'participle';
  if (lower === 'being' || lower === 'having') return 'ing';
  if (lower === 'be') return 'base';
  return reading?.form === 'base' ? 'base' : 'present';
}

/** Singular of a noun, for regular plurals. */
function nounLemma(lower: string): string {
  if (/(?:ss|us|is|news)$/u.test(lower)) return lower;
  if (/ies$/u.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/u.test(lower)) return lower.slice(0, -2);
  return /s$/u.test(lower) && lower.length > 3 ? lower.slice(0, -1) : lower;
}

/** The word before, passing over adverbs where `skip` says so. */
function before(guesses: readonly Guess[], i: number): Guess | undefined {
  return guesses[i - 1];
}

/** "Indonesia objects to it", "Relief agencies hope to begin": a clause has a verb; where none was seen before the first mark, the word that can be one is it. */
function findVerb(guesses: readonly Guess[], tokens: readonly Token[]): void {
  let end = guesses.findIndex((g) => g.class === 'PUNCT');
  if (end < 0) end = guesses.length;
  const finite = (g: Guess): boolean => (g.class === 'VERB' && g.form !== 'ing' && g.form !== 'participle') || g.class === 'AUX';
  for (let i = 0; i < end; i++) {
    const guess = guesses[i];
    const infinitive = guess?.class === 'VERB' && tokens[i - 1]?.lower === 'to';
    if (guess && finite(guess) && !infinitive) return;
  }
  for (let i = 1; i < end - 1; i++) {
    const guess = guesses[i];
    const previous = guesses[i - 1];
    const next = guesses[i + 1];
    if (!guess || !previous || !next || guess.class !== 'NOUN' || !/^(?:NOUN|PROPN|PRON)$/u.test(previous.class)) continue;
    const plural = /s$/u.test(tokens[i - 1]?.lower ?? '') && previous.class === 'NOUN';
    const reading = guess.readings.find((r) => r.form === (plural ? 'base' : 'present'));
    if (!reading || !/^(?:ADP|PART|DET|PRON|PROPN|SCONJ|ADJ|NUM)$/u.test(next.class)) continue;
    guess.class = 'VERB';
    guess.form = reading.form;
    guess.lemma = reading.lemma;
    return;
  }
}

/** "people briefed on the matter said", "a deal signed in Doha collapsed": of two verbs without a word between clauses the first is a participle. */
function reduceRelatives(guesses: readonly Guess[], tokens: readonly Token[]): void {
  guesses.forEach((guess, i) => {
    const previous = guesses[i - 1];
    if (guess.class !== 'VERB' || guess.form !== 'past' || (previous?.class !== 'NOUN' && previous?.class !== 'PROPN')) return;
    const participle = guess.readings.find((r) => r.form === 'participle');
    if (!participle || guesses[i + 1]?.class !== 'ADP') return;
    for (let k = i + 2; k < guesses.length && k < i + 14; k++) {
      const next = guesses[k];
      if (!next || /^(?:PUNCT|CCONJ|SCONJ|PRON)$/u.test(next.class) || /^(?:that|to)$/u.test(tokens[k]?.lower ?? '')) return;
      if (next.class === 'AUX' || (next.class === 'VERB' && (next.form === 'past' || next.form === 'present'))) {
        guess.form = 'participle';
        guess.lemma = participle.lemma;
        return;
      }
    }
  });
}

const SUBJECTS = /^(?:who|which|he|she|it|they|we|you|i)$/u;

function byNeighbours(
  guesses: Guess[],
  tokens: readonly Token[],
  i: number,
  guess: Guess,
  lexicon: GrammarLexicon,
): void {
  const previous = before(guesses, i);
  const previousToken = tokens[i - 1];
  const next = guesses[i + 1];
  const nextToken = tokens[i + 1];
  const lower = tokens[i]?.lower ?? '';
  const asNoun = (): void => {
    guess.class = 'NOUN';
    guess.form = null;
    guess.lemma =
      lower.endsWith('s') && guess.readings.some((r) => r.form === 'present')
        ? nounLemma(lower)
        : nounLemma(lower);
  };
  const asVerb = (form: VerbForm): boolean => {
    const reading = guess.readings.find((r) => r.form === form);
    if (!reading) return false;
    guess.class = 'VERB';
    guess.form = form;
    guess.lemma = reading.lemma;
    return true;
  };

  // "Russia's" against "It's": possessive after a name or noun, unless an adjective, participle or article follows a pronoun.
  if (/^['’]s$/u.test(lower)) {
    if (
      previous &&
      (previous.class === 'PROPN' || previous.class === 'NOUN' || previous.class === 'NUM')
    )
      guess.class = 'PART';
    return;
  }
  if (lower === 'that') {
    const determiner =
      previous?.class !== 'VERB' &&
      (next?.class === 'NOUN' || next?.class === 'ADJ') &&
      previous?.class !== 'NOUN' &&
      previous?.class !== 'PROPN';
    guess.class = determiner ? 'DET' : 'SCONJ';
    return;
  }
  if (lower === 'to') {
    guess.class =
      next &&
      (next.readings.some((r) => r.form === 'base') ||
        nextToken?.lower === 'be' ||
        nextToken?.lower === 'have' ||
        nextToken?.lower === 'do')
        ? 'PART'
        : 'ADP';
    if (
      guess.class === 'PART' &&
      next &&
      lexicon.alsoNouns.has(next.lemma) &&
      previous?.lemma &&
      /^(?:respond|object|turn|return|lead|access|end|due|subject|regard|visit)$/u.test(
        previous.lemma,
      )
    )
      guess.class = 'ADP';
    return;
  }
  if (guess.readings.length === 0) return;
  // "46 dead and 102 injured": counted people, unless they are told of a noun ("two wounded soldiers").
  if (previous?.class === 'NUM' && /^(?:injured|wounded|hurt|killed)$/u.test(lower) && nextToken?.kind !== 'word') return asNoun();
  if (previous?.class === 'NUM' && /^(?:injured|wounded)$/u.test(lower) && next && !/^(?:NOUN|PROPN|ADJ)$/u.test(next.class) && guesses.slice(0, i).some((g) => g.class === 'VERB')) return asNoun();
  if (guess.class === 'ADJ' || guess.class === 'ADV') {
    // "open the border", "would back no text": after "to" or a modal the verb, where a thing follows.
    if (
      (previousToken?.lower === 'to' || (previous?.class === 'AUX' && previous.lemma !== 'be' && previous.lemma !== 'have')) &&
      next &&
      /^(?:DET|PROPN|PRON|NOUN)$/u.test(next.class)
    )
      asVerb('base');
    // "is pressing Israel": an adjective in -ing after "be" is the verb where somebody follows.
    else if (previous?.class === 'AUX' && previous.lemma === 'be' && next && /^(?:DET|PROPN|PRON)$/u.test(next.class)) asVerb('ing');
    // "having armed the gangs"
    else if (previous?.class === 'AUX' && previous.lemma === 'have' && guess.class === 'ADJ') asVerb('participle');
    return;
  }
  // "who leans on", "they weigh": a pronoun that is a subject makes a verb of it.
  if (
    guess.class === 'NOUN' &&
    previous?.class === 'PRON' &&
    SUBJECTS.test(previousToken?.lower ?? '') &&
    (asVerb('present') || asVerb('base'))
  )
    return;
  // "Aid agencies, Ames added, fear that …": a clause with "that" hangs on a verb where a comma closes an aside.
  if (guess.noun && previous?.class === 'PUNCT' && nextToken?.lower === 'that' && i > 3 && asVerb('base')) return;

  if (previous?.class === 'PART' && previousToken?.lower === 'to' && asVerb('base')) return;
  const helper = helperBefore(guesses, i);
  if (helper) {
    if (helper.lemma === 'have' && asVerb('participle')) return;
    if (
      helper.lemma === 'be' &&
      (guess.readings.some((r) => r.form === 'ing') ? asVerb('ing') : asVerb('participle'))
    )
      return;
    if (helper.lemma !== 'be' && helper.lemma !== 'have' && asVerb('base')) return;
  }
  // "hopes that talks on substance can begin": what follows "that" at once is its subject.
  if (guess.noun && previousToken?.lower === 'that' && next?.class === 'ADP' && guess.form === 'present') return asNoun();
  const noun =
    guess.noun && guess.readings.some((r) => r.form === 'base' || r.form === 'present');
  const ing = guess.readings.some((r) => r.form === 'ing');
  const possessive =
    previous?.class === 'PRON' &&
    /^(?:his|her|its|their|our|my|your|whose)$/u.test(previousToken?.lower ?? '');
  const afterOwner = previous?.class === 'PART' && /^['’]s?$/u.test(previousToken?.lower ?? '');
  const inPhrase =
    previous !== undefined &&
    (/^(?:DET|ADJ|NUM)$/u.test(previous.class) || possessive || afterOwner);
  if (inPhrase) {
    if (
      next &&
      (next.class === 'NOUN' || next.class === 'PROPN') &&
      guess.readings.some((r) => r.form === 'participle')
    ) {
      guess.class = 'ADJ';
      guess.form = null;
      return;
    }
    // "deputy representative countered": what the adjective's noun does; "the wounded", "his accused" are people.
    const acts =
      previous.class === 'ADJ' &&
      guess.form === 'past' &&
      !(next && /^(?:NOUN|PROPN|ADJ)$/u.test(next.class));
    if (acts) return;
    if (previous.class !== 'NUM' || noun) return asNoun();
  }
  if (ing) {
    asVerb('ing');
    if (previous?.class === 'ADP' && next?.class === 'ADP' && lexicon.alsoNouns.has(guess.lemma))
      asNoun();
    return;
  }
  if (noun) {
    if (
      previous === undefined ||
      previous.class === 'ADP' ||
      previous.class === 'CCONJ' ||
      previous.class === 'PUNCT'
    ) {
      const verbal =
        previous?.class === 'CCONJ' &&
        guesses
          .slice(Math.max(0, i - 6), i)
          .some((g) => g.class === 'VERB' && g.form === guess.form) &&
        next &&
        /^(?:DET|PROPN|PRON)$/u.test(next.class);
      if (!verbal) return asNoun();
    } else if (
      previous.class === 'NOUN' ||
      previous.class === 'PROPN' ||
      previous.class === 'VERB'
    ) {
      const followedByObject =
        next !== undefined && /^(?:DET|PROPN|PRON|SCONJ|PART)$/u.test(next.class);
      const pluralSubject = /s$/u.test(previousToken?.lower ?? '') || previous.class === 'PROPN';
      if (
        guess.readings.every((r) => r.form !== 'past') &&
        (previous.class === 'VERB' || !(followedByObject && pluralSubject))
      )
        return asNoun();
    }
  }
  // "forces backed by Moscow", "a resolution drafted by Norway": participle after its noun.
  if (
    nextToken?.lower === 'by' &&
    (previous?.class === 'NOUN' || previous?.class === 'PROPN') &&
    asVerb('participle')
  )
    return;
  if (
    guess.class === 'VERB' &&
    guess.form === 'past' &&
    next?.class === 'NOUN' &&
    (previous === undefined || previous.class === 'ADP' || previous.class === 'CCONJ')
  ) {
    if (previous?.class === 'ADP') {
      guess.class = 'ADJ';
      guess.form = null;
    }
  }
}

/** The auxiliary that a verb goes with, adverbs and "not" between: "has not yet confirmed", "was later arrested". */
function helperBefore(guesses: readonly Guess[], i: number): Guess | null {
  for (let k = i - 1; k >= 0 && k >= i - 5; k--) {
    const guess = guesses[k];
    if (!guess) return null;
    if (guess.class === 'AUX') return guess;
    if (guess.class !== 'ADV' && !(guess.class === 'PART' && /^n(?:o|['’])t$/u.test(guess.lemma)))
      return null;
  }
  return null;
}
