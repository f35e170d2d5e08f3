import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { ComparisonSeen } from '../changes/find-changes.ts';
import type { QuoteSeen } from '../changes/quote-finding.ts';
import { DecodeError, decode } from '../corpus/decode.ts';
import { formatReadError } from '../corpus/problem.ts';
import { comparisonSchema } from '../model/comparison.ts';
import { quoteRecordSchema } from '../model/list-records.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';

/** What an earlier run printed. */
export type Baseline =
  | { readonly of: 'compare'; readonly comparison: ComparisonSeen }
  | { readonly of: 'quotes'; readonly quotes: readonly QuoteSeen[] };

const STANDARD_INPUT = '-';

const MAKE = 'Make one with: iran-corpus compare --json --output baseline.json';

// Only what is compared: what later versions print beside it, and earlier ones do not, does no harm.
const comparison = comparisonSchema.pick({
  stances: true,
  claims: true,
  reversals: true,
  figureConflicts: true,
});
const quotes = z.array(
  quoteRecordSchema
    .pick({ document: true, outlet: true, published: true, type: true, speaker: true, speakers: true })
    .extend({
      ...quoteRecordSchema.pick({ topics: true, said: true, negated: true, via: true }).shape,
      content: z.object({ text: z.string() }),
    }),
);

async function readBytes(file: string, { stdin }: Context): Promise<Uint8Array> {
  if (file !== STANDARD_INPUT) return readFile(file);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** JSON, or one JSON value a line; null for everything else. */
function parse(text: string): { readonly data: unknown } | null {
  try {
    return { data: JSON.parse(text) };
  } catch {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    try {
      return lines.length > 1 ? { data: lines.map((line) => JSON.parse(line)) } : null;
    } catch {
      return null;
    }
  }
}

const has = (data: unknown, field: string) =>
  typeof data === 'object' && data !== null && Object.hasOwn(data, field);

/** What JSON looks like that is none of the two. */
function toGuess(data: unknown): string {
  const [first] = Array.isArray(data) ? data : [data];
  if (has(first, 'schemaVersion')) return 'This is what annotate prints.';
  if (has(first, 'change')) return 'This is what changes itself prints.';
  if (has(first, 'outletBasis')) return 'This is what docs prints.';
  if (has(first, 'claim')) return 'This is what claims prints.';
  if (has(first, 'evidence')) return 'This is what stances or timeline prints.';
  if (has(first, 'document')) return 'Its records are not whole: leave out --fields.';
  return 'This is not what compare --json or quotes --json prints.';
}

/** @throws {UsageError} names the first field that is not as it should be */
function check<T>(schema: z.ZodType<T>, data: unknown, file: string): T {
  const { success, error } = schema.safeParse(data);
  // The data itself, not the copy: it keeps what the schema does not name.
  if (success) return data as T;
  const [issue] = error.issues;
  const where = issue?.path.map(String).join('.') ?? '';
  throw new UsageError(
    `changes ${file}: ${where}: ${issue?.message}. A baseline is whole, without --fields. ${MAKE}`,
  );
}

/**
 * Reads what `compare --json` or `quotes --json` printed, one record a line as well; `-` is standard input.
 * @throws {UsageError} it cannot be read, or is something else; tells what
 */
export async function readBaseline(file: string, context: Context): Promise<Baseline> {
  let text: string;
  try {
    text = await decode(await readBytes(file, context));
  } catch (error) {
    const reason = error instanceof DecodeError ? error.message : formatReadError(error);
    throw new UsageError(`changes ${file}: the baseline ${reason}. ${MAKE}`);
  }
  const parsed = parse(text);
  if (!parsed) throw new UsageError(`changes ${file}: the baseline is no JSON. ${MAKE}`);
  const { data } = parsed;
  if (has(data, 'stances') && has(data, 'figureConflicts'))
    return { of: 'compare', comparison: check(comparison, data, file) };
  const records = has(data, 'content') ? [data] : data;
  if (Array.isArray(records) && (records.length === 0 || has(records[0], 'content')))
    return { of: 'quotes', quotes: check(quotes, records, file) };
  throw new UsageError(`changes ${file}: ${toGuess(data)} ${MAKE}`);
}
