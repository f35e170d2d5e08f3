import { once } from 'node:events';
import { createGunzip, type Gunzip } from 'node:zlib';

/** Text shrinks to a fifth, repetitive pages to a fiftieth; what shrinks more is made to fill memory or time. */
const MOST_GROWTH = 200;
/** Small files may grow as they like. */
const FREE = 64 * 1024 * 1024;
/** Unpacked at once; gzip makes at most a thousand times as much of it. */
const SLICE = 16 * 1024;
/** What a member begins with: gzip's mark, and deflate. By chance it comes once in 16 MB. */
const MAGIC = Buffer.from([0x1f, 0x8b, 0x08]);

/** A stretch of a stream without damage. `damage` is known when the chunks have been read to their end. */
export interface Part {
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What ended the part early, as the end of a sentence; null where nothing did. */
  readonly damage: () => string | null;
}

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const isMember = (slice: Uint8Array) => MAGIC.every((byte, at) => slice[at] === byte);

/** The stream in slices; where a member may begin, a slice begins. */
async function* toSlices(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let kept: Uint8Array = new Uint8Array();
  for await (const chunk of chunks) {
    const bytes = Buffer.concat([kept, chunk]);
    let start = 0;
    // The last bytes may be the beginning of a mark.
    while (bytes.length - start > MAGIC.length) {
      const next = bytes.subarray(0, start + SLICE).indexOf(MAGIC, start + 1);
      const end = Math.min(next < 0 ? start + SLICE : next, bytes.length - MAGIC.length + 1);
      yield bytes.subarray(start, end);
      start = end;
    }
    kept = bytes.subarray(start);
  }
  if (kept.length > 0) yield kept;
}

function formatDamage(error: NodeJS.ErrnoException): string {
  if (error.code === 'Z_BUF_ERROR') return 'ends in the middle of compressed data';
  if (error.code?.startsWith('Z_')) return `holds damaged compressed data (${error.message})`;
  throw error;
}

/** Unpacks a slice; null, or what is wrong with it. Of data that are damaged, the engine says so by an event alone. */
const write = (engine: Gunzip, slice: Uint8Array) =>
  new Promise<Error | null>((resolve) => {
    engine.once('error', resolve);
    engine.write(slice, (error) => {
      engine.off('error', resolve);
      resolve(error ?? null);
    });
  });

/**
 * What gzip data hold, members one after the other included, as WARC files have them. Where a member is
 * damaged a part ends, and the next begins with the next member that can be unpacked; none does after data
 * that grow beyond measure.
 */
export async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Part> {
  const slices = toSlices(chunks);
  let taken = 0;
  let given = 0;
  let ended = false;
  let refused = false;

  async function nextSlice(): Promise<Uint8Array | null> {
    const { value, done } = await slices.next();
    ended = done === true;
    taken += value?.length ?? 0;
    return value ?? null;
  }

  /** Unpacks from a slice on; calls `report` with what ends it early. */
  async function* unpack(first: Uint8Array, report: (damage: string) => void): AsyncGenerator<Uint8Array> {
    const engine = createGunzip();
    let unpacked: Uint8Array[] = [];
    engine.on('data', (chunk: Uint8Array) => unpacked.push(chunk)).on('error', () => {});
    try {
      for (let slice: Uint8Array | null = first; slice; slice = await nextSlice()) {
        const error = await write(engine, slice);
        const ready = unpacked;
        unpacked = [];
        for (const chunk of ready) given += chunk.length;
        yield* ready;
        if (error) return report(formatDamage(error));
        refused = given > FREE && given > taken * MOST_GROWTH;
        if (refused) return report(`grows to more than ${MOST_GROWTH} times its size when unpacked`);
      }
      engine.end();
      await once(engine, 'end').catch((error: Error) => report(formatDamage(error)));
      yield* unpacked;
    } finally {
      engine.destroy();
    }
  }

  while (!ended && !refused) {
    let slice = await nextSlice();
    // After damage only a new member makes sense.
    while (slice && !isMember(slice)) slice = await nextSlice();
    if (!slice) return;
    let damage: string | null = null;
    const unpacked = unpack(slice, (message) => {
      damage = message;
    });
    yield { chunks: unpacked, damage: () => damage };
    await unpacked.return(undefined);
  }
}
