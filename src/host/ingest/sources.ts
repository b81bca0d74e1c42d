import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchUrl, type FetchOptions } from './fetch-url.ts';
import { IngestError } from './ingest-error.ts';
import { readFile, systemReason } from './read-file.ts';
import { readStdin, STDIN } from './stdin.ts';

/** The bytes of a source and what its transport said of them. */
export interface Arrived {
  readonly bytes: Uint8Array;
  /** Final address, after redirects; null for what is no URL. */
  readonly url: string | null;
  /** Character set of the HTTP header; null elsewhere. */
  readonly declaredCharset: string | null;
}

/** Something to read. Nothing of it is read before `read` is called, so a thousand files never lie in memory together. */
export interface FoundSource {
  /** As the record shall name it: the argument, or for a file in a folder the argument and the way to it. */
  readonly input: string;
  /** Rejects with `IngestError` for what cannot be read: one line, naming the input. */
  readonly read: () => Promise<Arrived>;
}

/**
 * Expands the arguments of a command: files, folders (in the order of names, all levels), `-` for standard
 * input, http(s) addresses. Hidden entries of folders and the picture folders that browsers save beside a
 * page are passed over; a symbolic link is followed once, never in a circle. What is missing or unreadable
 * comes as a source too, whose `read` says so: one bad argument does not hide the others.
 */
export async function* findSources(
  args: readonly string[],
  options: FetchOptions = {},
): AsyncGenerator<FoundSource, void, undefined> {
  for (const argument of args) {
    if (argument === STDIN) {
      yield { input: STDIN, read: async () => local(await readStdin()) };
    } else if (/^https?:\/\//iu.test(argument)) {
      yield { input: argument, read: () => fetchUrl(argument, options) };
    } else if (/^[a-z][a-z\d+.-]+:\/\//iu.test(argument)) {
      yield failing(argument, 'only http and https addresses are fetched');
    } else {
      yield* inPath(argument, argument, []);
    }
  }
}

function local(bytes: Uint8Array): Arrived {
  return { bytes, url: null, declaredCharset: null };
}

function failing(input: string, reason: string): FoundSource {
  return { input, read: () => Promise.reject(new IngestError(input, reason)) };
}

/** The file at a path, or those below it. `above` are the real paths of the folders on the way, to stop a circle. */
async function* inPath(
  path: string,
  input: string,
  above: readonly string[],
): AsyncGenerator<FoundSource, void, undefined> {
  let folder: string | null = null;
  try {
    if ((await stat(path)).isDirectory()) folder = await realpath(path);
  } catch (error) {
    yield failing(input, systemReason(error));
    return;
  }
  if (folder === null) {
    yield { input, read: async () => local(await readFile(path, input)) };
  } else if (!above.includes(folder)) {
    yield* inFolder(path, input, [...above, folder]);
  }
}

async function* inFolder(
  path: string,
  input: string,
  above: readonly string[],
): AsyncGenerator<FoundSource, void, undefined> {
  let entries;
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    yield failing(input, systemReason(error));
    return;
  }
  const names = new Set(entries.map(({ name }) => name));
  // By code units, not by the machine's locale: the same folder gives the same order everywhere.
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const { name } = entry;
    if (name.startsWith('.') || isPageFolder(name, names)) continue;
    // A pipe or device found by chance would block for ever; one named as an argument is meant.
    if (!entry.isFile() && !entry.isDirectory() && !entry.isSymbolicLink()) continue;
    yield* inPath(join(path, name), join(input, name), above);
  }
}

/** "Story_files", which a browser fills with scripts and pictures when it saves "Story.html" beside it. */
function isPageFolder(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)(?:_files|\.files|_fichiers|-Dateien|_archivos)$/u.exec(name)?.[1];
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`));
}
