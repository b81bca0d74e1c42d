/** Text of every lexicon file, by name: `cues.tsv`, `frames.tsv` … Read by the host, parsed by the rooms that use them. */
export type LexiconFiles = ReadonlyMap<string, string>;

/** The text of a lexicon. Throws where the host did not bring it: an installation fault, named. */
export function lexiconText(files: LexiconFiles, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`lexicon ${name} is missing`);
  return text;
}
