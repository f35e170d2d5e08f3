import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const program = path.join(root, 'bin/iran-corpus.js');

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface How {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Reads every article anew, for what must not depend on how often it was read. */
  readonly anew?: boolean;
}

/** Annotations of this build, shared by all tests that do not ask for a folder of their own. */
export const CACHE = path.join(root, 'node_modules/.cache/iran-corpus-tests');

const namesFolder = (env: Readonly<Record<string, string>>) =>
  'IRAN_CORPUS_CACHE' in env || 'XDG_CACHE_HOME' in env || 'HOME' in env;

/** Runs the built program as a user does. The environment is empty but for the search path and a cache. */
export function run(
  args: readonly string[],
  { cwd = root, stdin = '', env = {}, anew = false }: How = {},
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cache = anew || namesFolder(env) ? {} : { IRAN_CORPUS_CACHE: CACHE };
    const child = spawn(process.execPath, [program, ...args], {
      cwd,
      env: { PATH: process.env.PATH ?? '', ...cache, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

export const json = async <T>(args: readonly string[], how?: How): Promise<T> => {
  const { stdout, stderr, code } = await run(args, how);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout) as T;
};
