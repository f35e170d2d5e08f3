import * as z from 'zod';
import {
  annotationSchema,
  basisSchema,
  dateMentionSchema,
  quoteSchema,
  speakerSchema,
  stanceSchema,
} from './records.ts';

/** What every record of a list carries, so that it stands on its own. `published` is EDTF. */
const origin = z.object({
  document: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
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

export const listSchemas = {
  docs: documentRecordSchema,
  speakers: speakerRecordSchema,
  quotes: quoteRecordSchema,
  dates: dateRecordSchema,
  stances: stanceRecordSchema,
  annotation: annotationSchema,
} as const;

export type Origin = z.infer<typeof origin>;
export type DocumentRecord = z.infer<typeof documentRecordSchema>;
export type SpeakerRecord = z.infer<typeof speakerRecordSchema>;
export type QuoteRecord = z.infer<typeof quoteRecordSchema>;
export type DateRecord = z.infer<typeof dateRecordSchema>;
export type StanceRecord = z.infer<typeof stanceRecordSchema>;
