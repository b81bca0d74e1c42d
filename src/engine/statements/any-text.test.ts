import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../host/lexicons/load.ts';
import { findActors } from '../actors/find-actors.ts';
import type { Block } from '../blocks/block.ts';
import { readGrammar } from '../grammar/read-grammar.ts';
import { splitSentences } from '../sentences/split.ts';
import { checkSpan, contains, type Span } from '../text/span.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { findStatements } from './find-statements.ts';
import type { Statement } from './statement.ts';

const { knowledge } = loadKnowledge();

const WORDS =
  'the minister told Lavrov reporters that talks had failed and said warned of war but Kyiv denied it adding he no whether to according his claim declined comment gave details when asked Moscow said: who which as put it “ ” " \' ’ ‘ « » -- — , . ? ! ; : ( ) Q: ROE: \n \n\n 5 U.S. accused of called for an end';

/** News words, marks and line breaks in any order, and any characters at all. */
const anyText = fc.oneof(
  fc
    .array(fc.constantFrom(...WORDS.split(/ +/u)), { maxLength: 120, size: 'max' })
    .map((words) => words.join(' ')),
  fc
    .array(fc.constantFrom(...WORDS.split(/ +/u)), { maxLength: 60, size: 'max' })
    .map((words) => words.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

function statementsOf(text: string): Statement[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const paragraph of text.split('\n\n')) {
    const to = from + paragraph.length;
    const kind = blocks.length === 0 ? 'headline' : 'paragraph';
    if (to > from) blocks.push({ kind, from, to, by: 'test' });
    from = to + 2;
  }
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, blocks);
  const grammar = readGrammar(tokens, sentences, knowledge.grammar);
  const base = { text, blocks, tokens, sentences, grammar, byline: [] };
  const doc = { ...base, publishedOn: null, publisher: null };
  return findStatements(doc, findActors(doc, knowledge.actors), knowledge.cues);
}

const RUNS = { numRuns: 300 };

test('spans lie in the text, what was said is sorted, apart and not empty', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { content, cue, speakerSpan, addressee, channel } of statementsOf(text)) {
        const spans = [...content, cue, speakerSpan, addressee, channel].filter((s) => s !== null);
        for (const span of spans) checkSpan(span, text.length);
        expect(spans.every((span: Span) => span.to > span.from)).toBe(true);
        expect(content.length).toBeGreaterThan(0);
        content.reduce((before, span) => {
          expect(span.from).toBeGreaterThanOrEqual(before.to);
          return span;
        });
      }
    }),
    RUNS,
  );
});

test('a statement is told within another one, never within itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const all = statementsOf(text);
      all.forEach((statement, n) => {
        let at: number | null = n;
        for (let steps = 0; at !== null; steps++) {
          expect(steps).toBeLessThanOrEqual(all.length);
          at = all[at]?.within ?? null;
        }
        const outer = statement.within === null ? undefined : all[statement.within];
        const { cue } = statement;
        if (statement.within === null || cue === null) return;
        expect(outer?.content.some((span) => contains(span, cue))).toBe(true);
      });
    }),
    RUNS,
  );
});

test('the same text gives the same statements', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(statementsOf(text)).toEqual(statementsOf(text));
    }),
    { numRuns: 100 },
  );
});

test('a cue stands outside the words that it gives, but for words held back', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { content, cue, act } of statementsOf(text)) {
        if (cue === null || act === 'withhold') continue;
        expect(content.some((span) => contains(span, cue))).toBe(false);
      }
    }),
    RUNS,
  );
});
