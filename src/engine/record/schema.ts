import { z } from 'zod';

/** The published form of a record, `readout/1`. Every consumer (terminal, Markdown, CSV, store, page) is made from it. */

const offset = z.int().nonnegative();
const id = (letter: string): z.ZodString =>
  z.string().regex(new RegExp(`^${letter}[1-9]\\d*$`, 'u'));
const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);

/** Half-open, UTF-16 units of `text`. */
export const spanSchema = z.object({ from: offset, to: offset });

/** A span with its words and its captured places (a list: markup can cut a quotation), in units of the captured text. */
export const quotedSpanSchema = spanSchema.extend({
  text: z.string(),
  captured: z.array(spanSchema).min(1),
});

export const blockSchema = spanSchema.extend({
  kind: z.enum([
    'headline',
    'standfirst',
    'byline',
    'date',
    'caption',
    'credit',
    'paragraph',
    'heading',
    'list',
    'table',
    'quote',
    'related',
    'promo',
    'source-line',
    'furniture',
    'uncertain',
  ]),
  by: z.string().describe('the rule that labelled it'),
});

export const repairSchema = spanSchema
  .extend({
    kind: z.enum([
      'encoding',
      'invisible',
      'homoglyph',
      'keyboard',
      'line-join',
      'hyphen',
      'markup',
      'ocr-word',
      'unreadable',
    ]),
    was: z.string(),
    now: z.string().nullable(),
    confidence: z.number().min(0).max(1),
    applied: z.boolean(),
    rule: z.string(),
    captured: z.array(spanSchema).min(1),
  })
  .describe(
    'applied: false is a suggestion or, for unreadable, a flag; from and to count in the read text',
  );

export const actorKindSchema = z.enum([
  'person',
  'state',
  'government',
  'military',
  'court',
  'legislature',
  'party',
  'international-organisation',
  'armed-group',
  'ngo',
  'company',
  'media',
  'population',
  'other',
]);

export const mentionSchema = quotedSpanSchema.extend({
  how: z.enum(['name', 'description', 'pronoun', 'metonym']),
  by: z.string().describe('the rule that resolved it'),
});

export const actorSchema = z.object({
  id: id('a'),
  name: z.string().min(1),
  kind: actorKindSchema,
  country: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .nullable(),
  sector: z.string().nullable(),
  role: z.string().nullable(),
  wikidata: z
    .string()
    .regex(/^Q\d+$/u)
    .nullable(),
  mentions: z.array(mentionSchema).min(1),
});

export const placeSchema = z.object({
  id: id('p'),
  name: z.string().min(1),
  country: z
    .string()
    .regex(/^[A-Z]{3}$/u)
    .nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
  precision: z.enum(['site', 'city', 'region', 'country', 'sea', 'planet']),
  mentions: z.array(quotedSpanSchema).min(1),
});

export const actSchema = z.enum([
  'state',
  'announce',
  'claim',
  'confirm',
  'deny',
  'withhold',
  'accuse',
  'criticize',
  'support',
  'request',
  'demand',
  'propose',
  'promise',
  'warn',
  'threaten',
  'reject',
  'ask',
  'think',
]);

export const certaintySchema = z.enum(['stated', 'unclear']);

export const statementSchema = z.object({
  id: id('s'),
  speaker: id('a').nullable(),
  speakerSpan: quotedSpanSchema.nullable(),
  cue: quotedSpanSchema.nullable(),
  act: actSchema,
  negated: z.boolean(),
  mode: z.enum(['direct', 'mixed', 'indirect']),
  content: z.array(quotedSpanSchema).min(1),
  addressee: quotedSpanSchema.nullable(),
  channel: quotedSpanSchema.nullable(),
  within: id('s').nullable(),
  certainty: certaintySchema,
  by: z.array(z.string()).min(1),
});

export const eventTypeSchema = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);

export const eventStatusSchema = z.enum([
  'happened',
  'ongoing',
  'planned',
  'possible',
  'requested',
  'denied',
  'not',
]);

export const timeSchema = z
  .object({
    from: isoDay,
    to: isoDay,
    precision: z.enum(['day', 'range', 'week', 'month', 'season', 'year', 'decade']),
    basis: z.enum(['stated', 'implied']),
    text: z.string().nullable(),
  })
  .describe('inclusive ISO days; implied: no date in the sentence, the report date rules');

export const eventSchema = z.object({
  id: id('e'),
  type: eventTypeSchema,
  mode: z.string().nullable(),
  contexts: z.array(z.string()),
  cameo: z.string().nullable(),
  actors: z.array(id('a')),
  recipients: z.array(id('a')),
  time: timeSchema.nullable(),
  place: id('p').nullable(),
  status: eventStatusSchema,
  claim: id('s').nullable(),
  counts: z.record(z.string(), z.int().nonnegative().nullable()),
  countTerms: z.record(z.string(), z.string()),
  predicate: quotedSpanSchema,
  evidence: z.array(quotedSpanSchema).min(1),
  certainty: certaintySchema,
  by: z.array(z.string()).min(1),
});

export const recordSchema = z.object({
  schema: z.literal('readout/1'),
  engine: z.object({ name: z.literal('readout'), version: z.string(), settings: z.string() }),
  report: z.object({
    id: z.string().regex(/^sha256:[0-9a-f]{64}$/u),
    input: z.string(),
    format: z.enum(['text', 'markdown', 'html', 'mhtml', 'pdf', 'scan', 'email']),
    encoding: z.object({ name: z.string(), from: z.string() }).nullable(),
    headline: z.string().nullable(),
    byline: z.array(z.string()),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    publishedOn: z.string().nullable(),
    dateWitnesses: z.array(z.object({ from: z.string(), value: z.string() })),
    witnesses: z.array(z.object({ field: z.string(), from: z.string(), value: z.string() })),
    language: z.string().nullable(),
    read: z
      .boolean()
      .describe('false where the report is not English: ingested and repaired, not read further'),
    warnings: z.array(z.string()),
  }),
  text: z.string(),
  blocks: z.array(blockSchema),
  repairs: z.array(repairSchema),
  actors: z.array(actorSchema),
  places: z.array(placeSchema),
  statements: z.array(statementSchema),
  events: z.array(eventSchema),
});

export type ReadoutRecord = z.infer<typeof recordSchema>;
export type RecordRepair = z.infer<typeof repairSchema>;
export type RecordBlock = z.infer<typeof blockSchema>;
export type RecordActor = z.infer<typeof actorSchema>;
export type RecordPlace = z.infer<typeof placeSchema>;
export type RecordStatement = z.infer<typeof statementSchema>;
export type RecordEvent = z.infer<typeof eventSchema>;
export type QuotedSpan = z.infer<typeof quotedSpanSchema>;
export type ActorKind = z.infer<typeof actorKindSchema>;
export type Act = z.infer<typeof actSchema>;
export type Certainty = z.infer<typeof certaintySchema>;
export type EventType = z.infer<typeof eventTypeSchema>;
export type EventStatus = z.infer<typeof eventStatusSchema>;
export type RecordTime = z.infer<typeof timeSchema>;
