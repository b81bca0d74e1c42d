import { actorsOf } from '../../actors/actors-of.ts';
import type { ActorMention, Actors } from '../../actors/actor.ts';
import type { Doc } from '../../text/doc.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { spanOfTokens } from '../passage.ts';
import { firstBeyond } from '../token-range.ts';
import type { SpeakerWords } from './speaker-words.ts';

/** Words of number and measure: who they stand for is told after "of" ("thousands of Venezuelans", "one of the ministers"). */
const MEASURE =
  /^(?:one|two|three|some|many|most|several|all|both|none|hundreds|thousands|dozens|scores|group|number|members?|majority|part|people|crowds?|families|relatives)$/u;

/** What a body tells in numbers or on paper. */
const FIGURES =
  /^(?:figures|data|numbers|estimates?|statistics|count|tally|records?|documents?|statements?|reports?|release|website|spokesm[ae]n|spokeswom[ae]n)$/u;

/** Who the words of a speaker stand for. */
export interface WhoSpeaks {
  /** Index into `Actors.all`, or null where the words name nobody. */
  readonly actor: number | null;
  readonly span: Span;
}

/** A reader of speakers' words for one report: it knows the mentions by place, so that each question is short. */
export function speakerReader(doc: Doc, actors: Actors): (words: SpeakerWords) => WhoSpeaks {
  const { mentions } = actors;
  const named = new Set(mentions.filter((m) => m.how === 'name').map((m) => m.actor));
  const longest = mentions.reduce((most, m) => Math.max(most, m.to - m.from), 0);
  const near = (span: Span): ActorMention[] => {
    const found: ActorMention[] = [];
    for (let n = firstBeyond(mentions, span.from - longest - 1, (m) => m.from); ; n++) {
      const mention = mentions[n];
      if (!mention || mention.from >= span.to) return found;
      if (overlaps(mention, span)) found.push(mention);
    }
  };

  return (words) => {
    const span = spanOfTokens(doc, words.first, words.end);
    const who = words.standsFor ? { ...words, ...words.standsFor } : words;
    const meant = spanOfTokens(doc, who.first, who.end);
    const head = spanOfTokens(doc, who.head, who.head + 1);
    const actor = ofHead(meant, head) ?? inAside(who) ?? ofMeasure(who) ?? ofFigures(who);
    return { actor: actor === null || isNobody(actor) ? null : actor, span };
  };

  function ofHead(span: Span, head: Span): number | null {
    if (near(head).length === 0) return null;
    return actorsOf({ ...actors, mentions: near(span) }, span, head)[0] ?? null;
  }

  /** "Villagers", "gunmen": people without name or country are words for a source, no actor that speaks. */
  function isNobody(index: number): boolean {
    const actor = actors.all[index];
    if (!actor || actor.country !== null || named.has(index)) return false;
    return /^(?:population|other|person|armed-group)$/u.test(actor.kind);
  }

  /** "a spokeswoman for the navy's Northern Fleet, Captain Ida Holm, said": the name in the aside before the verb. */
  function inAside(words: SpeakerWords): number | null {
    const until = words.until ?? words.end;
    for (let i = words.head + 1; i < until; i++) {
      const after = doc.tokens[i + 1];
      if (doc.tokens[i]?.text !== ',' || !after) continue;
      const mention = near(after).find((m) => m.from === after.from);
      if (mention?.how === 'name' && actors.all[mention.actor]?.kind === 'person')
        return mention.actor;
    }
    return null;
  }

  /** "according to U.N. figures": they are told by whose they are. */
  function ofFigures(words: SpeakerWords): number | null {
    const before = doc.tokens[words.head - 1];
    if (!before || !FIGURES.test(doc.tokens[words.head]?.lower ?? '')) return null;
    return words.head > words.first ? (near(before)[0]?.actor ?? null) : null;
  }

  function ofMeasure(words: SpeakerWords): number | null {
    const after = doc.tokens[words.head + 2];
    if (!after || doc.tokens[words.head + 1]?.lower !== 'of') return null;
    if (!MEASURE.test(doc.tokens[words.head]?.lower ?? '')) return null;
    return near(after)[0]?.actor ?? null;
  }
}
