import { readFile } from 'node:fs/promises';
import type { Pack } from '../../lexicon/pack.ts';
import type { EngineSettings } from './task.ts';

/** Reads a pack; the shipped one was checked when it was built. @throws {PackError} */
export async function loadPack({ path, shipped }: EngineSettings['pack']): Promise<Pack> {
  if (!shipped) return (await import('../../corpus/read-pack.ts')).readPack(path);
  return JSON.parse(await readFile(path, 'utf8')) as Pack;
}
