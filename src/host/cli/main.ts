#!/usr/bin/env node
import { Command, InvalidArgumentError, Option } from 'commander';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { FORMATS, type Format } from '../output/format.ts';
import type { ReadCommandOptions } from './read-command.ts';

const program = new Command('readout')
  .version(ENGINE_VERSION)
  .description(
    'Reads captured news reports and writes the record underneath: who met whom, who said what,\n' +
      'who did what to whom, where and when, whether it happened or is planned, denied or only\n' +
      'claimed, and according to whom. Every entry points at the exact captured characters.\n' +
      'Works offline; nothing is requested but the addresses that you name.',
  )
  .addHelpText(
    'after',
    `
Examples:
  readout read page.html                     look at one report
  readout read captures/ --format ndjson > records.ndjson
                                             a folder, one record a line
  readout read https://news.example/story    fetch one page and read it
  pbpaste | readout read -                   read what you have copied
  readout read story.txt --explain           with the rule and the words behind every entry
  readout read article.txt --body --date 2025-07-10
                                             article text alone, with the day it counts from
  readout schema > readout-1.schema.json     the JSON Schema of a record

Exit codes: 0 all was read · 1 some input could not be read (each named on stderr) · 2 wrong usage.`,
  );

// Before the commands, which take it over: wrong usage ends with code 2, not with commander's 1.
program.exitOverride();

program
  .command('read')
  .summary('read reports and write their records')
  .description(
    'Reads text, Markdown, HTML (SingleFile too), PDF, scans (PNG, JPEG, PDF), mail (.eml), MHTML.\n' +
      'The format is recognised from the content, not from the name.',
  )
  .argument('<source...>', 'files, folders, http(s) addresses, or - for standard input')
  .addOption(
    new Option('-f, --format <format>', 'what to write')
      .choices(FORMATS)
      .default('terminal' satisfies Format),
  )
  .option('-o, --out <file>', 'write to a file instead of standard output')
  .option('-e, --explain', 'show rule, certainty and evidence of every entry (terminal)')
  .option('--body', 'the input is article text alone: look for no headline, byline or furniture')
  .option('--lines', 'each line of the input is a report of its own')
  .option(
    '--date <day>',
    'day that "Thursday" counts from where a report tells none (YYYY-MM-DD)',
    isoDay,
  )
  .option('--allow-private', 'allow addresses on this machine and in private networks')
  .option('--no-color', 'no colours (also: NO_COLOR)')
  .option('-q, --quiet', 'no progress on stderr')
  .action(async (sources: string[], options: ReadCommandOptions) => {
    // The reading is loaded when something is read: help and mistakes are answered at once.
    const { readCommand } = await import('./read-command.ts');
    process.exitCode = await readCommand(sources, options);
  });

program
  .command('schema')
  .summary('print the JSON Schema of a record')
  .action(async () => {
    const { schemaCommand } = await import('./schema-command.ts');
    schemaCommand(process.stdout);
  });

// A reader that closes the pipe early ("readout read … | head") is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof Error && 'exitCode' in error && 'code' in error) {
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    throw error;
  }
}

function isoDay(value: string): string {
  const day = new Date(`${value}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/u.test(value) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== value
  ) {
    throw new InvalidArgumentError('A day is written YYYY-MM-DD, for example 2025-07-10.');
  }
  return value;
}
