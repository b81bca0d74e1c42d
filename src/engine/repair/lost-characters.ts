import type { WordList } from '../lexicons/words.ts';
import type { Repair, RepairFlag } from './repair.ts';

const LOST = '\uFFFD';
const WORD = /\uFFFD*[\p{L}\p{M}'’-]*(?:\uFFFD+[\p{L}\p{M}'’-]*)*/gu;
const LONGEST = 60;
/** Endings behind an apostrophe: "don’t", "Moscow’s". Programs that lose a character mostly lose this one. */
const APOSTROPHE = /^(?<head>\p{L}+)\uFFFD(?<tail>[stdm]|re|ve|ll)$/u;
const LETTERS = Array.from('éèêëáàâäãåíìîïóòôöõøúùûüçñšžýabcdefghijklmnopqrstuvwxyz');

/**
 * Words with the sign that a decoder puts where it could not read (U+FFFD): "Moscow\uFFFDs", "by\uFFFDthe", "S\uFFFDnchez".
 * What was lost is gone, so nothing is put in its place; where only one thing fits it is suggested.
 */
export const lostCharacters: Repair = {
  name: 'lost-characters',
  find(text, { words }) {
    const flags: RepairFlag[] = [];
    if (!text.includes(LOST)) return { edits: [], flags };
    const read = new Map<string, Found>();
    for (const { 0: whole, index } of text.matchAll(WORD)) {
      if (!whole.includes(LOST) || whole.length > LONGEST) continue;
      // At a word's edge a quotation mark or a space was lost, which is no word's matter.
      const word = whole.replace(/^\uFFFD+|\uFFFD+$/gu, '');
      if (!word.includes(LOST)) continue;
      const from = index + whole.indexOf(word);
      const found = read.get(word) ?? readWord(word, words);
      read.set(word, found);
      flags.push({ from, to: from + word.length, confidence: 0.9, ...found });
    }
    return { edits: [], flags };
  },
};

type Found = Pick<RepairFlag, 'kind' | 'now' | 'rule'>;

function readWord(word: string, words: WordList): Found {
  const { head = '', tail = '' } = APOSTROPHE.exec(word)?.groups ?? {};
  if (tail === 's' || (tail !== '' && words.has(`${head}'${tail}`))) {
    return { kind: 'encoding', now: `${head}’${tail}`, rule: 'lost-character/apostrophe' };
  }
  const parts = word.split(/\uFFFD+/u);
  const letter = /^[a-z\uFFFD]+$/u.test(word) ? onlyLetter(word, words) : null;
  if (letter === null && parts.every((part) => part !== '' && words.has(part))) {
    return { kind: 'encoding', now: parts.join(' '), rule: 'lost-character/space' };
  }
  return { kind: 'unreadable', now: letter, rule: 'lost-character/letter' };
}

/** The one word of the list that a single lost letter leaves possible; never a name, whose letters no list can tell. */
function onlyLetter(word: string, words: WordList): string | null {
  if (word.indexOf(LOST) !== word.lastIndexOf(LOST)) return null;
  const found = LETTERS.map((letter) => word.replace(LOST, letter)).filter((reading) =>
    words.has(reading),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
