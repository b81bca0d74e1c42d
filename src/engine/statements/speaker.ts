import { actorsOf } from '../actors/actors-of.ts';
import type { Actors } from '../actors/actor.ts';
import type { NounPhrase, VerbGroup } from '../grammar/grammar.ts';
import type { Doc } from '../text/doc.ts';
import { overlaps, type Span } from '../text/span.ts';
import { isComma, isQuoteMark, isTimePhrase, spanOfTokens, type Passage } from './passage.ts';

/** Words that stand for a speaker, by token index. */
export interface SpeakerWords {
  readonly first: number;
  readonly end: number;
  /** Head of the phrase. */
  readonly head: number;
  /** Token of the verb that the phrase goes with, where more may be told of the speaker before it. */
  readonly until?: number;
  /** True where the grammar's subject is the same phrase. */
  readonly sure: boolean;
  /** The rule that found it. */
  readonly by: string;
}

const RELATIVE = /^(?:who|which|whose|whom|that|where)$/u;
/** How far an aside between subject and verb may reach, in words. */
const REACH = 60;

/** The subject of a verb as a reader sees it: leftwards past adverbs, time, asides between commas and relative clauses. */
export function subjectBefore(passage: Passage, at: number): SpeakerWords | null {
  const found = walkLeft(passage, at);
  if (!found) return null;
  const group = passage.groupAt(at);
  const clause = group ? passage.clauseOf(group) : null;
  const grammatical = passage.phrase(clause?.subject ?? null);
  const named = apposed(passage, found);
  const sure =
    grammatical !== null &&
    (overlap(grammatical, found) || (named !== null && overlap(grammatical, named)));
  return {
    first: Math.min(found.first, named?.first ?? found.first),
    end: Math.max(found.end, named && named.end <= at ? named.end : found.end),
    head: found.head,
    until: at,
    sure,
    by: 'subject-before',
  };
}

/** "said Helen Marsh of the Pacific Trade Forum": the speaker after a verb that news copy turns round. */
export function subjectAfter(passage: Passage, at: number): SpeakerWords | null {
  let phrase = passage.phraseFrom(at);
  if (!phrase || isTimePhrase(passage, phrase)) return null;
  // "said Moscow's envoy": the owner opens, the owned speaks.
  phrase = ownedBy(passage, phrase);
  const named = apposed(passage, phrase);
  const end = named && named.first >= phrase.end ? named.end : phrase.end;
  return { first: at, end, head: phrase.head, sure: true, by: 'subject-after' };
}

function ownedBy(passage: Passage, start: NounPhrase): NounPhrase {
  let phrase = start;
  for (let n = 0; n < 4; n++) {
    if (!/^['’]s?$/u.test(passage.lower(phrase.end))) return phrase;
    const owned = passage.phraseFrom(phrase.end + 1);
    if (!owned) return phrase;
    phrase = owned;
  }
  return phrase;
}

function apposed(passage: Passage, phrase: NounPhrase): NounPhrase | null {
  return passage.phrase(phrase.apposition);
}

function overlap(a: NounPhrase, b: NounPhrase): boolean {
  return a.first < b.end && b.first < a.end;
}

function walkLeft(passage: Passage, at: number): NounPhrase | null {
  let i = at - 1;
  let fallback: NounPhrase | null = null;
  const limit = Math.max(passage.first, at - REACH);
  for (let steps = 0; steps < 40 && i >= limit; steps++) {
    const word = passage.word(i);
    if (!word) return fallback;
    if (word.class === 'ADV' || /^(?:also|both|all|each|himself|herself|itself|themselves)$/u.test(word.lower)) {
      i--;
      continue;
    }
    if (isComma(word)) {
      const before = asideStart(passage, i, limit);
      if (before === null) return fallback;
      i = before - 1;
      continue;
    }
    if (word.text === ')' || word.text === '—' || word.text === '–') {
      const before = matchingMark(passage, i, limit);
      if (before === null) return fallback;
      i = before - 1;
      continue;
    }
    const ended = passage.phraseTo(i + 1);
    if (ended) {
      // "the army's Eastern Command": the owner opens the phrase.
      const phrase = owned(passage, ended);
      const previous = passage.word(phrase.first - 1);
      if (isTimePhrase(passage, ended) && phrase === ended) {
        i = previous?.class === 'ADP' ? phrase.first - 2 : phrase.first - 1;
        continue;
      }
      if (previous?.class === 'ADP' && previous.lower !== 'as') {
        fallback ??= phrase;
        const further = phrase.first - 2;
        const outer = passage.word(further);
        if (!outer || isComma(outer) || isQuoteMark(outer) || further < limit) return fallback;
        i = further;
        continue;
      }
      // "An official who took part in the talks put": an object inside a restriction is not who speaks.
      if (previous?.class === 'VERB') {
        const restricted = relativeBefore(passage, phrase.first - 1, limit);
        if (restricted !== null) {
          i = restricted - 1;
          continue;
        }
      }
      return joined(passage, phrase);
    }
    if (word.class === 'PRON' && RELATIVE.test(word.lower)) {
      const antecedent = antecedentOf(passage, i);
      return antecedent ?? fallback;
    }
    if (word.class === 'VERB' || word.class === 'AUX' || word.class === 'ADJ') {
      const before = relativeBefore(passage, i, limit);
      if (before === null) return fallback;
      i = before - 1;
      continue;
    }
    return fallback;
  }
  return fallback;
}

/** The phrase with the owners before it: "Russia's deputy envoy". */
function owned(passage: Passage, start: NounPhrase): NounPhrase {
  let phrase = start;
  for (let n = 0; n < 4; n++) {
    if (!/^['’]s?$/u.test(passage.lower(phrase.first - 1))) return phrase;
    const owner = passage.phraseTo(phrase.first - 1);
    if (!owner) return phrase;
    phrase = { ...phrase, first: owner.first };
  }
  return phrase;
}

/** "Tajikistan and Kyrgyzstan said": the first of several, where the list opens the clause. */
function joined(passage: Passage, phrase: NounPhrase): NounPhrase {
  const and = passage.word(phrase.first - 1);
  if (and?.class !== 'CCONJ') return phrase;
  const before = passage.phraseTo(phrase.first - 1);
  if (!before) return phrase;
  const start = passage.word(before.first - 1);
  const opens = start === null || start.class === 'SCONJ' || isComma(start) || start.text === ';';
  return opens ? { ...before, end: phrase.end } : phrase;
}

/** Where the aside that closes with the comma at `i` begins (its opening comma), or null where there is none. */
function asideStart(passage: Passage, i: number, limit: number): number | null {
  let seen = 0;
  for (let k = i - 1; k >= limit; k--) {
    const word = passage.word(k);
    if (!word || /^[;:]$/u.test(word.text)) return null;
    if (isQuoteMark(word)) return null;
    if (!isComma(word)) continue;
    const next = passage.word(k + 1);
    // "Ankara, which …," and "Tsai, the president," open an aside; a comma between adjectives or list members does not.
    const opens =
      next !== null &&
      (RELATIVE.test(next.lower) ||
        next.class === 'DET' ||
        next.class === 'ADP' ||
        next.class === 'VERB' ||
        next.class === 'PROPN' ||
        next.class === 'NUM' ||
        next.class === 'NOUN' ||
        next.class === 'ADJ' ||
        next.class === 'ADV' ||
        next.class === 'PRON' ||
        next.class === 'SCONJ');
    const closed = passage.word(k - 1)?.text === ')';
    const noun = passage.phraseTo(k);
    if (opens && (closed || (noun && (!isTimePhrase(passage, noun) || seen > 0)))) {
      // A further comma before may open the same aside: "Kim, 40, the envoy,".
      return k;
    }
    seen++;
    if (seen > 3) return null;
  }
  return null;
}

function matchingMark(passage: Passage, i: number, limit: number): number | null {
  const mark = passage.word(i)?.text === ')' ? '(' : passage.word(i)?.text;
  for (let k = i - 1; k >= limit; k--) if (passage.word(k)?.text === mark) return k;
  return null;
}

/** "an official who asked not to be named said", "people briefed on the matter said": where the restriction begins. */
function relativeBefore(passage: Passage, i: number, limit: number): number | null {
  for (let k = i; k >= limit && k > i - 20; k--) {
    const word = passage.word(k);
    if (!word || /^[,;:]$/u.test(word.text) || isQuoteMark(word)) break;
    if (/^(?:who|which|that|whose)$/u.test(word.lower) && passage.phraseTo(k)) return k;
    if (
      word.class === 'VERB' &&
      (word.form === 'participle' || word.form === 'ing' || word.form === 'past') &&
      passage.phraseTo(k) !== null &&
      passage.word(k + 1)?.class === 'ADP'
    )
      return k;
  }
  return null;
}

/** The phrase that a relative pronoun takes up: "the group, which said". */
export function antecedentOf(passage: Passage, relative: number): NounPhrase | null {
  const previous = passage.word(relative - 1);
  const end = isComma(previous) ? relative - 1 : relative;
  let phrase = passage.phraseTo(end);
  for (let n = 0; phrase && n < 4; n++) {
    const before = passage.word(phrase.first - 1);
    if (before?.lower !== 'of' && before?.lower !== 'for') break;
    const outer = passage.phraseTo(phrase.first - 1);
    if (!outer) break;
    // "a spokesman for the army, who said": persons speak before what they speak for.
    phrase = outer;
  }
  return phrase;
}

/** The main verb before a participle that goes on with its speaker: "…, adding that". */
export function mainGroupBefore(passage: Passage, at: number): VerbGroup | null {
  let best: VerbGroup | null = null;
  for (const group of passage.groups) {
    if (group.first >= at) break;
    if (!group.infinitive && !group.participle) best ??= group;
  }
  return best;
}

/** Words of number and measure: who they stand for is told after "of" ("thousands of Venezuelans", "one of the ministers"). */
const MEASURE =
  /^(?:one|two|three|some|many|most|several|all|both|none|hundreds|thousands|dozens|scores|group|number|members?|majority|part|people|crowds?|families|relatives)$/u;

/** Who the words stand for: index into `actors.all`, or null where they name nobody. */
export function actorOfWords(
  doc: Doc,
  actors: Actors,
  words: SpeakerWords,
): { actor: number | null; span: Span } {
  const span = spanOfTokens(doc, words.first, words.end);
  const head = spanOfTokens(doc, words.head, words.head + 1);
  const own = actors.mentions.some((m) => overlaps(m, head)) ? actorsOf(actors, span, head)[0] : undefined;
  if (own !== undefined) return { actor: isNobody(actors, own) ? null : own, span };
  const apposed = namedAside(doc, actors, words);
  if (apposed !== null) return { actor: apposed, span };
  const lower = doc.tokens[words.head]?.lower ?? '';
  if (MEASURE.test(lower) && doc.tokens[words.head + 1]?.lower === 'of') {
    const after = doc.tokens[words.head + 2];
    const mention = actors.mentions.find((m) => after !== undefined && m.from <= after.from && m.to > after.from);
    if (mention) return { actor: mention.actor, span };
  }
  return { actor: null, span };
}

/** "Villagers", "gunmen": people without name or country are words for a source, no actor that speaks. */
function isNobody(actors: Actors, index: number): boolean {
  const actor = actors.all[index];
  if (!actor || actor.country !== null || !/^(?:population|other|person|armed-group)$/u.test(actor.kind)) return false;
  return actors.mentions.every((m) => m.actor !== index || m.how !== 'name');
}

/** "a spokesman for the army's Eastern Command, Senior Colonel Gao Weidong, said": the name in the aside before the verb. */
function namedAside(doc: Doc, actors: Actors, words: SpeakerWords): number | null {
  const until = words.until ?? words.end;
  for (let i = words.head + 1; i < until; i++) {
    const after = doc.tokens[i + 1];
    if (doc.tokens[i]?.text !== ',' || !after) continue;
    const mention = actors.mentions.find((m) => m.from === after.from);
    if (mention?.how === 'name' && actors.all[mention.actor]?.kind === 'person') return mention.actor;
  }
  return null;
}
