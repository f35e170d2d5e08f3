import { lstat, open, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../corpus/make-folder.ts';
import type { ImportedArticle } from './article.ts';
import { toFileStem } from './file-name.ts';
import { formatManifest, listValues, type NewEntry, readManifestFile } from './manifest-file.ts';

/** The folder cannot be written to. `message` is a whole sentence for the user. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
  readonly exitCode = 3;
}

/** A corpus folder that articles are added to. Nothing that is there is changed. */
export interface CorpusFolder {
  /** Writes the article's text. Null where it is there already: its address, or the same text under its name. */
  readonly add: (article: ImportedArticle) => Promise<NewEntry | null>;
  readonly added: () => readonly NewEntry[];
  /** The manifest with all that was added, as text; read anew, so that nothing written meanwhile is lost. */
  readonly toManifest: () => Promise<string>;
}

const EXTENSION = '.txt';

const toReason = (error: unknown) => (error as NodeJS.ErrnoException).code ?? (error as Error).message;

const fail = (name: string, error: unknown): never => {
  throw new FolderError(`${name}: cannot be written (${toReason(error)}).`);
};

/** Creates a file; false where the name is taken, by a link too. It is there whole or not at all. */
async function create(name: string, text: string): Promise<boolean> {
  const file = await open(name, 'wx').catch((error: unknown) =>
    (error as NodeJS.ErrnoException).code === 'EEXIST' ? null : fail(name, error),
  );
  if (!file) return false;
  try {
    await file.writeFile(text);
  } catch (error) {
    await rm(name, { force: true });
    fail(name, error);
  } finally {
    await file.close();
  }
  return true;
}

/** Whether a file holds the text; what is no file is not looked into: a pipe would be waited for. */
async function holds(name: string, text: string): Promise<boolean> {
  const info = await lstat(name).catch(() => null);
  if (!info?.isFile() || info.size !== Buffer.byteLength(text)) return false;
  return (await readFile(name, 'utf8').catch(() => null)) === text;
}

/**
 * Opens a folder for articles, and makes it where it is not there.
 * @throws {FolderError} it cannot be made or read
 * @throws {ManifestError} it has a manifest that cannot be added to
 */
export async function openCorpusFolder(folder: string): Promise<CorpusFolder> {
  await makeFolder(folder).catch((error: unknown) => fail(folder, error));
  const before = await readManifestFile(folder);
  const listed = new Set(listValues(before, 'file').map((name) => name.toLowerCase()));
  const addresses = new Set(listValues(before, 'url'));
  const entries = await readdir(folder).catch((error: unknown) => fail(folder, error));
  // On some systems a.txt and A.txt are one file.
  const taken = new Set(entries.map((name) => name.toLowerCase()));
  const added: NewEntry[] = [];

  /** The file that holds the text under the article's name: a new one, or one that an earlier run left. */
  async function place(stem: string, text: string): Promise<{ file: string; isListed: boolean }> {
    for (let number = 1; ; number++) {
      const file = `${stem}${number === 1 ? '' : `-${number}`}${EXTENSION}`;
      const key = file.toLowerCase();
      const name = path.join(folder, file);
      if (taken.has(key)) {
        if (await holds(name, text)) return { file, isListed: listed.has(key) };
        continue;
      }
      taken.add(key);
      if (await create(name, text)) return { file, isListed: false };
    }
  }

  return {
    add: async (article) => {
      const { text, outlet, published, url, title, language } = article;
      if (url !== null && addresses.has(url)) return null;
      const { file, isListed } = await place(toFileStem(article), text);
      if (url !== null) addresses.add(url);
      if (isListed) return null;
      listed.add(file.toLowerCase());
      const entry = { file, outlet, published, url, title, language };
      added.push(entry);
      return entry;
    },
    added: () => added,
    toManifest: async () => formatManifest(await readManifestFile(folder), added),
  };
}
