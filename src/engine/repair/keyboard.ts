import type { Repair, RepairEdit, RepairFlag } from './repair.ts';
import { hasWordCase, latinReadings } from './fold.ts';
import { scriptAround, wordsBeyondAscii } from './words-in-text.ts';

/** Keys of the Russian, Ukrainian and Bulgarian phonetic-free keyboards that carry a sign in English. `х` is left to look-alikes. */
const KEYS: Readonly<Record<string, string>> = {
  ю: '.',
  б: ',',
  ж: ';',
  Ж: ':',
  э: "'",
  Э: '"',
  є: "'",
  ъ: ']',
  ї: ']',
  Ю: '.',
  Б: ',',
};

/**
 * A sign typed with the keyboard in the wrong language: "people." ends in `ю`, the key that carries the full stop.
 * It brings word and sentence end back, so it comes before look-alikes are judged.
 */
export const keyboard: Repair = {
  name: 'keyboard',
  find(text, { words }) {
    const edits: RepairEdit[] = [];
    const flags: RepairFlag[] = [];
    const around = scriptAround(text);
    for (const { word, from, to } of wordsBeyondAscii(text)) {
      const sign = KEYS[word.slice(-1)];
      const head = word.slice(0, -1);
      if (sign === undefined || head.length < 2 || around(from) !== 'Latin') continue;
      if (/\d/u.test(head) || !/^(?:[\s"'”’)]|$)/u.test(text.slice(to, to + 1))) continue;
      const plain = /^[A-Za-z'’]+$/u.test(head);
      const read = plain ? head : latinReadings(head).find((r) => hasWordCase(r) && words.has(r));
      if (read === undefined || (!plain && !/[A-Za-z]/u.test(head) && !standsAlone(text, from, to)))
        continue;
      if (plain && head.length < 3 && !words.has(head)) continue;
      const now = read + sign;
      const fitting = signFits(sign, text.slice(to, to + 12));
      const kind = plain ? 'keyboard' : 'homoglyph';
      const rule = plain ? 'keyboard/sign' : 'keyboard/look-alike-and-sign';
      if (fitting)
        edits.push({ from, to, insert: now, kind, confidence: plain ? 0.95 : 0.97, rule });
      else flags.push({ from, to, now, kind, confidence: 0.6, rule });
    }
    return { edits, flags };
  },
};

/** A full stop needs a sentence after it or nothing; a comma and its kin need the sentence to go on. */
function signFits(sign: string, after: string): boolean {
  const next = /^["'”’)]?(?<space>\s*)(?<first>\S?)/u.exec(after)?.groups;
  const first = next?.['first'] ?? '';
  if (sign === '.')
    return (
      first === '' || (next?.['space'] ?? '').includes('\n') || /[\p{Lu}\p{N}"“‘'(]/u.test(first)
    );
  return first !== '';
}

/** True where no other word beside it is in Cyrillic: then it is no Russian phrase. */
function standsAlone(text: string, from: number, to: number): boolean {
  return !/\p{Script=Cyrillic}/u.test(
    text.slice(Math.max(0, from - 15), from) + text.slice(to, to + 15),
  );
}
