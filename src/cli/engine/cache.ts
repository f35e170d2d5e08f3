import { promises, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../corpus/make-folder.ts';
import type { Document } from '../../model/document.ts';
import { CODE, COMPILED } from './cache-folder.ts';

/** Entries stand in folders of this one, named by the first two digits of their digest. */
const ENTRIES = 'annotations-3';
const FOLDER = /^[0-9a-f]{2}$/;
const ENTRY = /^[0-9a-f]{14}$/;
const FOLDERS = 256;
/** All entries together stay about this small; the oldest give way. */
export const MOST_BYTES = 1024 ** 3;
/** What somebody reads is nobody else's business. */
const PRIVATE = 0o700;
/** Annotations repeat themselves: more effort saves little. */
const EFFORT = 1;
/** What gzip begins with; an entry that is not compressed begins as its line, with a bracket. */
const GZIP = 0x1f;
/**
 * So many entries of a run are written as they are: a small corpus is read without `node:zlib`, which takes as
 * long to load and to run as all else that is done with five entries. They take ten times the room.
 */
const PLAIN = 64;

/** Annotations by what they were made from. Safe with several programs at once. */
export interface Cache {
  /** The annotation as JSON; null where there is none, or none that is whole. */
  readonly read: (key: Key) => Promise<string | null>;
  /** Failing to write is no failure: the next run annotates again. */
  readonly write: (key: Key, json: string) => Promise<void>;
  /** Brings the folders that were written to back to their size. */
  readonly close: () => Promise<void>;
}

/** All that an annotation is made from, as one line, and the digest of it by which its entry is found. */
export interface Key {
  readonly line: string;
  /** Sixteen hexadecimal digits. Two lines may share one: the entry holds its line, which decides. */
  readonly digest: string;
}

/** The FNV-1a offset and prime for 32 bits, and another pair of the kind, so that the two halves differ. */
const FNV = { offset: 0x811c9dc5, prime: 0x01000193 };
const OTHER = { offset: 0x9747b28c, prime: 0x5bd1e995 };
/** Bytes that are taken at a time. */
const WORD = Int32Array.BYTES_PER_ELEMENT;

const toHex = (half: number) => (half >>> 0).toString(16).padStart(8, '0');

/**
 * No digest that anybody could rely on, nor does anybody: `node:crypto` takes longer to load than several
 * annotations to read.
 */
function toDigest(line: string): string {
  const bytes = new TextEncoder().encode(line);
  const words = new Int32Array(Math.ceil(bytes.length / WORD));
  new Uint8Array(words.buffer).set(bytes);
  let first = FNV.offset;
  let second = OTHER.offset;
  // By index: this runs a few thousand times, before anything is compiled for speed.
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as number;
    first = Math.imul(first ^ word, FNV.prime);
    first ^= first >>> 15;
    second = Math.imul(second ^ word, OTHER.prime);
    second ^= second >>> 13;
  }
  return toHex(first) + toHex(second);
}

/** A key that differs wherever the annotation might: by text, what is known of it, program and pack. */
export function toKey(document: Document, program: string): Key {
  // JSON escapes line ends: the line has none.
  const line = `${JSON.stringify([program, document])}\n`;
  return { line, digest: toDigest(line) };
}

const toFile = (folder: string, { digest }: Key) =>
  path.join(folder, ENTRIES, digest.slice(0, 2), digest.slice(2));

/** What is damaged or cut off throws: gzip carries a checksum, and what is not compressed stands there twice. */
async function toEntry(bytes: Buffer): Promise<string> {
  if (bytes[0] === GZIP) return (await import('node:zlib')).gunzipSync(bytes).toString('utf8');
  const entry = bytes.subarray(0, bytes.length / 2);
  if (!entry.equals(bytes.subarray(entry.length))) throw new Error('The two copies differ.');
  return entry.toString('utf8');
}

async function toBytes(entry: string, isPlain: boolean): Promise<string | Buffer> {
  if (isPlain) return entry + entry;
  return (await import('node:zlib')).gzipSync(entry, { level: EFFORT });
}

/** Removes the oldest entries of one folder as long as they take more than their share. */
async function prune(folder: string, most: number): Promise<void> {
  const names = (await promises.readdir(folder)).filter((name) => ENTRY.test(name));
  const entries = await Promise.all(
    names.map(async (name) => {
      const file = path.join(folder, name);
      const { size, mtimeMs } = await promises.stat(file);
      return { file, size, mtimeMs };
    }),
  );
  let total = entries.reduce((sum, { size }) => sum + size, 0);
  for (const { file, size } of entries.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
    if (total <= most) return;
    await promises.rm(file, { force: true });
    total -= size;
  }
}

export function openCache(folder: string, most: number = MOST_BYTES): Cache {
  const written = new Set<string>();
  let writable = true;
  let count = 0;
  return {
    read: async (key) => {
      try {
        // At once: an entry is read sooner than a thread is found to read it.
        const entry = await toEntry(readFileSync(toFile(folder, key)));
        return entry.startsWith(key.line) ? entry.slice(key.line.length) : null;
      } catch {
        return null;
      }
    },
    write: async (key, json) => {
      if (!writable) return;
      const file = toFile(folder, key);
      const home = path.dirname(file);
      const number = count++;
      const temporary = path.join(home, `.${process.pid}-${key.digest}-${number}.tmp`);
      try {
        if (!written.has(home)) await makeFolder(home, PRIVATE);
        await promises.writeFile(temporary, await toBytes(key.line + json, number < PLAIN));
        await promises.rename(temporary, file);
        written.add(home);
      } catch {
        writable = false;
        await promises.rm(temporary, { force: true }).catch(() => {});
      }
    },
    close: async () => {
      for (const home of written) await prune(home, most / FOLDERS).catch(() => {});
    },
  };
}

export interface CacheSize {
  /** Annotations. */
  readonly entries: number;
  /** Of annotations and of compiled code. */
  readonly bytes: number;
}

/** The entries of a cache folder, and what killed programs left of theirs; nothing else is looked at. */
async function listEntries(folder: string): Promise<readonly string[]> {
  const top = path.join(folder, ENTRIES);
  const homes = (await promises.readdir(top).catch(() => [])).filter((name) => FOLDER.test(name));
  const lists = await Promise.all(
    homes.map(async (home) =>
      (await promises.readdir(path.join(top, home)).catch(() => []))
        .filter((name) => ENTRY.test(name) || name.endsWith('.tmp'))
        .map((name) => path.join(top, home, name)),
    ),
  );
  return lists.flat();
}

const listCode = async (folder: string): Promise<readonly string[]> =>
  (await promises.readdir(path.join(folder, CODE)).catch(() => []))
    .filter((name) => COMPILED.test(name))
    .map((name) => path.join(folder, CODE, name));

export async function measureCache(folder: string): Promise<CacheSize> {
  const files = await listEntries(folder);
  let bytes = 0;
  for (const file of [...files, ...(await listCode(folder))])
    bytes += (await promises.stat(file).catch(() => ({ size: 0 }))).size;
  return { entries: files.length, bytes };
}

/** Removes what this program put there, and no other file. */
export async function clearCache(folder: string): Promise<void> {
  for (const file of [...(await listEntries(folder)), ...(await listCode(folder))])
    await promises.rm(file, { force: true });
}
