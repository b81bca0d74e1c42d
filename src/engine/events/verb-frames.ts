import type { Clause, VerbGroup, Word } from '../grammar/grammar.ts';
import { isAbsorbed } from './complements.ts';
import { phraseAt, type Context } from './context.ts';
import { subjectPhrase } from './subject.ts';
import type { Frame } from './frame.ts';
import type { Match } from './match.ts';
import { fits } from './object-fit.ts';
import { objectTokens } from './objects.ts';
import { holdsAt, isWord } from './word-set.ts';

/** The frames of a sentence's verbs, at most one a verb: the fullest that fits. */
export function verbFrames(context: Context): Match[] {
  const matches: Match[] = [];
  context.grammar.clauses.forEach((clause, n) => {
    const group = context.grammar.verbGroups[clause.verb];
    if (!group || isNominal(context, clause, group) || isAbsorbed(context, clause)) return;
    for (const frame of context.lexicon.verbs.get(group.lemma) ?? []) {
      const end = wordsEnd(context, clause, group, frame);
      if (end === null || !fits(context, frame, clause, group, end)) continue;
      matches.push({ frame, head: group.head, first: group.head, end, clause: n, phrase: null });
      break;
    }
  });
  return matches;
}

/** Tokens that a verb's frame has used up: its words and the noun that made it fit ("launched a second night of strikes"). */
export function usedBy(context: Context, match: Match): number[] {
  const used: number[] = [];
  for (let i = match.first; i < match.end; i++) used.push(i);
  const clause = context.grammar.clauses[match.clause ?? -1];
  const group = clause ? context.grammar.verbGroups[clause.verb] : undefined;
  if (!clause || !group) return used;
  const kinds = match.frame.object.flatMap((c) => (c.of === 'object' && c.words ? [c.words] : []));
  const subjectKinds = match.frame.object.flatMap((c) =>
    c.of === 'subject' && c.words ? [c.words] : [],
  );
  for (const i of objectTokens(context, clause, group)) {
    if (kinds.some((set) => holdsAt(set, context.words, i))) used.push(i, i + 1);
  }
  const subject = phraseAt(context, subjectPhrase(context, clause));
  if (
    subject &&
    (subjectKinds.some((set) => holdsAt(set, context.words, subject.head)) ||
      tellsSame(context, match, subject.head))
  )
    used.push(subject.head);
  return used;
}

const PARTICLE = /^(?:off|out|up|down|back|over|away|aside)$/u;
const SKIPPED = /^(?:DET|ADJ|ADV|NUM|PRON)$/u;
/** How many words "~" may stand for, and how many may part a verb from its particle ("called the whole summit off"). */
const GAP = 6;
/** And "~~": "ordered the diplomats of seven countries, Chile and Peru among them, to leave". */
const LONG_GAP = 20;

/** Where a frame's words end when they start at the verb; null where they do not follow it. */
function wordsEnd(context: Context, clause: Clause, group: VerbGroup, frame: Frame): number | null {
  const long = frame.words.includes('~~') ? LONG_GAP : 0;
  const limit = Math.min(context.grammar.end, clause.end + GAP + 2 + long);
  const end = wordsFollow(context.words, group.head, frame.words, limit);
  if (end !== null || frame.words.length !== 2 || !PARTICLE.test(frame.words[1] ?? '')) return end;
  return wordsFollow(
    context.words,
    group.head,
    [frame.words[0] ?? '', '~', frame.words[1] ?? ''],
    Math.min(limit, clause.end),
  );
}

function wordsFollow(
  words: readonly Word[],
  head: number,
  wanted: readonly string[],
  limit: number,
): number | null {
  let i = head + 1;
  let gap = 0;
  for (let k = 1; k < wanted.length; k++) {
    const want = wanted[k] ?? '';
    if (want === '~' || want === '~~') {
      gap = want === '~' ? GAP : LONG_GAP;
      continue;
    }
    let skipped = 0;
    for (;;) {
      const word = words[i];
      if (!word || i >= limit || word.text === '.' || word.text === ';') return null;
      if (isWord(word, want)) break;
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

/** "its first comment on Chinese hacking": a form in -ing with a word before it that only nouns have. */
function isNominal({ words }: Context, clause: Clause, group: VerbGroup): boolean {
  if (!group.participle || words[group.head]?.form !== 'ing' || clause.objects.length > 0)
    return false;
  const before = words[group.first - 1];
  return (
    before?.class === 'ADJ' ||
    before?.class === 'DET' ||
    (before?.class === 'PROPN' && words[group.first - 2]?.class === 'ADP')
  );
}

/** "Air strikes hit the camp": the subject's noun tells what its verb does. */
function tellsSame({ lexicon, words }: Context, match: Match, head: number): boolean {
  const word = words[head];
  const frames = [word?.lower, word?.lemma].flatMap((w) => lexicon.nouns.get(w ?? '') ?? []);
  return match.frame.type === 'ASSAULT' && frames.some((f) => f.type === 'ASSAULT');
}
