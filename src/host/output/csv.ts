import { Describer, oneLine } from './describe.ts';
import type { Output } from './place.ts';

const COLUMNS = [
  'report_id',
  'input',
  'published_on',
  'publisher',
  'headline',
  'entry',
  'kind',
  'type',
  'mode',
  'cameo',
  'who',
  'who_country',
  'whom',
  'whom_country',
  'cue',
  'words',
  'negated',
  'status',
  'according_to',
  'within',
  'day_from',
  'day_to',
  'place',
  'place_country',
  'counts',
  'certainty',
  'from',
  'to',
  'captured',
  'rules',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | null>>;

/** The line of column names. */
export function csvHeader(): string {
  return `${COLUMNS.join(',')}\r\n`;
}

/** One line for every statement and event of a record (RFC 4180, UTF-8). Offsets are UTF-16 units. */
export function csvRows({ record }: Output): string {
  const words = new Describer(record);
  const actors = new Map(record.actors.map((actor) => [actor.id, actor]));
  const places = new Map(record.places.map((place) => [place.id, place]));
  const names = (ids: readonly string[]): string =>
    ids.map((id) => actors.get(id)?.name ?? id).join('; ');
  const countries = (ids: readonly string[]): string =>
    ids.map((id) => actors.get(id)?.country ?? '').join('; ');
  const captured = (spans: readonly { from: number; to: number }[]): string =>
    spans.map((span) => `${span.from}-${span.to}`).join(' ');
  const shared: Row = {
    report_id: record.report.id,
    input: record.report.input,
    published_on: record.report.publishedOn,
    publisher: record.report.publisher,
    headline: record.report.headline,
  };
  const rows: Row[] = [
    ...record.statements.map((statement): Row => {
      const speakers = statement.speaker === null ? [] : [statement.speaker];
      return {
        entry: statement.id,
        kind: 'statement',
        type: statement.act,
        mode: statement.mode,
        who: speakers.length > 0 ? names(speakers) : (statement.speakerSpan?.text ?? null),
        who_country: countries(speakers),
        whom: statement.addressee?.text ?? null,
        cue: statement.cue?.text ?? null,
        words: words.content(statement),
        negated: statement.negated ? 'yes' : 'no',
        within: statement.within,
        certainty: statement.certainty,
        from: statement.content[0]?.from ?? null,
        to: statement.content.at(-1)?.to ?? null,
        captured: captured(statement.content.flatMap((span) => span.captured)),
        rules: statement.by.join(' '),
      };
    }),
    ...record.events.map((event): Row => {
      const place = event.place === null ? undefined : places.get(event.place);
      return {
        entry: event.id,
        kind: 'event',
        type: event.type,
        mode: event.mode,
        cameo: event.cameo,
        who: names(event.actors),
        who_country: countries(event.actors),
        whom: names(event.recipients),
        whom_country: countries(event.recipients),
        cue: event.predicate.text,
        words: oneLine(event.evidence.map((span) => span.text).join(' … ')),
        status: event.status,
        according_to: words.claimants(event).join(', according to '),
        within: event.claim,
        day_from: event.time?.from ?? null,
        day_to: event.time?.to ?? null,
        place: place?.name ?? null,
        place_country: place?.country ?? null,
        counts: words.counts(event),
        certainty: event.certainty,
        from: event.predicate.from,
        to: event.predicate.to,
        captured: captured(event.evidence.flatMap((span) => span.captured)),
        rules: event.by.join(' '),
      };
    }),
  ];
  return rows
    .map(
      (row) => `${COLUMNS.map((name) => csvCell({ ...shared, ...row }[name] ?? '')).join(',')}\r\n`,
    )
    .join('');
}

/**
 * A cell, quoted where it must be. Captured words that a spreadsheet would run as a formula get a leading
 * apostrophe: a page's headline is not to be trusted.
 */
export function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const flat = oneLine(value);
  const safe = /^[=+\-@]/u.test(flat) ? `'${flat}` : flat;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
