import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../host/lexicons/load.ts';
import { findActors } from '../actors/find-actors.ts';
import type { Block } from '../blocks/block.ts';
import { readGrammar } from '../grammar/read-grammar.ts';
import { splitSentences } from '../sentences/split.ts';
import { readCases, type MarkedSpan } from '../testing/marked.ts';
import { contains, type Span } from '../text/span.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { findStatements } from './find-statements.ts';
import type { Statement } from './statement.ts';

/**
 * Marks of `statements.cases.txt`: speaker, cue, content, addressee, channel. A tag names the statement by a letter
 * (none: `a`; `[speaker:ab Roux]` speaks both) and on a cue, parted by full stops, its act where that is not
 * "state", `not` where the saying is negated, `in-b` where it stands in the words of statement `b`:
 * `[cue:b.deny.in-a denied]`. What is not marked must not be there.
 */
const CASES = readCases(readFileSync(new URL('statements.cases.txt', import.meta.url), 'utf8'));
const { knowledge } = loadKnowledge();

/** The statements of a text of paragraphs; a title that opens with "headline" or "caption" says what the first one is. */
function statementsOf(text: string, title: string): Statement[] {
  const first = title.startsWith('headline') ? 'headline' : 'caption';
  const blocks: Block[] = [];
  let from = 0;
  for (const paragraph of text.split('\n\n')) {
    const to = from + paragraph.length;
    const kind = from === 0 && title.startsWith(first) ? first : 'paragraph';
    blocks.push({ kind, from, to, by: 'test' });
    from = to + 2;
  }
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens, blocks);
  const grammar = readGrammar(tokens, sentences, knowledge.grammar);
  const base = { text, blocks, tokens, sentences, grammar, byline: [] };
  const doc = { ...base, publishedOn: '2024-05-16', publisher: null };
  return findStatements(doc, findActors(doc, knowledge.actors), knowledge.cues);
}

interface Expected {
  readonly id: string;
  readonly content: readonly MarkedSpan[];
  readonly cue: MarkedSpan | undefined;
  readonly speaker: MarkedSpan | undefined;
  readonly addressee: MarkedSpan | undefined;
  readonly channel: MarkedSpan | undefined;
  readonly act: string;
  readonly negated: boolean;
  readonly within: string | null;
}

function expectedOf(spans: readonly MarkedSpan[]): Expected[] {
  const ids = new Set(spans.flatMap((span) => idsOf(span).split('')));
  return [...ids].sort().map((id) => {
    const own = spans.filter((span) => idsOf(span).includes(id));
    const one = (label: string): MarkedSpan | undefined => own.find((s) => s.label === label);
    const tags = (one('cue')?.tag ?? '').split('.');
    const act = tags.find((tag) => /^[a-z]{3,}$/u.test(tag) && tag !== 'not');
    return {
      id,
      content: own.filter((s) => s.label === 'content'),
      cue: one('cue'),
      speaker: one('speaker'),
      addressee: one('addressee'),
      channel: one('channel'),
      act: act ?? 'state',
      negated: tags.includes('not'),
      within: /\bin-(?<outer>[a-h])\b/u.exec(one('cue')?.tag ?? '')?.groups?.['outer'] ?? null,
    };
  });
}

/** The letters of the statements that a mark is for. */
function idsOf({ tag }: MarkedSpan): string {
  return /^[a-h]+(?=\.|$)/u.exec(tag)?.[0] ?? 'a';
}

const same = (a: Span | null | undefined, b: Span | null | undefined): boolean =>
  (a ?? null) === null || (b ?? null) === null
    ? (a ?? null) === (b ?? null)
    : a?.from === b?.from && a?.to === b?.to;

/** The marked words name the speaker: they lie in the speaker's span, or it in them. */
const names = (marked: Span | undefined, found: Span | null): boolean =>
  marked === undefined || found === null
    ? marked === undefined && found === null
    : contains(found, marked) || contains(marked, found);

function sayWrong(text: string, wanted: Expected, found: Statement): string[] {
  const words = (span: Span | null | undefined): string =>
    span ? `"${text.slice(span.from, span.to)}"` : 'nobody';
  const wrong: string[] = [];
  if (!names(wanted.speaker, found.speakerSpan))
    wrong.push(`${wanted.id}: speaker is ${words(found.speakerSpan)}`);
  if (!same(wanted.cue, found.cue)) wrong.push(`${wanted.id}: cue is ${words(found.cue)}`);
  if (!same(wanted.addressee, found.addressee))
    wrong.push(`${wanted.id}: addressee is ${words(found.addressee)}`);
  if (!same(wanted.channel, found.channel))
    wrong.push(`${wanted.id}: channel is ${words(found.channel)}`);
  if (wanted.cue && wanted.act !== found.act) wrong.push(`${wanted.id}: act is ${found.act}`);
  if (wanted.negated !== found.negated) wrong.push(`${wanted.id}: negated is ${found.negated}`);
  return wrong;
}

function compare(
  text: string,
  spans: readonly MarkedSpan[],
  found: readonly Statement[],
): string[] {
  const wrong: string[] = [];
  const matched = new Map<string, Statement>();
  for (const wanted of expectedOf(spans)) {
    const one = found.find(
      (s) =>
        ![...matched.values()].includes(s) &&
        s.content.length === wanted.content.length &&
        s.content.every((span, n) => same(span, wanted.content[n])),
    );
    if (!one) {
      const first = wanted.content[0]?.text ?? '';
      wrong.push(`${wanted.id}: no statement "${first.slice(0, 60)}"`);
      continue;
    }
    matched.set(wanted.id, one);
    wrong.push(...sayWrong(text, wanted, one));
  }
  for (const { id, within } of expectedOf(spans)) {
    const outer = matched.get(id)?.within ?? null;
    const meant = within === null ? undefined : matched.get(within);
    if ((outer === null ? undefined : found[outer]) !== meant) wrong.push(`${id}: within`);
  }
  for (const extra of found) {
    if ([...matched.values()].includes(extra)) continue;
    const said = extra.content.map(({ from, to }) => text.slice(from, to)).join(' ‖ ');
    wrong.push(`too many: "${said}" [${extra.by.join(' ')}]`);
  }
  return wrong;
}

test.each(CASES.map((c) => [`${c.line}: ${c.title}`, c] as const))('%s', (_, c) => {
  const wrong = compare(c.text, c.spans, statementsOf(c.text, c.title));
  if (c.wanted) expect(wrong, 'a wanted case passes: take the mark away').not.toEqual([]);
  else expect(wrong).toEqual([]);
});
