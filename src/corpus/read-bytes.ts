import { open } from 'node:fs/promises';

/** A file that is too long to be an article. `message` is the end of a sentence. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';
}

/** Articles are a few kilobytes; the longest books a few megabytes. */
export const DEFAULT_MAX_BYTES = 16 * 1024 * 1024;

const CHUNK = 64 * 1024;

export const formatTooLong = (maxBytes: number) => `is longer than ${maxBytes} bytes (see --max-bytes)`;

/**
 * Reads a file to its end, but no more than `maxBytes`: what says it is short may still have no end.
 * @throws {TooLongError}
 * @throws a system error with a `code`
 */
export async function readBytes(path: string, maxBytes: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
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
