import { commandSpecs, type ListNames, type Run } from '../command-specs.ts';
import { formatBash } from '../completion/bash.ts';
import { formatFish } from '../completion/fish.ts';
import { toCompletedCommands, toHelpCommand, type ValuesOf } from '../completion/to-commands.ts';
import { formatZsh } from '../completion/zsh.ts';
import type { Context } from '../context.ts';
import { openPack } from '../engine/load-pack.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { helpTopics } from '../help/help-topics.ts';
import type { Options } from '../options.ts';
import { toPackPath } from '../pack-path.ts';
import { findNearest } from '../suggest.ts';
import { writeOutput } from '../write-output.ts';
import { schemaNames } from './schema.ts';

const shells = { bash: formatBash, zsh: formatZsh, fish: formatFish } as const;

const PROGRAM = 'iran-corpus';

/** What the commands list and the shipped pack knows: columns to sort by, types and topics. */
async function toValuesOf(options: Options, context: Context): Promise<ValuesOf> {
  const lists = new Map<string, ListNames | undefined>();
  for (const { name, load } of commandSpecs) lists.set(name, (await load()).list);
  const { names } = await openPack(toPackPath(options, context));
  return (command, option) => {
    const list = lists.get(command);
    if (option === 'topic') return names.topics.map(({ id }) => id);
    if (option === 'sort') return list?.columns.map(({ name }) => name) ?? null;
    return option === 'type' ? (list?.types ?? null) : null;
  };
}

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
    ...toCompletedCommands(
      commandSpecs,
      { completion: names, schema: schemaNames },
      await toValuesOf(options, context),
    ),
    toHelpCommand(commandSpecs, topics),
  ];
  const text = (async function* () {
    yield format(PROGRAM, commands);
  })();
  await writeOutput(text, options.output, context);
  return exitCodes.done;
};
