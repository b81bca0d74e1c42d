import type { WordList } from './words.ts';

/** One line of a suffix or prefix class: `y` → `ied` after a consonant. */
interface AffixRule {
  readonly flag: string;
  readonly strip: string;
  readonly add: string;
  /** What the stem must look like where the affix is put on. */
  readonly fits: RegExp;
}

/**
 * Reads a Hunspell dictionary of the simple kind that English has: one-letter flags, no stacked suffixes.
 * Nothing is expanded beforehand: an inflected word is led back to its stem when it is asked for, which keeps
 * the start under 50 ms. `more` are further words, without inflection. Words marked as never to be offered
 * (`!`) are words; parts of compounds (`c`) are not. Throws nothing: unknown directives are skipped.
 */
export function readHunspell(affixes: string, words: string, more: Iterable<string> = []): WordList {
  const suffixes = new Map<string, AffixRule[]>();
  const prefixes: AffixRule[] = [];
  for (const line of affixes.split('\n')) {
    const [directive, flag, strip, add, condition] = line.trim().split(/\s+/u);
    if (flag === undefined || strip === undefined || add === undefined || condition === undefined) {
      continue;
    }
    const rule = { flag, strip: strip === '0' ? '' : strip, add: add.split('/')[0] ?? add };
    if (directive === 'PFX') prefixes.push({ ...rule, fits: new RegExp(`^${condition}`, 'u') });
    if (directive !== 'SFX') continue;
    const same = suffixes.get(rule.add);
    const whole = { ...rule, fits: new RegExp(`${condition}$`, 'u') };
    if (same) same.push(whole);
    else suffixes.set(rule.add, [whole]);
  }
  const longest = Math.max(0, ...[...suffixes.keys()].map((add) => add.length));

  const stems = new Map<string, string>();
  for (const line of words.split('\n').slice(1)) {
    const [stem, flags = ''] = line.trimEnd().split('/');
    if (stem === undefined || stem === '' || flags.includes('c')) continue;
    stems.set(stem, (stems.get(stem) ?? '') + flags);
  }
  for (const word of more) if (!stems.has(word)) stems.set(word, '');

  const suffixed = (word: string, prefix: string | null): boolean => {
    const carries = (stem: string, flag: string): boolean => {
      const flags = stems.get(stem);
      return flags !== undefined && flags.includes(flag) && (prefix === null || flags.includes(prefix));
    };
    for (let size = 1; size <= longest && size < word.length; size++) {
      for (const { flag, strip, fits } of suffixes.get(word.slice(-size)) ?? []) {
        const stem = word.slice(0, -size) + strip;
        if (carries(stem, flag) && fits.test(stem)) return true;
      }
    }
    return false;
  };
  const exact = (word: string): boolean => {
    if (stems.has(word) || suffixed(word, null)) return true;
    return prefixes.some(({ flag, add, fits }) => {
      if (!word.startsWith(add) || word.length <= add.length) return false;
      const rest = word.slice(add.length);
      return fits.test(rest) && ((stems.get(rest)?.includes(flag) ?? false) || suffixed(rest, flag));
    });
  };
  return {
    has(word) {
      const plain = word.replaceAll('’', "'");
      if (plain === '' || plain.length > LONGEST_WORD) return false;
      if (exact(plain)) return true;
      const lower = plain.toLowerCase();
      if (lower !== plain && exact(lower)) return true;
      return exact(lower.charAt(0).toUpperCase() + lower.slice(1));
    },
  };
}

/** No word of a news report is longer; what is, is junk, and looking it up letter by letter would cost. */
const LONGEST_WORD = 60;
