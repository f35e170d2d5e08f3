import * as z from 'zod';
import { speakerRefSchema, topicRefSchema } from './records.ts';

/** What `changes` tells of, in the order in which it lists them. */
export const changeKinds = ['reversal', 'claim', 'figure', 'position', 'quote', 'document'] as const;
export const changeTypes = ['new', 'gone', 'different'] as const;

export const changeSchema = z
  .object({
    document: z
      .string()
      .describe('Id of the article that shows it; of an article now gone where it is gone.'),
    outlet: z.string().nullable(),
    published: z.string().nullable().describe('EDTF.'),
    change: z.enum(changeTypes),
    kind: z.enum(changeKinds),
    key: z
      .string()
      .describe('The same in every run: kind, speaker, topic, article and words, no running ids.'),
    fails: z.boolean().describe('Whether --fail-on or --exit-status makes it end the run with 1.'),
    path: z
      .string()
      .nullable()
      .describe('File of the article as it is read today; null where there is none.'),
    line: z
      .int()
      .positive()
      .nullable()
      .describe('Line of the file on which the words begin, from 1; null where they are not there.'),
    speaker: speakerRefSchema.nullable(),
    topic: topicRefSchema.nullable(),
    summary: z.string().describe('What changed, in a line.'),
    text: z.string().describe('The words it rests on.'),
    fields: z.array(z.string()).describe('What differs; empty for what is new or gone.'),
    before: z.looseObject({}).nullable().describe('As the baseline has it; null for what is new.'),
    after: z.looseObject({}).nullable().describe('As it is today; null for what is gone.'),
    within: z.enum(['certainly', 'possibly']).optional(),
  })
  .meta({ id: 'Change', description: 'A finding that is new, gone or different since the baseline.' });

export type ChangeKind = (typeof changeKinds)[number];
export type ChangeType = (typeof changeTypes)[number];
export type ChangeRecord = z.infer<typeof changeSchema>;
