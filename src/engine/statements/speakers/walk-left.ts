import type { NounPhrase } from '../../grammar/grammar.ts';
import { isComma, isQuoteMark, isTimePhrase, RELATIVE } from '../marks.ts';
import type { Passage } from '../passage.ts';
import { withOwners } from '../phrases.ts';
import { antecedentOf, asideStart, matchingMark, restrictionStart } from './asides.ts';

/** How far an aside between subject and verb may reach, in words. */
const REACH = 60;
const STEPS = 40;

/** What one step to the left gives: the phrase that is the subject, or where to look on. */
type Step =
  { readonly found: NounPhrase | null } | { readonly on: number; readonly fallback?: NounPhrase };

/** Walks left from a verb to the phrase that a reader takes for its subject. */
export function walkLeft(passage: Passage, at: number): NounPhrase | null {
  const limit = Math.max(passage.first, at - REACH);
  let fallback: NounPhrase | null = null;
  let i = at - 1;
  for (let steps = 0; steps < STEPS && i >= limit; steps++) {
    const step = stepLeft(passage, i, limit);
    if ('found' in step) return step.found ?? fallback;
    fallback ??= step.fallback ?? null;
    i = step.on;
  }
  return fallback;
}

function stepLeft(passage: Passage, i: number, limit: number): Step {
  const word = passage.word(i);
  if (!word) return { found: null };
  if (
    word.class === 'ADV' ||
    /^(?:also|both|all|each|himself|herself|itself|themselves)$/u.test(word.lower)
  )
    return { on: i - 1 };
  // "Ines Moreau (Liberal), said"
  if (isComma(word) && passage.word(i - 1)?.text === ')') return { on: i - 1 };
  if (isComma(word)) return before(asideStart(passage, i, limit));
  if (/^(?:[)—–―-]|--)$/u.test(word.text)) return before(matchingMark(passage, i, limit));
  const ended = passage.phraseTo(i + 1);
  if (ended && RELATIVE.test(word.lower)) return { found: { ...ended, first: i } };
  if (ended) return atPhrase(passage, ended, limit);
  if (word.class === 'PRON' && RELATIVE.test(word.lower))
    return { found: antecedentOf(passage, i) };
  if (word.class === 'VERB' || word.class === 'AUX' || word.class === 'ADJ')
    return before(restrictionStart(passage, i, limit));
  return { found: null };
}

function before(start: number | null): Step {
  return start === null ? { found: null } : { on: start - 1 };
}

function atPhrase(passage: Passage, ended: NounPhrase, limit: number): Step {
  // "the army's Eastern Command": the owner opens the phrase.
  const phrase = withOwners(passage, ended);
  const previous = passage.word(phrase.first - 1);
  if (phrase === ended && isTimePhrase(passage, ended))
    return { on: previous?.class === 'ADP' ? phrase.first - 2 : phrase.first - 1 };
  if (previous?.class === 'ADP' && previous.lower !== 'as') {
    const on = phrase.first - 2;
    const outer = passage.word(on);
    if (!outer || isComma(outer) || isQuoteMark(outer) || on < limit) return { found: phrase };
    return { on, fallback: phrase };
  }
  // "A clerk who took part in the audit put": an object inside a restriction is not who speaks.
  if (previous?.class === 'VERB') {
    const restricted = restrictionStart(passage, phrase.first - 1, limit);
    if (restricted !== null && isItsVerb(passage, restricted, phrase.first - 1))
      return { on: restricted - 1 };
  }
  return { found: joined(passage, phrase) };
}

/** The verb is that of the restriction: in "A cook travelling with her said Brandt had told" it opens another clause. */
function isItsVerb(passage: Passage, restricted: number, verb: number): boolean {
  const own = passage.groupAt(restricted) ?? passage.groupAfter(restricted);
  return own !== null && verb >= own.first && verb < own.end;
}

/** "Norway and Fiji said": the first of several, where the list opens the clause. */
function joined(passage: Passage, phrase: NounPhrase): NounPhrase {
  if (passage.word(phrase.first - 1)?.class !== 'CCONJ') return phrase;
  const first = passage.phraseTo(phrase.first - 1);
  if (!first) return phrase;
  const before = passage.word(first.first - 1);
  const opens =
    first.first === passage.start ||
    before === null ||
    before.class === 'SCONJ' ||
    /^[,;:—–“”"]$/u.test(before.text);
  return opens ? { ...first, end: phrase.end } : phrase;
}
