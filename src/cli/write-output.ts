import { promises, rmSync } from 'node:fs';
import path from 'node:path';
import type { Context } from './context.ts';
import { exitCodes, OutputError } from './errors.ts';

const toReason = (error: unknown) => (error as NodeJS.ErrnoException).code ?? (error as Error).message;

/** Puts a file in the place of another, or only where there is none. @throws EEXIST there is one */
async function place(temporary: string, target: string, replaces: boolean): Promise<void> {
  if (replaces) return promises.rename(temporary, target);
  try {
    await promises.link(temporary, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw error;
    // A file system without links: the name is taken first, so that nobody else's file is replaced.
    await (await promises.open(target, 'wx')).close();
    return promises.rename(temporary, target);
  }
  await promises.rm(temporary, { force: true });
}

/** A device, a pipe or the like: what is written goes through it, and nothing may take its place. */
async function isThroughput(name: string): Promise<boolean> {
  const info = await promises.stat(name).catch(() => null);
  return info !== null && !info.isFile() && !info.isDirectory();
}

async function writeThrough(pieces: AsyncIterable<string | Uint8Array>, name: string): Promise<void> {
  const file = await promises.open(name, 'w');
  try {
    for await (const piece of pieces) await file.writeFile(piece);
  } finally {
    await file.close();
  }
}

/** Errors of the system as such of the output; others are bugs, or not about the output. */
function toOutputError(error: unknown, name: string): unknown {
  if (typeof (error as NodeJS.ErrnoException).code !== 'string') return error;
  return new OutputError(`${name}: cannot be written (${toReason(error)}).`);
}

/**
 * Writes beside the file and puts it in place at the end, so that it is there whole or not at all. A link
 * stays one: the file it leads to is replaced.
 * @param replaces whether it takes the place of a file of its name
 * @throws {OutputError} it cannot be written, or is there already and is not to be replaced
 */
export async function writeFile(
  pieces: AsyncIterable<string | Uint8Array>,
  name: string,
  replaces = true,
): Promise<void> {
  if (replaces && (await isThroughput(name))) {
    return writeThrough(pieces, name).catch((error: unknown) => {
      throw toOutputError(error, name);
    });
  }
  const target = replaces
    ? await promises.realpath(name).catch(() => path.resolve(name))
    : path.resolve(name);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const stop = () => {
    rmSync(temporary, { force: true });
    process.exit(exitCodes.interrupted);
  };
  const listenNoMore = () => process.off('SIGINT', stop).off('SIGTERM', stop);
  // Before there is a file: it may be stopped as soon as there is one.
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const file = await promises.open(temporary, 'wx').catch((error: unknown) => {
    listenNoMore();
    throw new OutputError(`${name}: cannot be written (${toReason(error)}).`);
  });
  try {
    for await (const piece of pieces) await file.writeFile(piece);
    await file.sync();
    await file.close();
    await place(temporary, target, replaces);
  } catch (error) {
    await file.close().catch(() => {});
    await promises.rm(temporary, { force: true });
    throw toOutputError(error, name);
  } finally {
    listenNoMore();
  }
}

/** Writes the pieces to the file, else to standard output, no faster than its reader takes them. */
export async function writeOutput(
  pieces: AsyncIterable<string | Uint8Array>,
  file: string | undefined,
  { stdout }: Context,
): Promise<void> {
  if (file !== undefined) return writeFile(pieces, file);
  for await (const piece of pieces)
    if (!stdout.write(piece)) await new Promise<void>((resolve) => stdout.once('drain', resolve));
}
