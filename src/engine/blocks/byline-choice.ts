import type { Witness } from '../text/capture.ts';
import type { Block } from './block.ts';
import { isKnownAgency } from './agencies.ts';
import { bylineNames } from './byline-names.ts';

/** A byline stands at most this many blocks over its headline. */
const MOST_OVER_HEADLINE = 2;

/**
 * Who wrote the report: the people over the story; where none stand there, the page's declaration; else who reported it
 * by its last lines. Where lines over the story and the declaration share a name, lines without one of the declared are
 * other things ("View author archive", "Healthcare").
 */
export function chosenByline(
  blocks: readonly Block[],
  wordsOf: (block: Block) => string,
  witnesses: readonly Witness[],
  agencies: ReadonlySet<string>,
): string[] {
  const lead = blocks.findIndex(({ kind }) => kind === 'paragraph');
  const end = lead < 0 ? blocks.length : lead;
  const top = blocks.findIndex(({ kind }) => kind === 'headline');
  const over = blocks.slice(0, end).filter(({ kind }) => kind === 'byline');
  const near = blocks
    .slice(Math.max(0, top - MOST_OVER_HEADLINE), end)
    .filter(({ kind }) => kind === 'byline');
  const lines = (near.length > 0 ? near : over).map((block) => ({
    names: bylineNames(wordsOf(block), agencies),
    sure: !block.by.startsWith('head/'),
  }));
  const declared = declaredNames(witnesses, agencies);
  const shared = lines.filter(({ names }) => names.some((name) => isAmong(name, declared)));
  const wires = lines.filter(({ names }) => names.length > 0 && names.every(isKnownAgency));
  if (shared.length > 0)
    return unique(
      [...shared, ...wires].flatMap(({ names }) => names.map((name) => asDeclared(name, declared))),
    );
  const shown = unique(lines.flatMap(({ names }) => names));
  const sure = lines.some(({ names, sure }) => sure && names.length > 0);
  if (shown.length > 0 && (sure || declared.length === 0)) return shown;
  if (declared.length > 0) return declared;
  const last = blocks
    .slice(end)
    .filter((block) => block.kind === 'byline' && !/contributed/iu.test(wordsOf(block)));
  return unique(last.flatMap((block) => bylineNames(wordsOf(block), agencies)));
}

/** The names of the first kind of witness that gives any. */
function declaredNames(witnesses: readonly Witness[], agencies: ReadonlySet<string>): string[] {
  const all = witnesses.filter(({ field }) => field === 'byline');
  for (const from of new Set(all.map((witness) => witness.from))) {
    const values = all.filter((witness) => witness.from === from);
    const names = unique(values.flatMap(({ value }) => bylineNames(value, agencies)));
    if (names.length > 0) return names;
  }
  return [];
}

function isAmong(name: string, declared: readonly string[]): boolean {
  return declared.some((other) => goesOn(name, other) || goesOn(other, name));
}

/** "Ann Roe Senior Contributor" is the Ann Roe that the page declares. */
function asDeclared(name: string, declared: readonly string[]): string {
  return declared.find((other) => name.length > other.length && goesOn(name, other)) ?? name;
}

function goesOn(longer: string, shorter: string): boolean {
  const [a, b] = [longer.toLowerCase(), shorter.toLowerCase()];
  return a === b || a.startsWith(`${b} `);
}

function unique(names: readonly string[]): string[] {
  return names.filter(
    (name, i) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
  );
}
