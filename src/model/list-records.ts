import * as z from 'zod';
import { claimMemberSchema, claimSchema } from './comparison.ts';
import {
  annotationSchema,
  basisSchema,
  dateMentionSchema,
  positionSchema,
  quoteSchema,
  speakerRefSchema,
  speakerSchema,
  stanceSchema,
  topicRefSchema,
} from './records.ts';

/** What every record of a list carries, so that it stands on its own. */
const origin = z.object({
  document: z.string().describe('Id of the document.'),
  outlet: z.string().nullable().describe('Name of the outlet; null where nothing tells.'),
  published: z.string().nullable().describe('EDTF.'),
  within: z
    .enum(['certainly', 'possibly'])
    .optional()
    .describe('With --since or --until: whether the record’s date lies in the period for certain.'),
});

export const documentRecordSchema = z.object({
  ...origin.shape,
  path: z.string().describe('As given or found, with forward slashes.'),
  outletBasis: basisSchema.nullable(),
  publishedBasis: basisSchema.nullable(),
  title: z.string().nullable().describe('From the manifest, else the headline.'),
  url: z.string().nullable(),
  words: z.int().nonnegative(),
});
export const speakerRecordSchema = z.object({
  ...origin.shape,
  ...speakerSchema.shape,
  quotes: z.int().nonnegative().describe('How many quotes of the document are the speaker’s.'),
});
export const quoteRecordSchema = z.object({ ...origin.shape, ...quoteSchema.shape });
export const dateRecordSchema = z.object({ ...origin.shape, ...dateMentionSchema.shape });
export const stanceRecordSchema = z.object({ ...origin.shape, ...stanceSchema.shape });

/** One wording of a claim. */
export const claimRecordSchema = z.object({
  ...origin.shape,
  claim: z.string().describe('Id that all wordings of the claim share.'),
  ...claimSchema.omit({ id: true, members: true }).shape,
  ...claimMemberSchema.omit({ document: true, outlet: true, published: true }).shape,
});
/** A stance in order of time. */
export const timelineRecordSchema = z.object({
  ...origin.shape,
  date: z.string().nullable().describe('When the position was taken, else published: EDTF.'),
  speaker: speakerRefSchema,
  topic: topicRefSchema,
  position: positionSchema,
  changedFrom: positionSchema
    .nullable()
    .describe('The position given up, where this is the first sign of another.'),
  act: stanceSchema.shape.act,
  evidence: stanceSchema.shape.evidence,
  stance: z.string().describe('Id of the stance.'),
});
/** A cell of the matrix that `compare` prints, with its row. */
export const positionRecordSchema = z.object({
  ...origin.shape,
  speaker: speakerRefSchema,
  topic: topicRefSchema,
  position: positionSchema,
  date: z.string().nullable().describe('When the position was taken, else published: EDTF.'),
  evidence: z.string().describe('The words that show it.'),
  stances: z.int().positive().describe('How many stances of the speaker on the topic it sums up.'),
});

export const listSchemas = {
  docs: documentRecordSchema,
  speakers: speakerRecordSchema,
  quotes: quoteRecordSchema,
  dates: dateRecordSchema,
  stances: stanceRecordSchema,
  claims: claimRecordSchema,
  timeline: timelineRecordSchema,
  annotation: annotationSchema,
} as const;

export type Origin = z.infer<typeof origin>;
export type DocumentRecord = z.infer<typeof documentRecordSchema>;
export type SpeakerRecord = z.infer<typeof speakerRecordSchema>;
export type QuoteRecord = z.infer<typeof quoteRecordSchema>;
export type DateRecord = z.infer<typeof dateRecordSchema>;
export type StanceRecord = z.infer<typeof stanceRecordSchema>;
export type ClaimRecord = z.infer<typeof claimRecordSchema>;
export type TimelineRecord = z.infer<typeof timelineRecordSchema>;
export type PositionRecord = z.infer<typeof positionRecordSchema>;
