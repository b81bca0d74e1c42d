import type { ActorMention, Actors } from '../actors/actor.ts';
import type { ReportMetadata } from '../blocks/metadata.ts';
import type { Event } from '../events/event.ts';
import type { Places } from '../places/place.ts';
import type { Repaired } from '../repair/repair-text.ts';
import type { Statement } from '../statements/statement.ts';
import type { Capture } from '../text/capture.ts';
import type { Doc } from '../text/doc.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import { sliceSpan, type Span } from '../text/span.ts';
import type { QuotedSpan, ReadoutRecord } from './schema.ts';

/** Everything the rooms found out about one report, on its way into the record. */
export interface Findings {
  readonly capture: Capture;
  readonly doc: Doc;
  readonly metadata: ReportMetadata;
  readonly repaired: Repaired;
  /** Captured text to visible text: repairs are told in the latter. */
  readonly toVisible: OffsetMap;
  /** Captured text to read text. */
  readonly map: OffsetMap;
  readonly actors: Actors;
  readonly places: Places;
  readonly statements: readonly Statement[];
  readonly events: readonly Event[];
  readonly warnings: readonly string[];
  /** False where the report was only ingested and repaired (not English). */
  readonly read: boolean;
  readonly engine: ReadoutRecord['engine'];
}

/**
 * Writes the record: every span with its words and its captured places, ids in the order of the text.
 * Actors and places that no statement or event speaks of stay: they are part of what the report names.
 */
export function assembleRecord(findings: Findings): ReadoutRecord {
  const { capture, doc, map } = findings;
  const quoted = (span: Span): QuotedSpan => ({
    from: span.from,
    to: span.to,
    text: sliceSpan(doc.text, span),
    captured: map.toCaptured(span),
  });
  const maybe = (span: Span | null): QuotedSpan | null => (span ? quoted(span) : null);
  const actorMentions = mentionsOf(findings);
  const actorIds = numbered(
    'a',
    firstMentions(actorMentions, (m) => m.actor),
  );
  const placeIds = numbered(
    'p',
    firstMentions(findings.places.mentions, (m) => m.place),
  );
  const statementId = (index: number | null): string | null =>
    index === null ? null : `s${index + 1}`;

  return {
    schema: 'readout/1',
    engine: findings.engine,
    report: {
      id: capture.id,
      input: capture.input,
      format: capture.format,
      encoding: capture.encoding ? { ...capture.encoding } : null,
      headline: findings.metadata.headline,
      byline: [...findings.metadata.byline],
      publisher: findings.metadata.publisher,
      url: findings.metadata.url,
      publishedOn: findings.metadata.publishedOn,
      dateWitnesses: findings.metadata.dateWitnesses.map(({ from, value }) => ({ from, value })),
      witnesses: findings.metadata.witnesses.map(({ field, from, value }) => ({
        field,
        from,
        value,
      })),
      language: findings.metadata.language,
      read: findings.read,
      warnings: [...capture.warnings, ...findings.warnings],
    },
    text: doc.text,
    blocks: doc.blocks.map(({ kind, from, to, by }) => ({ kind, from, to, by })),
    repairs: findings.repaired.repairs.map((repair) => ({
      kind: repair.kind,
      was: repair.was,
      now: repair.now,
      confidence: repair.confidence,
      applied: repair.applied,
      from: repair.from,
      to: repair.to,
      rule: repair.rule,
      captured: findings.toVisible.toCaptured(repair.visible),
    })),
    actors: inOrder(
      findings.actors.all.flatMap((actor, index) => {
        const mentions = actorMentions
          .filter((mention) => mention.actor === index)
          .map((mention) => ({ ...quoted(mention), how: mention.how, by: mention.by }));
        return mentions.length > 0 ? [{ id: actorIds(index), ...actor, mentions }] : [];
      }),
    ),
    places: inOrder(
      findings.places.all.map((place, index) => ({
        id: placeIds(index),
        ...place,
        mentions: findings.places.mentions.filter((mention) => mention.place === index).map(quoted),
      })),
    ),
    statements: findings.statements.map((statement, index) => ({
      id: `s${index + 1}`,
      speaker: statement.speaker === null ? null : actorIds(statement.speaker),
      speakerSpan: maybe(statement.speakerSpan),
      cue: maybe(statement.cue),
      act: statement.act,
      negated: statement.negated,
      mode: statement.mode,
      content: statement.content.map(quoted),
      addressee: maybe(statement.addressee),
      channel: maybe(statement.channel),
      within: statementId(statement.within),
      certainty: statement.certainty,
      by: [...statement.by],
    })),
    events: findings.events.map((event, index) => ({
      id: `e${index + 1}`,
      type: event.type,
      mode: event.mode,
      contexts: [...event.contexts],
      cameo: event.cameo,
      actors: event.actors.map(actorIds),
      recipients: event.recipients.map(actorIds),
      time: event.time,
      place: event.place === null ? null : placeIds(event.place),
      status: event.status,
      claim: statementId(event.claim),
      counts: { ...event.counts },
      countTerms: { ...event.countTerms },
      predicate: quoted(event.predicate),
      evidence: event.evidence.map(quoted),
      certainty: event.certainty,
      by: [...event.by],
    })),
  };
}

/** Mentions of actors; a state that is told by an adjective alone counts where an event has it. */
function mentionsOf({ actors, events }: Findings): readonly ActorMention[] {
  const used = new Set(events.flatMap((event) => [...event.actors, ...event.recipients]));
  return [...actors.mentions, ...actors.adjectives.filter(({ actor }) => used.has(actor))];
}

/** Position of the first mention of each actor or place, by index. */
function firstMentions<M extends Span>(
  mentions: readonly M[],
  of: (mention: M) => number,
): Map<number, number> {
  const first = new Map<number, number>();
  for (const mention of mentions) {
    first.set(of(mention), Math.min(first.get(of(mention)) ?? Infinity, mention.from));
  }
  return first;
}

/** Ids by order of first mention: what stands first in the report is number 1. */
function numbered(letter: string, first: ReadonlyMap<number, number>): (index: number) => string {
  const order = [...first].sort(([a, at], [b, other]) => at - other || a - b);
  const ids = new Map(order.map(([index], place) => [index, `${letter}${place + 1}`]));
  return (index) => {
    const id = ids.get(index);
    if (id === undefined) throw new RangeError(`${letter}: index ${index} has no mention`);
    return id;
  };
}

function inOrder<T extends { readonly id: string }>(items: T[]): T[] {
  return items.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}
