import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../host/lexicons/load.ts';
import type { Block } from '../blocks/block.ts';
import { readGrammar } from '../grammar/read-grammar.ts';
import { splitSentences } from '../sentences/split.ts';
import { readCases } from '../testing/marked.ts';
import { tokenize } from '../tokens/tokenize.ts';
import type { Actors } from './actor.ts';
import { findActors } from './find-actors.ts';

const { knowledge } = loadKnowledge();

function read(text: string): Actors {
  const blocks: Block[] = [{ kind: 'paragraph', from: 0, to: text.length, by: 'test' }];
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, blocks);
  const grammar = readGrammar(tokens, sentences, knowledge.grammar);
  return findActors(
    {
      text,
      blocks,
      tokens,
      sentences,
      grammar,
      publishedOn: '2024-05-16',
      publisher: null,
      byline: [],
    },
    knowledge.actors,
  );
}

const CASES = readCases(readFileSync(new URL('actors.cases.txt', import.meta.url), 'utf8'));

// A mark is [how:NUMBER.COUNTRY.kind words]: marks of one number are one actor; what is empty is not asked, `none` is no country.
test.each(CASES.map((c) => [c.title, c] as const))('%s', (_, c) => {
  const { all, mentions } = read(c.text);
  const wrong: string[] = [];
  const meant = new Map<string, readonly number[]>();
  for (const span of c.spans) {
    const [number = '', country = '', kind = ''] = span.tag.split('.');
    const here = mentions.filter(
      (m) => m.from < span.to && m.to > span.from && m.how === span.label,
    );
    const fitting = here.filter(({ actor }) => {
      const found = all[actor];
      return (
        (country === '' || found?.country === (country === 'none' ? null : country)) &&
        (kind === '' || found?.kind === kind)
      );
    });
    if (fitting.length === 0) {
      const was = here.map((m) => `${all[m.actor]?.country ?? ''}.${all[m.actor]?.kind ?? ''}`);
      wrong.push(`no ${span.label} ${span.tag} on "${span.text}"; there: ${was.join(' ')}`);
      continue;
    }
    const actors = fitting.map((m) => m.actor);
    const before = meant.get(number);
    if (before && !before.some((a) => actors.includes(a)))
      wrong.push(`"${span.text}" is somebody else`);
    if (!before) meant.set(number, actors);
  }
  if (c.spans.length === 0 && mentions.length > 0)
    wrong.push(
      ...mentions.map((m) => `"${c.text.slice(m.from, m.to)}" is ${all[m.actor]?.name ?? ''}`),
    );
  if (c.wanted) expect(wrong, 'a wanted case passes: take the mark away').not.toEqual([]);
  else expect(wrong).toEqual([]);
});

test('any text gives mentions inside it, in order, of actors that exist', () => {
  const words = [
    'Russia',
    'said',
    'the',
    'minister',
    'President',
    'Lavrov',
    ',',
    'of',
    "'s",
    'he',
    'Chinese',
    'and',
    '.',
    'U.S.',
    'in',
    'Moscow',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6 })), { maxLength: 40 }),
      (parts) => {
        const text = parts.join(' ');
        const { all, mentions } = read(text);
        let from = 0;
        for (const mention of mentions) {
          expect(mention.from).toBeGreaterThanOrEqual(from);
          expect(mention.to).toBeGreaterThan(mention.from);
          expect(mention.to).toBeLessThanOrEqual(text.length);
          expect(all[mention.actor]).toBeDefined();
          from = mention.from;
        }
      },
    ),
  );
});

test('an office of the lexicon counts in its years only; what the report says stands', () => {
  const roleOf = (text: string, name: string): string | null | undefined =>
    read(text).all.find((actor) => actor.name === name)?.role;
  expect(roleOf('Barack Obama spoke in Berlin.', 'Barack Obama')).toBeNull();
  expect(roleOf('Joe Biden spoke in Berlin.', 'Joe Biden')).toBe('president');
  expect(roleOf('Former President Barack Obama spoke.', 'Barack Obama')).toBe('president');
});
