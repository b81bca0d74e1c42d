import type { NounPhrase } from '../../grammar/grammar.ts';
import { isComma, isQuoteMark, isTimeAt, isTimePhrase, RELATIVE } from '../marks.ts';
import type { Passage } from '../passage.ts';

/** How many commas before the one that closes an aside are looked at: "Kim, 40, the envoy," has two. */
const COMMAS = 3;
const RESTRICTION_REACH = 20;
const SUBJECT_PRONOUN = /^(?:i|he|she|we|they|you)$/u;
const OPENS_ASIDE = /^(?:DET|ADP|VERB|PROPN|NUM|NOUN|ADJ|ADV|PRON|SCONJ)$/u;

/** Where the aside that closes with the comma at `i` begins (its opening comma), or null where there is none. */
export function asideStart(passage: Passage, i: number, limit: number): number | null {
  let seen = 0;
  for (let k = i - 1; k >= limit; k--) {
    const word = passage.word(k);
    if (!word || /^[;:]$/u.test(word.text) || isQuoteMark(word)) return null;
    if (!isComma(word)) continue;
    const next = passage.word(k + 1);
    // "Ankara, which …," and "Tsai, the president," open an aside; a comma between adjectives or list members does not.
    const opens = next !== null && (RELATIVE.test(next.lower) || OPENS_ASIDE.test(next.class));
    const closed = passage.word(k - 1)?.text === ')';
    const noun = passage.phraseTo(k);
    if (opens && (closed || (noun && (!isTimePhrase(passage, noun) || seen > 0)))) return k;
    if (++seen > COMMAS) return null;
  }
  return null;
}

/** Index of the bracket or dash that opens what the one at `i` closes, or null. */
export function matchingMark(passage: Passage, i: number, limit: number): number | null {
  const closing = passage.word(i)?.text;
  const mark = closing === ')' ? '(' : closing;
  for (let k = i - 1; k >= limit; k--) if (passage.word(k)?.text === mark) return k;
  return null;
}

/** "a trader who asked not to be quoted said", "people briefed on the matter said": where the restriction begins that holds the word at `i`. */
export function restrictionStart(passage: Passage, i: number, limit: number): number | null {
  for (let k = i; k >= limit && k > i - RESTRICTION_REACH; k--) {
    const word = passage.word(k);
    if (!word || /^[,;:]$/u.test(word.text) || isQuoteMark(word)) break;
    if (passage.phraseTo(k) === null) continue;
    if (/^(?:who|which|that|whose)$/u.test(word.lower)) return k;
    // "the divers she met said"
    const doer = passage.phraseTo(k);
    const contact = doer !== null && SUBJECT_PRONOUN.test(passage.lower(doer.first));
    if (contact && word.class === 'VERB' && passage.phraseTo(doer.first)) return doer.first;
    // "a person close to the talks", "a man familiar with it"
    if (word.class === 'ADJ' && passage.word(k + 1)?.class === 'ADP') return k;
    const past = word.form === 'participle' || word.form === 'ing' || word.form === 'past';
    // "voters polled said"
    const next = passage.word(k + 1)?.class;
    const placed = next === 'ADP' || next === 'VERB' || isTimeAt(passage, k + 1);
    if (word.class === 'VERB' && past && placed) return k;
  }
  return null;
}

/** The phrase that a relative pronoun takes up: "the group, which said". */
export function antecedentOf(passage: Passage, relative: number): NounPhrase | null {
  const end = isComma(passage.word(relative - 1)) ? relative - 1 : relative;
  let phrase = passage.phraseTo(end);
  for (let n = 0; phrase && n < 4; n++) {
    // "a spokesman for the army, who said": persons speak before what they speak for.
    if (!/^(?:of|for)$/u.test(passage.lower(phrase.first - 1))) break;
    const outer = passage.phraseTo(phrase.first - 1);
    if (!outer) break;
    phrase = outer;
  }
  return phrase;
}
