import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, invertEdits, settleEdits, type Edit } from './edit.ts';
import { OffsetMap } from './offset-map.ts';
import { contains, sliceSpan, type Span } from './span.ts';

/** Edits given as fractions of the text, settled into a valid list. */
const someEdits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 0, max: 6 }),
    insert: fc.string({ unit: fc.constantFrom('a', 'б', ' ', '\n', '“', '😀'), maxLength: 5 }),
  }),
  { maxLength: 12 },
);
const someText = fc.string({
  unit: fc.constantFrom('a', 'b', 'е', ' ', '\n', '😀', '<'),
  maxLength: 60,
});
type Wish = { at: number; size: number; insert: string };
function editsOf(wishes: readonly Wish[], text: string): Edit[] {
  const edits = wishes.map(({ at, size, insert }) => {
    const from = Math.floor(at * text.length);
    return { from, to: Math.min(text.length, from + size), insert };
  });
  return settleEdits(edits, text);
}

describe('offset map', () => {
  test('leads an untouched word, a replaced word and a word after a deletion back', () => {
    const captured = 'by <b>peо</b>ple said';
    const edits = [
      { from: 3, to: 6, insert: '' },
      { from: 8, to: 9, insert: 'o' },
      { from: 9, to: 13, insert: '' },
    ];
    const text = applyEdits(captured, edits);
    const map = OffsetMap.of(edits, captured.length);
    expect(text).toBe('by people said');
    expect(map.toCaptured({ from: 0, to: 2 })).toEqual([{ from: 0, to: 2 }]);
    expect(map.toCaptured({ from: 3, to: 9 })).toEqual([
      { from: 6, to: 9 },
      { from: 13, to: 16 },
    ]);
    expect(map.toText({ from: 6, to: 16 })).toEqual({ from: 3, to: 9 });
    expect(map.toText({ from: 3, to: 6 })).toBeNull();
  });

  test('refuses spans and edits outside the text with the numbers in the message', () => {
    expect(() => OffsetMap.of([{ from: 2, to: 9, insert: '' }], 5)).toThrow(/2\.\.9/u);
    expect(() => OffsetMap.identity(5).toCaptured({ from: 3, to: 6 })).toThrow(/3\.\.6/u);
    expect(() => OffsetMap.identity(5).compose(OffsetMap.identity(4))).toThrow(/5 units/u);
  });

  test('inverting edits gives the text back, unit for unit (10,000 random edit lists)', () => {
    fc.assert(
      fc.property(someText, someEdits, (before, wishes) => {
        const edits = editsOf(wishes, before);
        const after = applyEdits(before, edits);
        expect(applyEdits(after, invertEdits(edits, before))).toBe(before);
      }),
      { numRuns: 10_000 },
    );
  });

  test('untouched units lead to the same unit both ways (10,000 random edit lists)', () => {
    fc.assert(
      fc.property(someText, someEdits, (before, wishes) => {
        const edits = editsOf(wishes, before);
        const after = applyEdits(before, edits);
        const map = OffsetMap.of(edits, before.length);
        expect(map.afterLength).toBe(after.length);
        for (let i = 0; i < before.length; i++) {
          if (edits.some((e) => e.from <= i && i < e.to)) continue;
          const there = map.toText({ from: i, to: i + 1 });
          expect(there).not.toBeNull();
          if (!there) continue;
          expect(sliceSpan(after, there)).toBe(before.charAt(i));
          expect(map.toCaptured(there)).toEqual([{ from: i, to: i + 1 }]);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('the way back and forth covers the span, apart from inserted units (10,000 random lists)', () => {
    fc.assert(
      fc.property(someText, someEdits, fc.nat(), fc.nat(), (before, wishes, a, b) => {
        const edits = editsOf(wishes, before);
        const map = OffsetMap.of(edits, before.length);
        const from = Math.min(a % (map.afterLength + 1), b % (map.afterLength + 1));
        const to = Math.max(a % (map.afterLength + 1), b % (map.afterLength + 1));
        const captured = map.toCaptured({ from, to });
        for (const span of captured) {
          expect(span.from).toBeLessThanOrEqual(span.to);
          expect(span.to).toBeLessThanOrEqual(before.length);
        }
        for (let i = from; i < to; i++) {
          const [origin] = map.toCaptured({ from: i, to: i + 1 });
          if (!origin || origin.from === origin.to) continue;
          expect(captured.some((c) => c.from <= origin.from && origin.to <= c.to)).toBe(true);
          const back = map.toText(origin);
          expect(back && back.from <= i && back.to > i).toBe(true);
        }
      }),
      { numRuns: 10_000 },
    );
  });

  test('composing is associative and agrees with going step by step (10,000 random triples)', () => {
    fc.assert(
      fc.property(someText, someEdits, someEdits, someEdits, (one, x, y, z) => {
        const first = editsOf(x, one);
        const two = applyEdits(one, first);
        const second = editsOf(y, two);
        const three = applyEdits(two, second);
        const third = editsOf(z, three);
        const a = OffsetMap.of(first, one.length);
        const b = OffsetMap.of(second, two.length);
        const c = OffsetMap.of(third, three.length);
        const left = a.compose(b).compose(c);
        const right = a.compose(b.compose(c));
        const stepwise = (span: Span): Span[] =>
          c.toCaptured(span).flatMap((s2) => b.toCaptured(s2).flatMap((s1) => a.toCaptured(s1)));
        expect(left.afterLength).toBe(right.afterLength);
        for (let i = 0; i < left.afterLength; i++) {
          const unit = { from: i, to: i + 1 };
          expect(left.toCaptured(unit)).toEqual(right.toCaptured(unit));
          const [origin] = left.toCaptured(unit);
          if (!origin || origin.from === origin.to) continue;
          for (const span of stepwise(unit)) {
            if (span.from < span.to)
              expect(left.toCaptured(unit).some((o) => contains(o, span))).toBe(true);
          }
        }
        for (let i = 0; i < one.length; i++) {
          const unit = { from: i, to: i + 1 };
          expect(left.toText(unit)).toEqual(right.toText(unit));
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
