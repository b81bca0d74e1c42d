import type { Sentence } from '../sentences/sentence.ts';
import type { Doc } from '../text/doc.ts';
import { ABSOLUTE_RULES } from './absolute-rules.ts';
import { directionAt } from './direction.ts';
import { RELATIVE_RULES } from './relative-rules.ts';
import { UNDATED_RULES } from './undated-rules.ts';
import type { TimeMention } from './time.ts';
import type { Meaning, TimeRule } from './time-rule.ts';

/** All rules, in order. */
const RULES: readonly TimeRule[] = [...ABSOLUTE_RULES, ...RELATIVE_RULES, ...UNDATED_RULES];

/** Words that can start an expression; others are passed by without trying a rule. */
const STARTS =
  /^(?:\d|mon|tues|wednes|thurs|fri|satur|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|in$|on$|at$|over$|during$|since$|until$|by$|from$|between$|through|of$|for$|within$|towards?$|before$|after$|the$|this$|that$|last$|next$|earl|late|mid|so$|today|tonight|yesterday|tomorrow|overnight|an?$|one$|two$|three$|four$|five$|six$|seven$|eight$|nine$|ten$|eleven$|twelve$|just$|about$|nearly$|some$|almost$|only$|more$|few$|several$|every$|each$|daily$|weekly$|annually$|yearly$|lasting$|minutes$|hours$|weeks$|years$)/u;

/**
 * When things happen: every time expression of a report with the inclusive days it means. "Monday" is the one before
 * the report's day or the one after it, as the clause looks back or ahead. What is no day has `time` null.
 */
export function findTimes(doc: Doc): TimeMention[] {
  const found: TimeMention[] = [];
  let lastDay: string | null = null;
  doc.sentences.forEach((sentence, index) => {
    let at = sentence.first;
    while (at < sentence.end) {
      const token = doc.tokens[at];
      const read = token && STARTS.test(token.lower) ? longest(doc, sentence, at, lastDay) : null;
      if (!token || !read) {
        at++;
        continue;
      }
      const span = { from: token.from, to: token.from + read.length };
      const text = doc.text.slice(span.from, span.to);
      found.push({
        ...span,
        sentence: index,
        rule: read.rule,
        time: read.meaning ? { ...read.meaning, basis: 'stated', text } : null,
      });
      if (read.meaning?.precision === 'day') lastDay = read.meaning.from;
      while (at < sentence.end && (doc.tokens[at]?.from ?? Infinity) < span.to) at++;
    }
  });
  return found;
}

function longest(
  doc: Doc,
  sentence: Sentence,
  at: number,
  lastDay: string | null,
): { rule: string; length: number; meaning: Meaning | null } | null {
  const from = doc.tokens[at]?.from ?? 0;
  // No expression is longer than this; a window keeps each try short whatever follows.
  const text = doc.text.slice(from, Math.min(sentence.to, from + 70));
  let best: { rule: TimeRule; match: RegExpExecArray } | null = null;
  for (const rule of RULES) {
    rule.pattern.lastIndex = 0;
    const match = rule.pattern.exec(text);
    if (match && (!best || match[0].length > best.match[0].length)) best = { rule, match };
  }
  if (!best) return null;
  const direction = directionAt(doc, sentence, at);
  return {
    rule: best.rule.rule,
    length: best.match[0].length,
    meaning: best.rule.meaning(best.match.groups ?? {}, {
      reportDay: doc.publishedOn?.slice(0, 10) ?? null,
      direction,
      lastDay,
    }),
  };
}
