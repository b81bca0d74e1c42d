import type { Statement } from '../statements/statement.ts';
import { clauseAt, verbOf, type Context } from './context.ts';
import type { Match } from './match.ts';
import { partyOf } from './parties.ts';
import { isPeople } from './people.ts';
import { holdsAt, NO_WORDS } from './word-set.ts';

/** Statements whose cue is no act between parties, for what stands round it. */
export function isNoAct(context: Context, statement: Statement, match: Match): boolean {
  return (
    isCallToMarch(context, statement) ||
    isNaming(context, match) ||
    isOfStopped(context, match) ||
    isFiring(context, statement, match)
  );
}

/** "described the operation as precise" blames nobody; "called it a war crime" does. */
export function isMildDescription(
  { words, grammar, lexicon }: Context,
  statement: Statement,
  match: Match,
): boolean {
  if (!/^(?:call|describe|label|term|dub|brand|see|regard)$/u.test(words[match.head]?.lemma ?? ''))
    return false;
  const bad = lexicon.classes.get('badname') ?? NO_WORDS;
  const last = statement.content.at(-1)?.to ?? 0;
  for (let i = match.end; i < grammar.end && (words[i]?.from ?? last) < last; i++) {
    if (holdsAt(bad, words, i)) return false;
  }
  return true;
}

/** States, their people in office, bodies and groups: "farmers blamed the harvest on the weather" is no act between parties. */
export function isPublic({ actors }: Context, actor: number): boolean {
  return !/^(?:population|company|media|other)$/u.test(actors.all[actor]?.kind ?? 'other');
}

/** "struck what Iran called militant bases", "end what it termed provocations": a name for a thing, by the way. */
function isNaming({ words, grammar }: Context, match: Match): boolean {
  for (let i = match.first - 1; i > Math.max(grammar.first - 1, match.first - 6); i--) {
    const word = words[i];
    if (!word || word.class === 'VERB' || /^[.,;:]$/u.test(word.text)) return false;
    if (word.lower === 'what') return true;
  }
  return false;
}

/** "demanded that he dismiss the minister": people are dismissed, claims rejected. */
function isFiring(context: Context, statement: Statement, match: Match): boolean {
  const [content] = statement.content;
  if (context.words[match.head]?.lemma !== 'dismiss' || !content) return false;
  const index = context.grammar.nounPhrases.findIndex(
    (p) => (context.words[p.first]?.from ?? -1) >= content.from,
  );
  return (
    isPeople(context, index) ||
    partyOf(context, index).actors.some((a) => context.actors.all[a]?.kind === 'person')
  );
}

const STOPS = /^(?:veto|reject|block|oppose|defeat|scuttle|quash)$/u;

/** "vetoed a resolution demanding a truce": what the text demands is not what is asked by whoever stops it. */
export function isOfStopped(context: Context, match: Match): boolean {
  const clause = clauseAt(context, match.clause);
  const outer = verbOf(context, clauseAt(context, clause?.parent ?? null));
  return (
    verbOf(context, clause)?.participle === true &&
    outer !== undefined &&
    STOPS.test(outer.lemma) &&
    context.words[match.first - 1]?.class === 'NOUN'
  );
}

/** "Called for another march": the march itself is the event. */
function isCallToMarch({ grammar, words, lexicon }: Context, statement: Statement): boolean {
  const [content] = statement.content;
  if (!content || !/^(?:request|demand)$/u.test(statement.act) || statement.addressee) return false;
  const phrase = grammar.nounPhrases.find((p) => (words[p.first]?.from ?? -1) >= content.from);
  const head = words[phrase?.head ?? -1];
  return (
    head !== undefined &&
    (lexicon.nouns.get(head.lemma) ?? []).some((f) => f.type === 'PROTEST' && f.words.length === 1)
  );
}
