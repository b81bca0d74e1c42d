import { Describer, oneLine } from './describe.ts';
import { SourcePlaces, type Output } from './place.ts';

/** The record as Markdown: to paste into notes, or to print. Captured words are escaped, so that they stay words. */
export function markdownView({ record, captured }: Output): string {
  const words = new Describer(record);
  const places = new SourcePlaces(captured);
  const { report } = record;
  const out = [`# ${escaped(report.headline ?? report.input)}`, ''];
  const facts: [string, string | null][] = [
    ['By', report.byline.join(', ') || null],
    ['Publisher', report.publisher],
    ['Published', report.publishedOn],
    ['Address', report.url],
    ['Source', report.input],
    ['Id', report.id],
  ];
  for (const [name, value] of facts) if (value !== null) out.push(`- ${name}: ${escaped(value)}`);
  for (const warning of report.warnings) out.push(`- Warning: ${escaped(warning)}`);

  if (record.events.length > 0) {
    out.push(
      '',
      '## Events',
      '',
      '| Place in source | Who | To whom | What | When | Where | Status | According to |',
      '|---|---|---|---|---|---|---|---|',
    );
    for (const event of record.events) {
      const what = `${event.type} “${escaped(event.predicate.text)}”${words.counts(event) === '' ? '' : ` (${words.counts(event)})`}`;
      const cells = [
        places.of(event.predicate.captured),
        escaped(words.actorList(event.actors)),
        escaped(words.actorList(event.recipients)),
        what,
        words.time(event) ?? '',
        escaped(words.place(event) ?? ''),
        event.certainty === 'unclear' ? `${event.status} (unclear)` : event.status,
        escaped(words.claimants(event).join(', according to ') || 'the report'),
      ];
      out.push(`| ${cells.join(' | ')} |`);
    }
  }
  if (record.statements.length > 0) {
    out.push(
      '',
      '## Statements',
      '',
      '| Place in source | Who | Act | Cue | What | To |',
      '|---|---|---|---|---|---|',
    );
    for (const statement of record.statements) {
      const cells = [
        places.of(statement.content[0]?.captured ?? []),
        escaped(words.speaker(statement) ?? 'unnamed'),
        statement.negated ? `not ${statement.act}` : statement.act,
        escaped(words.cue(statement)),
        escaped(words.content(statement)),
        escaped(statement.addressee?.text ?? ''),
      ];
      out.push(`| ${cells.join(' | ')} |`);
    }
  }
  return `${out.join('\n')}\n`;
}

/** Marks that Markdown or HTML would act on, made plain: a captured headline can hold `<script>` or a table bar. */
function escaped(words: string): string {
  return oneLine(words).replace(/[\\`*_[\]<>|#]/gu, (mark) => `\\${mark}`);
}
