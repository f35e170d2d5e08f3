import { DecodeError, decode } from '../corpus/decode.ts';
import type { OutletIndex } from '../corpus/outlets.ts';
import { formatTooLong } from '../corpus/read-bytes.ts';
import type { ArticleRead, ItemRead } from './article.ts';
import { toByteReader } from './byte-reader.ts';
import { gunzip, type Part } from './gunzip.ts';
import { findCharset, findMetaCharset } from './html/charset.ts';
import { type InputKind, peek, toInputKind } from './sniff.ts';
import { readHttpResponse } from './warc/http-response.ts';
import { type RecordRead, readWarc } from './warc/read-warc.ts';

/** What reading needs to know. */
export interface ReadSettings {
  readonly outlets: OutletIndex;
  /** Longest page, record or line. */
  readonly maxBytes: number;
}

const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const RECORDS: ReadonlySet<string> = new Set(['response', 'resource']);

const isPage = (status: number, contentType: string) =>
  status >= 200 && status < 300 && status !== 206 && PAGE.test(contentType);

async function readPageBytes(
  bytes: Uint8Array,
  contentType: string | null,
  at: string | null,
  { outlets }: ReadSettings,
): Promise<ArticleRead> {
  try {
    const html = await decode(bytes, findCharset(contentType) ?? findMetaCharset(bytes));
    const { readPage } = await import('./html/read-page.ts');
    return readPage(html, at, outlets);
  } catch (error) {
    if (error instanceof DecodeError) return { problem: error.message };
    throw error;
  }
}

/** The article of a WARC record; null where the record is no page. */
async function readRecord(record: RecordRead, settings: ReadSettings): Promise<ArticleRead | null> {
  if ('problem' in record) return { problem: record.problem };
  const { type, block, contentType, target } = record;
  if (type === 'resource')
    return PAGE.test(contentType) ? readPageBytes(block, contentType, target, settings) : null;
  const response = await readHttpResponse(block, isPage, settings.maxBytes);
  if (typeof response === 'string') return { problem: response };
  return response === null ? null : readPageBytes(response.body, response.contentType, target, settings);
}

async function* readWarcItems(
  parts: AsyncIterable<Part> | Iterable<Part>,
  settings: ReadSettings,
): AsyncGenerator<ItemRead> {
  for await (const record of readWarc(parts, RECORDS, settings.maxBytes)) {
    const read = await readRecord(record, settings);
    const target = 'target' in record && record.target !== null ? ` (${record.target})` : '';
    if (read) yield { where: `record ${record.number}${target}`, ...read };
  }
}

async function* readPageItem(
  chunks: AsyncIterable<Uint8Array>,
  settings: ReadSettings,
): AsyncGenerator<ItemRead> {
  const { maxBytes } = settings;
  const bytes = await toByteReader(chunks).read(maxBytes + 1);
  if (bytes.length > maxBytes) yield { where: '', problem: formatTooLong(maxBytes) };
  else yield { where: '', ...(await readPageBytes(bytes, null, null, settings)) };
}

/** What is no WARC file: one stretch of bytes. */
async function* readPlain(
  kind: InputKind,
  chunks: AsyncIterable<Uint8Array>,
  settings: ReadSettings,
): AsyncGenerator<ItemRead> {
  if (kind === 'html') yield* readPageItem(chunks, settings);
  else if (kind === 'json') {
    const { readJson } = await import('./read-json.ts');
    yield* readJson(chunks, settings.outlets, settings.maxBytes);
  } else if (kind === 'mhtml') yield { where: '', problem: 'is MHTML: save the page as HTML' };
  else yield { where: '', problem: 'is no HTML page, no WARC file and no JSON' };
}

/** The parts again with the first, of which the beginning was looked at. */
async function* putBack(first: Part, others: AsyncIterator<Part>): AsyncGenerator<Part> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => others };
}

/** What is packed: of a WARC file all that can be unpacked, of anything else what comes before damage. */
async function* readPacked(
  packed: AsyncIterable<Uint8Array>,
  settings: ReadSettings,
): AsyncGenerator<ItemRead> {
  const parts = gunzip(packed);
  const { value: part } = await parts.next();
  if (!part) return;
  const { head, chunks } = await peek(part.chunks);
  const kind = toInputKind(head);
  if (kind === 'warc') {
    yield* readWarcItems(putBack({ chunks, damage: part.damage }, parts), settings);
    return;
  }
  if (head.length > 0) yield* readPlain(kind, chunks, settings);
  const problem = part.damage();
  if (problem !== null) yield { where: '', problem };
}

/**
 * The articles of one input, in its order: a page, the pages of a WARC file, or JSON records; each also
 * packed with gzip. What it is shows in its first bytes. A `where` of `''` is the input itself.
 * @throws a system error with a `code`
 */
export async function* readInput(
  stream: AsyncIterable<Uint8Array>,
  settings: ReadSettings,
): AsyncGenerator<ItemRead> {
  const { head, chunks } = await peek(stream);
  const kind = toInputKind(head);
  if (kind === 'gzip') yield* readPacked(chunks, settings);
  else if (kind === 'warc') yield* readWarcItems([{ chunks, damage: () => null }], settings);
  else yield* readPlain(kind, chunks, settings);
}
