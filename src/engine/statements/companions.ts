import { lexiconText, type LexiconFiles } from '../lexicons/lexicons.ts';
import { cell, cellOf, readTable } from '../lexicons/table.ts';

/** Words that go with cues: where something is said, what is withheld, and what only looks like speech. */
export interface Companions {
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

const COMPANIONS = ['channel', 'withheld-verb', 'withheld-noun', 'near-miss', 'silent'] as const;

/** Reads `cue-companions.tsv`. Throws `LexiconError` with file and line. */
export function readCompanions(files: LexiconFiles): Companions {
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
