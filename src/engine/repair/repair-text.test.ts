import { describe, expect, test } from 'vitest';
import { englishWords } from '../../host/lexicons/english-words.ts';
import type { BlockHint } from '../text/capture.ts';
import type { RepairContext } from './repair.ts';
import { repairText, type Repaired } from './repair-text.ts';

const words = englishWords();

function repaired(text: string, more: Partial<RepairContext> = {}): Repaired {
  const context = { words, language: null, scanned: false, hints: [], doubtfulWords: [] };
  return repairText(text, { ...context, ...more });
}

function hint(from: number, to: number): BlockHint {
  return { from, to, kind: null, why: 'p', body: null, level: null };
}

describe('places', () => {
  test('a flag stands in the read text where its word stands after all edits', () => {
    const text =
      'The bоrder is cl\u{200B}osed. Oslo demanded that zhqe envoys leave the town at once.';
    const { text: mended, repairs } = repaired(text);
    const flag = repairs.find(({ kind }) => kind === 'unreadable');
    expect(flag && mended.slice(flag.from, flag.to)).toBe('zhqe');
    expect(flag && text.slice(flag.visible.from, flag.visible.to)).toBe('zhqe');
  });

  test('the map leads from each repair in the visible text to its place in the read text', () => {
    const { map, repairs } = repaired('The реорlею Theу left.');
    for (const { visible, from, to } of repairs) expect(map.toText(visible)).toEqual({ from, to });
  });
});

describe('what the capture knows', () => {
  test('lines of two blocks are never joined', () => {
    const text = 'The minister said that the\ntalks would go on in Oslo.';
    const at = text.indexOf('\n');
    expect(repaired(text).text).toBe(text.replace('\n', ' '));
    const hints = [hint(0, at), hint(at + 1, text.length)];
    expect(repaired(text, { hints }).text).toBe(text);
  });

  test('hints and doubtful words move with the edits before them', () => {
    const text = 'The tru\u{AD}ce held. Oslo was calm.';
    const at = text.indexOf('Oslo');
    const { hints, text: mended } = repaired(text, { hints: [hint(at, text.length)] });
    expect(hints.map(({ from, to }) => mended.slice(from, to))).toEqual(['Oslo was calm.']);
  });

  test('a word the scanner was not sure of and no list knows is flagged; a known one is not', () => {
    const text = 'The troops left the lomba in the night and went to the coast.';
    const doubt = (word: string) => ({
      from: text.indexOf(word),
      to: text.indexOf(word) + word.length,
      confidence: 0.4,
    });
    const flagged = (doubtful: string): string[] =>
      repaired(text, { scanned: true, doubtfulWords: [doubt(doubtful)] }).repairs.map((r) => r.was);
    expect(flagged('lomba')).toEqual(['lomba']);
    expect(flagged('coast')).toEqual([]);
  });

  test('words of another language are not judged as English ones', () => {
    const text = 'The envoy said that the zhqe talks would go on in the capital.';
    expect(repaired(text, { language: 'en-GB' }).repairs).toHaveLength(1);
    expect(repaired(text, { language: 'nl' }).repairs).toEqual([]);
  });
});

describe('text of nothing', () => {
  test.each(['', ' ', '\n\n\n', '\t \r\n', '\u{200B}', '\u{FEFF}\n'])('%j', (text) => {
    expect(repaired(text).text.trim()).toBe('');
  });
});
