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

/** What every record of a list carries, so that it stands on its own. `published` is EDTF. */
const origin = z.object({
  document: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  /** With `--since` or `--until`: whether the record's date lies in the period for certain. */
  within: z.enum(['certainly', 'possibly']).optional(),
});

export const documentRecordSchema = z.object({
  ...origin.shape,
  path: z.string(),
  outletBasis: basisSchema.nullable(),
  publishedBasis: basisSchema.nullable(),
  /** From the manifest, else the headline. */
  title: z.string().nullable(),
  url: z.string().nullable(),
  words: z.int().nonnegative(),
});
export const speakerRecordSchema = z.object({
  ...origin.shape,
  ...speakerSchema.shape,
  /** How many quotes of the document are the speaker's. */
  quotes: z.int().nonnegative(),
});
export const quoteRecordSchema = z.object({ ...origin.shape, ...quoteSchema.shape });
export const dateRecordSchema = z.object({ ...origin.shape, ...dateMentionSchema.shape });
export const stanceRecordSchema = z.object({ ...origin.shape, ...stanceSchema.shape });

/** One wording of a claim; `claim` is the id that its members share. */
export const claimRecordSchema = z.object({
  ...origin.shape,
  claim: z.string(),
  ...claimSchema.omit({ id: true, members: true }).shape,
  ...claimMemberSchema.omit({ document: true, outlet: true, published: true }).shape,
});
/** A stance in order of time; `changedFrom` is the position given up, where this is the first sign of another. */
export const timelineRecordSchema = z.object({
  ...origin.shape,
  date: z.string().nullable(),
  speaker: speakerRefSchema,
  topic: topicRefSchema,
  position: positionSchema,
  changedFrom: positionSchema.nullable(),
  act: stanceSchema.shape.act,
  evidence: stanceSchema.shape.evidence,
  stance: z.string(),
});
/** A cell of the matrix that `compare` prints, with its row. */
export const positionRecordSchema = z.object({
  ...origin.shape,
  speaker: speakerRefSchema,
  topic: topicRefSchema,
  position: positionSchema,
  date: z.string().nullable(),
  evidence: z.string(),
  stances: z.int().positive(),
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
