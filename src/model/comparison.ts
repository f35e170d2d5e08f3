import * as z from 'zod';
import { positionSchema, speakerRefSchema, topicRefSchema } from './records.ts';

/** How one document's wording of a claim relates to the claim's fullest direct wording. */
export const claimFormSchema = z.enum(['verbatim', 'truncated', 'reworded', 'paraphrase']);

/** One step of a word diff; `keep` words stand in both, `add` only in this member, `drop` only in the claim's gist. */
export const diffStepSchema = z.object({ op: z.enum(['keep', 'add', 'drop']), text: z.string() });

export const claimMemberSchema = z.object({
  document: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  quote: z.string(),
  text: z.string(),
  form: claimFormSchema,
  similarity: z.number().min(0).max(1),
  diff: z.array(diffStepSchema),
});

/** `missingIn` names only outlets that cover the same story. */
export const claimSchema = z.object({
  id: z.string(),
  speaker: speakerRefSchema,
  topic: topicRefSchema.nullable(),
  gist: z.string(),
  members: z.array(claimMemberSchema),
  missingIn: z.array(z.string()),
  status: z.enum(['agreed', 'varied', 'single']),
});

export const cellSchema = z.object({
  document: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  position: positionSchema,
  date: z.string().nullable(),
  evidence: z.string(),
  stance: z.string(),
  /** How many stances of the speaker on the topic this cell sums up. */
  stances: z.int().positive(),
});

/** A row of the matrix: one speaker and one topic; cells in order of date. */
export const stanceRowSchema = z.object({
  speaker: speakerRefSchema,
  topic: topicRefSchema,
  cells: z.array(cellSchema),
});

const reversalSideSchema = z.object({
  document: z.string(),
  outlet: z.string().nullable(),
  date: z.string().nullable(),
  position: positionSchema,
  stance: z.string(),
  evidence: z.string(),
});

/** A speaker's position on a topic that changes; `from` was held before `to`. */
export const reversalSchema = z.object({
  speaker: speakerRefSchema,
  topic: topicRefSchema,
  from: reversalSideSchema,
  to: reversalSideSchema,
});

/** The same quantity given differently by documents of one story. */
export const figureConflictSchema = z.object({
  what: z.string(),
  values: z.array(
    z.object({
      document: z.string(),
      outlet: z.string().nullable(),
      value: z.string(),
      evidence: z.string(),
    }),
  ),
});

/** Documents that tell of the same events; in order of date. */
export const storySchema = z.object({
  id: z.string(),
  documents: z.array(
    z.object({ document: z.string(), outlet: z.string().nullable(), published: z.string().nullable() }),
  ),
});

export const comparisonSchema = z.object({
  stances: z.array(stanceRowSchema),
  claims: z.array(claimSchema),
  reversals: z.array(reversalSchema),
  figureConflicts: z.array(figureConflictSchema),
  stories: z.array(storySchema),
});

export type ClaimForm = z.infer<typeof claimFormSchema>;
export type DiffStep = z.infer<typeof diffStepSchema>;
export type ClaimMember = z.infer<typeof claimMemberSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Cell = z.infer<typeof cellSchema>;
export type StanceRow = z.infer<typeof stanceRowSchema>;
export type Reversal = z.infer<typeof reversalSchema>;
export type FigureConflict = z.infer<typeof figureConflictSchema>;
export type StoryRecord = z.infer<typeof storySchema>;
export type Comparison = z.infer<typeof comparisonSchema>;
