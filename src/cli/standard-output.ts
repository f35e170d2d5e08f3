import { fstatSync, statSync, writeSync } from 'node:fs';
import type { Context } from './context.ts';
import { exitCodes } from './errors.ts';

/** Its file descriptor. */
const OUTPUT = 1;
/** Where the system throws away what is written; it is told from a terminal by its device. */
const NOWHERE = '/dev/null';

/** Who reads us may have read enough: `| head` is no error. */
function fail({ code }: NodeJS.ErrnoException): never {
  if (code === 'EPIPE') process.exit(exitCodes.done);
  process.stderr.write(`iran-corpus: the output cannot be written (${code})\n`);
  process.exit(exitCodes.input);
}

let stream: typeof process.stdout | undefined;

/** Node's own, made when it is asked for: making it takes as long as reading several annotations. */
function toStream(): typeof process.stdout {
  stream ??= process.stdout.on('error', fail);
  return stream;
}

/** Writes all at once. @returns what the system would not take yet: its reader set the pipe not to wait */
function writeAtOnce(bytes: Uint8Array): Uint8Array {
  for (let left = bytes; ; ) {
    if (left.length === 0) return left;
    try {
      left = left.subarray(writeSync(OUTPUT, left));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return left;
      return fail(error as NodeJS.ErrnoException);
    }
  }
}

/** Files and pipes, which Node writes to at once as well. */
const direct: Context['stdout'] = {
  write: (piece) => {
    if (stream) return stream.write(piece);
    const left = writeAtOnce(typeof piece === 'string' ? Buffer.from(piece) : piece);
    return left.length === 0 || toStream().write(left);
  },
  once: (event, listener) => toStream().once(event, listener),
};

/** Standard output. A reader that has left ends the program as if all were done. */
export function openStandardOutput(): Context['stdout'] {
  try {
    const output = fstatSync(OUTPUT);
    if (!output.isCharacterDevice()) return direct;
    return output.rdev === statSync(NOWHERE).rdev ? direct : toStream();
  } catch {
    return toStream();
  }
}
