import { DecodeError, decode } from './decode.ts';
import type { Problem } from './problem.ts';
import { formatTooLong } from './read-bytes.ts';
import { isJsonLines, type LineRead, readJsonLine } from './standard-input.ts';

const LINE_FEED = 0x0a;
const BOM = /^\uFEFF/;

type Reading = LineRead | { readonly problem: Problem };

/**
 * The lines of a stream of bytes, each with its line feed. For a line over the limit there is one `null`,
 * as soon as it is too long: it may have no end.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let refused = false;
  for await (const chunk of chunks) {
    for (let start = 0; start < chunk.length; ) {
      const at = chunk.indexOf(LINE_FEED, start);
      const end = at < 0 ? chunk.length : at + 1;
      length += end - start;
      if (!refused) parts.push(chunk.subarray(start, end));
      if (length > maxBytes && !refused) {
        refused = true;
        parts = [];
        yield null;
      }
      start = end;
      if (at < 0) break;
      if (!refused) yield Buffer.concat(parts);
      parts = [];
      length = 0;
      refused = false;
    }
  }
  if (length > 0 && !refused) yield Buffer.concat(parts);
}

const toText = (line: Uint8Array) => new TextDecoder('utf-8').decode(line).replace(BOM, '');

/**
 * Documents from a stream: one JSON document a line where the first line that is not blank is one,
 * else the whole stream as one text. Lines are handed on as they come.
 * @param path `-` for standard input
 */
export async function* readStream(
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  maxBytes: number,
): AsyncGenerator<Reading> {
  const lines = splitLines(chunks, maxBytes);
  const plain: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  let json: boolean | null = null;
  for await (const line of lines) {
    number++;
    if (line === null) {
      yield { problem: { path, message: `line ${number} ${formatTooLong(maxBytes)}` } };
      if (!json) return;
      continue;
    }
    const text = json === false ? '' : toText(line);
    if (json !== false && text.trim() === '') {
      plain.push(line);
      continue;
    }
    json ??= isJsonLines(text);
    if (json) {
      const read = await readJsonLine(text, number, path);
      yield typeof read === 'string' ? { problem: { path, message: read } } : read;
      continue;
    }
    plain.push(line);
    length += line.length;
    if (length > maxBytes) {
      yield { problem: { path, message: formatTooLong(maxBytes) } };
      return;
    }
  }
  if (!json) yield await readPlain(plain, path);
}

async function readPlain(lines: readonly Uint8Array[], path: string): Promise<Reading> {
  try {
    return {
      source: { id: path === '-' ? 'stdin' : path, path, told: null },
      text: await decode(Buffer.concat([...lines])),
    };
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return { problem: { path, message: error.message } };
  }
}
