import { lexiconText, type LexiconFiles } from '../lexicons/lexicons.ts';
import { cell, cellOf, LexiconError, readTable } from '../lexicons/table.ts';
import { actSchema, type Act } from '../record/schema.ts';

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
  /** `cues.tsv:17`, for "why?". */
  readonly name: string;
}

/** The cues of a language by their first word. */
export interface CueLexicon {
  readonly verbs: ReadonlyMap<string, readonly CueEntry[]>;
  readonly nouns: ReadonlyMap<string, readonly CueEntry[]>;
  readonly adjectives: ReadonlyMap<string, readonly CueEntry[]>;
  readonly phrases: readonly CueEntry[];
  /** Heads of phrases that tell where something was said: "statement", "Telegram", by preposition. */
  readonly channels: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs of telling that can be withheld, with what they take: "comment on", "say whether". */
  readonly withheld: ReadonlySet<string>;
  /** Nouns that are withheld: "gave no details", "offered no comment". */
  readonly withheldNouns: ReadonlySet<string>;
  /** Words that look like a cue and are none: "that said", "as they say". */
  readonly nearMisses: readonly (readonly string[])[];
  /** Subjects that say nothing to anybody: "the table says", "experience shows". */
  readonly silent: ReadonlySet<string>;
}

const PARTS = ['verb', 'noun', 'adjective', 'phrase'] as const;
const COMPANIONS = ['channel', 'withheld-verb', 'withheld-noun', 'near-miss', 'silent'] as const;
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
  const keys = ['cue', 'part', 'act', 'object'];
  for (const row of readTable(lexiconText(files, file), file, keys)) {
    const words = cell(row, 'cue', file).split(' ');
    const part = cellOf(row, 'part', PARTS, file);
    const entry: CueEntry = {
      words,
      act: cellOf(row, 'act', actSchema.options, file),
      frames: cell(row, 'frames', file)
        .split(' ')
        .map((name) => frameOf(name, file, row.line)),
      objects: new Set((row.cells['object'] ?? '').split('|').filter((word) => word !== '')),
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
        (a, b) => b.words.length - a.words.length || Number(b.objects.size > 0) - Number(a.objects.size > 0),
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

function readCompanions(
  files: LexiconFiles,
): Pick<CueLexicon, 'channels' | 'withheld' | 'withheldNouns' | 'nearMisses' | 'silent'> {
  const file = 'cue-companions.tsv';
  const channels = new Map<string, Set<string>>();
  const withheld = new Set<string>();
  const withheldNouns = new Set<string>();
  const silent = new Set<string>();
  const nearMisses: string[][] = [];
  for (const row of readTable(lexiconText(files, file), file, ['words', 'kind', 'after'])) {
    const words = cell(row, 'words', file);
    switch (cellOf(row, 'kind', COMPANIONS, file)) {
      case 'channel':
        for (const preposition of cell(row, 'after', file).split('|')) {
          const known = channels.get(preposition);
          if (known) known.add(words);
          else channels.set(preposition, new Set([words]));
        }
        break;
      case 'withheld-verb':
        withheld.add(words);
        break;
      case 'withheld-noun':
        withheldNouns.add(words);
        break;
      case 'near-miss':
        nearMisses.push(words.split(' '));
        break;
      case 'silent':
        silent.add(words);
    }
  }
  return { channels, withheld, withheldNouns, nearMisses, silent };
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
