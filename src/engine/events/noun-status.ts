import type { VerbGroup } from '../grammar/grammar.ts';
import type { EventStatus } from '../record/schema.ts';
import { clauseAt, phraseAt, verbOf, type Context } from './context.ts';
import { clauseOfSubject, outerPhrase } from './going-on.ts';
import type { Match } from './match.ts';
import { governs } from './status-words.ts';

/** How far before a noun the verb may stand that it depends on: "called on Tuesday for a third round of talks". */
const REACH = 10;
/** Verbs that speak of a thing without making it less done: "discussed the strikes". */
const MERELY =
  /^(?:discuss|deny|announce|order|tell|warn|fear|reject|oppose|insist|mention|stand|set|look|review|study|predict|approve|ban)$/u;
const STOPPED =
  /^(?:cancel|call|suspend|postpone|scrap|shelve|foil|thwart|avert|abandon|prevent|put|delay|break)$/u;
const COMING = /^(?:schedule|plan|expect|set|due|arrange)$/u;
const ATTRIBUTES: readonly (readonly [EventStatus, RegExp])[] = [
  ['planned', /^(?:planned|upcoming|scheduled|forthcoming|promised|looming|imminent)$/u],
  ['possible', /^(?:possible|proposed|threatened|potential|future|any|feared)$/u],
];

/** Whether what a noun names happened: from the verb that it is subject or object of, and the words before it. */
export function nounStatus(
  context: Context,
  match: Match,
  group: VerbGroup | undefined,
): EventStatus {
  const phrase = phraseAt(context, match.phrase);
  const subjectOf = match.phrase === null ? undefined : clauseOfSubject(context, match.phrase);
  const verb = verbOf(context, subjectOf);
  if (verb) return asSubject(context, match, verb);
  const before = context.words[(phrase?.first ?? 0) - 1]?.lower ?? '';
  const attribute = attributeOf(context, match);
  if (
    attribute !== null &&
    (attribute !== 'possible' || !/^(?:after|during|in|amid)$/u.test(before))
  )
    return attribute;
  const governed = governorOf(context, match);
  if (governed !== null) return governed;
  if (group && group.tense === 'future' && match.first > group.head) return 'planned';
  if (group?.modal && /^(?:may|might|could)$/u.test(group.modal) && match.first > group.head)
    return 'possible';
  const ahead =
    before === 'before' ||
    (before === 'of' && context.words[(phrase?.first ?? 0) - 2]?.lower === 'ahead');
  return ahead && match.frame.type === 'CONSULT' ? 'planned' : 'happened';
}

function asSubject(context: Context, match: Match, verb: VerbGroup): EventStatus {
  // "said that aid flights would resume" is the future as told in the past.
  if (verb.tense === 'future' || verb.modal === 'would') return verb.perfect ? 'not' : 'planned';
  if (verb.modal !== null && /^(?:may|might|could|can)$/u.test(verb.modal)) return 'possible';
  if (verb.modal !== null && /^(?:should|must)$/u.test(verb.modal)) return 'requested';
  const next = context.words[verb.end]?.lower ?? '';
  if (verb.passive && STOPPED.test(verb.lemma)) return 'not';
  if (COMING.test(verb.lemma) || /^(?:due|planned|scheduled|expected|set)$/u.test(next))
    return 'planned';
  if (verb.negated && /^(?:begin|start|take|happen|occur|resume|hold)$/u.test(verb.lemma))
    return 'not';
  if (verb.progressive) return 'ongoing';
  // "a clash over water cost 55 lives": a singular with a bare form tells the past.
  const bare = context.words[verb.head]?.lower === verb.lemma;
  const singular = !/s$/u.test(context.words[match.head]?.lower ?? '');
  if (bare && singular && verb.tense === 'present') return 'happened';
  if (
    verb.tense === 'present' &&
    !verb.perfect &&
    !verb.passive &&
    context.sentence.blockKind !== 'headline'
  )
    return 'ongoing';
  if (/^(?:under|underway|ongoing)$/u.test(next) && verb.tense === 'present') return 'ongoing';
  return 'happened';
}

/** What the verb before a noun makes of it: "called for talks", "threatened duties on", "cancelled the march"; null where nothing. */
export function governorOf(context: Context, match: Match): EventStatus | null {
  const clause = clauseAt(context, match.clause);
  const group = verbOf(context, clause);
  if (!clause || !group || match.phrase === null) return null;
  const distance = match.first - group.head;
  if (distance <= 0 || distance > REACH) return null;
  if (!isObject(context, match.phrase, clause.objects, clause.prepositions)) return null;
  if (group.lemma === 'call' && context.words[group.head + 1]?.lower === 'off') return 'not';
  if (group.lemma === 'put' && context.words[group.head + 1]?.lower === 'off') return 'not';
  if (MERELY.test(group.lemma)) return null;
  // "calls the deliveries a violation" asks for nothing; "called for talks", "called a strike" do.
  const definite = /^(?:the|these|those|his|its|their)$/u.test(
    context.words[phraseAt(context, match.phrase)?.first ?? -1]?.lower ?? '',
  );
  if (
    group.lemma === 'call' &&
    (match.frame.type !== 'PROTEST' || definite) &&
    context.words[group.head + 1]?.lower !== 'for'
  )
    return null;
  const governed = governs(group.lemma);
  if (governed === 'not') return group.negated ? null : 'not';
  return group.negated && governed !== null ? 'not' : governed;
}

/** An object, or what stands after "for", "to" or "on" at the verb, also past "of". */
function isObject(
  context: Context,
  phrase: number,
  objects: readonly number[],
  prepositions: readonly { readonly word: string; readonly phrase: number }[],
): boolean {
  const outer = outerPhrase(context, phrase);
  const governed = prepositions
    .filter((p) => /^(?:for|to|on|against|about)$/u.test(p.word))
    .map((p) => p.phrase);
  return [phrase, ...(outer === null ? [] : [outer])].some(
    (n) => objects.includes(n) || governed.includes(n),
  );
}

function attributeOf(context: Context, match: Match): EventStatus | null {
  const phrase = phraseAt(context, match.phrase);
  for (let i = phrase?.first ?? match.first; i < match.first; i++) {
    const word = context.words[i]?.lower ?? '';
    const found = ATTRIBUTES.find(([, pattern]) => pattern.test(word));
    if (found) return found[0];
  }
  return null;
}
