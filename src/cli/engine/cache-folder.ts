import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Where the program keeps what the next run can use; null where the system has no place for it. */
export function toCacheFolder(env: Environment): string | null {
  if (env.IRAN_CORPUS_CACHE) return path.resolve(env.IRAN_CORPUS_CACHE);
  if (env.XDG_CACHE_HOME && path.isAbsolute(env.XDG_CACHE_HOME))
    return path.join(env.XDG_CACHE_HOME, 'iran-corpus');
  if (env.LOCALAPPDATA) return path.join(env.LOCALAPPDATA, 'iran-corpus', 'cache');
  return env.HOME && path.isAbsolute(env.HOME) ? path.join(env.HOME, '.cache', 'iran-corpus') : null;
}

/** Where compiled code is kept; null also where the user wants none kept, by Node's own variable for that. */
export function toCodeFolder(env: Environment): string | null {
  const folder = env.NODE_DISABLE_COMPILE_CACHE ? null : toCacheFolder(env);
  return folder === null ? null : path.join(folder, CODE);
}

/** The folder of compiled code beside those of annotations. */
export const CODE = 'code-1';

/** Names of the files there, by build, Node, processor, options and part: see code.ts. */
export const COMPILED = /^[0-9a-f]{16}-v[\d.]+[\w.-]*$/;
