import { toSafeText } from '../../output/sanitise.ts';
import type { Run } from '../command-specs.ts';
import { clearCache, measureCache } from '../engine/cache.ts';
import { toCacheFolder } from '../engine/cache-folder.ts';
import { exitCodes } from '../errors.ts';
import { writeRecord } from '../write-record.ts';

/** Tells where annotations and compiled code are kept and what they take; `--clear` removes them. */
export const run: Run = async (_, options, context) => {
  const folder = toCacheFolder(context.env);
  if (folder !== null && options.clear) await clearCache(folder);
  const { entries, bytes } = folder === null ? { entries: 0, bytes: 0 } : await measureCache(folder);
  const formatText = () =>
    `${toSafeText(folder ?? 'no folder for it')}\n${entries} annotations, ${(bytes / 1e6).toFixed(1)} MB with compiled code\n`;
  await writeRecord({ folder, entries, bytes }, formatText, options, context);
  return exitCodes.done;
};
