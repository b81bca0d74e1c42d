import type { GrammarLexicon } from './lexicon.ts';
import { canBe, type Place } from './word-guess.ts';

/** Words after which "to" leads to a thing that looks like a verb: "respond to attacks", "access to trade". */
const TO_THINGS =
  /^(?:respond|object|turn|return|lead|access|end|due|subject|regard|visit|bow|yield|succumb|submit|surrender|adhere|react|amount|resort|contribute|bend)$/u;

/** Settles the few words of the closed classes that are several things; false for any other word. */
export function settleClosed(place: Place, lexicon: GrammarLexicon): boolean {
  const { guess, token, previous } = place;
  switch (token.lower) {
    case "'s":
    case '’s':
      // "Russia's" against "It's": possessive after a name, a noun or a year.
      if (/^(?:PROPN|NOUN|NUM)$/u.test(previous?.class ?? '')) guess.class = 'PART';
      return true;
    case 'that':
      guess.class = isDeterminer(place) ? 'DET' : 'SCONJ';
      return true;
    case 'to':
      guess.class = opensInfinitive(place, lexicon) ? 'PART' : 'ADP';
      return true;
    case 'which':
      guess.class = isDeterminingWhich(place) ? 'DET' : 'PRON';
      return true;
    case 'neither':
      // "would neither confirm nor deny"
      if (previous?.class === 'AUX') guess.class = 'ADV';
      return true;
    case 'may':
      // "met in May in Sofia", "by late May"; "Talks May Resume" is a headline's.
      if (!isMonth(place)) return false;
      guess.class = 'PROPN';
      return true;
    case 'last':
      // "Putin and Xi last met in May" against "the last round".
      if (!/^(?:NOUN|PROPN|PRON)$/u.test(previous?.class ?? '') || !canBe(place.next, 'past'))
        return false;
      guess.class = 'ADV';
      return true;
    case 'few':
    case 'many':
    case 'most':
    case 'several':
    case 'some':
    case 'those':
      // "a step that few had expected", "many are waiting": people, and no noun follows.
      if (place.next?.class !== 'AUX') return false;
      guess.class = 'PRON';
      return true;
    default:
      return false;
  }
}

function isMonth({ token, previous, next }: Place): boolean {
  if (token.text !== 'May') return false;
  return /^(?:ADP|ADJ|DET|NUM)$/u.test(previous?.class ?? '') || next?.class === 'NUM';
}

/** "that day" against "said that". */
function isDeterminer({ previous, next }: Place): boolean {
  return (
    !/^(?:VERB|NOUN|PROPN)$/u.test(previous?.class ?? '') &&
    /^(?:NOUN|ADJ)$/u.test(next?.class ?? '')
  );
}

/** "in which case" against "the union, which said" */
function isDeterminingWhich({ previous, next }: Place): boolean {
  const thing = next?.class === 'NOUN' && next.readings.length === 0;
  return thing && previous?.class !== 'PUNCT' && previous?.class !== 'NOUN';
}

/** "to visit Kyiv" against "a visit to Kyiv". */
function opensInfinitive(place: Place, lexicon: GrammarLexicon): boolean {
  const { previous, next, nextToken } = place;
  const verb = canBe(next, 'base') || /^(?:be|have|do)$/u.test(nextToken?.lower ?? '');
  if (!verb) return false;
  const thing = next !== undefined && lexicon.alsoNouns.has(next.lemma);
  return !(thing && TO_THINGS.test(previous?.lemma ?? ''));
}
