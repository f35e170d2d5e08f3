import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { toSafeText } from '../output/sanitise.ts';
import type { Context } from './context.ts';
import { exitCodes, toExitCode } from './errors.ts';
import { runProgram } from './program.ts';

const programFolder = path.dirname(fileURLToPath(import.meta.url));

const { version } = JSON.parse(readFileSync(path.join(programFolder, '../package.json'), 'utf8')) as {
  version: string;
};

const context: Context = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  programFolder,
};

/** Who reads us may have read enough: `| head` is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  process.stderr.write(`iran-corpus: the output cannot be written (${error.code})\n`);
  process.exit(exitCodes.input);
});
process.stderr.on('error', () => process.exit(exitCodes.done));

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
