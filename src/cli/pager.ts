import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Context } from './context.ts';
import type { Options } from './options.ts';
import { writeOutput } from './write-output.ts';

/** Words of a command line as shells have them, quotes taken off: `less -R`, `"/opt/my pager" -x`. */
const WORD = /"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<plain>\S+)/g;

export const toWords = (line: string): readonly string[] =>
  Array.from(line.matchAll(WORD), ({ groups }) => groups?.double ?? groups?.single ?? groups?.plain ?? '');

/** The pager to use, as words; null where the output goes straight to standard output. */
export function toPager({ output }: Options, { stdout, env }: Context): readonly string[] | null {
  if (output !== undefined || stdout.isTTY !== true || env.TERM === 'dumb') return null;
  const words = toWords(env.PAGER ?? '');
  return words.length === 0 || words[0] === 'cat' ? null : words;
}

/** As gh and git set them where the user has not: quit if one screen, keep colours, leave the screen. */
const DEFAULTS = { LESS: 'FRX', LV: '-c' };

/**
 * Shows a text through the pager that `PAGER` names where standard output is a terminal, else writes it
 * as every command does. A pager that cannot be started is none; one that is left early is no failure.
 */
export async function writePaged(text: string, options: Options, context: Context): Promise<void> {
  const pieces = async function* () {
    yield text;
  };
  const [command, ...args] = toPager(options, context) ?? [];
  if (command === undefined) return writeOutput(pieces(), options.output, context);
  const pager = spawn(command, args, {
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...DEFAULTS, ...context.env },
  });
  pager.stdin.on('error', () => {});
  // Ctrl-C is for the pager: it stops a search there. We end when it ends.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  pager.stdin.end(text);
  const failed = await once(pager, 'close').then(
    () => false,
    () => true,
  );
  process.off('SIGINT', ignore);
  if (failed) await writeOutput(pieces(), undefined, context);
}
