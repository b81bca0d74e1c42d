import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishWords } from '../../host/lexicons/english-words.ts';
import { applyEdits, checkEdits, invertEdits } from '../text/edit.ts';
import { repairText, type Repaired } from './repair-text.ts';

const words = englishWords();

function repaired(text: string, scanned = false): Repaired {
  return repairText(text, { words, language: null, scanned, hints: [], doubtfulWords: [] });
}

const WHO = ['The minister', 'A spokesman', 'Oslo', 'The army', 'Rubio', 'The two envoys'];
const DID = ['said on Tuesday that', 'denied that', 'told reporters that', 'wrote that'];
const WHAT = ['the talks had failed', '12 people were hurt', 'the border would reopen in 2026'];
const HOW = ['', ' after 9 hours', ', the agency said', ' in the port of Vlore', ' on May 3'];
const END = ['.', '.', '?', '!', '."'];

const sentence = fc
  .tuple(...[WHO, DID, WHAT, HOW].map((part) => fc.constantFrom(...part)))
  .map(([who, did, what, how]) => `${who ?? ''} ${did ?? ''} ${what ?? ''}${how ?? ''}.`);
const prose = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));

/** What is found in damaged captures: look-alikes, slips, bytes read wrongly, what is not seen, breaks, noise. */
const DAMAGE = [
  ...['bоrder', 'реорlе', 'реорlею', 'Pусский', 'нe', 'τo', 'ᴏf', '𝐓𝐚𝐥𝐤𝐬', 's℮nior', '2О22'],
  ...['â€™', 'Ã©', 'â€œ', 'Â°', 'вЂ™', 'Ã ', 'â€ ', '\u{FFFD}', 'didn\u{FFFD}t'],
  ...['\u{AD}', '\u{200B}', '\u{A0}', '\u{202E}', '\u{FEFF}', '\u{2028}', 'ﬁ', '\u{0}', '\r\n'],
  ...['\n', '\n\n', '-\n', '\u{AD}\n', '\t', '  ', '"', '“', '”', '—', '…', ':', ','],
  ...['eppe', 'zhqe', 'xq7kk', 'tlie', 'govemment', '0fficials', '(', ')', '• ', '- '],
];
const MARKUP = ['<b>', '</b>', '<br>', '<p>', '&amp;', '&lt;u&gt;', '&#8217;', '&nbsp;', '&', '<'];

function damaged(pieces: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...WHO, ...DID, ...WHAT, ...HOW, ...END).map((part) => `${part} `),
    fc.constantFrom(...pieces),
  );
  return fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
}

const anything = fc.oneof(
  damaged([...DAMAGE, ...MARKUP]),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

describe('any text', () => {
  test('edits are sorted, apart, inside, and lead back to it', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (text, scanned) => {
        const { stages, text: mended, repairs } = repaired(text, scanned);
        const texts = [text];
        for (const edits of stages) {
          const before = texts.at(-1) ?? '';
          checkEdits(edits, before.length);
          texts.push(applyEdits(before, edits));
        }
        expect(texts.at(-1)).toBe(mended);
        for (const [i, edits] of [...stages.entries()].reverse()) {
          const before = texts[i] ?? '';
          expect(applyEdits(texts[i + 1] ?? '', invertEdits(edits, before))).toBe(before);
        }
        for (const { from, to, visible } of repairs) {
          expect(from).toBeLessThanOrEqual(to);
          expect(to).toBeLessThanOrEqual(mended.length);
          expect(visible.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('digits are never altered', () => {
    const digits = (text: string): string => text.replace(/\D/gu, '');
    fc.assert(
      // Entities are left out: the digits of "&#8217;" are no number.
      fc.property(damaged(DAMAGE), fc.boolean(), (text, scanned) => {
        expect(digits(repaired(text, scanned).text)).toBe(digits(text));
      }),
      { numRuns: 1000 },
    );
  });

  test('suggestions and flags change nothing', () => {
    fc.assert(
      fc.property(damaged(DAMAGE), (text) => {
        const { text: mended, repairs } = repaired(text);
        for (const { applied, was, from, to } of repairs) {
          if (!applied) expect(mended.slice(from, to)).toBe(was);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no two repairs of a kind stand at one place', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const places = repaired(text).repairs.map(
          ({ kind, applied, visible }) => `${kind} ${applied} ${visible.from}-${visible.to}`,
        );
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 500 },
    );
  });

  // How lines were made is read off the lines, so breaks are left out here and tried below on prose.
  test('what is repaired has nothing left to repair', () => {
    const isBreak = (piece: string): boolean => /[\n\r\u2028]|<br>|<p>/u.test(piece);
    const pieces = [...DAMAGE, ...MARKUP].filter((piece) => !isBreak(piece));
    fc.assert(
      fc.property(damaged(pieces), (text) => {
        const { text: mended } = repaired(text);
        expect(repaired(mended).text).toBe(mended);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sound English', () => {
  test('is left as it is', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(repaired(text).repairs).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('is what comes out when it was broken into lines', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 40, max: 90 }), (text, width) => {
        const broken = text.replaceAll(
          new RegExp(`(?<line>[^\\n]{20,${width}})[ ]`, 'gu'),
          '$<line>\n',
        );
        const { text: mended } = repaired(broken);
        const words = (lines: string): string => lines.replaceAll('\n', ' ');
        expect(words(mended)).toBe(words(broken));
        // What one reading joined tells the next one more about the lines: it may join more, never alter a word.
        expect(words(repaired(mended).text)).toBe(words(broken));
      }),
      { numRuns: 200 },
    );
  });
});
