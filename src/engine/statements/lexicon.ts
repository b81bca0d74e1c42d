import { lexiconText, type LexiconFiles } from '../lexicons/lexicons.ts';
import { cell, cellOf, LexiconError, readTable } from '../lexicons/table.ts';
import { actSchema, type Act } from '../record/schema.ts';
import { readCompanions, type Companions } from './companions.ts';

/** What may follow a cue, by construction; see the header of `cues.tsv` for examples. */
export type Frame =
  | { readonly kind: 'that' | 'zero' | 'quote' | 'wh' | 'to' | 'ing' | 'np' | 'clause' }
  | { readonly kind: 'x-that' | 'x-to' | 'x-as' | 'x-small' | 'x-wh' | 'x-quote' }
  | { readonly kind: 'prep' | 'x-prep'; readonly preposition: string };

/** One reading of a cue: "call on" with an object and an infinitive is a request. */
export interface CueEntry {
  /** Dictionary form and the words that go with it: `['call', 'on']`. */
  readonly words: readonly string[];
  readonly act: Act;
  readonly frames: readonly Frame[];
  /** Heads of the object that this reading needs; empty: any. */
  readonly objects: ReadonlySet<string>;
  /** Heads of the speaker that this reading needs; empty: any. "The poll shows" tells something, "the table shows" does not. */
  readonly subjects: ReadonlySet<string>;
  /** `cues.tsv:17`, for "why?". */
  readonly name: string;
}

/** The cues of a language by their first word. */
export interface CueLexicon extends Companions {
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly CueEntry[]>;
  readonly adjectives: ReadonlyMap<string, readonly CueEntry[]>;
  readonly phrases: readonly CueEntry[];
}

const PARTS = ['verb', 'noun', 'adjective', 'phrase'] as const;
const PLAIN = new Set([
  'that',
  'zero',
  'quote',
  'wh',
  'to',
  'ing',
  'np',
  'clause',
  'x-that',
  'x-to',
  'x-as',
  'x-small',
  'x-wh',
  'x-quote',
]);

/** Reads `cues.tsv` and `cue-companions.tsv`. Throws `LexiconError` with file and line. */
export function readCueLexicon(files: LexiconFiles): CueLexicon {
  const file = 'cues.tsv';
  const parts = new Map(PARTS.map((part) => [part, new Map<string, CueEntry[]>()]));
  const phrases: CueEntry[] = [];
  const keys = ['cue', 'part', 'act', 'object', 'subject'];
  for (const row of readTable(lexiconText(files, file), file, keys)) {
    const words = cell(row, 'cue', file).split(' ');
    const part = cellOf(row, 'part', PARTS, file);
    const entry: CueEntry = {
      words,
      act: cellOf(row, 'act', actSchema.options, file),
      frames: cell(row, 'frames', file)
        .split(' ')
        .map((name) => frameOf(name, file, row.line)),
      objects: wordSet(row.cells['object']),
      subjects: wordSet(row.cells['subject']),
      name: `${file}:${row.line}`,
    };
    if (part === 'phrase') phrases.push(entry);
    const table = parts.get(part);
    const first = words[0] ?? '';
    const known = table?.get(first);
    if (known) known.push(entry);
    else table?.set(first, [entry]);
  }
  for (const table of parts.values()) {
    // The longest wording first, then those that need an object of their own.
    for (const entries of table.values())
      entries.sort(
        (a, b) =>
          b.words.length - a.words.length ||
          Number(b.objects.size > 0) - Number(a.objects.size > 0),
      );
  }
  return {
    verbs: parts.get('verb') ?? new Map(),
    nouns: parts.get('noun') ?? new Map(),
    adjectives: parts.get('adjective') ?? new Map(),
    phrases,
    ...readCompanions(files),
  };
}

function wordSet(words = ''): ReadonlySet<string> {
  return new Set(words.split('|').filter((word) => word !== ''));
}

function frameOf(name: string, file: string, line: number): Frame {
  const preposition = /^(?<kind>prep|x-prep)-(?<word>[a-z]+)$/u.exec(name)?.groups;
  if (preposition) {
    const kind = preposition['kind'] === 'prep' ? 'prep' : 'x-prep';
    return { kind, preposition: preposition['word'] ?? '' };
  }
  if (!isPlain(name)) throw new LexiconError(file, line, `frame "${name}" is not known`);
  return { kind: name };
}

function isPlain(name: string): name is Exclude<Frame['kind'], 'prep' | 'x-prep'> {
  return PLAIN.has(name);
}
