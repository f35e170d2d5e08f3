import { lstat, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../corpus/make-folder.ts';
import { OutputError } from './errors.ts';
import { writeFile } from './write-output.ts';

/** A file by its name in the folder, and all it holds. */
export type NewFile = readonly [name: string, text: string];

/** Those that were written; or the name of one that is there with something else in it. */
export type FilesWritten = { readonly written: readonly string[] } | { readonly taken: string };

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** What is there: the same, nothing, or something else, which may be no file at all. */
async function compareWith(name: string, text: string): Promise<'same' | 'nothing' | 'other'> {
  try {
    return (await readFile(name)).equals(Buffer.from(text)) ? 'same' : 'other';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'nothing' : 'other';
  }
}

const isLink = async (name: string) => (await lstat(name).catch(() => null))?.isSymbolicLink() ?? false;

/** Makes the folder where it is not there. @throws {OutputError} it cannot be made */
export async function openExportFolder(folder: string): Promise<void> {
  await makeFolder(folder).catch((error: unknown) => {
    const reason = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new OutputError(`${folder}: this folder cannot be written to (${reason}).`);
  });
}

/**
 * Writes files that belong together. One that is there already is left alone where it holds the same, and
 * keeps all of them from being written where it does not, unless it may be replaced.
 * @throws {OutputError} a file cannot be written
 */
export async function writeTogether(
  folder: string,
  files: readonly NewFile[],
  mayReplace: boolean,
): Promise<FilesWritten> {
  const missing: NewFile[] = [];
  for (const [name, text] of files) {
    const there = await compareWith(path.join(folder, name), text);
    if (there === 'other' && !mayReplace) return { taken: name };
    if (there !== 'same') missing.push([name, text]);
  }
  for (const [name, text] of missing) {
    const file = path.join(folder, name);
    // What a link leads to may be outside of the folder: the link itself gives way.
    if (mayReplace && (await isLink(file))) await rm(file);
    await writeFile(once(text), file, mayReplace);
  }
  return { written: missing.map(([name]) => name) };
}
