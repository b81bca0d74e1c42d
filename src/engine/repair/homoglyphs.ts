import type { Repair, RepairEdit, RepairFlag } from './repair.ts';
import { rareLetters } from './cyrillic-and-greek.ts';
import { judgeLatin } from './judge-latin.ts';
import { judgeOther } from './judge-other.ts';
import type { WordAtPlace } from './word-at-place.ts';
import { scriptAround, wordsBeyondAscii } from './words-in-text.ts';

/** What a damaged word is taken for. Without `applied` it is only suggested. */
export interface Verdict {
  readonly now: string;
  readonly confidence: number;
  readonly rule: string;
  readonly applied: boolean;
}

/**
 * Letters of another script that look like the right ones: Cyrillic "о" in "bоrder", Latin "P" in "Pусский".
 *
 * Judged word by word. A word of mixed scripts is damaged for sure; a word wholly in another script only where it
 * stands in Latin text *and* the word list knows what it would be. Text that is Cyrillic or Greek is left alone.
 */
export const homoglyphs: Repair = {
  name: 'homoglyphs',
  find(text, { words }) {
    const around = scriptAround(text);
    const spellings = once(() => new Set(text.match(/\p{L}+/gu)));
    const asked = {
      text,
      rare: once(() => rareLetters(text)),
      occurs: (word: string) => spellings().has(word),
      hasSymbols: once(() => SYMBOL.test(text)),
      hasTurkish: once(() => TURKISH.test(text)),
    };
    const judge = (word: WordAtPlace): Verdict | null =>
      judgeLatin(word, words) ?? judgeOther(word, words);
    const judged = wordsBeyondAscii(text).map((found) => {
      const at = { ...found, ...asked, script: around(found.from) };
      return { at, verdict: judge(at) };
    });
    // A word that was mended for sure is a witness for the same word in worse shape.
    for (const { verdict } of judged) if (verdict?.applied) spellings().add(verdict.now);

    const edits: RepairEdit[] = [];
    const flags: RepairFlag[] = [];
    for (const { at, verdict } of judged) {
      const settled = verdict?.applied ? verdict : judge(at);
      if (!settled) continue;
      const { now, confidence, rule, applied } = settled;
      const found = { from: at.from, to: at.to, kind: 'homoglyph', confidence, rule } as const;
      if (applied) edits.push({ ...found, insert: now });
      else flags.push({ ...found, now });
    }
    return { edits, flags };
  },
};

/** The same after lines were joined: a word that a line's end had cut in two is whole only then. Suggests nothing anew. */
export const homoglyphsInJoinedWords: Repair = {
  name: 'homoglyphs-in-joined-words',
  find: (text, context) => ({ edits: homoglyphs.find(text, context).edits, flags: [] }),
};

const SYMBOL = /(?<!\p{L})[\u03B1-\u03C9ΔΣΩ](?!\p{L})/u;
const TURKISH = /[ğşİə]/iu;

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
