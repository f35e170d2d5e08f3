import type { OutletIndex } from '../corpus/outlets.ts';
import { formatTooLong } from '../corpus/read-bytes.ts';
import { splitLines } from '../corpus/read-stream.ts';
import type { ItemRead } from './article.ts';
import { readRecord } from './read-record.ts';

const toText = (bytes: Uint8Array) => new TextDecoder('utf-8').decode(bytes).replace(/^\uFEFF/, '');

/** A JSON value, or the error that it is none. */
function parse(text: string): { value: unknown } | { error: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { error: `is no JSON (${(error as Error).message})` };
  }
}

/** The records of one JSON text: those of a list, else itself. */
async function* readWhole(text: string, outlets: OutletIndex): AsyncGenerator<ItemRead> {
  const parsed = parse(text);
  if ('error' in parsed) {
    yield { where: '', problem: parsed.error };
    return;
  }
  const isList = Array.isArray(parsed.value);
  const records: readonly unknown[] = isList ? (parsed.value as unknown[]) : [parsed.value];
  for (const [at, record] of records.entries())
    yield { where: isList ? `record ${at + 1}` : '', ...(await readRecord(record, outlets)) };
}

/**
 * Articles as JSON: one record a line where the first line is one, else a single text that is a record or
 * a list of them.
 * @param maxBytes of a line, or of the single text
 */
export async function* readJson(
  chunks: AsyncIterable<Uint8Array>,
  outlets: OutletIndex,
  maxBytes: number,
): AsyncGenerator<ItemRead> {
  let isLines: boolean | null = null;
  let number = 0;
  const whole: string[] = [];
  let length = 0;
  for await (const line of splitLines(chunks, maxBytes)) {
    number++;
    const where = `line ${number}`;
    if (line === null) {
      yield { where: isLines ? where : '', problem: formatTooLong(maxBytes) };
      if (!isLines) return;
      continue;
    }
    const text = toText(line);
    if (isLines === null && text.trim() !== '') {
      const first = parse(text);
      isLines = 'value' in first && !Array.isArray(first.value);
    }
    if (isLines) {
      if (text.trim() === '') continue;
      const parsed = parse(text);
      yield {
        where,
        ...('error' in parsed ? { problem: parsed.error } : await readRecord(parsed.value, outlets)),
      };
      continue;
    }
    whole.push(text);
    length += line.length;
    if (length > maxBytes) {
      yield { where: '', problem: formatTooLong(maxBytes) };
      return;
    }
  }
  if (!isLines) yield* readWhole(whole.join(''), outlets);
}
