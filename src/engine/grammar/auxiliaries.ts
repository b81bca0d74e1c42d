import type { VerbForm } from './grammar.ts';
import type { VerbReading } from './lexicon.ts';

const LEMMAS: readonly (readonly [RegExp, string])[] = [
  [/^(?:is|are|was|were|be|been|being|am|['’](?:s|re|m))$/u, 'be'],
  [/^(?:has|have|had|having|['’]ve)$/u, 'have'],
  [/^(?:does|do|did)$/u, 'do'],
  [/^(?:will|['’]ll|wo|shall)$/u, 'will'],
  [/^(?:would|['’]d)$/u, 'would'],
  [/^(?:ca|cannot)$/u, 'can'],
];

/** Dictionary form of an auxiliary, or null where it is its own. */
export function auxiliaryLemma(lower: string): string | null {
  return LEMMAS.find(([forms]) => forms.test(lower))?.[1] ?? null;
}

/** Form of an auxiliary: "was" is past, "been" a participle. */
export function auxiliaryForm(lower: string, reading: VerbReading | undefined): VerbForm {
  if (/^(?:was|were|had|did|would|could|might|should)$/u.test(lower)) return 'past';
  if (lower === 'been') return 'participle';
  if (lower === 'being' || lower === 'having') return 'ing';
  if (lower === 'be') return 'base';
  return reading?.form === 'base' ? 'base' : 'present';
}
