import { formatTooLong } from '../../corpus/read-bytes.ts';
import { type ByteReader, toByteReader } from '../byte-reader.ts';
import type { Part } from '../gunzip.ts';
import { type Headers, toHeaders } from './headers.ts';

/** A record of a WARC file (ISO 28500) with its block as it stands. */
export interface WarcRecord {
  /** Counted from 1. */
  readonly number: number;
  /** In lower case, such as `response`. */
  readonly type: string;
  /** Where it was fetched from; null where the record does not say. */
  readonly target: string | null;
  /** Of the block: `application/http; msgtype=response`, or what a resource is. */
  readonly contentType: string;
  readonly block: Uint8Array;
}

export type RecordRead = WarcRecord | { readonly number: number; readonly problem: string };

const START = /^WARC\/\d/;
const LONGEST_LINE = 16 * 1024;
const MOST_HEADERS = 200;
/** Blank lines end a record; some writers leave more than two. */
const MOST_BLANKS = 8;

const toTarget = (headers: Headers) => headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;

const toLength = (headers: Headers) => {
  const text = headers.get('content-length') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
};

async function readHeaders(reader: ByteReader): Promise<Headers> {
  const lines: string[] = [];
  for (let line = await reader.readLine(LONGEST_LINE); line; line = await reader.readLine(LONGEST_LINE))
    if (lines.length < MOST_HEADERS) lines.push(line);
  return toHeaders(lines);
}

/** The line that a record begins with, and whether anything but blank lines stood before it. */
async function findStart(reader: ByteReader): Promise<{ found: boolean; skipped: boolean }> {
  let skipped = false;
  let blanks = 0;
  for (;;) {
    const line = await reader.readLine(LONGEST_LINE);
    if (line === null) return { found: false, skipped };
    if (START.test(line)) return { found: true, skipped };
    if (line.trim() !== '' || ++blanks > MOST_BLANKS) skipped = true;
  }
}

/** The records of one part. @param from number of the first @returns number of the next */
async function* readPart(
  { chunks, damage }: Part,
  wanted: ReadonlySet<string>,
  maxBytes: number,
  from: number,
): AsyncGenerator<RecordRead, number> {
  const reader = toByteReader(chunks);
  for (let number = from; ; number++) {
    const { found, skipped } = await findStart(reader);
    if (skipped) yield { number, problem: damage() ?? 'is preceded by bytes of no record' };
    const broken = damage();
    if (!found && !skipped && broken !== null) yield { number, problem: broken };
    if (!found) return broken === null ? number : number + 1;
    const headers = await readHeaders(reader);
    const length = toLength(headers);
    if (length === null) {
      yield { number, problem: 'does not tell its length' };
      continue;
    }
    const type = (headers.get('warc-type') ?? '').toLowerCase();
    const isWanted = wanted.has(type);
    const isRead = isWanted && length <= maxBytes;
    if (isWanted && !isRead) yield { number, problem: formatTooLong(maxBytes) };
    const block = isRead ? await reader.read(length) : null;
    if ((block ? block.length : await reader.skip(length)) < length) {
      yield { number, problem: damage() ?? 'ends early' };
      return number + 1;
    }
    const contentType = headers.get('content-type') ?? '';
    if (block) yield { number, type, target: toTarget(headers), contentType, block };
  }
}

/**
 * The records of a WARC file whose type is wanted, in its order. A record that is too long or broken is
 * a problem, and reading goes on with the next that can be made out.
 * @param parts of the file as it is unpacked: no record goes on from one to the next
 */
export async function* readWarc(
  parts: AsyncIterable<Part> | Iterable<Part>,
  wanted: ReadonlySet<string>,
  maxBytes: number,
): AsyncGenerator<RecordRead> {
  let number = 1;
  for await (const part of parts) number = yield* readPart(part, wanted, maxBytes, number);
}
