import type { Repair, RepairContext, RepairEdit } from './repair.ts';

/**
 * Characters that are not seen: zero-width, byte order marks inside, soft hyphens, bidi controls, control characters,
 * tags, and spaces other than the common one. Joiners stay where a script or an emoji needs them.
 */
export const invisible: Repair = {
  name: 'invisible',
  find(text, context) {
    const edits: RepairEdit[] = [];
    for (const match of text.matchAll(RUN)) {
      const [run] = match;
      const from = match.index;
      const to = from + run.length;
      const insert = replacement(run, text, from, to, context);
      if (insert === run) continue;
      edits.push({
        from,
        to,
        insert,
        kind: 'invisible',
        confidence: 0.99,
        ...named(text, from, to, insert),
        rule: ruleFor(run),
      });
    }
    return { edits, flags: [] };
  },
};

const UNSEEN =
  '\\u034F\\u17B4\\u17B5\\u180B-\\u180E\\u00AD\\u061C\\u115F\\u1160\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB\\u{E0000}-\\u{E007F}';
const CONTROL = '\\x00-\\x08\\v\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F';
const SPACE = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const BREAK = '\\x85\\u2028\\u2029';
const LIGATURE = '\\uFB00-\\uFB06';
// Spaces among them belong to the run: "nine" + zero-width + no-break + zero-width + "ships" is one defect.
const RUN = new RegExp(`[${UNSEEN}${CONTROL}${SPACE}${BREAK}]+|[${LIGATURE}]`, 'gu');
const JOINER = /[\u200C\u200D]/u;
const BIDI = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const NEEDS_JOINER =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}\p{Emoji_Modifier}\u{FE0F}]/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}、。]/u;

function replacement(
  run: string,
  text: string,
  from: number,
  to: number,
  { words }: RepairContext,
): string {
  if (/^[\uFB00-\uFB06]$/u.test(run)) return run.normalize('NFKC').replace('ſ', 's');
  const before = lastOf(text, from);
  const after = firstOf(text, to);
  if (/\u2029/u.test(run)) return '\n\n';
  if (/[\x85\u2028]/u.test(run)) return '\n';
  // Line breaks and hyphens are another repair's: a soft hyphen at the line's end says that the word was cut there.
  const cut = /^[ \t\r]*\n[ \t]*[\p{L}\p{N}]/u.test(text.slice(to, to + 12));
  if (run.includes('\u00AD') && cut && /[\p{L}\p{M}\p{N}]/u.test(before)) return '\u00AD';
  if (
    JOINER.test(run) &&
    NEEDS_JOINER.test(before) &&
    (NEEDS_JOINER.test(after) || /\s/u.test(after))
  )
    return run;
  if (BIDI.test(run) && (RIGHT_TO_LEFT.test(before) || RIGHT_TO_LEFT.test(after))) return run;
  if (/[\u{E0000}-\u{E007F}]/u.test(run) && before === '\u{1F3F4}') return run;
  if (/[\u180B-\u180E]/u.test(run) && /\p{Script=Mongolian}/u.test(before + after)) return run;
  if (/[\u17B4\u17B5]/u.test(run) && /\p{Script=Khmer}/u.test(before + after)) return run;
  if (/[\u115F\u1160\u3164\uFFA0]/u.test(run) && /\p{Script=Hangul}/u.test(before + after))
    return run;
  if (run.includes('\u3000') && WIDE.test(before + after)) return run;
  const spaces = Array.from(run).filter((c) => /\p{Zs}/u.test(c)).length;
  if (spaces > 0) return ' '.repeat(spaces);
  if (!run.includes('\u200B')) return '';
  // A zero-width space between two words that make no one word was their only space.
  const left = /\p{L}+$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? '';
  const right = /^\p{L}+/u.exec(text.slice(to, to + 40))?.[0] ?? '';
  if (left === '' || right === '' || words.has(left + right)) return '';
  return words.has(left) && words.has(right) && left.length + right.length > 5 ? ' ' : '';
}

function ruleFor(run: string): string {
  if (/[\uFB00-\uFB06]/u.test(run)) return 'invisible/ligature';
  if (run.includes('\u00AD')) return 'invisible/soft-hyphen';
  if (BIDI.test(run)) return 'invisible/bidi';
  if (/\p{Zs}/u.test(run)) return 'invisible/odd-space';
  return /\p{Cc}/u.test(run) ? 'invisible/control' : 'invisible/zero-width';
}

/** The words the characters stand in, for people; only the edit's own where it stands alone. */
function named(
  text: string,
  from: number,
  to: number,
  insert: string,
): { was?: string; now?: string } {
  const head = /\S{1,40}$/u.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? '';
  const tail = /^\S{1,40}/u.exec(text.slice(to, to + 40))?.[0] ?? '';
  return { was: head + text.slice(from, to) + tail, now: head + insert + tail };
}

function lastOf(text: string, at: number): string {
  return Array.from(text.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
}

function firstOf(text: string, at: number): string {
  return Array.from(text.slice(at, at + 2))[0] ?? '';
}
