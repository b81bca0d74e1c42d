import type { WordList } from '../lexicons/words.ts';
import {
  cyrillicReading,
  greekReading,
  hasWordCase,
  isStyled,
  isSureLookalike,
  latinReadings,
} from './fold.ts';
import type { Repair, RepairEdit, RepairFlag } from './repair.ts';
import { scriptAround, wordsBeyondAscii, type Script, type WordInText } from './words-in-text.ts';

/**
 * Letters of another script that look like the right ones: Cyrillic "о" in "bоrder", Latin "P" in "Pусский".
 *
 * Judged word by word. A word of mixed scripts is damaged for sure; a word wholly in another script only where it
 * stands in Latin text *and* the word list knows what it would be. Text that is Cyrillic or Greek is left alone.
 */
export const homoglyphs: Repair = {
  name: 'homoglyphs',
  find(text, { words }) {
    const edits: RepairEdit[] = [];
    const flags: RepairFlag[] = [];
    const around = scriptAround(text);
    let rare: ReadonlySet<string> | null = null;
    for (const found of wordsBeyondAscii(text)) {
      const script = around(found.from);
      const verdict =
        judgeLatin(found, text, script, words) ??
        judgeOther(found.word, script, (rare ??= rareLetters(text)));
      if (!verdict) continue;
      const { now, confidence, rule } = verdict;
      const { from, to } = found;
      if (verdict.applied)
        edits.push({ from, to, insert: now, kind: 'homoglyph', confidence, rule });
      else flags.push({ from, to, now, kind: 'homoglyph', confidence, rule });
    }
    return { edits, flags };
  },
};

interface Verdict {
  readonly now: string;
  readonly confidence: number;
  readonly rule: string;
  readonly applied: boolean;
}

const LATIN = /[A-Za-zÀ-ÖØ-öø-ÿ]/gu;
const GREEK = /\p{Script=Greek}/u;
/** Quoted or bracketed words of another language are meant: the word "сор". So is phonetic script between strokes. */
const OPENS = /["'“„«‘([/ˈ]$/u;
const CLOSES = /^["'”“»’)\]/]/u;

function judgeLatin(
  { word, from, to }: WordInText,
  text: string,
  script: Script | null,
  words: WordList,
): Verdict | null {
  if (/[0-9]/u.test(word)) return judgeNumber(word);
  const readings = latinReadings(word);
  if (readings.length === 0) return null;
  const letters = [...word];
  const latin = word.match(LATIN)?.length ?? 0;
  const foreign = letters.filter((letter) => !/[A-Za-z'’À-ÖØ-öø-ÿ]/u.test(letter));
  if (foreign.length === 0) return null;
  const known = readings.find((reading) => hasWordCase(reading) && words.has(reading));
  const scripts = new Set(foreign.map(scriptOf));
  const applied = true;
  const mixed = latin > 0 || scripts.size > 1;

  if (scripts.size === 1 && scripts.has('Latin'))
    return judgeOddLatin(word, letters.length, known, text);
  if (script !== 'Latin') {
    // "Рhone" in Russian text: a Latin word, as "h" has no Cyrillic look-alike.
    if (!mixed || latin < 3 || known === undefined || letters.length < 4) return null;
    if (cyrillicReading(word, RARE_ALL) !== null || greekReading(word) !== null) return null;
    return { now: known, confidence: 0.9, rule: 'homoglyph/latin-word-among-others', applied };
  }
  if (!mixed) {
    if (scripts.has('styled')) {
      if (letters.length < 3) return null;
      return { now: word.normalize('NFKC'), confidence: 0.95, rule: 'homoglyph/styled', applied };
    }
    if (
      known === undefined ||
      isQuoted(text, from, to) ||
      besideSameScript(text, from, to, foreign[0] ?? '')
    )
      return null;
    if (letters.length < 3 && scripts.has('Greek') && !/^\p{Lu}+$/u.test(word)) return null;
    if (letters.length === 1 && !/^[aAI]$/u.test(known)) return null;
    if (!foreign.every(isSureLookalike)) return null;
    return { now: known, confidence: 0.9, rule: 'homoglyph/whole-word', applied };
  }
  // "αs", "σx", "TNFα": letters of formulas.
  const greek = scripts.has('Greek') && scripts.size === 1;
  if (known !== undefined && (letters.length > 2 || !greek)) {
    return { now: known, confidence: 0.98, rule: 'homoglyph/mixed', applied };
  }
  const shaped = readings.filter(hasWordCase);
  const [now] = shaped;
  if (now === undefined || letters.length < 3 || latin === 0 || !foreign.every(isSureLookalike))
    return null;
  if (greek && !/^[A-Za-z]?\p{Ll}+$/u.test(word)) return null;
  if (greek && !/[a-z]$/u.test(word)) return null;
  // A name: nothing but its own letters speaks for it.
  const sure = new Set(shaped.map((reading) => reading.toLowerCase())).size === 1;
  return {
    now,
    confidence: sure ? 0.85 : 0.7,
    rule: 'homoglyph/mixed-unknown',
    applied: sure || latin >= foreign.length * 2,
  };
}

/** "2О22" with a letter O: a number is never changed, only pointed out. */
function judgeNumber(word: string): Verdict | null {
  if (!/^[0-9ОоΟο]+$/u.test(word) || !/[0-9].*[ОоΟο]|[ОоΟο].*[0-9]/u.test(word)) return null;
  return {
    now: word.replace(/[ОоΟο]/gu, '0'),
    confidence: 0.6,
    rule: 'homoglyph/number',
    applied: false,
  };
}

/** Odd letters of Latin script itself: "ɡ", "ı", small capitals. Turkish has "ı" by right, phonetic script the others. */
function judgeOddLatin(
  word: string,
  length: number,
  known: string | undefined,
  text: string,
): Verdict | null {
  if (known === undefined || length < 3) return null;
  if (word.includes('ı') && (/^\p{Lu}/u.test(word) || /[ğşİĞŞ]/u.test(text))) return null;
  if (/^ſ|ſ[stihl]/u.test(word)) return null;
  return { now: known, confidence: 0.85, rule: 'homoglyph/odd-latin', applied: true };
}

/** Latin letters inside a Cyrillic or Greek word. */
function judgeOther(
  word: string,
  script: Script | null,
  rare: ReadonlySet<string>,
): Verdict | null {
  const latin = (word.match(/[A-Za-zÀ-ÿ]/gu) ?? []).length;
  const own = (word.match(/\p{Script=Cyrillic}|\p{Script=Greek}/gu) ?? []).length;
  if (latin === 0 || own === 0 || word.length < 3) return null;
  // "OKнуть", "PRщик", "VIPы": an abbreviation with a native ending.
  if (latin > own || /^[A-Z]{2,}\p{Ll}/u.test(word) || /[A-Za-z]{4,}/u.test(word)) return null;
  const greek = GREEK.test(word);
  if (greek && (script !== 'Greek' || own < 3)) return null;
  const now = greek ? greekReading(word) : cyrillicReading(word, rare);
  if (now === null || !hasWordCase(now)) return null;
  if (!greek && script === 'Latin' && own < 3) return null;
  return {
    now,
    confidence: 0.95,
    rule: greek ? 'homoglyph/in-greek' : 'homoglyph/in-cyrillic',
    applied: true,
  };
}

const RARE_ALL: ReadonlySet<string> = new Set('ІЈЅіјѕїё');

function rareLetters(text: string): ReadonlySet<string> {
  return new Set([...RARE_ALL].filter((letter) => text.includes(letter)));
}

function scriptOf(letter: string): string {
  if (isStyled(letter) || (letter.normalize('NFKC') !== letter && !/\p{M}/u.test(letter)))
    return 'styled';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  if (GREEK.test(letter)) return 'Greek';
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin';
  if (/\p{Script=Armenian}/u.test(letter)) return 'Armenian';
  if (/\p{Script=Cherokee}/u.test(letter)) return 'Cherokee';
  return /\p{Script=Common}/u.test(letter) ? 'sign' : 'other';
}

function isQuoted(text: string, from: number, to: number): boolean {
  return OPENS.test(text.slice(Math.max(0, from - 1), from)) && CLOSES.test(text.slice(to, to + 1));
}

/** True where the next word on either side is in the same foreign script and has letters that no look-alike explains. */
function besideSameScript(text: string, from: number, to: number, letter: string): boolean {
  const own = GREEK.test(letter)
    ? GREEK
    : /\p{Script=Cyrillic}/u.test(letter)
      ? /\p{Script=Cyrillic}/u
      : /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]/u;
  const before = /\S+\s*$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0] ?? '';
  const after = /^\s*\S+/u.exec(text.slice(to, to + 30))?.[0] ?? '';
  return [before, after].some(
    (word) =>
      [...word].some((l) => own.test(l)) &&
      latinReadings(word.replace(/[^\p{L}]/gu, '')).length === 0,
  );
}
