import { repairText, type DoneRepair } from '../src/engine/repair/repair-text.ts';
import type { WordList } from '../src/engine/lexicons/words.ts';
import { chance, damage, type Damage, type Extent } from './damage.ts';

/** A short text is damaged so many times, each time otherwise. */
const ROUNDS = 12;

/**
 * What a damaged word was: in the word list, a capitalised word that it lacks, or another that it lacks. Short: one or two
 * letters, or up to five capitals; such a word can be a symbol, a unit or the abbreviation of another language.
 */
export type Sort = 'known' | 'short' | 'name' | 'unknown';

/** Counts over damaged words: `wrong` are edits that did not give the word back. */
export interface Score {
  damaged: number;
  mended: number;
  wrong: number;
  suggested: number;
  suggestedRight: number;
}

/** One kind of damage to some texts. */
export interface Row {
  readonly name: string;
  readonly extent: Extent;
  readonly texts: readonly string[];
  readonly alike: (letter: string) => readonly string[];
  /** Known words are held to the floors. */
  readonly floor: boolean;
  readonly language: 'en' | 'other';
}

/** The repairs of look-alikes and keyboard slips that the whole list of repairs makes in a text. */
export function repairsOf(text: string, words: WordList): readonly DoneRepair[] {
  const context = { words, language: null, hints: [], doubtfulWords: [], scanned: false };
  const { repairs } = repairText(text, context);
  return repairs.filter(({ kind }) => kind === 'homoglyph' || kind === 'keyboard');
}

function sortOf(word: string, language: Row['language'], words: WordList): Sort {
  if (word.length <= (language === 'en' ? 2 : 1) || /^\p{Lu}{1,5}$/u.test(word)) return 'short';
  if (language === 'other' || words.has(word)) return 'known';
  return /^\p{Lu}/u.test(word) ? 'name' : 'unknown';
}

/**
 * Damages the texts of a row, repairs them and compares. `elsewhere` counts edits on words that were sound; `tell` is given a
 * line on each word that was missed or got wrong.
 */
export function tally(
  row: Row,
  words: WordList,
  tell: (line: string) => void,
): Record<Sort | 'elsewhere', Score> {
  const none = (): Score => ({ damaged: 0, mended: 0, wrong: 0, suggested: 0, suggestedRight: 0 });
  const scores = { known: none(), short: none(), name: none(), unknown: none(), elsewhere: none() };
  const rounds = row.texts.length > 20 ? 1 : ROUNDS;
  row.texts.forEach((clean, i) => {
    for (let round = 0; round < rounds; round++) {
      const { text, damages } = damage(clean, row.extent, chance(i * 1000 + round), row.alike);
      const repairs = repairsOf(text, words);
      const taken = new Set<DoneRepair>();
      let at = 0;
      for (const found of damages) {
        while ((repairs[at]?.visible.to ?? Infinity) <= found.from) at++;
        const repair = repairs[at];
        const own = repair !== undefined && repair.visible.from < found.to ? repair : null;
        if (own) taken.add(own);
        count(scores[sortOf(found.was, row.language, words)], found, own, text, tell);
      }
      for (const repair of repairs) {
        if (!taken.has(repair) && repair.applied) count(scores.elsewhere, null, repair, text, tell);
      }
    }
  });
  return scores;
}

function count(
  score: Score,
  found: Damage | null,
  repair: DoneRepair | null,
  text: string,
  tell: (line: string) => void,
): void {
  if (found) score.damaged++;
  if (!repair) {
    if (found) tell(`missed ${text.slice(found.from, found.to)}, was ${found.was}`);
    return;
  }
  const { from, to } = repair.visible;
  const now =
    found &&
    text.slice(found.from, Math.max(from, found.from)) +
      (repair.now ?? '') +
      text.slice(Math.min(to, found.to), found.to);
  const right = found !== null && now === found.was;
  if (repair.applied) score[right ? 'mended' : 'wrong']++;
  else {
    score.suggested++;
    if (right) score.suggestedRight++;
  }
  const what = `${repair.was} -> ${repair.now ?? ''}, was ${found?.was ?? 'sound'}`;
  if (!right) tell(`wrong ${repair.applied ? '' : '(suggested) '}${what}`);
}
