import type { Capture, Witness } from '../text/capture.ts';
import { addressIn, cleanAddress, dayInAddress, isFrontPage, siteOf } from './address.ts';
import type { Block } from './block.ts';
import { chosenByline } from './byline-choice.ts';
import { datelineOf } from './dateline.ts';
import { publishedOn } from './published-on.ts';
import { publisherNamed } from './publisher.ts';
import { visibleDates } from './visible-dates.ts';

/** What is known of the report as a whole. Unknown is null or empty; clashing witnesses stand side by side. */
export interface ReportMetadata {
  readonly headline: string | null;
  /** People and agencies, as named. */
  readonly byline: readonly string[];
  /** Domain where the report's address is known, else the paper's or agency's name. */
  readonly publisher: string | null;
  /** Canonical address, tracking removed. */
  readonly url: string | null;
  /** ISO day, or date-time with zone. */
  readonly publishedOn: string | null;
  /** Every witness of the day of publication, best known first as found. */
  readonly dateWitnesses: readonly { readonly from: string; readonly value: string }[];
  readonly witnesses: readonly Witness[];
  /** ISO 639-1. */
  readonly language: string | null;
}

export interface MetadataOptions {
  /** Address of the report where the user knows it. */
  readonly url?: string | null;
  /** Day that relative times count from where the report tells none. Never becomes `publishedOn`. */
  readonly date?: string | null;
}

/** Where an address of the report may come from, the surest first; others follow in the order found. */
const ADDRESS_ORDER = [
  'link canonical',
  'meta og:url',
  'json-ld',
  'microdata',
  'meta',
  'address',
  'snapshot',
  'mail',
  'pdf',
  'text',
];

/** Weighs what the capture brought along and what its own lines show, and keeps all of it as witnesses. */
export function reportMetadata(
  text: string,
  blocks: readonly Block[],
  capture: Capture,
  options: MetadataOptions,
): ReportMetadata {
  const wordsOf = (block: Block): string => text.slice(block.from, block.to);
  const witnesses: Witness[] = [];
  const add = (witness: Witness): void => {
    if (
      !witnesses.some(
        (w) => w.field === witness.field && w.from === witness.from && w.value === witness.value,
      )
    )
      witnesses.push(witness);
  };
  capture.witnesses.forEach(add);
  if (options.url) add({ field: 'url', from: 'address', value: options.url });

  for (const block of blocks) {
    if (block.kind !== 'source-line') continue;
    const address = addressIn(wordsOf(block));
    if (address !== null) add({ field: 'url', from: 'text', value: address });
  }
  const url = chosenAddress(witnesses);
  const day = url === null ? null : dayInAddress(url);
  if (
    day !== null &&
    !witnesses.some((w) => w.field === 'publishedOn' && w.from.startsWith('url'))
  ) {
    add({ field: 'publishedOn', from: 'url', value: day });
  }
  for (const witness of visibleDates(text, blocks, witnesses)) add(witness);

  const headlineBlock = blocks.find(({ kind }) => kind === 'headline');
  if (headlineBlock)
    add({ field: 'headline', from: 'text', value: oneLine(wordsOf(headlineBlock)) });
  const agencies = new Set(
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .slice(0, 3)
      .flatMap((block) => datelineOf(wordsOf(block))?.agency?.toLowerCase() ?? []),
  );
  const byline = chosenByline(blocks, wordsOf, witnesses, agencies);
  const publisher =
    (url === null ? null : siteOf(url)) ??
    declared(witnesses, 'publisher') ??
    publisherNamed(text, blocks, byline);

  return {
    headline: headlineBlock ? oneLine(wordsOf(headlineBlock)) : declared(witnesses, 'headline'),
    byline,
    publisher,
    url,
    publishedOn: publishedOn(witnesses),
    dateWitnesses: witnesses.flatMap(({ field, from, value }) =>
      field === 'publishedOn' ? [{ from, value }] : [],
    ),
    witnesses,
    language: chosenLanguage(witnesses),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function declared(witnesses: readonly Witness[], field: Witness['field']): string | null {
  const value = witnesses.find(
    (w) => w.field === field && w.from !== 'text' && w.value.trim() !== '',
  )?.value;
  return value === undefined ? null : oneLine(value);
}

function chosenAddress(witnesses: readonly Witness[]): string | null {
  const addresses = witnesses.flatMap((witness) => {
    const value = witness.field === 'url' ? cleanAddress(witness.value) : null;
    return value === null ? [] : [{ value, rank: rankOf(witness.from) }];
  });
  const sorted = addresses.sort((a, b) => a.rank - b.rank);
  return (sorted.find(({ value }) => !isFrontPage(value)) ?? sorted[0])?.value ?? null;
}

function rankOf(from: string): number {
  const rank = ADDRESS_ORDER.findIndex((name) => from === name || from.startsWith(`${name} `));
  return rank < 0 ? ADDRESS_ORDER.length : rank;
}

/** The language of the words themselves goes before what the page declares: templates declare "en" for anything. */
function chosenLanguage(witnesses: readonly Witness[]): string | null {
  const all = witnesses.filter(({ field }) => field === 'language');
  const chosen = all.find(({ from }) => from === 'detected') ?? all[0];
  const code = /^(?<code>[a-z]{2,3})(?:[-_]|$)/iu.exec(chosen?.value.trim() ?? '')?.groups?.[
    'code'
  ];
  return code?.toLowerCase() ?? null;
}
