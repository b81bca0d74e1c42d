import type { Sentence } from '../sentences/sentence.ts';
import type { Token } from '../tokens/token.ts';
import type { ActorLexicon } from './lexicon.ts';
import type { Atoms } from './wording.ts';

/** A country named in a sentence, with the token it stands at. `front`: as subject or in "In Tokyo, …". */
interface Named {
  readonly at: number;
  readonly country: string;
  readonly front: boolean;
}

/** A country named once in passing ("arrived in Cairo") is not yet what a report talks of; one in its headline is. */
const LEAST_TALK = 2;

const ARRIVES = /^(?:arriv(?:es?|ed|ing)|land(?:s|ed|ing)?|touch(?:es|ed)? down)$/u;

/** End of a dateline ("DILI, East Timor, Sept. 20 -") in tokens, and its country; or null where the sentence starts at once. */
export function datelineOf(
  tokens: readonly Token[],
  sentence: Sentence,
  atoms: Atoms,
  lexicon: ActorLexicon,
): { end: number; country: string | null } | null {
  const first = tokens[sentence.first];
  if (
    !first ||
    first.text.length < 3 ||
    first.text !== first.text.toUpperCase() ||
    !/^\p{Lu}/u.test(first.text)
  )
    return null;
  for (let i = sentence.first + 1; i < Math.min(sentence.end, sentence.first + 16); i++) {
    const token = tokens[i];
    if (token && /^[-–—]+$/u.test(token.text) && token.spaced) {
      let country: string | null = null;
      for (let j = sentence.first; j < i && country === null; j++) {
        const match = lexicon.capitals.longest(atoms, j, i) ?? lexicon.names.longest(atoms, j, i);
        for (const entry of match?.entries ?? [])
          if (entry.kind === 'capital' || entry.kind === 'state') country ??= entry.state.code;
      }
      return { end: i + 1, country };
    }
  }
  return null;
}

/**
 * Which country a report talks of at a place: of "the army said" after "In Jakarta", of "a ministry official" in a sentence
 * about Japan, else of the country of the dateline or of the one named most at the start.
 */
export class TalkedOf {
  readonly #bySentence: readonly (readonly Named[])[];
  readonly #sentences: readonly Sentence[];
  readonly #home: string | null;

  constructor(
    tokens: readonly Token[],
    sentences: readonly Sentence[],
    atoms: Atoms,
    lexicon: ActorLexicon,
  ) {
    this.#sentences = sentences;
    const datelines: string[] = [];
    const counts = new Map<string, number>();
    this.#bySentence = sentences.map((sentence, index) => {
      const line =
        index < 8 && sentence.blockKind === 'paragraph'
          ? datelineOf(tokens, sentence, atoms, lexicon)
          : null;
      if (line && line.country !== null) datelines.push(line.country);
      const named: Named[] = [];
      const start = line?.end ?? sentence.first;
      for (let i = start; i < sentence.end;) {
        const match = /^\p{Lu}/u.test(tokens[i]?.text ?? '')
          ? lexicon.names.longest(atoms, i, sentence.end)
          : null;
        const entry = match?.entries.find(
          (e) => e.kind === 'state' || e.kind === 'capital' || e.kind === 'adjective',
        );
        if (!match || !entry || !('state' in entry)) {
          i++;
          continue;
        }
        const before = tokens[i - 1]?.lower ?? '';
        const inPlace = before === 'in' && i - 1 <= start + 1;
        const subject =
          (i <= start + 1 && entry.kind !== 'adjective') ||
          (i <= start + 1 && match.entries.length > 0 && before !== 'of');
        named.push({
          at: i,
          country: entry.state.code,
          front:
            inPlace ||
            subject ||
            (before === 'in' && entry.kind === 'capital' && index > 0 && i < start + 6),
        });
        const scene = before === 'in' && !ARRIVES.test(tokens[i - 2]?.lower ?? '');
        const weight = sentence.blockKind === 'headline' || scene ? 2 : index < 6 ? 1.5 : 1;
        counts.set(entry.state.code, (counts.get(entry.state.code) ?? 0) + weight);
        i = match.end;
      }
      return named;
    });
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    const first = this.#bySentence.find((list) => list.length > 0)?.[0];
    const leading = first && (counts.get(first.country) ?? 0) >= (most?.[1] ?? 0) / 2;
    const often = (most?.[1] ?? 0) >= LEAST_TALK ? (most?.[0] ?? null) : null;
    // "Sudan army retakes bridge", written in Cairo: what the headline alone names is talked of.
    const topics = new Set(
      this.#bySentence.flatMap((list, n) =>
        sentences[n]?.blockKind === 'headline' ? list.map(({ country }) => country) : [],
      ),
    );
    const [topic] = topics;
    const written = datelines[0] ?? null;
    const abroad =
      topics.size === 1 &&
      topic !== undefined &&
      written !== null &&
      (counts.get(topic) ?? 0) > 2 * (counts.get(written) ?? 0);
    this.#home = abroad ? topic : (written ?? (leading && often !== null ? first.country : often));
  }

  /** The country talked of at a token of a sentence, or null. */
  at(sentence: number, token: number): string | null {
    const here = this.#bySentence[sentence] ?? [];
    const front = here.find((n) => n.front && n.at < token);
    if (front) return front.country;
    const block = this.#sentences[sentence]?.block;
    for (let back = 1; back <= 2; back++) {
      if (this.#sentences[sentence - back]?.block !== block) break;
      const before = this.#bySentence[sentence - back]?.find((n) => n.front);
      if (before) return before.country;
    }
    return this.#home;
  }
}
