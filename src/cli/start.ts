import { toSafeText } from '../output/sanitise.ts';
import type { Context } from './context.ts';
import { exitCodes, toExitCode } from './errors.ts';
import { runProgram } from './program.ts';

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

/**
 * Runs the program for the process: its arguments, streams and environment.
 * @param programFolder where the built program and its pack are
 */
export async function start(version: string, programFolder: string): Promise<void> {
  const { stdin, stdout, stderr, env } = process;
  const context: Context = { stdin, stdout, stderr, env, programFolder };
  process.exitCode = await runCommandLine(process.argv.slice(2), version, context);
  // What a mistake of ours left waiting would keep the program alive.
  if (process.exitCode === exitCodes.bug) process.exit();
}
