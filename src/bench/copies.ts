import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Document } from '../model/document.ts';

/** One word in so many is changed, so that no two copies of a text are the same. */
const CHANGED = 17;

/** Writes a corpus so many times over, each copy with other words changed, and its manifest. */
export async function writeCopies(
  documents: readonly Document[],
  folder: string,
  times: number,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const entries = [];
  for (let copy = 0; copy < times; copy++)
    for (const { id, text, outlet, published, title } of documents) {
      let count = 0;
      const changed = text.replace(/\bthe (\w+)/g, (all, word: string) =>
        count++ % CHANGED === copy % CHANGED ? `the ${word}${copy}` : all,
      );
      const file = `${copy}-${id.replaceAll('/', '-')}.txt`;
      await writeFile(path.join(folder, file), changed);
      entries.push({ file, outlet: outlet?.name ?? null, published: published?.edtf ?? null, title });
    }
  await writeFile(path.join(folder, 'manifest.json'), JSON.stringify({ documents: entries }));
}
