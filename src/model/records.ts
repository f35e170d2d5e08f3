import * as z from 'zod';

/**
 * The records that the commands print, one definition for type and schema.
 * Offsets count Unicode code points from the start of the decoded text, counted from 0, half-open.
 */
const offset = z.int().nonnegative();

export const spanSchema = z.object({ start: offset, end: offset, text: z.string() });
const spans = z.array(spanSchema);

export const basisSchema = z.enum(['manifest', 'text', 'filename']);

export const outletSchema = z.object({ id: z.string(), name: z.string(), basis: basisSchema });

/** `edtf`: ISO 8601-2, as `2026-03-02`, `2026-02`, `2025-09-02~`. */
export const publishedSchema = z.object({ edtf: z.string(), basis: basisSchema });

export const zoneNameSchema = z.enum([
  'nav',
  'headline',
  'deck',
  'byline',
  'dateline',
  'caption',
  'subhead',
  'body',
  'transcript',
  'promo',
  'paywall',
  'related',
]);

export const zoneSchema = z.object({ zone: zoneNameSchema, start: offset, end: offset });

export const speakerKindSchema = z.enum(['person', 'organization', 'state', 'group', 'anonymous']);

/** A speaker as other records name it; `id` is the kebab-case of the canonical name. */
export const speakerRefSchema = z.object({ id: z.string(), name: z.string() });

export const speakerSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: speakerKindSchema,
  roles: z.array(z.string()),
  aliases: z.array(z.string()),
  mentions: spans,
});

export const quoteTypeSchema = z.enum(['direct', 'mixed', 'indirect']);

/** One text made of one or more spans, in text order; `text` joins the spans with ` … `. */
const passage = z.object({ text: z.string(), spans });

export const quoteSchema = z.object({
  id: z.string(),
  type: quoteTypeSchema,
  speaker: speakerRefSchema.nullable(),
  speakers: z.array(speakerRefSchema).optional(),
  source: passage.nullable(),
  cue: z.object({ text: z.string(), lemma: z.string(), spans }).nullable(),
  content: passage,
  verbatim: spans,
  via: z.array(speakerRefSchema),
  venue: z.string().nullable(),
  topics: z.array(z.string()),
  said: z.string().nullable(),
  negated: z.boolean(),
  zone: zoneNameSchema,
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

export const dateTypeSchema = z.enum(['DATE', 'TIME', 'DURATION', 'SET']);
export const anchorSchema = z.enum(['explicit', 'published', 'discourse', 'none']);

export const dateMentionSchema = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  type: dateTypeSchema,
  value: z.string(),
  edtf: z.string().nullable(),
  range: z.object({ from: z.string(), to: z.string() }).nullable(),
  anchor: anchorSchema,
  rule: z.string(),
});

export const positionSchema = z.enum(['supports', 'conditional', 'opposes']);
export const actSchema = z.enum([
  'affirm',
  'offer',
  'propose',
  'reject',
  'accuse',
  'criticise',
  'deny',
  'demand',
  'threaten',
  'condemn',
  'warn',
  'urge',
]);

export const topicRefSchema = z.object({ id: z.string(), name: z.string() });

export const stanceSchema = z.object({
  id: z.string(),
  holder: speakerRefSchema,
  topic: topicRefSchema,
  position: positionSchema,
  act: actSchema,
  cameo: z.string().nullable(),
  attributedBy: z.enum(['speaker', 'narrator']),
  quote: z.string().nullable(),
  evidence: passage,
  date: z.string().nullable(),
  rule: z.string(),
  confidence: z.number().min(0).max(1),
});

/** What `annotate` prints for one document. */
export const annotationSchema = z.object({
  schemaVersion: z.literal(1),
  id: z.string(),
  path: z.string(),
  outlet: outletSchema.nullable(),
  published: publishedSchema.nullable(),
  title: z.string().nullable(),
  url: z.string().nullable(),
  zones: z.array(zoneSchema),
  speakers: z.array(speakerSchema),
  quotes: z.array(quoteSchema),
  scareQuotes: spans,
  dates: z.array(dateMentionSchema),
  stances: z.array(stanceSchema),
});

export type Span = z.infer<typeof spanSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Outlet = z.infer<typeof outletSchema>;
export type Published = z.infer<typeof publishedSchema>;
export type ZoneName = z.infer<typeof zoneNameSchema>;
export type Zone = z.infer<typeof zoneSchema>;
export type SpeakerKind = z.infer<typeof speakerKindSchema>;
export type SpeakerRef = z.infer<typeof speakerRefSchema>;
export type Speaker = z.infer<typeof speakerSchema>;
export type QuoteType = z.infer<typeof quoteTypeSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type DateType = z.infer<typeof dateTypeSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
export type DateMention = z.infer<typeof dateMentionSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Act = z.infer<typeof actSchema>;
export type TopicRef = z.infer<typeof topicRefSchema>;
export type Stance = z.infer<typeof stanceSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
