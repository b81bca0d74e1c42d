import { stripVTControlCharacters } from 'node:util';

/** Breaks text into lines of at most `width` visible characters, between words; a longer word keeps its own line. Colour codes take no room. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ')) {
    const size = stripVTControlCharacters(word).length;
    if (used > 0 && used + 1 + size > width) {
      lines.push(line);
      line = word;
      used = size;
    } else {
      line = used === 0 && line === '' ? word : `${line} ${word}`;
      used += (used === 0 ? 0 : 1) + size;
    }
  }
  lines.push(line);
  return lines;
}
