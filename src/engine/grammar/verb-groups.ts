import type { VerbGroup, Word } from './grammar.ts';

const MODALS = new Set([
  'would',
  'could',
  'may',
  'might',
  'must',
  'should',
  'can',
  'shall',
  'ought',
]);
const NEGATIONS = /^(?:not|n['’]t|never|hardly|no longer)$/u;

/** The verb groups of a sentence: auxiliaries, adverbs between, and the main verb, with what they tell. */
export function findVerbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  let i = 0;
  while (i < words.length) {
    const group = groupAt(words, i);
    if (group) {
      groups.push(group.group);
      i = group.next;
    } else {
      i++;
    }
  }
  return groups;
}

function groupAt(words: readonly Word[], start: number): { group: VerbGroup; next: number } | null {
  const first = words[start];
  if (!first) return null;
  const infinitive = first.class === 'PART' && first.lower === 'to';
  if (!infinitive && first.class !== 'AUX' && first.class !== 'VERB') return null;
  const helpers: Word[] = [];
  let negated = false;
  let main: Word | null = null;
  let i = infinitive ? start + 1 : start;
  if (/^(?:not|never)$/u.test(words[start - 1]?.lower ?? '')) negated = true;
  for (; i < words.length; i++) {
    const word = words[i];
    if (!word) break;
    if (NEGATIONS.test(word.lower)) {
      negated = true;
      continue;
    }
    if (word.class === 'AUX') {
      // "do" and "have" as main verbs follow a helper of their own.
      helpers.push(word);
      continue;
    }
    if (word.class === 'ADV' && (helpers.length > 0 || infinitive)) continue;
    // 'to "go home"'
    if (infinitive && i === start + 1 && word.kind === 'open-quote') continue;
    // "has yet to decide" says that it has not.
    if (word.lower === 'yet' && words[i + 1]?.lower === 'to' && helpers.at(-1)?.lemma === 'have') {
      negated = true;
      i++;
      continue;
    }
    if (word.class === 'VERB') {
      main = word;
      i++;
    }
    break;
  }
  const head = main ?? helpers.at(-1);
  if (!head) return null;
  const auxiliary = main ? helpers : helpers.slice(0, -1);
  const tensed = auxiliary[0] ?? head;
  const be = auxiliary.filter((word) => word.lemma === 'be').length > 0;
  const passive = be && main?.form === 'participle';
  const modal = auxiliary.find((word) => MODALS.has(word.lemma))?.lemma ?? null;
  const bare = !infinitive && auxiliary.length === 0;
  return {
    group: {
      first: first.index,
      end: head.index + 1,
      head: head.index,
      lemma: head.lemma,
      tense: infinitive ? null : tenseOf(auxiliary, tensed),
      perfect: auxiliary.some((word) => word.lemma === 'have'),
      progressive: be && main?.form === 'ing',
      passive,
      modal,
      negated,
      infinitive,
      participle: bare && (head.form === 'ing' || head.form === 'participle'),
    },
    next: Math.max(start + 1, main ? i : start + helpers.length + (infinitive ? 1 : 0)),
  };
}

function tenseOf(auxiliary: readonly Word[], tensed: Word): VerbGroup['tense'] {
  if (auxiliary.some((word) => word.lemma === 'will' || word.lemma === 'shall')) return 'future';
  if (tensed.form === 'past') return 'past';
  if (tensed.form === 'ing' || tensed.form === 'participle') return null;
  return 'present';
}
