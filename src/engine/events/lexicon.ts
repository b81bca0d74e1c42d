import { lexiconText, type LexiconFiles } from '../lexicons/lexicons.ts';
import { cell, cellOf, LexiconError, readTable } from '../lexicons/table.ts';
import { eventTypeSchema, type EventType } from '../record/schema.ts';

/** What a party does in an event: `all` is a side of a meeting, a pact or a fight. */
export type Role = 'actor' | 'recipient' | 'all' | 'none';

/** A predicate with what it tells: "break off relations" is SANCTION, its subject the actor, "with" the recipient. */
export interface Frame {
  /** Dictionary form of the verb, or a noun, with the words that follow; "~" stands for up to six words. */
  readonly words: readonly string[];
  readonly part: 'verb' | 'noun';
  readonly type: EventType;
  readonly mode: string | null;
  readonly cameo: string;
  /** Role by place: subject, object, object2, that, owner, inner, or a preposition. */
  readonly roles: ReadonlyMap<string, Role>;
  /** What the object must be (one of), words or `@class`; empty: anything. */
  readonly object: readonly string[];
  /** What the object must not be. */
  readonly unless: readonly string[];
  /** `frames.tsv:17`, for "why?". */
  readonly name: string;
}

/** The frames by their first word, and what helps to tell their senses. */
export interface FrameLexicon {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly nearMisses: readonly NearMiss[];
}

/** Words that look like an act and are none, or that mark a sentence about sport, markets or weather. */
export interface NearMiss {
  readonly kind: 'phrase' | 'sport' | 'market' | 'weather';
  readonly words: string;
}

const ROLES = ['actor', 'recipient', 'all', 'none'] as const;

/** Reads `frames.tsv`, `object-classes.tsv` and `near-misses.tsv`. Throws `LexiconError` with file and line. */
export function readFrameLexicon(files: LexiconFiles): FrameLexicon {
  const verbs = new Map<string, Frame[]>();
  const nouns = new Map<string, Frame[]>();
  const file = 'frames.tsv';
  const keys = ['words', 'part', 'type', 'object'];
  for (const row of readTable(lexiconText(files, file), file, keys)) {
    const words = cell(row, 'words', file).split(/\s+/u);
    const part = cellOf(row, 'part', ['verb', 'noun'], file);
    const frame: Frame = {
      words,
      part,
      type: cellOf(row, 'type', eventTypeSchema.options, file),
      mode: row.cells['mode'] === '' ? null : (row.cells['mode'] ?? null),
      cameo: cell(row, 'cameo', file),
      roles: rolesOf(cell(row, 'roles', file), row.line),
      object: listOf(row.cells['object']),
      unless: listOf(row.cells['unless']),
      name: `${file}:${row.line}`,
    };
    const index = part === 'verb' ? verbs : nouns;
    const first = words[0] ?? '';
    const same = index.get(first);
    if (same) same.push(frame);
    else index.set(first, [frame]);
  }
  for (const frames of [...verbs.values(), ...nouns.values()]) {
    // "hold talks" before "hold": the entry that asks for more says more.
    frames.sort((a, b) => weight(b) - weight(a));
  }
  const classes = new Map<string, Set<string>>();
  for (const row of readTable(lexiconText(files, 'object-classes.tsv'), 'object-classes.tsv', [
    'class',
    'word',
  ])) {
    const name = cell(row, 'class', 'object-classes.tsv');
    const known = classes.get(name) ?? new Set();
    known.add(cell(row, 'word', 'object-classes.tsv'));
    classes.set(name, known);
  }
  const nearMisses = readTable(lexiconText(files, 'near-misses.tsv'), 'near-misses.tsv', [
    'kind',
    'words',
  ]).map((row) => ({
    kind: cellOf(row, 'kind', ['phrase', 'sport', 'market', 'weather'], 'near-misses.tsv'),
    words: cell(row, 'words', 'near-misses.tsv'),
  }));
  return { verbs, nouns, classes, nearMisses };
}

function weight(frame: Frame): number {
  return frame.words.length * 2 + (frame.object.length > 0 ? 1 : 0);
}

function listOf(text: string | undefined): string[] {
  return (text ?? '').split(/,\s*/u).filter((word) => word !== '');
}

function rolesOf(text: string, line: number): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const part of text.split(/\s+/u)) {
    const [places, name] = part.split('>');
    const role = ROLES.find((r) => r === name);
    if (!role) throw new LexiconError('frames.tsv', line, `role "${part}" is none of place>role`);
    for (const place of (places ?? '').split('|')) roles.set(place, role);
  }
  return roles;
}
