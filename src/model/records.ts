import * as z from 'zod';

/**
 * The records that the commands print, one definition for type, schema, the package's declarations and
 * `help`: `id` is the name of the type there, `description` what its reader is told.
 */
const startOffset = z
  .int()
  .nonnegative()
  .describe('Unicode code points before it, from the start of the decoded text.');
const endOffset = z.int().nonnegative().describe('Where it ends, in code points; the end is excluded.');

export const spanSchema = z
  .object({ start: startOffset, end: endOffset, text: z.string().describe('What stands there.') })
  .meta({ id: 'Span', description: 'A stretch of the text.' });
const spans = z.array(spanSchema);

export const basisSchema = z.enum(['manifest', 'text', 'filename']).meta({
  id: 'Basis',
  description: 'What told it: the manifest, else the text itself, else the file name.',
});

export const outletSchema = z
  .object({
    id: z.string().describe('As in the pack, else the kebab case of the name.'),
    name: z.string(),
    basis: basisSchema,
  })
  .meta({ id: 'Outlet', description: 'Who published an article.' });

export const publishedSchema = z
  .object({ edtf: z.string().describe('EDTF: 2026-03-02, 2026-02, 2025-09-02~.'), basis: basisSchema })
  .meta({ id: 'Published', description: 'When an article was published.' });

export const zoneNameSchema = z
  .enum([
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
  ])
  .meta({
    id: 'ZoneName',
    description: 'Nothing is taken from nav, promo, paywall and related.',
  });

export const zoneSchema = z
  .object({ zone: zoneNameSchema, start: startOffset, end: endOffset })
  .meta({ id: 'Zone', description: 'A line of the page and what it is to the article.' });

export const speakerKindSchema = z
  .enum(['person', 'organization', 'state', 'group', 'anonymous'])
  .meta({ id: 'SpeakerKind' });

export const speakerRefSchema = z
  .object({
    id: z.string().describe('Kebab case of the canonical name; the same in every document.'),
    name: z.string().describe('The canonical name.'),
  })
  .meta({ id: 'SpeakerRef', description: 'A speaker as other records name it.' });

export const speakerSchema = z
  .object({
    id: z.string().describe('Kebab case of the canonical name; the same in every document.'),
    name: z.string().describe('The canonical name.'),
    kind: speakerKindSchema,
    roles: z.array(z.string()).describe('As what the document knows the speaker.'),
    aliases: z.array(z.string()).describe('Other names and spellings that the document uses.'),
    mentions: spans.describe('Where the speaker is named or referred to, in text order.'),
  })
  .meta({ id: 'Speaker', description: 'Somebody a document lets speak or act.' });

export const quoteTypeSchema = z.enum(['direct', 'mixed', 'indirect']).meta({
  id: 'QuoteType',
  description:
    'direct: in quotation marks; indirect: in the reporter’s words; mixed: these with quoted words in them.',
});

export const passageSchema = z
  .object({
    text: z.string().describe('The spans, joined with " … ".'),
    spans: spans.describe('In text order.'),
  })
  .meta({ id: 'Passage', description: 'One text made of one or more stretches.' });

export const quoteSchema = z
  .object({
    id: z.string().describe('Document and number, counted from 1 in text order: article:q1.'),
    type: quoteTypeSchema,
    speaker: speakerRefSchema.nullable().describe('Who the source is; null where that is not known.'),
    speakers: z
      .array(speakerRefSchema)
      .optional()
      .describe('All, where there are several (joint statements).'),
    source: passageSchema.nullable().describe('Who the text says it is: "He".'),
    cue: z
      .object({ text: z.string(), lemma: z.string(), spans })
      .nullable()
      .describe(
        'The words that make it speech, a verb with its auxiliaries: said, did not say, according to.',
      ),
    content: passageSchema.describe(
      'What is said: with its quotation marks and, where indirect, its "that".',
    ),
    verbatim: spans.describe('What stands inside the quotation marks.'),
    via: z.array(speakerRefSchema).describe('Who handed it on ("…, the agency reported"), nearest last.'),
    venue: z.string().nullable().describe('Where it was said: an interview, a post, a press conference.'),
    topics: z.array(z.string()).describe('Ids of topics of the pack.'),
    said: z.string().nullable().describe('When it was said, else published: EDTF.'),
    negated: z.boolean().describe('The text says that it was not said.'),
    zone: zoneNameSchema,
    rule: z.string().describe('The rule that found it: see help rules.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('How likely it is right, as such findings were in annotated news.'),
  })
  .meta({ id: 'Quote', description: 'Words that somebody is made to say.' });

export const dateTypeSchema = z.enum(['DATE', 'TIME', 'DURATION', 'SET']).meta({ id: 'DateType' });
export const anchorSchema = z.enum(['explicit', 'published', 'discourse', 'none']).meta({
  id: 'Anchor',
  description:
    'What puts it on the calendar: its own words, the date of publication, a date told before, or nothing.',
});

export const dateMentionSchema = z
  .object({
    start: startOffset,
    end: endOffset,
    text: z.string().describe('What stands there.'),
    type: dateTypeSchema,
    value: z.string().describe('TIMEX3: 2026-03-02, or XXXX-WXX-1 where the calendar is not known.'),
    edtf: z.string().nullable().describe('The same as EDTF; null where it cannot be said so.'),
    range: z
      .object({ from: z.string(), to: z.string() })
      .nullable()
      .describe('First and last day, both included; an open end is "".'),
    anchor: anchorSchema,
    rule: z.string(),
  })
  .meta({ id: 'DateMention', description: 'A date, time, duration or repetition that a text names.' });

export const positionSchema = z
  .enum(['supports', 'conditional', 'opposes'])
  .meta({ id: 'Position', description: 'Where somebody stands on the proposition of a topic.' });
export const actSchema = z
  .enum([
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
  ])
  .meta({ id: 'Act', description: 'What the words do.' });

export const topicRefSchema = z
  .object({ id: z.string(), name: z.string() })
  .meta({ id: 'TopicRef', description: 'A topic of the pack.' });

export const stanceSchema = z
  .object({
    id: z.string().describe('Document and number, counted from 1 in text order: article:s1.'),
    holder: speakerRefSchema,
    topic: topicRefSchema,
    position: positionSchema,
    act: actSchema,
    cameo: z.string().nullable().describe('Code of the act in the CAMEO ontology of events.'),
    attributedBy: z
      .enum(['speaker', 'narrator'])
      .describe('Whether the holder’s own words show it, or the reporter says so.'),
    quote: z.string().nullable().describe('Id of the quote that shows it; null where the reporter says so.'),
    evidence: passageSchema.describe('The words that show it.'),
    date: z.string().nullable().describe('When the position was taken, else published: EDTF.'),
    rule: z.string().describe('The rule that found it: see help rules.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .describe('How much its rule is trusted, set by hand; less where the topic is only referred to.'),
  })
  .meta({ id: 'Stance', description: 'A position that somebody takes on a topic.' });

export const annotationSchema = z
  .object({
    schemaVersion: z.literal(1).describe('Changes when a field changes its meaning or goes.'),
    id: z.string().describe('File name without extension, made unique by its folder where two agree.'),
    path: z.string().describe('As given or found, with forward slashes; - for standard input.'),
    outlet: outletSchema.nullable().describe('Null where nothing tells: it is never guessed.'),
    published: publishedSchema.nullable(),
    title: z.string().nullable().describe('From the manifest, else the headline.'),
    url: z.string().nullable(),
    zones: z.array(zoneSchema).describe('In text order.'),
    speakers: z.array(speakerSchema),
    quotes: z.array(quoteSchema).describe('In text order.'),
    scareQuotes: spans.describe('Words in quotation marks that nobody is made to say.'),
    dates: z.array(dateMentionSchema).describe('In text order.'),
    stances: z.array(stanceSchema),
  })
  .meta({ id: 'Annotation', description: 'Everything found in one document.' });

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
export type Passage = z.infer<typeof passageSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type DateType = z.infer<typeof dateTypeSchema>;
export type Anchor = z.infer<typeof anchorSchema>;
export type DateMention = z.infer<typeof dateMentionSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Act = z.infer<typeof actSchema>;
export type TopicRef = z.infer<typeof topicRefSchema>;
export type Stance = z.infer<typeof stanceSchema>;
export type Annotation = z.infer<typeof annotationSchema>;
