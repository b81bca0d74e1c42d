import type { Draft } from '../draft.ts';
import type { Passage } from '../passage.ts';
import { firstBeyond } from '../token-range.ts';

/** The drafts by the sentence of their cue, as they change. Guards the one list that floating quotations are added to. */
export class Told {
  readonly passages: readonly Passage[];
  readonly #bySentence = new Map<number, Draft[]>();
  /** Sentences in which somebody speaks who has words for him, in order. */
  readonly #spoken: number[] = [];

  constructor(drafts: readonly Draft[], passages: readonly Passage[]) {
    this.passages = passages;
    for (const draft of drafts) this.add(draft);
  }

  all(): Draft[] {
    return [...this.#bySentence].sort((a, b) => a[0] - b[0]).flatMap(([, drafts]) => drafts);
  }

  add(draft: Draft): void {
    const known = this.#bySentence.get(draft.sentence);
    if (known) known.push(draft);
    else this.#bySentence.set(draft.sentence, [draft]);
    if (draft.speaker === null) return;
    const at = firstBeyond(this.#spoken, draft.sentence, (n) => n);
    if (this.#spoken[at - 1] !== draft.sentence) this.#spoken.splice(at, 0, draft.sentence);
  }

  replace(old: Draft, made: Draft): void {
    const drafts = this.#bySentence.get(old.sentence) ?? [];
    drafts[drafts.indexOf(old)] = made;
  }

  of(sentence: number): readonly Draft[] {
    return this.#bySentence.get(sentence) ?? [];
  }

  /** The last one who spoke up to a sentence, with words that begin before a token. */
  lastUpTo(sentence: number, token: number): Draft | null {
    let n = firstBeyond(this.#spoken, sentence, (at) => at) - 1;
    for (; n >= 0; n--) {
      const found = this.of(this.#spoken[n] ?? 0).findLast(
        (d) => d.speaker !== null && (d.content[0]?.first ?? 0) < token,
      );
      if (found) return found;
    }
    return null;
  }

  passageOf(token: number): Passage | null {
    const passage = this.passages[firstBeyond(this.passages, token, (p) => p.first) - 1];
    return passage && token < passage.end ? passage : null;
  }
}
