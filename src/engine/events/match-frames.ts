import type { Actors } from '../actors/actor.ts';
import type { Clause, SentenceGrammar, VerbGroup, Word } from '../grammar/grammar.ts';
import type { Frame, FrameLexicon } from './lexicon.ts';
import { partyOf } from './parties.ts';

/** A frame found in a sentence: its words, and the clause or the noun phrase that tells it. */
export interface Match {
  readonly frame: Frame;
  /** Token index of the verb or the noun's last word. */
  readonly head: number;
  /** Token range of the predicate's words. */
  readonly first: number;
  readonly end: number;
  /** The clause it stands in; at a noun the one whose range holds it, or null. */
  readonly clause: number | null;
  /** Index of the noun phrase where the frame is a noun's. */
  readonly phrase: number | null;
}

/** A verb that is done to its subject: "was arrested", "girls kidnapped by". */
export function isPassive(group: VerbGroup, words: readonly Word[]): boolean {
  return group.passive || (group.participle && words[group.head]?.form === 'participle');
}

/** The frames of a sentence, at most one a verb and one a noun; nouns that a verb's frame has used ("hold talks") tell nothing of their own. */
export function matchFrames(
  words: readonly Word[],
  grammar: SentenceGrammar,
  actors: Actors,
  lexicon: FrameLexicon,
): Match[] {
  const matches: Match[] = [];
  const used = new Set<number>();
  grammar.clauses.forEach((clause, n) => {
    const group = grammar.verbGroups[clause.verb];
    if (!group) return;
    for (const frame of lexicon.verbs.get(group.lemma) ?? []) {
      const end = wordsFollow(
        words,
        group.head,
        frame.words,
        Math.min(grammar.end, clause.end + 8),
      );
      if (end === null || !objectFits(frame, clause, group, words, grammar, actors, lexicon, end))
        continue;
      matches.push({ frame, head: group.head, first: group.head, end, clause: n, phrase: null });
      for (let i = group.head; i < end; i++) used.add(i);
      // The noun that made the frame fit is part of it: "launched a second night of strikes".
      for (let i = clause.first; i < clause.end && i < group.head + 14; i++) {
        if (
          frame.object.includes(words[i]?.lemma ?? '') ||
          frame.object.includes(words[i]?.lower ?? '')
        )
          used.add(i);
      }
      break;
    }
  });
  for (let i = grammar.first; i < grammar.end; i++) {
    const word = words[i];
    if (
      !word ||
      used.has(i) ||
      (word.class !== 'NOUN' &&
        word.class !== 'ADJ' &&
        word.class !== 'PROPN' &&
        word.class !== 'VERB')
    )
      continue;
    const phrase = grammar.nounPhrases.findIndex((p) => i >= p.first && i < p.end);
    if (phrase < 0) continue;
    for (const frame of nounFrames(lexicon, word)) {
      const end = nounEnd(words, i, frame.words);
      if (end === null) continue;
      const noun = grammar.nounPhrases[phrase];
      if (!noun || end - 1 !== noun.head || used.has(end - 1)) continue;
      const before = words.slice(noun.first, noun.end).map((w) => w.lower);
      if (frame.unless.some((u) => before.includes(u))) continue;
      const clause = grammar.clauses.findIndex((c) => i >= c.first && i < c.end);
      matches.push({
        frame,
        head: end - 1,
        first: i,
        end,
        clause: clause < 0 ? null : clause,
        phrase,
      });
      used.add(end - 1);
      break;
    }
  }
  return matches;
}

function nounFrames(lexicon: FrameLexicon, word: Word): readonly Frame[] {
  return lexicon.nouns.get(word.lower) ?? lexicon.nouns.get(word.lemma) ?? [];
}

function nounEnd(words: readonly Word[], start: number, wanted: readonly string[]): number | null {
  for (let k = 0; k < wanted.length; k++) {
    const word = words[start + k];
    const want = wanted[k];
    if (!word || (word.lower !== want && word.lower !== `${want ?? ''}s`)) return null;
  }
  return start + wanted.length;
}

const SKIPPED = /^(?:DET|ADJ|ADV|NUM)$/u;

/** Where a frame's words end when they start at the verb; null where they do not follow it. */
function wordsFollow(
  words: readonly Word[],
  head: number,
  wanted: readonly string[],
  limit: number,
): number | null {
  let i = head + 1;
  let gap = 0;
  for (let k = 1; k < wanted.length; k++) {
    const want = wanted[k];
    if (want === '~') {
      gap = 6;
      continue;
    }
    let skipped = 0;
    for (;;) {
      const word = words[i];
      if (!word || i >= limit || word.text === '.' || word.text === ';') return null;
      if (word.lower === want || word.lemma === want) break;
      const may = gap > 0 ? skipped < gap : skipped < 2 && SKIPPED.test(word.class);
      if (!may) return null;
      skipped++;
      i++;
    }
    gap = 0;
    i++;
  }
  return i;
}

/** Tokens of the objects (the subject in the passive), with what "of" adds to them. */
function objectRange(
  clause: Clause,
  group: VerbGroup,
  words: readonly Word[],
  grammar: SentenceGrammar,
): number[] {
  const phrases = isPassive(group, words)
    ? clause.subject === null
      ? []
      : [clause.subject]
    : clause.objects;
  const found: number[] = [];
  for (const n of phrases.slice(0, 3)) {
    let phrase = grammar.nounPhrases[n];
    for (let k = 0; phrase && k < 3; k++) {
      for (let i = phrase.first; i < phrase.end; i++) found.push(i);
      if (words[phrase.end]?.lower !== 'of') break;
      const end = phrase.end;
      phrase = grammar.nounPhrases.find((p) => p.first === end + 1);
    }
  }
  return found;
}

function objectFits(
  frame: Frame,
  clause: Clause,
  group: VerbGroup,
  words: readonly Word[],
  grammar: SentenceGrammar,
  actors: Actors,
  lexicon: FrameLexicon,
  end: number,
): boolean {
  if (frame.object.length === 0 && frame.unless.length === 0) return true;
  const range = objectRange(clause, group, words, grammar);
  const prepositional = clause.prepositions[0];
  if (range.length === 0 && prepositional && !group.passive) {
    const phrase = grammar.nounPhrases[prepositional.phrase];
    for (let i = phrase?.first ?? 0; i < (phrase?.end ?? 0); i++) range.push(i);
  }
  const lower = ` ${range.map((i) => words[i]?.lower ?? '').join(' ')} `;
  const lemmas = ` ${range.map((i) => words[i]?.lemma ?? '').join(' ')} `;
  const holds = (text: string): boolean =>
    lower.includes(` ${text} `) || lemmas.includes(` ${text} `);
  const next = words[end]?.lower ?? '';
  if (frame.unless.some((u) => holds(u) || u === next)) return false;
  if (frame.object.length === 0) return true;
  return frame.object.some((wanted) => {
    if (!wanted.startsWith('@')) return holds(wanted) || holdsOffice(wanted, clause, group, words, grammar, actors);
    const name = wanted.slice(1);
    const object = isPassive(group, words) ? clause.subject : (clause.objects[0] ?? null);
    const party = partyOf(actors, words, grammar, object);
    const named = party.actors.length > 0 && party.sure;
    switch (name) {
      case 'actor':
        return named;
      // "met Lavrov", "met with Lavrov", "Rubio and Lavrov met in February".
      case 'sides': {
        if (named) return true;
        if (clause.objects.length > 0 && !group.passive) return false;
        const subject = partyOf(actors, words, grammar, clause.subject);
        const other = clause.prepositions.find((p) => p.word === 'with');
        const head = words[grammar.nounPhrases[clause.subject ?? -1]?.head ?? -1];
        const several = subject.actors.length > 0 && head?.class === 'NOUN' && /s$/u.test(head.lower);
        return subject.actors.length > 1 || several || other !== undefined;
      }
      case 'recipient':
        return party.actors.length > 0 || clause.objects.length === 0;
      case 'place':
        return (
          party.actors.some((a) =>
            /^(?:state|government|person|military)$/u.test(actors.all[a]?.kind ?? ''),
          ) || /^\p{Lu}/u.test(words[grammar.nounPhrases[object ?? -1]?.head ?? -1]?.text ?? '')
        );
      case 'goes': {
        const to = clause.prepositions.find((p) => p.word === 'to' || p.word === 'in');
        const goal = to ? partyOf(actors, words, grammar, to.phrase) : null;
        const subject = partyOf(actors, words, grammar, clause.subject);
        const person = subject.actors.some(
          (a) => actors.all[a]?.kind === 'person' || actors.all[a]?.kind === 'government',
        );
        const phrase = to ? grammar.nounPhrases[to.phrase] : undefined;
        return (
          person &&
          ((goal?.actors.length ?? 0) > 0 || /^\p{Lu}/u.test(words[phrase?.head ?? -1]?.text ?? ''))
        );
      }
      case 'told': {
        const infinitive = grammar.clauses.some(
          (c) =>
            c.kind === 'infinitive' &&
            c.first > group.head &&
            c.first - group.head < 14 &&
            grammar.verbGroups[c.verb]?.infinitive === true,
        );
        return named && infinitive;
      }
      case 'warned':
        return named;
      case 'badname':
        return badName(words, group.head, Math.min(grammar.end, group.head + 25), lexicon);
      default: {
        const kinds = lexicon.classes.get(name);
        const person =
          named &&
          (name === 'violent' || name === 'person') &&
          party.actors.some((a) =>
            /^(?:person|population|military|armed-group|other)$/u.test(actors.all[a]?.kind ?? ''),
          );
        return (
          person ||
          range.some(
            (i) =>
              kinds?.has(words[i]?.lemma ?? '') === true ||
              kinds?.has(words[i]?.lower ?? '') === true,
          )
        );
      }
    }
  });
}

/** "recalled Mr Meyer": who holds the office that the frame asks for. */
function holdsOffice(
  wanted: string,
  clause: Clause,
  group: VerbGroup,
  words: readonly Word[],
  grammar: SentenceGrammar,
  actors: Actors,
): boolean {
  const object = isPassive(group, words) ? clause.subject : (clause.objects[0] ?? null);
  const party = partyOf(actors, words, grammar, object);
  return party.sure && party.actors.some((a) => actors.all[a]?.role?.split(' ').includes(wanted) === true);
}

function badName(words: readonly Word[], from: number, to: number, lexicon: FrameLexicon): boolean {
  const bad = lexicon.classes.get('badname');
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    if (!word || word.text === '.') return false;
    if (bad?.has(word.lower) === true || bad?.has(word.lemma) === true) return true;
  }
  return false;
}
