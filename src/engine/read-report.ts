import { findActors } from './actors/find-actors.ts';
import type { Actors } from './actors/actor.ts';
import { labelBlocks } from './blocks/label-blocks.ts';
import { reportMetadata } from './blocks/metadata.ts';
import { findEvents } from './events/find-events.ts';
import { readGrammar } from './grammar/read-grammar.ts';
import type { Knowledge } from './lexicons/knowledge.ts';
import { findPlaces } from './places/find-places.ts';
import type { Places } from './places/place.ts';
import { assembleRecord } from './record/assemble.ts';
import type { ReadoutRecord } from './record/schema.ts';
import { repairText } from './repair/repair-text.ts';
import { splitSentences } from './sentences/split.ts';
import { findStatements } from './statements/find-statements.ts';
import type { Capture } from './text/capture.ts';
import type { Doc } from './text/doc.ts';
import { applyEdits, type Edit } from './text/edit.ts';
import { OffsetMap } from './text/offset-map.ts';
import { findTimes } from './times/find-times.ts';
import { tokenize } from './tokens/tokenize.ts';
import { ENGINE_VERSION } from './version.ts';

/** How a report is to be read. All of it is given: the engine knows no clock, no file and no setting of its own. */
export interface ReadOptions {
  /** Day that "Thursday" and "last week" count from where the report tells no date of its own (ISO). Never becomes `publishedOn`. */
  readonly date?: string | null;
  /** Address of the report where the user knows it. */
  readonly url?: string | null;
  /** The input is the article's text alone: no masthead, byline or furniture is looked for. */
  readonly body?: boolean;
  /** Fingerprint of these options and of the lexicons, made by the host: two records with the same one are comparable. */
  readonly settings?: string;
}

/** A report as read: its record, and the map between its captured and its read characters. */
export interface Reading {
  readonly record: ReadoutRecord;
  /** From the captured text to `record.text`. */
  readonly map: OffsetMap;
  /** The edit lists that led there, in order: ingest's first, then one a repair. Inverted from the last to the first they give the captured text back. */
  readonly stages: readonly (readonly Edit[])[];
}

/**
 * Reads one captured report into its record. Pure: the same capture, knowledge and options give the same
 * record, byte for byte. Takes time linear in the text. Throws only where a room breaks its promise.
 */
export function readReport(
  capture: Capture,
  knowledge: Knowledge,
  options: ReadOptions = {},
): Reading {
  const body = options.body ?? false;
  const declared = capture.witnesses.find((w) => w.field === 'language')?.value ?? null;

  const visible = applyEdits(capture.captured, capture.edits);
  const toVisible = OffsetMap.of(capture.edits, capture.captured.length);
  const repaired = repairText(visible, {
    words: knowledge.words,
    language: declared,
    hints: capture.hints,
    doubtfulWords: doubtfulInVisible(capture, toVisible),
    scanned: capture.format === 'scan' || capture.doubtfulWords.length > 0,
  });
  const map = toVisible.compose(repaired.map);
  const { text } = repaired;

  const blocks = labelBlocks(text, { ...capture, hints: repaired.hints, body });
  const metadata = reportMetadata(text, blocks, capture, {
    url: options.url ?? null,
    date: options.date ?? null,
  });
  const read = metadata.language === null || metadata.language.split('-')[0] === 'en';

  const tokens = read ? tokenize(text) : [];
  const sentences = read ? splitSentences(text, tokens, blocks) : [];
  const doc: Doc = {
    text,
    blocks,
    tokens,
    sentences,
    grammar: readGrammar(tokens, sentences, knowledge.grammar),
    publishedOn: metadata.publishedOn ?? options.date ?? null,
    publisher: metadata.publisher,
    byline: metadata.byline,
  };
  const actors: Actors = read
    ? findActors(doc, knowledge.actors)
    : { all: [], mentions: [], adjectives: [] };
  const times = read ? findTimes(doc) : [];
  const places: Places = read
    ? findPlaces(doc, actors, knowledge.gazetteer)
    : { all: [], mentions: [] };
  const statements = read ? findStatements(doc, actors, knowledge.cues) : [];
  const events = read
    ? findEvents(doc, { actors, places, times, statements }, knowledge.frames)
    : [];

  const record = assembleRecord({
    capture,
    doc,
    metadata,
    repaired,
    toVisible,
    map,
    actors,
    places,
    statements,
    events,
    warnings: read
      ? []
      : [
          `language ${metadata.language}: ingested and repaired, not read further (English only so far)`,
        ],
    read,
    engine: { name: 'readout', version: ENGINE_VERSION, settings: options.settings ?? 'none' },
  });
  return { record, map, stages: [capture.edits, ...repaired.stages] };
}

function doubtfulInVisible(capture: Capture, toVisible: OffsetMap): Capture['doubtfulWords'] {
  return capture.doubtfulWords.flatMap(({ confidence, ...span }) => {
    const place = toVisible.toText(span);
    return place ? [{ ...place, confidence }] : [];
  });
}
