import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { knowledgeFrom, type Knowledge } from '../../engine/index.ts';
import { englishWords } from './english-words.ts';

/** The lexicons of an installation, and a fingerprint of their contents for the records made with them. */
export interface LoadedKnowledge {
  readonly knowledge: Knowledge;
  readonly fingerprint: string;
}

const FOLDER = fileURLToPath(new URL('../../../lexicons/en/', import.meta.url));
let loaded: LoadedKnowledge | null = null;

/**
 * The knowledge of English that ships with Readout, read from `lexicons/en` once a process.
 * Throws `LexiconError` naming file and line for an entry out of order.
 */
export function loadKnowledge(): LoadedKnowledge {
  if (loaded) return loaded;
  const hash = createHash('sha256');
  const files = new Map<string, string>();
  for (const name of readdirSync(FOLDER).filter((n) => n.endsWith('.tsv')).sort()) {
    const text = readFileSync(`${FOLDER}${name}`, 'utf8');
    files.set(name, text);
    hash.update(`${name}\0${text}\0`);
  }
  loaded = { knowledge: knowledgeFrom(files, englishWords()), fingerprint: hash.digest('hex') };
  return loaded;
}
