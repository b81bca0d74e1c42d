import type { VerbGroup } from '../grammar/grammar.ts';
import type { EventStatus } from '../record/schema.ts';
import type { Statement } from '../statements/statement.ts';
import { clauseAt, verbOf, type Context } from './context.ts';
import type { Match } from './match.ts';
import { SPOKEN } from './speech-acts.ts';
import { actedOn } from './status-signs.ts';
import { CARRIES_OUT, DONE_WITH, governs, governsInfinitive, inclines } from './status-words.ts';

/** "ready to scramble", "threatened to cut off", "flew to Minsk to meet". */
export function infinitiveStatus(
  context: Context,
  match: Match,
  group: VerbGroup,
  statement: Statement | null,
): EventStatus {
  const inclined = inclines(context.words[group.first - 1]?.lower ?? '');
  if (inclined !== null) return inclined;
  const clause = clauseAt(context, match.clause);
  const outer = verbOf(context, clauseAt(context, clause?.parent));
  if (outer && match.first - outer.head < 14) {
    const governed = governsInfinitive(outer.lemma);
    if (governed === 'not') return outer.negated ? 'happened' : 'not';
    if (DONE_WITH.test(outer.lemma) && SPOKEN.has(match.frame.type) && outer.tense === 'past')
      return 'happened';
    if (governed !== null) return outer.negated ? 'not' : governed;
    if (outer.tense === 'past' || outer.perfect || outer.participle)
      return CARRIES_OUT.test(outer.lemma) ? 'happened' : 'planned';
    // "continues to bomb", "keeps on shelling".
    if (/^(?:continue|keep)$/u.test(outer.lemma) && outer.tense === 'present') return 'ongoing';
  }
  return (statement ? actedOn(statement) : undefined) ?? 'planned';
}

/** "considered sending", "will meet … to discuss, seeking": a participle right after the verb it hangs on, or one of a future clause. */
export function governedParticiple(context: Context, match: Match): EventStatus | null {
  const clause = clauseAt(context, match.clause);
  const outer = verbOf(context, clauseAt(context, clause?.parent));
  if (!outer) return null;
  if (outer.tense === 'future') return 'planned';
  const before = context.words[match.first - 1];
  const near =
    before?.index === outer.head || (before?.class === 'ADP' && match.first - outer.head < 4);
  if (!near) return null;
  // "hope to begin dropping", "sought to begin mending": the beginning is not yet made.
  if (/^(?:begin|start|resume|continue)$/u.test(outer.lemma) && outer.infinitive) {
    return infinitiveStatus(context, { ...match, clause: clause?.parent ?? null }, outer, null);
  }
  if (outer.lemma === 'stop' && context.words[outer.head + 1]?.lower === 'short') return 'not';
  // "did not rule out sending troops".
  if (outer.negated) return outer.lemma === 'rule' ? 'possible' : null;
  return governs(outer.lemma);
}
