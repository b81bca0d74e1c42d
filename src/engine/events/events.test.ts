import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../host/lexicons/load.ts';
import { findActors } from '../actors/find-actors.ts';
import type { Block } from '../blocks/block.ts';
import { readGrammar } from '../grammar/read-grammar.ts';
import { findPlaces } from '../places/find-places.ts';
import { splitSentences } from '../sentences/split.ts';
import { findStatements } from '../statements/find-statements.ts';
import { readCases } from '../testing/marked.ts';
import type { Doc } from '../text/doc.ts';
import { findTimes } from '../times/find-times.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { overlaps } from '../text/span.ts';
import { countsOf } from './counts.ts';
import { numberOf } from './numbers.ts';
import type { Event } from './event.ts';
import { findEvents, type Findings } from './find-events.ts';

const { knowledge } = loadKnowledge();
const FRAMES = knowledge.frames;

function read(text: string): { doc: Doc; findings: Findings; events: Event[] } {
  const blocks: Block[] = [{ kind: 'paragraph', from: 0, to: text.length, by: 'test' }];
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, blocks);
  const grammar = readGrammar(tokens, sentences, knowledge.grammar);
  const doc: Doc = {
    text,
    blocks,
    tokens,
    sentences,
    grammar,
    publishedOn: '2024-05-16',
    publisher: null,
    byline: [],
  };
  const actors = findActors(doc, knowledge.actors);
  const findings: Findings = {
    actors,
    places: findPlaces(doc, actors, knowledge.gazetteer),
    times: findTimes(doc),
    statements: findStatements(doc, actors, knowledge.cues),
  };
  return { doc, findings, events: findEvents(doc, findings, FRAMES) };
}

const TYPES = new Set([
  'agree',
  'consult',
  'support',
  'concede',
  'cooperate',
  'aid',
  'retreat',
  'request',
  'accuse',
  'reject',
  'threaten',
  'protest',
  'sanction',
  'mobilize',
  'coerce',
  'assault',
]);

const CASES = readCases(readFileSync(new URL('events.cases.txt', import.meta.url), 'utf8'));

type Span = (typeof CASES)[number]['spans'][number];

/** What a case marks and the reading does not give: predicates with their status, roles, figures and days of the marked events. */
function missed(c: (typeof CASES)[number]): string[] {
  const { findings, events } = read(c.text);
  if (c.spans.length === 0) return events.map((e) => `${e.type} on nothing`);
  const told: Event[] = [];
  const wrong: string[] = [];
  const of = (...labels: string[]): Span[] => c.spans.filter((s) => labels.includes(s.label));
  for (const span of c.spans.filter((s) => TYPES.has(s.label))) {
    const found = events.find(
      (e) => e.type.toLowerCase() === span.label && overlaps(e.predicate, span),
    );
    if (found) told.push(found);
    if (!found) wrong.push(`no ${span.label} on "${span.text}"`);
    else if (found.status !== span.tag) wrong.push(`"${span.text}" is ${found.status}`);
  }
  const mentions = [...findings.actors.mentions, ...findings.actors.adjectives];
  for (const span of of('actor', 'recipient')) {
    const meant = mentions.filter((m) => overlaps(m, span)).map((m) => m.actor);
    const filled = told.flatMap((e) => (span.label === 'actor' ? e.actors : e.recipients));
    if (!meant.some((a) => filled.includes(a))) wrong.push(`"${span.text}" is no ${span.label}`);
  }
  // `other` marks who has no part in it: "supporters of [other Maduro] rallied".
  for (const span of of('other')) {
    const meant = mentions.filter((m) => overlaps(m, span)).map((m) => m.actor);
    const parties = told.flatMap((e) => [...e.actors, ...e.recipients]);
    if (meant.some((a) => parties.includes(a))) wrong.push(`"${span.text}" is a party`);
  }
  for (const span of of('killed', 'injured', 'detained')) {
    const figure = span.text
      .split(' ')
      .map(numberOf)
      .find((value) => value !== null);
    if (!told.some((e) => e.counts[span.label] === figure))
      wrong.push(`not ${span.label}: "${span.text}"`);
  }
  for (const span of of('when')) {
    const [from, to = from] = span.tag.split('..');
    const right = told.some((e) =>
      span.tag === 'none' ? e.time === null : e.time?.from === from && e.time?.to === to,
    );
    if (!right) wrong.push(`not ${span.tag}`);
  }
  return wrong;
}

test.each(CASES.map((c) => [c.title, c] as const))('%s', (_, c) => {
  const wrong = missed(c);
  if (c.wanted) expect(wrong, 'a wanted case passes: take the mark away').not.toEqual([]);
  else expect(wrong).toEqual([]);
});

test('numbers in words and figures', () => {
  expect(numberOf('1,200')).toBe(1200);
  expect(numberOf('thirty-five')).toBe(35);
  expect(numberOf('several')).toBeNull();
});

test('a toll is read on both sides of its verb', () => {
  const { doc } = read('Russian strikes on Kyiv killed at least nine people and wounded 34.');
  expect(countsOf(doc.grammar.words, 0, doc.grammar.words.length)).toEqual({
    counts: { killed: 9, injured: 34 },
    countTerms: { killed: 'at least' },
  });
});

test('a year is no toll', () => {
  const { doc } = read('He was killed in 2003.');
  expect(countsOf(doc.grammar.words, 0, doc.grammar.words.length).counts).toEqual({});
});

test('every frame is found by its first word, the fuller entry first', () => {
  for (const frames of FRAMES.verbs.values()) {
    const lengths = frames.map((f) => f.words.length * 2 + (f.object.length > 0 ? 1 : 0));
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
  }
});

test('an act of nobody is no event', () => {
  expect(read('Somebody praised something.').events).toEqual([]);
});

test.each([
  'Two drones were shot down near Kharkiv.',
  'Missiles hit the port and two others had been shot down.',
  'Two hostages were shot in the leg.',
])('figures, no dead: %s', (text) => {
  expect(read(text).events.map((e) => e.counts['killed'])).not.toContain(2);
});
