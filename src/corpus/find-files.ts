import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { formatReadError, type Problem } from './problem.ts';

/** A file to be read as an article. */
export interface FoundFile {
  /** As given or found, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
  /** Absolute path of the folder in which a manifest may tell about the file: the folder given, or the file's own. */
  readonly root: string;
}

export interface FilesFound {
  /** In order of the inputs, within a folder or glob by path; each file once. */
  readonly files: readonly FoundFile[];
  /** Folders that were given as such, absolute: their manifests must name files that exist. */
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

const TEXTS = ['.txt'] as const;
const GLOB = /[*?[\]{}!()]/;

const toForward = (name: string) => (path.sep === '/' ? name : name.split(path.sep).join('/'));

/** Code units, not the locale, so that every machine lists the same order. */
const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Reading a pipe or a device would wait for ever, so that only files are taken of what was not named itself. */
function addFile(
  name: string,
  entry: Pick<Dirent, 'isSymbolicLink' | 'isFile' | 'isDirectory'>,
  found: string[],
  problems: Problem[],
): void {
  try {
    const kind = entry.isSymbolicLink() ? statSync(name) : entry;
    if (kind.isFile()) found.push(name);
    else if (!kind.isDirectory()) problems.push({ path: toForward(name), message: 'is no regular file' });
  } catch (error) {
    problems.push({ path: toForward(name), message: formatReadError(error) });
  }
}

/** Paths of the files with such endings under a folder, sorted; hidden entries and linked folders are left out. */
function listFolder(folder: string, endings: readonly string[], problems: Problem[]): string[] {
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    try {
      for (const entry of readdirSync(next, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const name = path.join(next, entry.name);
        const lower = entry.name.toLowerCase();
        if (entry.isDirectory()) open.push(name);
        else if (endings.some((ending) => lower.endsWith(ending))) addFile(name, entry, found, problems);
      }
    } catch (error) {
      problems.push({ path: toForward(next), message: formatReadError(error) });
    }
  }
  return found.sort(byCodeUnit);
}

async function listGlob(pattern: string, problems: Problem[]): Promise<string[]> {
  const { default: fastGlob } = await import('fast-glob');
  const entries = await fastGlob(pattern, {
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
  });
  const found: string[] = [];
  for (const { path: name, dirent } of entries) addFile(name, dirent, found, problems);
  return found.sort(byCodeUnit);
}

async function findInput(
  input: string,
  endings: readonly string[],
  problems: Problem[],
): Promise<{ names: string[]; folder: string | null }> {
  try {
    const isFolder = statSync(input).isDirectory();
    if (isFolder) return { names: listFolder(path.normalize(input), endings, problems), folder: input };
    return { names: [input], folder: null };
  } catch (error) {
    const names = GLOB.test(input) ? await listGlob(toForward(input), problems) : [];
    if (names.length === 0)
      problems.push({
        path: input,
        message: GLOB.test(input) ? 'matches no file' : formatReadError(error),
      });
    return { names, folder: null };
  }
}

/**
 * Finds the articles that paths name: files as they are, folders as the files with such endings below
 * them, and globs. Whether a file can be read shows later.
 * @param endings of file names, in lower case
 */
export async function findFiles(
  inputs: readonly string[],
  endings: readonly string[] = TEXTS,
): Promise<FilesFound> {
  const problems: Problem[] = [];
  const files = new Map<string, FoundFile>();
  const folders: string[] = [];
  for (const input of inputs) {
    const { names, folder } = await findInput(input, endings, problems);
    if (folder !== null) folders.push(path.resolve(folder));
    if (folder !== null && names.length === 0)
      problems.push({ path: toForward(input), message: `holds no ${endings[0]} files` });
    for (const name of names) {
      const absolute = path.resolve(name);
      const root = folder === null ? path.dirname(absolute) : path.resolve(folder);
      if (!files.has(absolute)) files.set(absolute, { path: toForward(name), absolute, root });
    }
  }
  return { files: [...files.values()], folders, problems };
}
