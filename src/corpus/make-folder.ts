import { promises } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder and those it stands in, where they are not there. Not by `recursive`, with which Node
 * goes round for ever where a file system refuses new folders (/proc).
 * @param mode rights of folders that are made
 * @throws a system error with a `code`: `EEXIST` where something else has the name
 */
export async function makeFolder(folder: string, mode = 0o777): Promise<void> {
  const target = path.resolve(folder);
  const make = () =>
    promises.mkdir(target, { mode }).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST' || !(await promises.stat(target)).isDirectory()) throw error;
    });
  try {
    await make();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || path.dirname(target) === target) throw error;
    await makeFolder(path.dirname(target), mode);
    await make();
  }
}
