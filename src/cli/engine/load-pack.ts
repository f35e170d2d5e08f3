import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Pack } from '../../lexicon/pack.ts';
import { loadAnnotator } from './load-annotator.ts';
import type { EngineSettings } from './task.ts';

/** Reads a pack; the shipped one was checked when it was built. @throws {PackError} */
export async function loadPack({ path, shipped }: EngineSettings['pack']): Promise<Pack> {
  if (!shipped) return (await import('../../corpus/read-pack.ts')).readPack(path);
  return JSON.parse(readFileSync(path, 'utf8')) as Pack;
}

const compiled = new WeakMap<Pack, Promise<Lexicon>>();

/** The lexicon of a pack, compiled once in a thread: that takes long, and the lexicon much memory. */
export function lexiconOf(pack: Pack): Promise<Lexicon> {
  const lexicon = compiled.get(pack) ?? loadAnnotator().then(({ toLexicon }) => toLexicon(pack));
  compiled.set(pack, lexicon);
  return lexicon;
}
