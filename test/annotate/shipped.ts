import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPack } from '../../src/corpus/read-pack.ts';
import { type Lexicon, toLexicon } from '../../src/lexicon/lexicon.ts';
import type { Document } from '../../src/model/document.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

export const readShippedLexicon = async (): Promise<Lexicon> =>
  toLexicon(await readPack(path.join(root, 'src/lexicon/packs/iran')));

/** The articles of seeds/ and fixtures/, in order of their paths. */
export const articles: readonly string[] = ['fixtures/articles', 'fixtures/stories', 'seeds'].flatMap(
  (folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
);

export const toDocument = (text: string): Document => ({
  ...{ id: 'a', path: 'a.txt', text, outlet: null, title: null, url: null },
  published: { edtf: '2026-03-02', basis: 'manifest' },
});
