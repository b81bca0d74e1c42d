import { TURNED } from './turned-verbs.ts';
import type { GrammarLexicon } from './lexicon.ts';
import {
  asAdjective,
  asNoun,
  asVerb,
  canBe,
  OBJECTLESS,
  type Guess,
  type Place,
} from './word-guess.ts';

const POSSESSIVE = /^(?:his|her|its|their|our|my|your|whose)$/u;
/** How far before the verb "that" may stand behind a word of wanting. */
const WANTED_REACH = 7;
const WANTS =
  /^(?:demand|insist|propose|recommend|request|urge|order|ask|suggest|require|advise|stipulate|proposal|recommendation|insistence)$/u;
/** How far back a verb of the same form is looked for: "signed the deal and visit Kyiv". */
const PAIR_REACH = 12;

/** Settles a word that can be a verb and has no helper: "the talks", "Russian strikes", "Moscow strikes back". */
export function settleNounOrVerb(
  place: Place,
  guesses: readonly Guess[],
  i: number,
  lexicon: GrammarLexicon,
): void {
  const { guess, token, previous, previousToken, next, nextToken } = place;
  const noun = guess.noun && (canBe(guess, 'base') || canBe(guess, 'present'));
  // "hopes that talks on quotas can begin": what follows "that" at once is its subject.
  const afterThat = previousToken?.lower === 'that' && next?.class === 'ADP';
  if (guess.noun && afterThat && guess.form === 'present') {
    asNoun(guess, token);
    return;
  }
  if (hasVerbBehind(place)) {
    asNoun(guess, token);
    return;
  }
  if (inPhrase(place) && !isFloating(place, guesses[i - 2]) && insidePhrase(place, noun)) return;
  if (canBe(guess, 'ing')) {
    asVerb(guess, 'ing');
    const named = previous?.class === 'ADP' && next?.class === 'ADP';
    if (named && lexicon.alsoNouns.has(guess.lemma)) asNoun(guess, token);
    return;
  }
  if (noun && !isVerbHere(place, guesses, i)) {
    asNoun(guess, token);
    return;
  }
  // "rules sometimes erase the border", "owners overcharge his guests": an unlisted verb between subject and object.
  const subject = /^(?:ADV|NOUN)$/u.test(previous?.class ?? '');
  if (guess.class === 'NOUN' && subject && /^(?:DET|PRON)$/u.test(next?.class ?? ''))
    if (asVerb(guess, 'base') || asVerb(guess, 'present')) return;
  // "forces backed by Moscow", "a resolution drafted by Norway": participle after its noun.
  const afterNoun = previous?.class === 'NOUN' || previous?.class === 'PROPN';
  const reduced = nextToken?.lower === 'by' && afterNoun && !OBJECTLESS.test(guess.lemma);
  if (reduced && asVerb(guess, 'participle')) return;
  const past = guess.class === 'VERB' && guess.form === 'past';
  // "for wounded soldiers", "“…,” retired general Roe said"
  const opens =
    previous === undefined || previous.class === 'ADP' || previousToken?.kind === 'close-quote';
  const describing = past && canBe(guess, 'participle') && !TURNED.test(guess.lemma);
  if (describing && next?.class === 'NOUN' && opens) asAdjective(guess);
  // "to print detailed harbour charts"
  const described = next?.class === 'NOUN' || next?.class === 'ADJ';
  const after =
    previous?.class === 'VERB' && (previous.form === 'base' || TURNED.test(previous.lemma));
  if (describing && described && after) asAdjective(guess);
}

/** "that fuel was short", "when queues grew": a verb follows at once, so this is its subject, where none stands before. */
function hasVerbBehind({ guess, previous, next }: Place): boolean {
  if (guess.form !== 'base' && guess.form !== 'present') return false;
  if (/^(?:NOUN|PROPN|PRON|VERB|AUX|PART)$/u.test(previous?.class ?? '')) return false;
  return next?.class === 'AUX' || (next?.class === 'VERB' && next.form === 'past' && !next.noun);
}

/** An article, adjective, number or owner stands before: "the strike", "Kyiv's claims", "its attack". */
function inPhrase({ previous, previousToken }: Place): boolean {
  if (!previous) return false;
  const lower = previousToken?.lower ?? '';
  if (/^(?:DET|ADJ|NUM)$/u.test(previous.class)) return true;
  if (previous.class === 'PRON') return POSSESSIVE.test(lower);
  return previous.class === 'PART' && /^['’]s?$/u.test(lower);
}

/** "Three senators all suggested", "they both share": the word before goes with the subject, not with what follows. */
function isFloating({ previousToken }: Place, before: Guess | undefined): boolean {
  return (
    /^(?:all|both|each)$/u.test(previousToken?.lower ?? '') &&
    (/^(?:NOUN|PROPN|PRON)$/u.test(before?.class ?? '') || before?.lemma === ')')
  );
}

/** True where the word is settled as part of the phrase before it. */
function insidePhrase({ guess, token, previous, next }: Place, noun: boolean): boolean {
  const named = next?.class === 'NOUN' || next?.class === 'PROPN';
  if (named && canBe(guess, 'participle')) {
    asAdjective(guess);
    return true;
  }
  // "Yet another said": only "the said" describes.
  const says = OBJECTLESS.test(guess.lemma) && guess.form === 'past';
  if (says && previous?.class === 'DET' && previous.lemma !== 'the') return true;
  // "deputy representative countered": what the adjective's noun does; "the wounded", "his accused" are people.
  const followed = /^(?:NOUN|PROPN|ADJ)$/u.test(next?.class ?? '');
  if (previous?.class === 'ADJ' && guess.form === 'past' && !followed) return true;
  if (previous?.class === 'NUM' && !noun) return false;
  asNoun(guess, token);
  return true;
}

/** A form that is a noun too is a verb where a subject and an object stand beside it: "troops shell the town". */
function isVerbHere(place: Place, guesses: readonly Guess[], i: number): boolean {
  const { guess, previous, next } = place;
  if (previous === undefined || /^(?:ADP|PUNCT)$/u.test(previous.class)) return false;
  if (previous.class === 'CCONJ') {
    const pair = guesses
      .slice(Math.max(0, i - PAIR_REACH), i)
      .some((g) => g.class === 'VERB' && g.form === guess.form);
    return pair && /^(?:DET|PROPN|PRON)$/u.test(next?.class ?? '');
  }
  // "though aid workers told", "as talks resume", "said that aid flights": a subject is still to come.
  const told = previous.lemma !== 'that' || guesses[i - 2]?.class === 'VERB';
  if (previous.class === 'SCONJ' && told && !canBe(guess, 'past')) return false;
  if (!/^(?:NOUN|PROPN|VERB)$/u.test(previous.class) || canBe(guess, 'past')) return true;
  const object = /^(?:DET|PROPN|PRON|SCONJ|PART)$/u.test(next?.class ?? '');
  // "dismissed as nonsense reports that ships had sailed": what was so dismissed.
  const dismissed = guesses[i - 2]?.lemma === 'as' && guesses[i - 3]?.class === 'VERB';
  if (dismissed && next?.lemma === 'that') return false;
  // "the agency rules that could close the mine": the rules could.
  const relative = next?.lemma === 'that' && /^(?:AUX|VERB)$/u.test(guesses[i + 2]?.class ?? '');
  if (relative) return false;
  const joined = guesses[i - 2]?.class === 'CCONJ';
  const agreed = agrees(place, joined) || isWanted(guesses, i, guess);
  return previous.class !== 'VERB' && object && agreed;
}

/** "demanded that Moscow return the children": what is wanted stands in the base form, whoever shall do it. */
function isWanted(guesses: readonly Guess[], i: number, guess: Guess): boolean {
  if (guess.form !== 'base') return false;
  for (let k = i - 2; k > 0 && k > i - WANTED_REACH; k--) {
    const word = guesses[k];
    if (word?.lemma === 'that') return WANTS.test(guesses[k - 1]?.lemma ?? '');
    if (word?.class === 'VERB' || word?.class === 'PUNCT') return false;
  }
  return false;
}

/** Several "strike", a name or a singular "strikes": in "Radio Volta host Efua Mensah" nobody hosts. */
function agrees({ guess, previous, previousToken }: Place, joined: boolean): boolean {
  const plural = previousToken?.lower.endsWith('s') ?? false;
  if (guess.form === 'present') return previous?.class === 'PROPN' || !plural;
  return plural || joined;
}
