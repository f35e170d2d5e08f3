/** What the program ends with. */
export const exitCodes = {
  done: 0,
  /** Nothing matched and `--exit-status` was given, or a check asked for failed. */
  nothing: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Some input could not be read; the rest was printed. */
  input: 3,
  /** A mistake of the program itself, as sysexits.h has it. */
  bug: 70,
  /** Stopped by Ctrl-C: 128 + the signal's number, as shells have it. */
  interrupted: 130,
} as const;

/** What each code tells, for the help and the manual. */
export const exitMeanings: Readonly<Record<keyof typeof exitCodes, string>> = {
  done: 'done; also when nothing matched',
  nothing:
    'with --exit-status: nothing matched, or for changes: something changed. A check that was asked for failed',
  usage: 'the command line, a pack or a pattern is wrong; nothing was printed',
  input: 'some input could not be read, or the output not be written',
  bug: 'a mistake of the program itself; please report it',
  interrupted: 'stopped by Ctrl-C',
};

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A mistake in the command line. `message` is a whole sentence for the user. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly exitCode = exitCodes.usage;
}

/** The result could not be written. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  readonly exitCode = exitCodes.input;
}

/** Expected failures carry an exit code; anything else is a bug. */
export function toExitCode(error: unknown): ExitCode | null {
  const code = (error as { exitCode?: unknown } | null)?.exitCode;
  return error instanceof Error && error.name.endsWith('Error') && typeof code === 'number'
    ? (code as ExitCode)
    : null;
}
