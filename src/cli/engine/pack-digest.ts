import { createHash } from 'node:crypto';
import type { Pack } from '../../lexicon/pack.ts';

/** Tells a pack from every other: the SHA-256 of its content, in hexadecimal digits. */
export const toPackDigest = (pack: Pack): string =>
  createHash('sha256').update(JSON.stringify(pack)).digest('hex');
