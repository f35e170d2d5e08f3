import { gzipSync } from 'node:zlib';
import { toOutletIndex } from '../../src/corpus/outlets.ts';

/** Outlets made up for the tests. */
export const outlets = toOutletIndex(
  [
    ['harbour-post', 'Harbour Post', ['harbourpost.example'], ['The Harbour Post']] as const,
    ['coast-daily', 'Coast Daily', ['coast.example'], []] as const,
  ].map(([id, name, domains, aliases]) => ({
    id,
    name,
    domains: [...domains],
    aliases: [...aliases],
    source: 'made up for the test',
  })),
);

export const PARAGRAPHS = [
  'The foreign minister said on Monday that the talks would go on for as long as both sides wanted them.',
  '“We will not leave the table,” he told reporters in the harbour, adding that nobody had asked him to.',
  'Officials of both countries are to meet again in a week, according to a statement, which gave no place.',
] as const;

const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** A page with a story on it. */
export const toPage = ({
  head = '',
  heading = '<h1>Talks in the harbour go on</h1>',
  body = story,
}: {
  readonly head?: string;
  readonly heading?: string;
  readonly body?: string;
} = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
<main><article>${heading}<div class="story-body">${body}</div></article></main>
<aside class="related"><h3>Related</h3><ul><li><a href="/x">Ships leave the harbour</a></li></ul></aside>
<footer>© 2026 Example Media. All rights reserved.</footer></body></html>`;

export const toLinkedData = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

export interface RecordMade {
  readonly type?: string;
  readonly target?: string;
  readonly contentType?: string;
  readonly block: string | Uint8Array;
  /** What the record says of its length, where that is not true. */
  readonly length?: string;
}

/** A WARC record, with the two line ends after it. */
export function toWarcRecord({
  type = 'response',
  target = 'https://coast.example/a',
  contentType = 'application/http; msgtype=response',
  block,
  length,
}: RecordMade): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: <${target}>`,
    `Content-Type: ${contentType}`,
    ...(length === 'none' ? [] : [`Content-Length: ${length ?? bytes.length}`]),
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** An HTTP answer. */
export const toAnswer = (
  body: string | Uint8Array,
  headers: readonly string[] = [],
  first = 'HTTP/1.1 200 OK',
): Buffer =>
  Buffer.concat([
    Buffer.from(`${[first, 'Content-Type: text/html; charset=utf-8', ...headers].join('\r\n')}\r\n\r\n`),
    Buffer.from(body),
  ]);

/** One member a record, as WARC files are packed. */
export const toPacked = (records: readonly Uint8Array[]): Buffer =>
  Buffer.concat(records.map((record) => gzipSync(record)));

/** The bytes as they come from a disk: in pieces of a size. */
export async function* toChunks(bytes: Uint8Array, size = 100): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

export async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const value of values) list.push(value);
  return list;
}
