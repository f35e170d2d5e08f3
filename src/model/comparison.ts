import * as z from 'zod';
import { positionSchema, speakerRefSchema, topicRefSchema } from './records.ts';

const document = z.string().describe('Id of the document.');
const outlet = z.string().nullable().describe('Name of the outlet; null where nothing tells.');
const published = z.string().nullable().describe('EDTF.');

export const claimFormSchema = z.enum(['verbatim', 'truncated', 'reworded', 'paraphrase']).meta({
  id: 'ClaimForm',
  description: 'The gist’s own quoted words, part of them, other quoted words, or the reporter’s words.',
});

export const diffStepSchema = z.object({ op: z.enum(['keep', 'add', 'drop']), text: z.string() }).meta({
  id: 'DiffStep',
  description: 'keep: words that stand in both; add: only here; drop: only in the gist.',
});

export const claimMemberSchema = z
  .object({
    document,
    outlet,
    published,
    quote: z.string().describe('Id of the quote.'),
    text: z.string().describe('Its words.'),
    form: claimFormSchema,
    similarity: z
      .number()
      .min(0)
      .max(1)
      .describe('Share of weighed content words it has in common with the gist.'),
    diff: z.array(diffStepSchema).describe('From the gist to these words.'),
  })
  .meta({ id: 'ClaimMember', description: 'A claim as one document words it.' });

export const claimSchema = z
  .object({
    id: z.string(),
    speaker: speakerRefSchema,
    topic: topicRefSchema.nullable(),
    gist: z
      .string()
      .describe('The direct wording that the others bear out most; where nobody quotes, the fullest.'),
    members: z.array(claimMemberSchema),
    missingIn: z.array(z.string()).describe('Outlets that cover the same story and leave it out.'),
    status: z
      .enum(['agreed', 'varied', 'single'])
      .describe('varied: some document words it otherwise; single: only one document has it.'),
  })
  .meta({ id: 'Claim', description: 'A statement of one speaker, in the words of each document.' });

export const cellSchema = z
  .object({
    document,
    outlet,
    published,
    position: positionSchema,
    date: z.string().nullable().describe('When the position was taken, else published: EDTF.'),
    evidence: z.string().describe('The words that show it.'),
    stance: z.string().describe('Id of the stance.'),
    stances: z.int().positive().describe('How many stances of the speaker on the topic this cell sums up.'),
  })
  .meta({ id: 'Cell', description: 'Where a speaker stands on a topic, as one document tells it.' });

export const stanceRowSchema = z
  .object({
    speaker: speakerRefSchema,
    topic: topicRefSchema,
    cells: z.array(cellSchema).describe('In order of date.'),
  })
  .meta({ id: 'StanceRow', description: 'A row of the matrix: one speaker and one topic.' });

export const reversalSideSchema = z
  .object({
    document,
    outlet,
    date: z.string().nullable().describe('EDTF.'),
    position: positionSchema,
    stance: z.string().describe('Id of the stance.'),
    evidence: z.string().describe('The words that show it.'),
  })
  .meta({ id: 'ReversalSide' });

export const reversalSchema = z
  .object({
    speaker: speakerRefSchema,
    topic: topicRefSchema,
    from: reversalSideSchema,
    to: reversalSideSchema,
  })
  .meta({ id: 'Reversal', description: 'A change of position; `from` was held before `to`.' });

export const figureConflictSchema = z
  .object({
    what: z.string().describe('What is counted.'),
    values: z.array(
      z
        .object({
          document,
          outlet,
          value: z.string(),
          evidence: z.string().describe('The words that give it.'),
        })
        .meta({ id: 'FigureValue' }),
    ),
  })
  .meta({
    id: 'FigureConflict',
    description: 'The same quantity given differently by documents of one story.',
  });

export const storySchema = z
  .object({
    id: z.string(),
    documents: z.array(z.object({ document, outlet, published })).describe('In order of date.'),
  })
  .meta({ id: 'Story', description: 'Documents that tell of the same events.' });

export const comparisonSchema = z
  .object({
    stances: z.array(stanceRowSchema).describe('Who stands where.'),
    claims: z.array(claimSchema).describe('The same statement in other words.'),
    reversals: z.array(reversalSchema).describe('Changes of position, in order of date.'),
    figureConflicts: z.array(figureConflictSchema),
    stories: z.array(storySchema),
  })
  .meta({ id: 'Comparison', description: 'What compare prints: documents set side by side.' });

export type ClaimForm = z.infer<typeof claimFormSchema>;
export type DiffStep = z.infer<typeof diffStepSchema>;
export type ClaimMember = z.infer<typeof claimMemberSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type StanceRow = z.infer<typeof stanceRowSchema>;
export type ReversalSide = z.infer<typeof reversalSideSchema>;
export type Reversal = z.infer<typeof reversalSchema>;
export type FigureConflict = z.infer<typeof figureConflictSchema>;
export type Story = z.infer<typeof storySchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
