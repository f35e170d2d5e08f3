import { DecodeError, decode } from '../corpus/decode.ts';
import type { OutletIndex } from '../corpus/outlets.ts';
import { formatTooLong } from '../corpus/read-bytes.ts';
import type { ArticleRead, ItemRead } from './article.ts';
import { toByteReader } from './byte-reader.ts';
import { GzipError, gunzip } from './gunzip.ts';
import { findCharset, findMetaCharset } from './html/charset.ts';
import { peek, toInputKind } from './sniff.ts';
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
  chunks: AsyncIterable<Uint8Array>,
  settings: ReadSettings,
): AsyncGenerator<ItemRead> {
  for await (const record of readWarc(chunks, RECORDS, settings.maxBytes)) {
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

async function* readUnpacked(
  stream: AsyncIterable<Uint8Array>,
  settings: ReadSettings,
): AsyncGenerator<ItemRead> {
  const { head, chunks } = await peek(stream);
  const kind = toInputKind(head);
  if (kind === 'warc') yield* readWarcItems(chunks, settings);
  else if (kind === 'html') yield* readPageItem(chunks, settings);
  else if (kind === 'json') {
    const { readJson } = await import('./read-json.ts');
    yield* readJson(chunks, settings.outlets, settings.maxBytes);
  } else if (kind === 'mhtml') yield { where: '', problem: 'is MHTML: save the page as HTML' };
  else yield { where: '', problem: 'is no HTML page, no WARC file and no JSON' };
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
  try {
    yield* readUnpacked(toInputKind(head) === 'gzip' ? gunzip(chunks) : chunks, settings);
  } catch (error) {
    if (!(error instanceof GzipError)) throw error;
    yield { where: '', problem: error.message };
  }
}
