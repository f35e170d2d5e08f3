import { toSafeText } from '../output/sanitise.ts';
import type { Code } from './code.ts';
import type { Context } from './context.ts';
import { exitCodes, toExitCode } from './errors.ts';
import { runProgram } from './program.ts';
import { openStandardOutput } from './standard-output.ts';

/** Runs a command line and says on standard error what went wrong. @returns the exit code */
export async function runCommandLine(
  args: readonly string[],
  version: string,
  context: Context,
): Promise<number> {
  try {
    return await runProgram(args, version, context);
  } catch (error) {
    const code = toExitCode(error);
    if (code === null) {
      // Not by throwing on: Node would print the line of the bundle where it happened, all of it.
      const stack = (error as Error)?.stack ?? String(error);
      context.stderr.write(
        `iran-corpus: this is a bug, please report it.\n${stack.split('\n').map(toSafeText).join('\n')}\n`,
      );
      return exitCodes.bug;
    }
    for (const line of (error as Error).message.split('\n'))
      context.stderr.write(`iran-corpus: ${toSafeText(line)}\n`);
    return code;
  }
}

/** A name of a command, which names a file of compiled code. */
const COMMAND = /^[a-z]{1,20}$/;
/** What removes compiled code leaves none of its own. */
const REMOVES = 'cache';
/** With it nothing new is kept. */
const KEEPS_NONE = '--no-cache';

/** Keeps for the next run what V8 has made of the program, each part under the flags that it is loaded under. */
async function keepCode(code: Code, args: readonly string[]): Promise<void> {
  const [command = ''] = args;
  if (!COMMAND.test(command) || command === REMOVES || args.includes(KEEPS_NONE)) return;
  if (!code.isNew('program') && !code.isNew('annotator')) return;
  const { tuneAnnotating, untune } = await import('./engine/tune.ts');
  if (code.isNew('annotator')) {
    tuneAnnotating();
    await code.keep('annotator');
  }
  untune();
  await code.keep('program');
}

let stderr: typeof process.stderr | undefined;

/** Standard error, made when it is asked for. Who reads it may have read enough. */
function toStderr(): typeof process.stderr {
  stderr ??= process.stderr.on('error', () => process.exit(exitCodes.done));
  return stderr;
}

/**
 * Runs the program for the process: its arguments, streams and environment.
 * @param programFolder where the built program and its pack are
 * @param code the parts of the program, of which this is one
 */
export async function start(version: string, programFolder: string, code: Code): Promise<void> {
  const { env } = process;
  const args = process.argv.slice(2);
  const context: Context = {
    // Made when it is asked for: most runs read none.
    get stdin() {
      return process.stdin;
    },
    get stderr() {
      return toStderr();
    },
    ...{ stdout: openStandardOutput(), env, programFolder },
  };
  // Stays so where what is waited for never comes.
  process.exitCode = exitCodes.bug;
  process.exitCode = await runCommandLine(args, version, context);
  // What a mistake of ours left waiting would keep the program alive.
  if (process.exitCode === exitCodes.bug) process.exit();
  if (process.exitCode === exitCodes.done) await keepCode(code, args);
}
