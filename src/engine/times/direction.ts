import type { Sentence } from '../sentences/sentence.ts';
import type { Doc } from '../text/doc.ts';
import type { Direction } from './time-rule.ts';

/** Words after which an infinitive or a date lies ahead: "is scheduled to travel", "plans to meet". */
const AHEAD =
  /^(?:will|'ll|’ll|shall|wo|scheduled|due|plan|plans|planned|planning|expected|expects|expect|hopes|hope|hoped|set|intends|aims|wants|prepares|preparing|ahead|upcoming|deadline|invited|would|could|may|might|can|should|must|next|until|tomorrow|begin|begins|starts|called|calls|urged|promised|promises|pledged|vowed|ready|likely)$/u;
const PAST_FORM =
  /^(?:had|was|were|did|has|have|met|said|told|began|left|fell|held|took|came|went|spoke|gave|made|sent|saw|shot|hit|struck|won|lost|became|broke|drew|flew|found|got|led|put|ran|set|stood|wrote)$|[a-z]{2}ed$/u;

/**
 * Whether the clause around a token looks back or ahead. The nearest verb before it decides, or the nearest after it
 * where the expression opens the clause ("On Friday, he will meet").
 */
export function directionAt(doc: Doc, sentence: Sentence, at: number): Direction {
  const before = look(doc, sentence, at - 1, -1);
  if (before) return before;
  return look(doc, sentence, at + 1, 1) ?? 'past';
}

function look(doc: Doc, sentence: Sentence, start: number, step: 1 | -1): Direction | null {
  let commas = 0;
  let infinitive = false;
  for (let i = start; i >= sentence.first && i < sentence.end; i += step) {
    const token = doc.tokens[i];
    if (!token) return null;
    if (token.text === ',' || token.text === ';' || token.text === '—') commas++;
    // An attribution after the comma ("…, officials said") does not tell when the planned thing is.
    if (step === -1 && commas > 1 && infinitive) return 'future';
    const word = doc.grammar.words[i];
    if (AHEAD.test(token.lower) && !isPastPlan(doc, i)) {
      if (step === -1 || commas === 0 || token.lower === 'will') return 'future';
    }
    if (token.lower === 'to' && word?.class === 'PART') infinitive = true;
    const pastByForm = word
      ? (word.class === 'VERB' || word.class === 'AUX') &&
        (word.form === 'past' || word.form === 'participle')
      : PAST_FORM.test(token.lower);
    if (pastByForm && !(step === -1 && infinitive && i < start - 6)) return 'past';
    if (
      word &&
      (word.class === 'VERB' || word.class === 'AUX') &&
      word.form === 'present' &&
      word.lemma === 'be' &&
      doc.grammar.words[i + 1]?.lower === 'to'
    )
      return 'future';
  }
  return null;
}

/** "Had planned", "was set to": a plan told in the past still looks ahead of its day only by "would". */
function isPastPlan(doc: Doc, at: number): boolean {
  const word = doc.tokens[at]?.lower ?? '';
  if (
    word === 'called' ||
    word === 'urged' ||
    word === 'set' ||
    word === 'can' ||
    word === 'promised' ||
    word === 'pledged' ||
    word === 'vowed' ||
    word === 'calls'
  ) {
    return !/^(?:for|to|on)$/u.test(doc.tokens[at + 1]?.lower ?? '');
  }
  return false;
}
