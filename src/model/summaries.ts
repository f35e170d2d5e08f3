import * as z from 'zod';
import { packInfoSchema } from '../lexicon/pack.ts';
import { topicRefSchema } from './records.ts';

const count = z.int().nonnegative();
const percent = z.number().min(0).max(100);
const share = percent.nullable().describe('In per cent; null of nothing.');

const figures = z
  .object({ p: percent, r: percent, f1: percent, tp: count, pred: count, gold: count })
  .describe('Precision, recall and their harmonic mean in per cent; right, found and in the gold.');

const shares = z.record(
  z.string(),
  z.object({ found: count, detected: count, right: count, precision: share }),
);

const attributionScore = z.object({
  documents: count,
  attribution: figures.describe('Detected, and with the right source.'),
  detection: figures,
  contentExact: figures,
  sourceAccuracy: share,
  cueAccuracy: share,
  direct: z.object({ recall: share, withSource: share, precision: share, gold: count, pred: count }),
  tokens: z.object({ source: figures, cue: figures, content: figures }),
  types: shares,
  rules: shares,
  errors: z.array(
    z.object({
      document: z.string(),
      kind: z.enum(['missed', 'extra', 'source']),
      rule: z.string().nullable(),
      source: z.string(),
      expected: z.string().nullable(),
      cue: z.string(),
      content: z.string(),
    }),
  ),
});

/** What `evaluate` prints as JSON; the later fields only for articles in the project's own form. */
export const scoreSchema = z.object({
  ...attributionScore.shape,
  ...z
    .object({
      speakerAccuracy: share,
      typeAccuracy: share,
      datesFound: figures,
      datesResolved: figures,
      stances: figures,
      scareQuotesTakenForSpeech: count,
    })
    .partial().shape,
});

/** What `cache` prints as JSON. */
export const cacheSchema = z.object({
  folder: z.string().nullable().describe('Null where the system has no place for it.'),
  entries: count,
  bytes: count,
});

/** What `export --json` prints. */
export const exportSchema = z.array(z.string().describe('A file that was written.'));

/** What `import --json` prints: an entry of the manifest for each article that was written. */
export const importSchema = z.array(
  z.object({
    file: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    language: z.string().nullable(),
  }),
);

/** What `pack` prints as JSON: how many of each it knows, and its topics. */
export const packSummarySchema = z.object({
  ...packInfoSchema.shape,
  people: count,
  organizations: count,
  states: count,
  groups: count,
  outlets: count,
  topics: z.array(z.object({ ...topicRefSchema.shape, proposition: z.string() })),
});
