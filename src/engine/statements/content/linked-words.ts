import { isTimeAt } from '../marks.ts';
import { isFinite, type Passage } from '../passage.ts';

/** How far an object may reach before the word that goes with it ("accused … of"). */
const OBJECT_REACH = 22;

/** Index of "to" (or of "not" before it) of an infinitive that starts here. */
export function infinitiveAt(passage: Passage, at: number): number | null {
  let i = at;
  while (passage.word(i)?.class === 'ADV' && passage.lower(i) !== 'not') i++;
  const start = i;
  if (passage.lower(i) === 'not' || passage.lower(i) === 'never') i++;
  return passage.lower(i) === 'to' && passage.groupAt(i)?.infinitive ? start : null;
}

/** The infinitive that goes with an object: "urged [the heads of both camps] to". */
export function infinitiveAfter(passage: Passage, from: number): number | null {
  for (let i = from; i < passage.stop && i < from + OBJECT_REACH; i++) {
    if (infinitiveAt(passage, i) === i) return i;
    const word = passage.word(i);
    if (!word || /^[;:]$/u.test(word.text) || endsObject(passage, i)) return null;
  }
  return null;
}

/** The preposition that goes with an object: the one before "-ing" where there are several ("accused the head of the army of ordering"). */
export function prepositionAfter(
  passage: Passage,
  from: number,
  preposition: string,
): number | null {
  let first: number | null = null;
  for (let i = from; i < passage.stop && i < from + OBJECT_REACH; i++) {
    const word = passage.word(i);
    if (!word || /^[;:]$/u.test(word.text)) break;
    const quotation = passage.quotationAt(i);
    if (quotation && quotation.first !== i) continue;
    if (endsObject(passage, i)) break;
    if (word.lower !== preposition) continue;
    const next = passage.word(i + 1);
    if (next?.class === 'VERB' && next.form === 'ing') return i;
    if (next?.lower === 'having' || next?.lower === 'being' || next?.kind === 'open-quote')
      return i;
    first ??= i;
  }
  return first;
}

/** A verb with a subject stands here, other than in a relative clause of the object. */
function endsObject(passage: Passage, at: number): boolean {
  const group = passage.groupAt(at);
  if (!group || !isFinite(group)) return false;
  return !/^(?:who|which|that)$/u.test(passage.lower(group.first - 1));
}

/** The preposition that follows a verb, adverbs and times between: "called [on Monday] for". */
export function prepositionSoon(
  passage: Passage,
  from: number,
  preposition: string,
): number | null {
  for (let i = from; i < from + 5; i++) {
    const word = passage.word(i);
    if (!word) return null;
    if (word.lower === preposition) return i;
    const timed = isTimeAt(passage, i) || (word.class === 'ADP' && isTimeAt(passage, i + 1));
    if (word.class !== 'ADV' && !timed) return null;
  }
  return null;
}
