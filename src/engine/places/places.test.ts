import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findActors } from '../actors/find-actors.ts';
import { readActorLexicon } from '../actors/lexicon.ts';
import type { Block } from '../blocks/block.ts';
import { readGrammarLexicon } from '../grammar/lexicon.ts';
import { readGrammar } from '../grammar/read-grammar.ts';
import { splitSentences } from '../sentences/split.ts';
import { readCases } from '../testing/marked.ts';
import type { Doc } from '../text/doc.ts';
import { bySpan } from '../text/span.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { findPlaces } from './find-places.ts';
import { readGazetteer } from './lexicon.ts';
import type { Places } from './place.ts';

const FOLDER = fileURLToPath(new URL('../../../lexicons/en/', import.meta.url));
const FILES = new Map(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}${name}`, 'utf8')]),
);
const GRAMMAR = readGrammarLexicon(FILES);
const ACTORS = readActorLexicon(FILES);
const GAZETTEER = readGazetteer(FILES);

/** Reads a text as one paragraph, or as a headline. */
function read(text: string, kind: Block['kind'] = 'paragraph'): { doc: Doc; places: Places } {
  const blocks: Block[] = [{ kind, from: 0, to: text.length, by: 'test' }];
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, blocks);
  const doc: Doc = {
    text,
    blocks,
    tokens,
    sentences,
    grammar: readGrammar(tokens, sentences, GRAMMAR),
    publishedOn: '2024-05-16',
    publisher: null,
    byline: [],
  };
  return { doc, places: findPlaces(doc, findActors(doc, ACTORS), GAZETTEER) };
}

/** `UKR/Kyiv Kyiv as city`: what a case says and what was read are compared in this form. */
function found({ doc, places }: ReturnType<typeof read>): string[] {
  return places.mentions.map((mention) => {
    const place = places.all[mention.place];
    if (!place) throw new RangeError(`place ${mention.place} of ${places.all.length}`);
    const words = doc.text.slice(mention.from, mention.to);
    return `${mention.from} "${words}": ${place.precision} ${place.name} ${place.country ?? '-'}`;
  });
}

const CASES = readCases(readFileSync(new URL('places.cases.txt', import.meta.url), 'utf8'));

test.each(CASES.map((c) => [c.title, c] as const))('%s', (title, c) => {
  const reading = read(c.text, title.includes('headline:') ? 'headline' : 'paragraph');
  const wanted = c.spans.map((span) => {
    const [country, name] = span.tag.split('/');
    const same = `${span.from} "${span.text}": `;
    const place = reading.places.all.find((p) => p.name === span.text);
    return `${same}${span.label} ${name?.replaceAll('_', ' ') ?? place?.name ?? span.text} ${country ?? ''}`;
  });
  if (c.wanted)
    expect(found(reading), 'a wanted case passes: take the mark away').not.toEqual(wanted);
  else expect(found(reading)).toEqual(wanted);
});

test('a place is one entry however often and by whatever name it is told', () => {
  const { places } = read(
    'Shells fell on Kiev. Talks in Kyiv ended. Drones struck the Ukrainian capital, and people fled the city.',
  );
  expect(places.all.map((place) => place.name)).toEqual(['Kyiv']);
  expect(places.mentions.length).toBe(4);
});

test('a known place has its position, an unlisted one has none', () => {
  const { places } = read(
    'Trucks went from the village of Soloniv to Geneva and stopped near Orvandi.',
  );
  expect(places.all.map(({ name, lat, lon }) => [name, lat, lon])).toEqual([
    ['Geneva', 46.2, 6.14],
    ['Orvandi', null, null],
  ]);
});

test('the country of an unlisted place is told once for all its mentions', () => {
  const { places } = read(
    'Two died near Orvandi. The village of Orvandi in eastern Syria was quiet.',
  );
  expect(places.all).toEqual([
    { name: 'Orvandi', country: 'SYR', lat: null, lon: null, precision: 'city' },
  ]);
});

test('mentions say how they name the place and by which rule', () => {
  const { places } = read('KYIV, July 10 (Northwire) — Drones hit Odesa. Ships left the city.');
  expect(places.mentions.map(({ how, by, sentence }) => [how, by, sentence])).toEqual([
    ['dateline', 'dateline', 0],
    ['name', 'attacked', 0],
    ['description', 'visited', 1],
  ]);
});

const WORDS = fc.constantFrom(
  ...['in', 'at', 'the', 'of', 'to', 'from', ',', '.', '"', 'and', "'s", '—', 'there', 'where'],
  ...[
    'Kyiv',
    'KYIV',
    'Moscow',
    'Gaza',
    'Strip',
    'Turkey',
    'Red',
    'Sea',
    'White',
    'House',
    'Orvandi',
  ],
  ...[
    'village',
    'capital',
    'city',
    'region',
    'airport',
    'talks',
    'strikes',
    'on',
    'shelled',
    'said',
  ],
  ...[
    'north',
    'eastern',
    'Ukrainian',
    'visited',
    'flew',
    'Texas',
    'Paris',
    '2024',
    '\n\n',
    'é',
    '𝒳',
  ],
);

test('any text gives mentions in range, in order and in their sentence', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(WORDS, { maxLength: 60 }).map((w) => w.join(' ')),
      ),
      fc.constantFrom<Block['kind']>('paragraph', 'headline'),
      (text, kind) => {
        const { doc, places } = read(text, kind);
        for (const mention of places.mentions) {
          const sentence = doc.sentences[mention.sentence];
          expect(mention.from).toBeLessThan(mention.to);
          expect(sentence && sentence.from <= mention.from && mention.to <= sentence.to).toBe(true);
          expect(places.all[mention.place]).toBeDefined();
        }
        expect([...places.mentions].sort(bySpan)).toEqual(places.mentions);
        const first = new Set(places.mentions.map((mention) => mention.place));
        expect([...first]).toEqual(places.all.map((_, index) => index));
      },
    ),
  );
});
