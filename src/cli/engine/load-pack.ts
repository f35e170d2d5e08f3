import { readFileSync } from 'node:fs';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Pack } from '../../lexicon/pack.ts';
import type { PackNames } from '../../lexicon/pack-names.ts';
import { loadAnnotator } from './load-annotator.ts';
import type { EngineSettings } from './task.ts';

/** A pack as commands use it. */
export interface OpenPack {
  readonly names: PackNames;
  /** See `toVoiceKeys`. */
  readonly voiceKeys: () => Promise<string>;
  /** All of it, read when it is first asked for. */
  readonly whole: () => Promise<Pack>;
}

/** Reads the names of a pack. @throws {PackError} */
export async function openPack(pack: EngineSettings['pack']): Promise<OpenPack> {
  let whole: Promise<Pack> | undefined;
  if (pack.shipped) {
    const base = pack.path.slice(0, -'.json'.length);
    return {
      names: JSON.parse(readFileSync(`${base}.names.json`, 'utf8')) as PackNames,
      voiceKeys: async () => readFileSync(`${base}.voices.txt`, 'utf8'),
      whole: () => {
        whole ??= loadPack(pack);
        return whole;
      },
    };
  }
  const read = await loadPack(pack);
  const { toPackNames, toVoiceKeys } = await import('../../lexicon/pack-names.ts');
  return {
    names: toPackNames(read),
    voiceKeys: async () => toVoiceKeys(read),
    whole: async () => read,
  };
}

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
