import type { WordList } from '../lexicons/words.ts';
import { hasWordCase, isStyled, likeliest } from './fold.ts';
import type { Verdict } from './homoglyphs.ts';
import type { Reading } from './judge-latin.ts';
import { isSmallWord } from './small-words.ts';

/** "𝐓𝐚𝐥𝐤𝐬", "Ｔａｌｋｓ": posts are written so. A single such letter is a variable. */
export function judgeStyled({ at, readings, known }: Reading, words: WordList): Verdict | null {
  const { word, text, from, to } = at;
  const plain = word.normalize('NFKC');
  const isPlain =
    hasWordCase(plain) &&
    Array.from(word).every((letter) => isStyled(letter) || /['’]/u.test(letter));
  // A styled I is an I, unless only an l makes a word of it.
  const exact = isPlain && (known === null || words.has(plain));
  const now = exact ? likeliest([plain, ...readings.filter(hasWordCase)]) : known;
  if (now === null) return null;
  const beside = text.slice(Math.max(0, from - 3), from) + text.slice(to, to + 3);
  const amongStyled = Array.from(beside).some(isStyled);
  if (plain.length === 1 && !(/^[aAI]$/u.test(now) && amongStyled)) return null;
  if (plain.length === 2 && !isSmallWord(now)) return null;
  return { now, confidence: 0.95, rule: 'homoglyph/styled', applied: true };
}
