import type { Word } from '../../grammar/grammar.ts';
import { isComma, RELATIVE } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';
import { phraseEnd } from '../phrases.ts';

/** How far the verb of a clause may stand from its subject, in words. */
const VERB_REACH = 28;
/** Subjects that are no noun phrase: "said what mattered was", "said much was left to do". */
const PHRASELESS =
  /^(?:what|whoever|whatever|much|many|more|most|several|few|fewer|less|little|enough)$/u;
const CONDITION = /^(?:if|when|although|though|because|while|unless|after|since|once)$/u;

/** A clause with a subject and a verb of its own starts here: "(said) the talks had failed", "(said) it was over". */
export function opensClause(passage: Passage, at: number): boolean {
  const word = passage.word(at);
  if (!word) return false;
  if (word.lower === 'there') return passage.groupAt(at + 1) !== null;
  // "said in Geneva talks …" has no subject; "said if …, it would" has one further on.
  if (word.class === 'SCONJ' && CONDITION.test(word.lower))
    return passage.finiteBetween(at, Math.min(passage.stop, at + 30));
  const start = subjectStart(passage, at);
  if (start === null) return false;
  const phrase = passage.phraseFrom(start);
  const opener = passage.word(start);
  const ing = opener?.class === 'VERB' && opener.form === 'ing';
  if (!phrase && !ing && !PHRASELESS.test(opener?.lower ?? '')) return false;
  return hasVerb(passage, start, phrase?.end ?? start + 1);
}

/** Where the subject of a clause stands that opens here: past a place ("in Geneva talks …"), a mark, an adverb. */
function subjectStart(passage: Passage, at: number): number | null {
  let start = at;
  const word = passage.word(start);
  if (word?.class === 'ADP' && passage.word(at + 1)?.class !== 'NUM') {
    // "said in Geneva talks …" opens with a place; "told of the decision" is no clause.
    const end = /^(?:of|about|to|for)$/u.test(word.lower) ? null : phraseEnd(passage, start + 1);
    if (end === null) return null;
    start = isComma(passage.word(end)) ? end + 1 : end;
  }
  if (passage.word(at)?.kind === 'open-quote') start++;
  const opener = passage.word(start);
  // "said about 20 people had signed"
  if (opener?.class === 'ADP') return start + 1;
  // "said both Roux and Kral had left"
  const both = /^(?:both|all)$/u.test(opener?.lower ?? '') && !passage.phraseFrom(start);
  return opener?.class === 'ADV' || both ? start + 1 : start;
}

/** The clause's verb comes before the next clause: asides and relative clauses of its subject are passed over. */
function hasVerb(passage: Passage, start: number, from: number): boolean {
  // Clauses that hang on the subject and whose verb is still to come: "the claim that he had fled was false".
  let pending = 0;
  let commas = 0;
  for (let i = from; i < passage.stop && i <= start + VERB_REACH; i++) {
    const word = passage.word(i);
    if (!word || /^[;:]$/u.test(word.text)) return false;
    // "the toll (so far) was nine"
    if (word.text === '(') while (i < passage.stop && passage.lower(i) !== ')') i++;
    if (isComma(word)) {
      const after = afterAside(passage, i, commas++);
      if (after === null) return false;
      i = after - 1;
      continue;
    }
    const group = passage.groupAt(i);
    if (group?.first === i && isFinite(group)) {
      if (pending === 0) return !isJoined(passage, i);
      pending--;
    } else if (isSubordinate(word)) pending++;
    // "Quito Says Border to Reopen": in a headline the infinitive is the verb.
    else if (group?.infinitive && passage.sentence.blockKind === 'headline') return true;
    if (group) i = group.end - 1;
  }
  return false;
}

/** "deny them permits until the work was done", "report profits so makers are not blind": the verb behind is of a clause of its own. */
function isSubordinate(word: Word): boolean {
  if (word.class === 'PRON') return /^(?:who|which|that|whom|whose)$/u.test(word.lower);
  return word.class === 'SCONJ' || word.lower === 'so';
}

/** "added 78 people and agreed to": the verb is not this phrase's. */
function isJoined(passage: Passage, verb: number): boolean {
  const at = passage.word(verb - 1)?.class === 'ADV' ? verb - 2 : verb - 1;
  return passage.word(at)?.class === 'CCONJ';
}

/** Where a clause goes on behind the comma at `comma`: behind the aside that it opens, or with the next of a list ("France, Germany and Peru had"); null where another clause begins. */
function afterAside(passage: Passage, comma: number, before: number): number | null {
  const verb = passage.groupAt(comma + 1);
  // "his deputy, Kral, had left" closes an aside; "goods new and old, joined by songs" does not.
  if (verb && isFinite(verb)) return before > 0 ? comma + 1 : null;
  const end = RELATIVE.test(passage.lower(comma + 1)) ? null : phraseEnd(passage, comma + 1);
  if (end !== null) {
    const next = passage.word(end);
    if (isComma(next) || next?.class === 'CCONJ') return end;
    const group = passage.groupAt(end);
    if (group && isFinite(group)) return null;
  }
  for (let i = comma + 1; i < passage.stop && i < comma + VERB_REACH; i++)
    if (isComma(passage.word(i))) return i + 1;
  return null;
}

/** "that" before a clause, a quotation or an aside ("that, if elected, he would"), not "that day" or "that of". */
export function opensThat(passage: Passage, at: number): boolean {
  const next = passage.word(at + 1);
  if (passage.lower(at) !== 'that' || next === null) return false;
  if (next.class === 'PUNCT') return next.kind === 'open-quote' || isComma(next);
  return !/^(?:of|day|time|week|month|year)$/u.test(next.lower);
}
