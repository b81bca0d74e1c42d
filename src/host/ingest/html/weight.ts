/** Letters that stand for a syllable or a word each. */
const DENSE = /[\u{3040}-\u{30ff}\u{3400}-\u{9fff}\u{f900}-\u{faff}\u{20000}-\u{2ffff}]/gu;
const SYLLABLE = /[\u{ac00}-\u{d7af}]/gu;

/** Length of a text in characters of Latin script: "東京で会談した" weighs as much as an English clause. */
export function weightOf(text: string): number {
  if (!/[\u{3040}-\u{d7af}\u{f900}-\u{faff}\u{20000}-\u{2ffff}]/u.test(text)) return text.length;
  return text.length + 1.5 * (text.match(DENSE)?.length ?? 0) + (text.match(SYLLABLE)?.length ?? 0);
}
