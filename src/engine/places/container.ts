import type { KnownPlace } from './lexicon.ts';
import { DAY_OR_MONTH, NAME_MODIFIERS } from './place-words.ts';
import { nounPrecision } from './modifiers.ts';
import { adjectiveAt } from './owners.ts';
import { isPossessive, lower, tokenOf, wordOf, type Scene } from './scene.ts';

/** The larger place told after a name: "Kuala Lumpur, Malaysia", "Batken in southern Kyrgyzstan". */
export interface Container {
  readonly country: string | null;
  /** Token after it. */
  readonly end: number;
  /** "X, Malaysia" and "X in Malaysia" tell it plainly; a state farther off does not. */
  readonly name: string;
}

/**
 * Reads what contains a place right after it. `known` are the places that the name may mean: of those, only one in the told
 * country is one place with it; "in Geneva, Syria's envoy" and "in Kyiv, Moscow said" tell no container.
 */
export function containerAt(
  scene: Scene,
  at: number,
  stop: number,
  known: readonly KnownPlace[],
): Container | null {
  const comma = tokenOf(scene, at)?.text === ',';
  let i = comma ? at + 1 : at;
  const noun = comma ? apposedNoun(scene, at, stop) : -1;
  if (noun >= 0) i = noun + 1;
  const inside =
    /^(?:in|on|inside)$/u.test(lower(scene, i)) || (noun >= 0 && lower(scene, i) === 'of');
  if (inside) i++;
  else if (noun >= 0) return null;
  if (!comma && !inside) return null;
  i = skipModifiers(scene, i, stop, inside);
  const match = scene.gazetteer.names.longest(scene.atoms, i, stop);
  if (!match || match.glued) return null;
  const large = match.entries.find(
    (entry) =>
      entry.precision === 'country' ||
      entry.precision === 'region' ||
      (known.length === 0 && comma && !inside && entry.precision === 'city'),
  );
  if (!large || isPossessive(scene, match.end)) return null;
  let end = match.end;
  if (
    /^(?:province|region|state|oblast|governorate|county|district|department)$/u.test(
      lower(scene, end),
    )
  )
    end++;
  const inIt = known.find((place) =>
    match.entries.some((entry) => entry.country === place.country && entry.country !== null),
  );
  const country = inIt?.country ?? large.country;
  if (inIt)
    return comma && !inside && !closes(scene, end, stop)
      ? null
      : { country, end, name: large.name };
  // A namesake in a country that no list tells ("Paris, Texas") must be closed off as a place's address is.
  if (known.length > 0 && (inside || !comma || !closesAddress(scene, end, stop))) return null;
  return !comma || inside || closes(scene, end, stop) ? { country, end, name: large.name } : null;
}

/** Whether a noun for a place stands in apposition after a name: "Tolokva, a village of 300 people". */
export function isApposed(scene: Scene, at: number, stop: number): boolean {
  return apposedNoun(scene, at, stop) >= 0;
}

/** Token of that noun, or -1. */
function apposedNoun(scene: Scene, at: number, stop: number): number {
  if (tokenOf(scene, at)?.text !== ',' || !/^(?:a|an|the)$/u.test(lower(scene, at + 1))) return -1;
  for (let i = at + 2; i < stop && i < at + 8; i++) {
    const word = lower(scene, i);
    if (/^(?:town|village|city|suburb|settlement|hamlet|port|resort|capital)$/u.test(word))
      return i;
    if (/^(?:ADP|VERB|AUX|PUNCT)$/u.test(wordOf(scene, i)?.class ?? '')) return -1;
  }
  return -1;
}

/** "In southern Kyrgyzstan", "in the east of the country": up to the name. */
function skipModifiers(scene: Scene, at: number, stop: number, inside: boolean): number {
  let i = at;
  for (let steps = 0; i < stop && steps < 5; steps++) {
    const word = lower(scene, i);
    // "In the Mexican state of Sinaloa", "in the South Korean province".
    const adjective = inside ? (adjectiveAt(scene, i + 1, i) ?? adjectiveAt(scene, i, i)) : null;
    if (adjective?.first === i && !isState(scene, i, stop)) {
      i = adjectiveAt(scene, i + 1, i)?.first === i ? i + 2 : i + 1;
      continue;
    }
    const part =
      inside &&
      (NAME_MODIFIERS.has(word) || (nounPrecision(word) !== null && lower(scene, i + 1) === 'of'));
    const small = tokenOf(scene, i)?.text === word;
    if (!small || !(word === 'the' || part || (inside && word === 'of'))) break;
    i++;
  }
  return i;
}

/** "Taiwan", "U.S." are adjectives and names: at the end of the phrase they are the name. */
function isState(scene: Scene, at: number, stop: number): boolean {
  const match = scene.gazetteer.names.longest(scene.atoms, at, stop);
  return match !== null && nounPrecision(lower(scene, match.end)) === null;
}

/** What comes after "X, Malaysia" where that is an address: a mark or a word that goes on with the sentence, no verb of Malaysia's. */
function closes(scene: Scene, at: number, stop: number): boolean {
  const token = tokenOf(scene, at);
  if (at >= stop || !token) return true;
  if (token.kind !== 'word') return token.kind !== 'number';
  if (DAY_OR_MONTH.test(token.text)) return true;
  if (isPossessive(scene, at)) return false;
  const word = wordOf(scene, at);
  return (
    /^(?:ADP|SCONJ|ADV|PRON)$/u.test(word?.class ?? '') ||
    /^(?:on|in|for|to|where|when|after|at|as|who|which|from|this|last|late|early|and)$/u.test(
      token.lower,
    )
  );
}

function closesAddress(scene: Scene, at: number, stop: number): boolean {
  const token = tokenOf(scene, at);
  return (
    at >= stop ||
    !token ||
    /^[,.;)–—-]$/u.test(token.text) ||
    /^(?:on|where|in|when|last)$/u.test(token.lower)
  );
}
