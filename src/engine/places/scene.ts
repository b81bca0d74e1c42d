import type { Actor, ActorMention, Actors } from '../actors/actor.ts';
import { atomsOfTokens, type Atoms } from '../actors/wording.ts';
import type { Word } from '../grammar/grammar.ts';
import type { Doc } from '../text/doc.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../tokens/token.ts';
import type { Gazetteer } from './lexicon.ts';

/** What the rules of this room look at: the report's tokens with their grammar, its actors and the known places. */
export interface Scene {
  readonly doc: Doc;
  readonly atoms: Atoms;
  readonly gazetteer: Gazetteer;
  readonly actors: Actors;
  /** The actor mentions over each token. */
  readonly mentionsAt: ReadonlyMap<number, readonly ActorMention[]>;
}

export function sceneOf(doc: Doc, actors: Actors, gazetteer: Gazetteer): Scene {
  const mentionsAt = new Map<number, ActorMention[]>();
  let first = 0;
  for (const mention of actors.mentions) {
    while ((doc.tokens[first]?.to ?? Infinity) <= mention.from) first++;
    for (let at = first; (doc.tokens[at]?.from ?? Infinity) < mention.to; at++) {
      const same = mentionsAt.get(at);
      if (same) same.push(mention);
      else mentionsAt.set(at, [mention]);
    }
  }
  return { doc, atoms: atomsOfTokens(doc.tokens), gazetteer, actors, mentionsAt };
}

/** A range of tokens, half-open. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

export function tokenOf(scene: Scene, at: number): Token | undefined {
  return scene.doc.tokens[at];
}

export function wordOf(scene: Scene, at: number): Word | undefined {
  return scene.doc.grammar.words[at];
}

export function lower(scene: Scene, at: number): string {
  return scene.doc.tokens[at]?.lower ?? '';
}

/** Whether the token is a word that starts with a capital. */
export function isCapital(scene: Scene, at: number): boolean {
  const token = scene.doc.tokens[at];
  return token?.kind === 'word' && /^\p{Lu}/u.test(token.text);
}

/** Whether the word in this form or its dictionary form is one of these. */
export function isOf(scene: Scene, at: number, words: ReadonlySet<string>): boolean {
  const word = scene.doc.grammar.words[at];
  if (!word || word.kind !== 'word') return false;
  return (
    words.has(word.lower) ||
    words.has(word.lemma) ||
    stems(word.lower).some((stem) => words.has(stem))
  );
}

/** Dictionary forms that a regular form may have: the grammar reads "recaptured" as an adjective and "Flights" as a name, and leaves them whole. */
function stems(word: string): string[] {
  if (/[^s]s$/u.test(word)) return [word.slice(0, -1)];
  const stem = /^(?<stem>.{3,}?)(?:ed|ing)$/u.exec(word)?.groups?.['stem'];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, stem.replace(/(\p{L})\1$/u, '$1')];
}

/** "'s" or the apostrophe of "countries'": what makes the word before an owner. */
export function isPossessive(scene: Scene, at: number): boolean {
  const token = scene.doc.tokens[at];
  return token !== undefined && !token.spaced && /^['’]s?$/u.test(token.text);
}

/** The characters of some tokens. */
export function spanOf(scene: Scene, { first, end }: Range): Span | null {
  const from = scene.doc.tokens[first]?.from;
  const to = scene.doc.tokens[end - 1]?.to;
  return from === undefined || to === undefined ? null : { from, to };
}

/** The words of some tokens, with one space where white space was. */
export function textOf(scene: Scene, { first, end }: Range): string {
  let text = '';
  for (let i = first; i < end; i++) {
    const token = scene.doc.tokens[i];
    if (token) text += (text !== '' && token.spaced ? ' ' : '') + token.text;
  }
  return text;
}

/** The actor mentions that share a token with a range. `longer`: reaching beyond it. */
export function actorsOver(
  scene: Scene,
  range: Range,
): { readonly mention: ActorMention; readonly actor: Actor; readonly longer: boolean }[] {
  const span = spanOf(scene, range);
  const mentions = new Set<ActorMention>();
  for (let at = range.first; at < range.end; at++)
    for (const mention of scene.mentionsAt.get(at) ?? []) mentions.add(mention);
  return [...mentions].flatMap((mention) => {
    const actor = scene.actors.all[mention.actor];
    if (!actor || !span) return [];
    return [{ mention, actor, longer: mention.from < span.from || mention.to > span.to }];
  });
}

/** How far back a word is looked for: over clause breaks nothing governs a place. */
const BREAK =
  /^(?:[;:]|that|who|which|because|while|although|but|said|says|saying|adding|if|when|until|before|since)$/u;

/** The nearest of these words before a token, at most `reach` tokens back and in the same clause; -1 where there is none. */
export function before(
  scene: Scene,
  at: number,
  reach: number,
  words: ReadonlySet<string>,
  start: number,
): number {
  for (let i = at - 1; i >= start && i >= at - reach; i--) {
    if (isOf(scene, i, words)) return i;
    const token = scene.doc.tokens[i];
    if (!token || token.kind === 'open-quote' || token.kind === 'close-quote') return -1;
    if (BREAK.test(token.lower)) return -1;
  }
  return -1;
}
