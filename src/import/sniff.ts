export type InputKind = 'gzip' | 'warc' | 'json' | 'html' | 'mhtml' | 'other';

/** How much of an input tells what it is; pages may begin with a long comment. */
export const SNIFFED = 4096;

const HTML = /<(?:!doctype|html|head|body|meta|title|article|main|section|div|p|script|h1|!--)\b|<!--/i;

/** What an input is, by its first bytes: names of files tell less. */
export function toInputKind(head: Uint8Array): InputKind {
  if (head[0] === 0x1f && head[1] === 0x8b) return 'gzip';
  // Latin-1 keeps every byte; without zeros UTF-16 can be read as well.
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, SNIFFED))
    .toString('latin1')
    .replace(/\0/g, '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart();
  if (/^WARC\/\d/.test(text)) return 'warc';
  if (/^[[{]/.test(text)) return 'json';
  if (/^(?:From|MIME-Version|Snapshot-Content-Location|Content-Type): /i.test(text)) return 'mhtml';
  return HTML.test(text) ? 'html' : 'other';
}

/** The first bytes of a stream, and the whole stream again. */
export async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ head: Uint8Array; chunks: AsyncIterable<Uint8Array> }> {
  const source = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < SNIFFED && !ended) {
    const { value, done } = await source.next();
    ended = done === true;
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const head = Buffer.concat(first);
  const whole = (async function* () {
    try {
      yield head;
      if (!ended) yield* { [Symbol.asyncIterator]: () => source };
    } finally {
      await source.return?.();
    }
  })();
  return { head, chunks: whole };
}
