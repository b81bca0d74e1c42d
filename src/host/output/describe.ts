import type {
  QuotedSpan,
  ReadoutRecord,
  RecordActor,
  RecordEvent,
  RecordStatement,
} from '../../engine/index.ts';

/** Words that say themselves that something was not said. */
const SAYS_NOT = /\b(?:no[tr]?|never|without|declin\w+|refus\w+)\b|n['’]t\b/iu;
/** "has not yet ", "would neither " before the cue. */
const NEGATION =
  /\b(?:(?:did|does|do|has|have|had|would|will|could|can|may|might|was|were|is|are)\s+(?:not|never|neither|yet\s+to)|(?:did|does|do|has|have|had|would|could|was|were|is|are)n['’]t|won['’]t|can(?:no|['’])t|neither|without)\s+(?:(?:yet|been|be|\p{L}+ly)\s+){0,2}$/iu;

/** The parts of a record in words, shared by the terminal, Markdown and CSV outputs. */
export class Describer {
  private readonly record: ReadoutRecord;
  private readonly actors: ReadonlyMap<string, RecordActor>;
  private readonly statements: ReadonlyMap<string, RecordStatement>;

  constructor(record: ReadoutRecord) {
    this.record = record;
    this.actors = new Map(record.actors.map((actor) => [actor.id, actor]));
    this.statements = new Map(record.statements.map((statement) => [statement.id, statement]));
  }

  /** `Sergei Lavrov (RUS)`; the country is left out where it is the name or there is none. */
  actor(id: string): string {
    const actor = this.actors.get(id);
    if (!actor) return id;
    return actor.country === null || actor.kind === 'state'
      ? actor.name
      : `${actor.name} (${actor.country})`;
  }

  actorList(ids: readonly string[]): string {
    return ids.map((id) => this.actor(id)).join(', ');
  }

  /** Who says it: the actor, else the report's words for an unnamed source, else null. */
  speaker(statement: RecordStatement): string | null {
    if (statement.speaker !== null) return this.actor(statement.speaker);
    return statement.speakerSpan?.text ?? null;
  }

  /** The words said, breaks between the spans shown. */
  content(statement: RecordStatement): string {
    return oneLine(statement.content.map((span) => span.text).join(' … '));
  }

  /**
   * The words of saying as printed, in small letters, with the auxiliary that negates them: `denied`, `did not comment`;
   * `not: said` where the saying is negated and no word beside it shows that.
   */
  cue({ act, cue, negated }: RecordStatement): string {
    const words = oneLine(cue?.text ?? act).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
    if (!(negated || act === 'withhold') || SAYS_NOT.test(words)) return words;
    const before = this.record.text.slice(Math.max(0, (cue?.from ?? 0) - 40), cue?.from ?? 0);
    const auxiliary = NEGATION.exec(before)?.[0];
    return auxiliary === undefined ? `not: ${words}` : `${oneLine(auxiliary)} ${words}`;
  }

  /** Whom it was said to, as the report puts it: `reporters` after "told", `to the Digest` where "to" stands before. */
  addressee({ from, text }: QuotedSpan): string {
    const before = this.record.text.slice(Math.max(0, from - 3), from).trimEnd();
    return `${/(?:^|\s)to$/u.test(before) ? 'to ' : ''}${oneLine(text)}`;
  }

  /**
   * "According to whom", innermost first: `Rubio, according to Moscow`. Empty where the report itself tells it, also
   * in words that somebody withheld: "declined to say whether he would sign" asserts nothing.
   */
  claimants(event: RecordEvent): string[] {
    const chain: string[] = [];
    const seen = new Set<string>();
    let id = event.claim;
    while (id !== null && !seen.has(id)) {
      seen.add(id);
      const statement = this.statements.get(id);
      if (!statement) break;
      if (statement.act !== 'withhold') chain.push(this.speaker(statement) ?? 'an unnamed source');
      id = statement.within;
    }
    return chain;
  }

  /** `Malaysia`, `Kuala Lumpur (MYS)`, or null. */
  place(event: RecordEvent): string | null {
    const place = this.record.places.find((p) => p.id === event.place);
    if (!place) return null;
    return place.country === null || place.precision === 'country'
      ? place.name
      : `${place.name} (${place.country})`;
  }

  /** `2025-07-10`, `2025-07-12 to 2025-07-13`, or null. A day that only the report's date implies is marked `~`. */
  time(event: RecordEvent): string | null {
    if (!event.time) return null;
    const { from, to, basis } = event.time;
    const days = from === to ? from : `${from} to ${to}`;
    return basis === 'implied' ? `~${days}` : days;
  }

  /** `killed at least 9, injured 34`. */
  counts(event: RecordEvent): string {
    return Object.entries(event.counts)
      .filter(([, count]) => count !== null)
      .map(([what, count]) =>
        [what, event.countTerms[what], count].filter((x) => x !== undefined).join(' '),
      )
      .join(', ');
  }
}

/** Words on one line: news copy keeps its line breaks inside quotations that run over paragraphs. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
