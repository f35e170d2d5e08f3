import { commandSpecs, type Run } from '../command-specs.ts';
import { formatBash } from '../completion/bash.ts';
import { formatFish } from '../completion/fish.ts';
import { toCompletedCommands, toHelpCommand } from '../completion/to-commands.ts';
import { formatZsh } from '../completion/zsh.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { helpTopics } from '../help/help-topics.ts';
import { findNearest } from '../suggest.ts';
import { writeOutput } from '../write-output.ts';

const shells = { bash: formatBash, zsh: formatZsh, fish: formatFish } as const;

const PROGRAM = 'iran-corpus';

/** Prints a script that completes commands, options and their values in a shell. */
export const run: Run = async ([shell = ''], options, context) => {
  const names = Object.keys(shells);
  const format = Object.hasOwn(shells, shell) ? shells[shell as keyof typeof shells] : null;
  if (!format) {
    const [near] = findNearest(shell, names);
    const hint = near === undefined ? `There are: ${names.join(', ')}.` : `Did you mean ${near}?`;
    throw new UsageError(`completion ${shell}: there is no script for this shell. ${hint}`);
  }
  const topics = ['topics', ...helpTopics.map(({ name }) => name)];
  const commands = [
    ...toCompletedCommands(commandSpecs, { completion: names }),
    toHelpCommand(commandSpecs, topics),
  ];
  const text = (async function* () {
    yield format(PROGRAM, commands);
  })();
  await writeOutput(text, options.output, context);
  return exitCodes.done;
};
