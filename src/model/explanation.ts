import * as z from 'zod';
import {
  actSchema,
  basisSchema,
  positionSchema,
  quoteSchema,
  quoteTypeSchema,
  spanSchema,
  speakerRefSchema,
  stanceSchema,
  topicRefSchema,
} from './records.ts';

const count = z.int().nonnegative();

const explained = {
  id: z.string().describe('Id of the quote or stance.'),
  sentences: z
    .array(spanSchema)
    .describe('What holds the parts: whole sentences, those of a paragraph together.'),
  parts: z.array(z.object({ ...spanSchema.shape, part: z.enum(['source', 'cue', 'content']) })),
  date: z.object({
    edtf: z.string().nullable(),
    basis: z.enum(['mention', ...basisSchema.options, 'none']),
    mention: z.object({ text: z.string(), rule: z.string() }).nullable(),
  }),
  confidence: z.number().min(0).max(1),
};

const quote = z.object({
  kind: z.literal('quote'),
  ...explained,
  rule: z.object({
    name: z.string(),
    what: z.string().describe('S is the source, C what it says.'),
    takes: z.array(z.string()).describe('Examples: {content}, [source], <cue>.'),
    leaves: z.array(z.string()).describe('Examples in which it must find nothing.'),
  }),
  measured: z
    .object({ right: count, all: count })
    .describe('Of all candidates of the rule in annotated news, before any was chosen.'),
  counts: z.array(
    z.object({
      kind: z
        .enum([
          'group',
          'lemma',
          'frame',
          'form',
          'next',
          'source',
          'place',
          'held',
          'opening',
          'beforeCue',
          'afterCue',
          'mood',
          'governor',
          'beforeSource',
          'sourceWord',
          'firstClass',
          'firstWord',
          'lastWord',
          'length',
        ])
        .describe('Of the cue, widest first; then traits of the candidate.'),
      key: z.string(),
      right: count,
      all: count,
      factor: z.number().nullable().describe('What a trait multiplies the odds by.'),
    }),
  ),
  type: quoteTypeSchema,
  negated: z.boolean(),
  speakers: z.array(speakerRefSchema),
  source: z.string().nullable(),
  resolvedBy: z.object({ rule: z.string(), what: z.string() }).describe('How the speaker was found.'),
  record: quoteSchema.describe('The quote as annotate prints it.'),
});

const stance = z.object({
  kind: z.literal('stance'),
  ...explained,
  rule: z.object({
    name: z.string(),
    what: z.string(),
    takes: z.array(z.tuple([z.string(), z.string()])).describe('Examples with the position they show.'),
    leaves: z.array(z.string()),
  }),
  counts: z
    .array(
      z.object({
        kind: z.enum(['rule', 'standing']),
        key: z.string(),
        right: count,
        all: count,
        factor: z.number().describe('What it multiplies the odds of all stances by.'),
      }),
    )
    .describe('Stances of its like in annotated articles: what its confidence comes from.'),
  holder: speakerRefSchema,
  topic: z.object({ ...topicRefSchema.shape, proposition: z.string() }),
  position: positionSchema,
  act: actSchema,
  attributedBy: stanceSchema.shape.attributedBy,
  quote: z.string().nullable(),
  record: stanceSchema.describe('The stance as annotate prints it.'),
});

/** What `explain` prints as JSON. */
export const explanationSchema = z.discriminatedUnion('kind', [quote, stance]);
