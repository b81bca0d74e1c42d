import type { Clause, NounPhrase, VerbGroup, Word } from './grammar.ts';

/** Verbs that news copy turns round: "…,” said Rubio". */
const INVERTED =
  /^(?:say|add|ask|reply|tell|write|warn|insist|explain|note|declare|announce|respond|argue|recall|conclude|continue|claim|quip|joke|acknowledge|admit|promise|vow)$/u;
const RELATIVES = /^(?:who|which|whose|whom)$/u;

/** The clauses of a sentence, one a verb group: subject, objects, prepositional phrases, and what each hangs on. */
export function findClauses(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  groups: readonly VerbGroup[],
): Clause[] {
  const start = words[0]?.index ?? 0;
  const at = (index: number): Word | undefined => words[index - start];
  const sentenceEnd = start + words.length;
  const startsAt = new Map(phrases.map((phrase, n) => [phrase.first, n]));
  const clauses: Clause[] = [];

  groups.forEach((group, n) => {
    const limit = groups[n + 1]?.first ?? sentenceEnd;
    const mark = markBefore(group);
    const { objects, prepositions } = complements(group, limit);
    let subject: number | null = null;
    let sure = false;
    if (mark.relative !== null) {
      subject = mark.relative;
      sure = mark.near;
    } else if (group.infinitive || group.participle) {
      subject = understood(n);
    } else {
      const found = subjectBefore(group);
      subject = found?.phrase ?? null;
      sure = found?.sure ?? false;
    }
    const inverted =
      !group.infinitive &&
      !group.participle &&
      INVERTED.test(group.lemma) &&
      (subject === null || endsInMark(subject)) &&
      objects[0] !== undefined &&
      phrases[objects[0]]?.first === group.end;
    if (inverted) {
      subject = objects.shift() ?? null;
      sure = true;
    }
    clauses.push({
      verb: n,
      subject,
      subjectSure: sure,
      objects,
      prepositions,
      parent: null,
      kind: kindOf(group, mark),
      first: group.first,
      end: limit,
    });
  });
  return clauses.map((clause, n) => ({ ...clause, parent: parentOf(clause, n) }));

  function endsInMark(phrase: number): boolean {
    const end = phrases[phrase]?.end ?? 0;
    return /^[”"'’]$/u.test(at(end)?.text ?? '');
  }

  function markBefore(group: VerbGroup): {
    word: string | null;
    relative: number | null;
    near: boolean;
  } {
    for (let i = group.first - 1; i >= start && i >= group.first - 12; i--) {
      const word = at(i);
      if (!word) break;
      if (word.class === 'VERB' || /^[.;:"“”]$/u.test(word.text)) break;
      if (
        RELATIVES.test(word.lower) ||
        (word.lower === 'that' && word.class === 'SCONJ' && i === group.first - 1)
      ) {
        const antecedent = phraseEndingBefore(i);
        if (antecedent !== null && i >= group.first - 3)
          return { word: word.lower, relative: antecedent, near: i === group.first - 1 };
      }
      if (word.class === 'SCONJ') return { word: word.lower, relative: null, near: false };
    }
    return { word: null, relative: null, near: false };
  }

  function phraseEndingBefore(index: number): number | null {
    for (let n = phrases.length - 1; n >= 0; n--) {
      const phrase = phrases[n];
      if (phrase && phrase.end <= index && index - phrase.end <= 1) return n;
    }
    return null;
  }

  /** The phrase that a finite verb says something of: to its left, past adverbs, asides and phrases after prepositions. */
  function subjectBefore(group: VerbGroup): { phrase: number; sure: boolean } | null {
    let best: number | null = null;
    for (let n = phrases.length - 1; n >= 0; n--) {
      const phrase = phrases[n];
      if (!phrase || phrase.end > group.first) continue;
      const previous = at(phrase.first - 1);
      const gap = group.first - phrase.end;
      if (previous && previous.class === 'ADP' && previous.lower !== 'as') continue;
      if (previous && /^['’]s?$/u.test(previous.lower) && previous.class === 'PART') {
        best ??= n;
        break;
      }
      if (previous && previous.class === 'VERB' && best === null && gap > 0) continue;
      if (isTime(phrase) && best === null) continue;
      best = n;
      break;
    }
    if (best === null) return null;
    const phrase = phrases[best];
    if (!phrase) return null;
    // "Sergei Lavrov, the Russian minister, said": the first of the two is the subject.
    const first = phrase.apposition !== null && phrase.apposition < best ? phrase.apposition : best;
    const owner = phrases.findIndex((p) => p.coordinated.includes(first));
    const words = group.first - phrase.end;
    return {
      phrase: owner >= 0 ? owner : first,
      sure: words === 0 || (words === 1 && at(phrase.end)?.class === 'ADV'),
    };
  }

  function isTime(phrase: NounPhrase): boolean {
    return /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|day|night|morning|evening|hours?)$/u.test(
      at(phrase.head)?.lower ?? '',
    );
  }

  /** An infinitive or participle is done by the subject of the verb it hangs on, or by that verb's object: "urged Moscow to stop". */
  function understood(n: number): number | null {
    const group = groups[n];
    const outer = clauses[n - 1];
    if (!group || !outer) {
      const next = groups.findIndex((g, k) => k > n && !g.infinitive && !g.participle);
      return next >= 0 && group && at(group.first) === words[0]
        ? (subjectBefore(groups[next] ?? group)?.phrase ?? null)
        : null;
    }
    const near = phraseEndingBefore(group.first);
    const object = outer.objects.at(-1);
    if (group.infinitive && object !== undefined && near === object) return object;
    if (group.participle && at(group.head)?.form === 'participle' && near !== null) return near;
    return outer.subject;
  }

  function complements(
    group: VerbGroup,
    limit: number,
  ): { objects: number[]; prepositions: Clause['prepositions'][number][] } {
    const objects: number[] = [];
    const prepositions: Clause['prepositions'][number][] = [];
    let preposition: { word: string; at: number } | null = null;
    let direct = true;
    for (let i = group.end; i < limit; i++) {
      const word = at(i);
      if (!word) break;
      const n = startsAt.get(i);
      const phrase = n === undefined ? undefined : phrases[n];
      if (n !== undefined && phrase) {
        if (preposition) prepositions.push({ ...preposition, phrase: n });
        else if (direct && !isTime(phrase)) objects.push(n);
        preposition = null;
        i = phrase.end - 1;
        continue;
      }
      if (word.class === 'ADP') {
        preposition = { word: word.lower, at: i };
        direct = false;
      } else if (word.class === 'SCONJ' || /^[,;:.!?"“”]$/u.test(word.text)) {
        direct = false;
        preposition = null;
        if (word.class === 'SCONJ') break;
      } else if (word.class === 'CCONJ') {
        preposition = null;
      } else if (/^['’]s?$/u.test(word.lower) && word.class === 'PART') {
        // The owned phrase is the object: "struck Kyiv's port".
        if (objects.length > 0 && prepositions.length === 0) objects.pop();
        else if (prepositions.length > 0) {
          const last = prepositions.pop();
          if (last) preposition = { word: last.word, at: last.at };
        }
      }
    }
    return { objects, prepositions };
  }

  function kindOf(
    group: VerbGroup,
    mark: { word: string | null; relative: number | null },
  ): Clause['kind'] {
    if (mark.relative !== null) return 'relative';
    if (group.infinitive) return 'infinitive';
    if (group.participle) return 'participle';
    if (mark.word === 'that') return 'that';
    if (mark.word === 'whether' || mark.word === 'if') return 'whether';
    if (mark.word !== null) return 'adverbial';
    const previous = at(group.first - 1);
    return previous?.class === 'CCONJ' ? 'coordinated' : 'main';
  }

  function parentOf(clause: Clause, n: number): number | null {
    if (clause.kind === 'main') return null;
    return n > 0 ? n - 1 : null;
  }
}
