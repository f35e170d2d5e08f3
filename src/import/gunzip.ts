import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Text shrinks to a fifth, repetitive pages to a fiftieth; what shrinks more is made to fill memory or time. */
const MOST_GROWTH = 200;
/** Small files may grow as they like. */
const FREE = 64 * 1024 * 1024;

/** Compressed data that cannot be read. `message` is the end of a sentence. */
export class GzipError extends Error {
  override readonly name = 'GzipError';
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * What gzip data hold, several members one after the other included, as WARC files have them.
 * @throws {GzipError} the data are damaged, end early, or grow beyond measure
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  const counted = (async function* () {
    for await (const chunk of chunks) {
      taken += chunk.length;
      yield chunk;
    }
  })();
  const unzipped = pipeline(Readable.from(counted), createGunzip(), () => {});
  try {
    for await (const chunk of unzipped as AsyncIterable<Uint8Array>) {
      given += chunk.length;
      if (given > FREE && given > taken * MOST_GROWTH)
        throw new GzipError(`grows to more than ${MOST_GROWTH} times its size when unpacked`);
      yield chunk;
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'Z_BUF_ERROR') throw new GzipError('ends in the middle of compressed data');
    if (code?.startsWith('Z_')) throw new GzipError(`holds damaged compressed data (${message})`);
    throw error;
  }
}
