import type { Span } from '../text/span.ts';
import type { FrameLexicon, NearMiss } from './lexicon.ts';

/** What a sentence is about where it is not politics: two words of sport, markets or weather, or one that is enough with none of policy. */
export function topicOf(
  text: string,
  sentence: Span,
  frames: FrameLexicon,
): NearMiss['kind'] | null {
  const lower = padded(text.slice(sentence.from, sentence.to));
  const found = new Map<NearMiss['kind'], number>();
  for (const miss of frames.nearMisses) {
    if (miss.kind === 'phrase') continue;
    if (lower.includes(` ${miss.words} `)) found.set(miss.kind, (found.get(miss.kind) ?? 0) + 1);
  }
  for (const [kind, count] of found) if (count >= (kind === 'sport' ? 1 : 2)) return kind;
  return null;
}

/** True where the predicate is part of a saying: "a war of words", "met forecasts". */
export function isNearMiss(text: string, predicate: Span, frames: FrameLexicon): boolean {
  const from = Math.max(0, predicate.from - 30);
  const around = text
    .slice(from, predicate.to + 30)
    .toLowerCase()
    .replaceAll('\n', ' ');
  const at = predicate.from - from;
  const end = predicate.to - from;
  return frames.nearMisses.some((miss) => {
    if (miss.kind !== 'phrase') return false;
    for (let i = around.indexOf(miss.words); i >= 0; i = around.indexOf(miss.words, i + 1)) {
      if (i <= at && i + miss.words.length >= Math.min(end, at + 1)) return true;
    }
    return false;
  });
}

function padded(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[.,;:!?"“”’'()]/gu, ' ')
    .replace(/\s+/gu, ' ')} `;
}
