import { toSafeText } from '../output/sanitise.ts';
import type { Context } from './context.ts';
import { exitCodes, toExitCode } from './errors.ts';
import { runProgram } from './program.ts';

/**
 * Runs the program for the process: its arguments, streams and environment.
 * @param programFolder where the built program and its pack are
 */
export async function start(version: string, programFolder: string): Promise<void> {
  const context: Context = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    programFolder,
  };

  try {
    process.exitCode = await runProgram(process.argv.slice(2), version, context);
  } catch (error) {
    const code = toExitCode(error);
    if (code === null) {
      // Not by throwing on: Node would print the line of the bundle where it happened, all of it.
      const stack = (error as Error)?.stack ?? String(error);
      process.stderr.write(
        `iran-corpus: this is a bug, please report it.\n${stack.split('\n').map(toSafeText).join('\n')}\n`,
      );
      process.exit(exitCodes.bug);
    }
    for (const line of (error as Error).message.split('\n'))
      process.stderr.write(`iran-corpus: ${toSafeText(line)}\n`);
    process.exitCode = code;
  }
}
