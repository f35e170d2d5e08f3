import type { Run } from '../command-specs.ts';
import { clearCache, measureCache, toCacheFolder } from '../engine/cache.ts';
import { exitCodes } from '../errors.ts';

/** Tells where annotations are kept, how many and in how many bytes; `--clear` removes them. */
export const run: Run = async (_, options, { env, stdout }) => {
  const folder = toCacheFolder(env);
  if (folder !== null && options.clear) await clearCache(folder);
  const { entries, bytes } = folder === null ? { entries: 0, bytes: 0 } : await measureCache(folder);
  if (options.json) stdout.write(`${JSON.stringify({ folder, entries, bytes })}\n`);
  else
    stdout.write(`${folder ?? 'no folder for it'}\n${entries} annotations, ${(bytes / 1e6).toFixed(1)} MB\n`);
  return exitCodes.done;
};
