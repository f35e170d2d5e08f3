import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { formatTooLong } from '../../corpus/read-bytes.ts';
import { isGzip } from '../gunzip.ts';
import { type Headers, toHeaders } from './headers.ts';

/** An answer of a server, its body as the server meant it: joined and unpacked. */
export interface HttpResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: Uint8Array;
}

/** Servers allow 8 to 64 KB of headers. */
const LONGEST_HEAD = 256 * 1024;
const STATUS = /^HTTP\/\d(?:\.\d)? (?<status>\d{3})\b/;
const LINE_FEED = 0x0a;
const LONGEST_SIZE_LINE = 1024;

/** Where the head ends and the body begins; null where the head does not end. */
function findBody(block: Uint8Array): { head: number; body: number } | null {
  const text = Buffer.from(block.buffer, block.byteOffset, Math.min(block.length, LONGEST_HEAD));
  const ends = ['\r\n\r\n', '\n\n'].map((mark) => ({ at: text.indexOf(mark), length: mark.length }));
  const [first] = ends.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at);
  return first ? { head: first.at, body: first.at + first.length } : null;
}

/**
 * A body that was sent in chunks, joined; null where it is not in chunks. Archives often join it
 * themselves and leave the header that says otherwise.
 */
export function joinChunks(body: Uint8Array): Uint8Array | null {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf(LINE_FEED, at);
    if (end < 0 || end - at > LONGEST_SIZE_LINE) return null;
    const line = Buffer.from(body.buffer, body.byteOffset + at, end - at).toString('latin1');
    const size = /^(?<size>[\da-f]{1,8})\s{0,8}(?:;.*)?\r?$/i.exec(line)?.groups?.size;
    if (size === undefined) return null;
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(parts);
    parts.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === LINE_FEED) at++;
  }
  // Without its last chunk it was cut off: what came is kept.
  return parts.length === 0 ? null : Buffer.concat(parts);
}

type Unpack = (body: Uint8Array, maxBytes: number) => Promise<Uint8Array>;

const limit = (maxBytes: number) => ({ maxOutputLength: Math.max(1, maxBytes) });
const unpackGzip: Unpack = async (body, maxBytes) =>
  isGzip(body) ? promisify(gunzip)(body, limit(maxBytes)) : body;
const unpackDeflate: Unpack = (body, maxBytes) =>
  // Some servers leave out the two bytes of zlib.
  promisify((body[0] ?? 0) % 16 === 8 ? inflate : inflateRaw)(body, limit(maxBytes));
const unpackBrotli: Unpack = (body, maxBytes) => promisify(brotliDecompress)(body, limit(maxBytes));

const UNPACK: Readonly<Record<string, Unpack>> = {
  gzip: unpackGzip,
  'x-gzip': unpackGzip,
  deflate: unpackDeflate,
  br: unpackBrotli,
  identity: async (body) => body,
};

/** The body unpacked, or what is wrong with it. */
async function unpack(body: Uint8Array, headers: Headers, maxBytes: number): Promise<Uint8Array | string> {
  const encodings = (headers.get('content-encoding') ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  let unpacked = body;
  for (const name of encodings.reverse()) {
    const method = Object.hasOwn(UNPACK, name) ? UNPACK[name] : undefined;
    if (!method || encodings.length > 2) return `is packed in a way that is not known (${name.slice(0, 20)})`;
    try {
      unpacked = await method(unpacked, maxBytes);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ERR_BUFFER_TOO_LARGE') return `${formatTooLong(maxBytes)} when unpacked`;
      return 'holds damaged compressed data';
    }
  }
  return unpacked;
}

/**
 * The answer that a block of type application/http holds.
 * @param isWanted whether the body is to be unpacked; null is returned where it is not
 * @returns the answer, or what is wrong with it, as the end of a sentence
 */
export async function readHttpResponse(
  block: Uint8Array,
  isWanted: (status: number, contentType: string) => boolean,
  maxBytes: number,
): Promise<HttpResponse | string | null> {
  const place = findBody(block);
  const [first = '', ...lines] = Buffer.from(block.buffer, block.byteOffset, place?.head ?? 0)
    .toString('utf8')
    .split(/\r?\n/);
  const status = Number(STATUS.exec(first)?.groups?.status);
  if (!place || !status) return 'holds no HTTP answer';
  const headers = toHeaders(lines);
  const contentType = headers.get('content-type') ?? '';
  if (!isWanted(status, contentType)) return null;
  const sent = block.subarray(place.body);
  const isChunked = /\bchunked\b/i.test(headers.get('transfer-encoding') ?? '');
  const body = await unpack((isChunked ? joinChunks(sent) : null) ?? sent, headers, maxBytes);
  return typeof body === 'string' ? body : { status, contentType, body };
}
