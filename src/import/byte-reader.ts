const LINE_FEED = 0x0a;

/** Reads a stream of bytes piece by piece, with no more in memory than what is asked for and one chunk. */
export interface ByteReader {
  /** The next bytes; fewer only at the end of the stream. */
  readonly read: (length: number) => Promise<Uint8Array>;
  /** Passes over bytes and tells how many there were. */
  readonly skip: (length: number) => Promise<number>;
  /**
   * The next line, without its line feed and carriage return; null at the end of the stream. Of a longer
   * line than `most` bytes only the beginning, and the rest is passed over.
   */
  readonly readLine: (most: number) => Promise<string | null>;
  /** Bytes that were read or passed over so far. */
  readonly position: () => number;
}

export function toByteReader(chunks: AsyncIterable<Uint8Array>): ByteReader {
  const source = chunks[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  let position = 0;

  /** Whether there are bytes at hand. */
  async function load(): Promise<boolean> {
    while (chunk.length === 0) {
      const { value, done } = await source.next();
      if (done) return false;
      chunk = value;
    }
    return true;
  }

  function take(length: number): Uint8Array {
    const taken = chunk.subarray(0, length);
    chunk = chunk.subarray(taken.length);
    position += taken.length;
    return taken;
  }

  return {
    read: async (length) => {
      const parts: Uint8Array[] = [];
      let left = length;
      while (left > 0 && (await load())) {
        const part = take(left);
        parts.push(part);
        left -= part.length;
      }
      return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    },
    skip: async (length) => {
      let left = length;
      while (left > 0 && (await load())) left -= take(left).length;
      return length - left;
    },
    readLine: async (most) => {
      if (!(await load())) return null;
      const parts: Uint8Array[] = [];
      let kept = 0;
      for (let ended = false; !ended && (await load()); ) {
        const end = chunk.indexOf(LINE_FEED);
        ended = end >= 0;
        const part = take(ended ? end + 1 : chunk.length);
        parts.push(part.subarray(0, Math.max(0, most - kept)));
        kept += parts.at(-1)?.length ?? 0;
      }
      return Buffer.concat(parts)
        .toString('utf8')
        .replace(/\r?\n$/, '');
    },
    position: () => position,
  };
}
