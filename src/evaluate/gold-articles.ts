import * as z from 'zod';
import type { GoldSpan } from './brat.ts';

const quoted = z.object({ text: z.string().min(1), n: z.int().positive().default(1) });

/** An article annotated in the project's own form: spans are `{text, n}`, the n-th occurrence in the file. */
export const goldArticleSchema = z.object({
  file: z.string(),
  quotes: z.array(
    z.object({
      id: z.string(),
      type: z.enum(['direct', 'mixed', 'indirect']),
      source: quoted.nullable(),
      cue: quoted.nullable(),
      content: z.array(quoted).min(1),
      /** Null where the text does not tell who speaks. */
      speaker: z.string().nullable(),
      speakers: z.array(z.string()).optional(),
      optional: z.boolean().optional(),
    }),
  ),
  speakers: z.array(
    z.object({ id: z.string(), name: z.string(), kind: z.string(), aliases: z.array(z.string()) }),
  ),
  scareQuotes: z.array(quoted).default([]),
  dates: z.array(z.object({ text: quoted, type: z.string(), resolved: z.string().nullable() })).default([]),
  stances: z.array(
    z.object({
      holder: z.string(),
      topic: z.string(),
      position: z.string(),
      optional: z.boolean().optional(),
    }),
  ),
});

export type GoldArticle = z.infer<typeof goldArticleSchema>;
export type QuotedSpan = z.infer<typeof quoted>;

/**
 * Where a quoted span stands, in code points.
 * @throws {RangeError} the text does not have it that often
 */
export function locate(text: string, { text: words, n }: QuotedSpan): GoldSpan {
  let at = -1;
  for (let count = 0; count < n; count++) {
    at = text.indexOf(words, at + 1);
    if (at < 0) throw new RangeError(`"${words}" does not stand ${n} times in the text`);
  }
  const start = [...text.slice(0, at)].length;
  return { start, end: start + [...words].length };
}
