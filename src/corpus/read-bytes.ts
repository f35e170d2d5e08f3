import { closeSync, fstatSync, openSync, promises, readSync, statSync } from 'node:fs';

/** A file that is too long to be an article. `message` is the end of a sentence. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

/** Articles are a few kilobytes; the longest books a few megabytes. */
export const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

const CHUNK = 64 * 1024;

export const formatTooLong = (maxBytes: number) => `is longer than ${maxBytes} bytes (see --max-bytes)`;

/**
 * A file on disk is read at once: an article is read sooner than a thread is found to read it. Its length
 * is that it has when it is opened; one that has grown or shrunk since is read as far as it goes.
 */
function readAtOnce(path: string, maxBytes: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > maxBytes) throw new TooLongError(formatTooLong(maxBytes));
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    while (length < size) {
      const read = readSync(file, bytes, length, size - length, null);
      if (read === 0) break;
      length += read;
    }
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/**
 * Reads a file to its end, but no more than `maxBytes`: what says it is short may still have no end.
 * @throws {TooLongError}
 * @throws a system error with a `code`
 */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  const kind = statSync(path);
  // Files that the system makes up as they are read have no size.
  if (kind.isFile() && kind.size > 0) return readAtOnce(path, maxBytes);
  const file = await promises.open(path, 'r');
  try {
    const info = await file.stat();
    if (info.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
    if (info.size > maxBytes) throw new TooLongError(formatTooLong(maxBytes));
    const chunks: Uint8Array[] = [];
    let length = 0;
    const size = info.isFile() ? info.size + 1 : CHUNK;
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunks.length === 0 ? size : CHUNK));
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      length += bytesRead;
      if (length > maxBytes) throw new TooLongError(formatTooLong(maxBytes));
    }
    return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}
