import { lexiconText, type LexiconFiles } from '../lexicons/lexicons.ts';
import { cell, cellOf, readTable } from '../lexicons/table.ts';
import type { WordList } from '../lexicons/words.ts';
import type { VerbForm, WordClass } from './grammar.ts';

/** A form of a verb: "said" is past or participle of "say". */
export interface VerbReading {
  readonly lemma: string;
  readonly form: VerbForm;
}

/** What is known of English words for the grammar. */
export interface GrammarLexicon {
  /** Class of words that have one only (closed classes, and nouns and adjectives with misleading endings). */
  readonly classes: ReadonlyMap<string, WordClass>;
  /** Readings of a verb form, in lower case. */
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  /** Verb lemmas that news copy also uses as nouns: "talk", "strike", "visit". */
  readonly alsoNouns: ReadonlySet<string>;
  /** Words of the language, to tell by its relatives what an unlisted word is: "publicly" shows that "public" is an adjective. */
  readonly words: WordList;
}

const CLASSES = [
  'NOUN',
  'PRON',
  'AUX',
  'ADJ',
  'ADV',
  'ADP',
  'DET',
  'NUM',
  'CCONJ',
  'SCONJ',
  'PART',
  'INTJ',
] as const;

/** Reads `function-words.tsv` and `verbs.tsv`. Throws `LexiconError` with file and line. */
export function readGrammarLexicon(
  files: LexiconFiles,
  words: WordList = { has: () => false },
): GrammarLexicon {
  const classes = new Map<string, WordClass>();
  for (const row of readTable(lexiconText(files, 'function-words.tsv'), 'function-words.tsv', [
    'word',
  ])) {
    classes.set(
      cell(row, 'word', 'function-words.tsv'),
      cellOf(row, 'class', CLASSES, 'function-words.tsv'),
    );
  }
  const verbs = new Map<string, VerbReading[]>();
  const alsoNouns = new Set<string>();
  const add = (word: string, lemma: string, form: VerbForm): void => {
    const readings = verbs.get(word);
    if (readings) readings.push({ lemma, form });
    else verbs.set(word, [{ lemma, form }]);
  };
  for (const row of readTable(lexiconText(files, 'verbs.tsv'), 'verbs.tsv', ['lemma'])) {
    const lemma = cell(row, 'lemma', 'verbs.tsv');
    const { past = '', participle = '', present = '', ing = '' } = row.cells;
    add(lemma, lemma, 'base');
    add(present || withEnding(lemma, 's'), lemma, 'present');
    add(past || withEnding(lemma, 'ed'), lemma, 'past');
    add(participle || withEnding(lemma, 'ed'), lemma, 'participle');
    add(ing || withEnding(lemma, 'ing'), lemma, 'ing');
    if (row.cells['noun'] === 'y') alsoNouns.add(lemma);
  }
  return { classes, verbs, alsoNouns, words };
}

/** Regular forms: "deny" → "denies", "accuse" → "accusing", "agree" → "agreed". */
export function withEnding(lemma: string, ending: 's' | 'ed' | 'ing'): string {
  if (/[^aeiou]y$/u.test(lemma) && ending !== 'ing')
    return `${lemma.slice(0, -1)}ie${ending === 's' ? 's' : 'd'}`;
  if (ending === 's') return /(?:[sxzo]|ch|sh)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`;
  if (lemma.endsWith('e') && ending === 'ed') return `${lemma}d`;
  if (/[^eoy]e$/u.test(lemma) && ending === 'ing') return `${lemma.slice(0, -1)}ing`;
  return `${lemma}${ending}`;
}
