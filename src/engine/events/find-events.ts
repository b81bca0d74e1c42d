import type { Statement } from '../statements/statement.ts';
import type { Doc } from '../text/doc.ts';
import { bySentence } from './claim.ts';
import { within, type Context, type Findings } from './context.ts';
import type { Event } from './event.ts';
import type { FrameLexicon } from './lexicon.ts';
import { topicOf } from './near-misses.ts';
import { statesOf } from './nations.ts';
import { eventsOfSentence } from './read-sentence.ts';
import { joinTellings, type Telling } from './same-event.ts';

export type { Findings } from './context.ts';

/** Blocks whose sentences tell events; a caption names who is in the picture. */
const CODED = new Set(['headline', 'standfirst', 'paragraph', 'list', 'quote']);

/** How many events back a sentence may take one up ("the strikes"): what lies further back no reader remembers, and the reading stays linear. */
const RECENT = 60;

/**
 * The events of a report: PLOVER type, parties, status, time, place, and the statement that tells each.
 * Nothing is invented: a slot that the words do not fill stays empty, and an act without any party is no event
 * unless it has a toll or a victim. Takes time linear in the text.
 */
export function findEvents(doc: Doc, findings: Findings, lexicon: FrameLexicon): Event[] {
  const tellings: Telling[] = [];
  const states = statesOf(findings.actors);
  const { cued, told } = bySentence(doc.sentences, findings.statements);
  doc.sentences.forEach((sentence, index) => {
    const grammar = doc.grammar.sentences[index];
    if (!grammar || !CODED.has(sentence.blockKind)) return;
    const spoken = (cued[index] ?? []).flatMap((n) => findings.statements[n] ?? []);
    if (!mayTell(doc, grammar.first, grammar.end, spoken, lexicon)) return;
    const topic = topicOf(doc.grammar.words, grammar, lexicon);
    if (topic !== null && topic !== 'market') return;
    const context: Context = {
      doc,
      words: doc.grammar.words,
      sentence,
      index,
      grammar,
      lexicon,
      states,
      actors: {
        ...findings.actors,
        mentions: within(findings.actors.mentions, sentence),
      },
      places: { all: findings.places.all, mentions: within(findings.places.mentions, sentence) },
      times: within(findings.times, sentence),
      statements: findings.statements,
      told: told[index] ?? [],
    };
    tellings.push(...eventsOfSentence(context, spoken, tellings.slice(-RECENT)));
  });
  return joinTellings(tellings);
}

/** False where no word of the sentence can begin a frame: most sentences of most reports. */
function mayTell(
  doc: Doc,
  first: number,
  end: number,
  spoken: readonly Statement[],
  lexicon: FrameLexicon,
): boolean {
  if (spoken.length > 0) return true;
  for (let i = first; i < end; i++) {
    const word = doc.grammar.words[i];
    if (!word) continue;
    if (
      lexicon.verbs.has(word.lemma) ||
      lexicon.nouns.has(word.lower) ||
      lexicon.nouns.has(word.lemma)
    )
      return true;
  }
  return false;
}
