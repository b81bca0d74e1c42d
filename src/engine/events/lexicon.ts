import { lexiconText, type LexiconFiles } from '../lexicons/lexicons.ts';
import { cell, cellOf, LexiconError, readTable, type LexiconRow } from '../lexicons/table.ts';
import { eventTypeSchema } from '../record/schema.ts';
import { readConditions } from './conditions.ts';
import type { Frame, Role } from './frame.ts';
import { readNations, type Nations } from './nations.ts';
import { wordSet, type WordSet } from './word-set.ts';

/** The frames by their first word, and what helps to tell their senses. */
export interface FrameLexicon {
  readonly verbs: ReadonlyMap<string, readonly Frame[]>;
  readonly nouns: ReadonlyMap<string, readonly Frame[]>;
  readonly classes: ReadonlyMap<string, WordSet>;
  /** Words by which a sentence is known to be about games, prices or the sky. */
  readonly topics: ReadonlyMap<Topic, WordSet>;
  /** Words that look like an act and are none: "war of words". */
  readonly sayings: readonly string[];
  /** Countries by the words that stand for them before a noun: "Chinese goods". */
  readonly nations: Nations;
}

/** What a sentence can be about that is no diplomacy. */
export type Topic = (typeof TOPICS)[number];

const FRAMES = 'frames.tsv';
const CLASSES = 'object-classes.tsv';
const MISSES = 'near-misses.tsv';
const TOPICS = ['sport', 'game', 'market', 'weather'] as const;
const ROLES = ['actor', 'recipient', 'all', 'none'] as const;

/** Reads `frames.tsv`, `object-classes.tsv`, `near-misses.tsv` and the countries of `states.tsv`. Throws `LexiconError` with file and line. */
export function readFrameLexicon(files: LexiconFiles): FrameLexicon {
  const classes = readClasses(lexiconText(files, CLASSES));
  const misses = readTable(lexiconText(files, MISSES), MISSES, ['kind', 'words']).map((row) => ({
    kind: cellOf(row, 'kind', ['phrase', ...TOPICS], MISSES),
    words: cell(row, 'words', MISSES),
  }));
  const of = (kind: string): string[] => misses.flatMap((m) => (m.kind === kind ? m.words : []));
  return {
    ...readFrames(lexiconText(files, FRAMES), classes),
    classes,
    topics: new Map(TOPICS.map((topic) => [topic, wordSet(of(topic))])),
    sayings: of('phrase'),
    nations: readNations(files),
  };
}

function readFrames(
  text: string,
  classes: ReadonlyMap<string, WordSet>,
): Pick<FrameLexicon, 'verbs' | 'nouns'> {
  const verbs = new Map<string, Frame[]>();
  const nouns = new Map<string, Frame[]>();
  const seen = new Map<string, number>();
  for (const row of readTable(text, FRAMES)) {
    for (const frame of framesOf(row, classes)) {
      const key = `${frame.words.join(' ')}\t${frame.part}\t${frame.type}\t${row.cells['object'] ?? ''}`;
      const before = seen.get(key);
      if (before !== undefined)
        throw new LexiconError(
          FRAMES,
          row.line,
          `"${frame.words.join(' ')}" stands on line ${before} already`,
        );
      seen.set(key, row.line);
      const index = frame.part === 'verb' ? verbs : nouns;
      const first = frame.words[0] ?? '';
      index.set(first, [...(index.get(first) ?? []), frame]);
    }
  }
  // "hold talks" before "hold": the entry that asks for more says more.
  for (const frames of [...verbs.values(), ...nouns.values()])
    frames.sort((a, b) => weight(b) - weight(a));
  return { verbs, nouns };
}

/** A line may hold several wordings of one frame: "sign|ink|seal". */
function framesOf(row: LexiconRow, classes: ReadonlyMap<string, WordSet>): Frame[] {
  const conditions = (column: string): ReturnType<typeof readConditions> =>
    readConditions(
      row.cells[column] ?? '',
      classes,
      (reason) => new LexiconError(FRAMES, row.line, reason),
    );
  const shared: Omit<Frame, 'words'> = {
    part: cellOf(row, 'part', ['verb', 'noun'], FRAMES),
    type: cellOf(row, 'type', eventTypeSchema.options, FRAMES),
    mode: row.cells['mode'] === '' ? null : (row.cells['mode'] ?? null),
    cameo: cell(row, 'cameo', FRAMES),
    roles: rolesOf(cell(row, 'roles', FRAMES), row.line),
    object: conditions('object'),
    unless: conditions('unless'),
    name: `${FRAMES}:${row.line}`,
  };
  return cell(row, 'words', FRAMES)
    .split('|')
    .map((words) => ({ ...shared, words: words.trim().split(/\s+/u) }));
}

function weight(frame: Frame): number {
  return frame.words.length * 2 + (frame.object.length > 0 ? 1 : 0);
}

function rolesOf(text: string, line: number): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const part of text.split(/\s+/u)) {
    const [places, name] = part.split('>');
    const role = ROLES.find((r) => r === name);
    if (!role) throw new LexiconError(FRAMES, line, `role "${part}" is none of place>role`);
    for (const place of (places ?? '').split('|')) roles.set(place, role);
  }
  return roles;
}

function readClasses(text: string): Map<string, WordSet> {
  const words = new Map<string, string[]>();
  for (const row of readTable(text, CLASSES, ['class', 'word'])) {
    const name = cell(row, 'class', CLASSES);
    words.set(name, [...(words.get(name) ?? []), cell(row, 'word', CLASSES)]);
  }
  return new Map([...words].map(([name, members]) => [name, wordSet(members)]));
}
