import { createColors } from 'picocolors';
import type { RecordEvent, RecordStatement, ReadoutRecord } from '../../engine/index.ts';
import { Describer, oneLine } from './describe.ts';
import { SourcePlaces, type Output } from './place.ts';
import { wrapped } from './wrap.ts';

export interface TerminalOptions {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Also show rule, certainty and evidence of every entry. */
  readonly explain: boolean;
}

/** The record as a reader likes it: headline, who met whom, who said what, who did what; each line starts with its source place. */
export function terminalView({ record, captured }: Output, options: TerminalOptions): string {
  const colours = createColors(options.colour);
  const words = new Describer(record);
  const places = new SourcePlaces(captured);
  const lines: string[] = [];
  const gutter = record.report.format === 'pdf' || record.report.format === 'scan' ? 12 : 8;

  const put = (place: string, text: string): void => {
    const [first = '', ...rest] = wrapped(text, Math.max(40, options.width - gutter - 2));
    lines.push(`${colours.dim(place.padStart(gutter))}  ${first}`);
    for (const line of rest) lines.push(`${' '.repeat(gutter + 2)}${line}`);
  };
  const aside = (text: string): void => {
    for (const line of wrapped(text, Math.max(40, options.width - gutter - 6))) {
      lines.push(`${' '.repeat(gutter + 4)}${colours.dim(line)}`);
    }
  };
  const section = (title: string): void => void lines.push('', colours.bold(colours.cyan(title)));

  const eventLine = (event: RecordEvent): void => {
    const who = words.actorList(event.actors) || '?';
    const whom = words.actorList(event.recipients);
    const details = [words.time(event), words.place(event), words.counts(event)].filter(
      (x) => x !== null && x !== '',
    );
    const claim = words.claimants(event);
    const parts = [
      `${colours.bold(who)}${whom === '' ? '' : ` → ${colours.bold(whom)}`}`,
      ` ${colours.yellow(event.type)} “${oneLine(event.predicate.text)}”`,
      details.length > 0 ? ` · ${details.join(' · ')}` : '',
      ` · ${statusColour(event.status)}`,
      claim.length > 0
        ? ` ${colours.magenta(`according to ${claim.join(', according to ')}`)}`
        : '',
      event.certainty === 'unclear' ? colours.dim(' (unclear)') : '',
    ];
    put(places.of(event.predicate.captured), parts.join(''));
    if (!options.explain) return;
    for (const span of event.evidence)
      aside(`evidence ${span.from}–${span.to}: ${oneLine(span.text)}`);
    aside(
      `${event.id} by ${event.by.join(', ')}${event.cameo === null ? '' : ` · CAMEO ${event.cameo}`}`,
    );
  };
  const statusColour = (status: string): string => {
    switch (status) {
      case 'happened':
        return colours.green(status);
      case 'ongoing':
        return colours.cyan(status);
      case 'denied':
      case 'not':
        return colours.red(status);
      default:
        return colours.blue(status);
    }
  };
  const statementLine = (statement: RecordStatement): void => {
    const speaker = words.speaker(statement);
    const to = statement.addressee ? ` ${words.addressee(statement.addressee)}` : '';
    const inside = record.statements.find((s) => s.id === statement.within);
    const name = speaker === null ? colours.dim('unnamed') : colours.bold(speaker);
    const cue = words.cue(statement);
    const content = words.content(statement);
    const parts = [
      PREPOSITION.test(cue)
        ? `${colours.yellow(cue)} ${name}`
        : `${name} ${colours.yellow(cue)}${to}`,
      // "Moscow did not comment": the words of the saying are all there is.
      cue.endsWith(content) ? '' : `${JOINED.test(content) ? '' : ':'} ${content}`,
      inside && inside.act !== 'withhold'
        ? colours.magenta(` — as told by ${words.speaker(inside) ?? 'an unnamed source'}`)
        : '',
      statement.certainty === 'unclear' ? colours.dim(' (unclear)') : '',
    ];
    put(places.of(statement.content[0]?.captured ?? []), parts.join(''));
    if (!options.explain) return;
    aside(
      `${statement.id} ${statement.act}${statement.negated ? ', negated' : ''}, ${statement.mode} · by ${statement.by.join(', ')}` +
        (statement.speakerSpan ? ` · speaker from “${oneLine(statement.speakerSpan.text)}”` : ''),
    );
  };

  lines.push(colours.bold(record.report.headline ?? '(no headline found)'));
  lines.push(colours.dim(sourceLine(record)));
  for (const warning of record.report.warnings) lines.push(colours.yellow(`! ${warning}`));

  const meetings = record.events.filter((event) => event.type === 'CONSULT');
  const deeds = record.events.filter((event) => event.type !== 'CONSULT');
  if (meetings.length > 0) {
    section('Who met whom');
    meetings.forEach(eventLine);
  }
  if (record.statements.length > 0) {
    section('Who said what');
    record.statements.forEach(statementLine);
  }
  if (deeds.length > 0) {
    section('Who did what to whom');
    deeds.forEach(eventLine);
  }
  const noted = record.repairs.filter((repair) => options.explain || !LAYOUT.has(repair.kind));
  if (noted.length > 0) {
    section('Repairs');
    for (const repair of noted) {
      const verdict = repair.applied
        ? ''
        : repair.now === null
          ? ' (left as it is)'
          : ' (suggested, not applied)';
      const change = `“${oneLine(repair.was)}”${repair.now === null ? '' : ` → “${oneLine(repair.now)}”`}`;
      put(places.of(repair.captured), `${repair.kind} ${change}${colours.dim(verdict)}`);
      if (options.explain) aside(`by ${repair.rule} · confidence ${repair.confidence.toFixed(2)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** "according to Kyiv": the cue stands before the speaker. */
const PREPOSITION = /^(?:according to|in the (?:words|view|opinion) of|per)$/iu;
/** Content that reads on from the words of saying: "that", "to". */
const JOINED = /^(?:that|to|on|about|whether|if|why|how)\s/u;
/** Repairs of layout are right by the hundred; they are listed with `--explain` only. */
const LAYOUT: ReadonlySet<string> = new Set(['line-join', 'hyphen', 'invisible', 'markup']);

function sourceLine({ report }: ReadoutRecord): string {
  return [
    report.byline.join(', '),
    report.publisher,
    report.publishedOn ?? 'date unknown',
    report.language,
    report.input,
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
}
