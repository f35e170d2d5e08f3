import * as z from 'zod/mini';
import { toDayRange } from '../model/edtf.ts';
import type { Source } from './to-document.ts';

/** One document a line, as `annotate -` takes them. */
const lineSchema = z.object({
  id: z.optional(z.string().check(z.minLength(1))),
  text: z.string(),
  outlet: z.nullish(z.string()),
  published: z.nullish(z.string()),
  url: z.nullish(z.string()),
  title: z.nullish(z.string()),
});

export interface LineRead {
  readonly source: Source;
  readonly text: string;
}

/** Whether the first line that is not blank is a JSON object with a text: then all lines are. */
export function isJsonLines(firstLine: string): boolean {
  if (!firstLine.trimStart().startsWith('{')) return false;
  try {
    return typeof (JSON.parse(firstLine) as { text?: unknown }).text === 'string';
  } catch {
    return false;
  }
}

/**
 * A document from one line of JSON.
 * @param number of the line, counted from 1; makes an id where the line gives none
 * @returns the document, or what is wrong with the line
 */
export async function readJsonLine(line: string, number: number, path: string): Promise<LineRead | string> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    return `line ${number}: is no JSON (${(error as Error).message})`;
  }
  const checked = lineSchema.safeParse(json);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return `line ${number}: ${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'is wrong'}`;
  }
  const { id, text, ...told } = checked.data;
  if (told.published && !(await toDayRange(told.published)))
    return `line ${number}: published: ${JSON.stringify(told.published)} is no EDTF date, such as 2026-03-02`;
  return {
    source: { id: id ?? `${path === '-' ? 'stdin' : path}-${number}`, path, told },
    text: text.replace(/\p{Surrogate}/gu, '\uFFFD'),
  };
}
