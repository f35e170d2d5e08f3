import { Command } from 'commander';
import { type CommandSpec, commandSpecs } from '../../../src/cli/command-specs.ts';
import { toOption } from '../../../src/cli/options.ts';

/** Words of a command line up to what a shell would not hand to the program. */
function toArguments(line: string): readonly string[] {
  const words = Array.from(
    line.matchAll(/'(?<single>[^']*)'|"(?<double>[^"]*)"|(?<plain>[^\s'"]+)/g),
    ({ groups }) => groups?.single ?? groups?.double ?? groups?.plain ?? '',
  );
  const end = words.findIndex((word) => /^(?:\||>>?|<|&&)$/.test(word));
  return end < 0 ? words : words.slice(0, end);
}

function toCommand({ argument, rest, options }: CommandSpec): Command {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => {}, outputError: () => {} });
  for (const one of [argument, rest]) if (one) command.argument(...one);
  for (const option of options) command.addOption(toOption(option));
  return command.action(() => {});
}

/**
 * Parses a command line as the program does, without running it.
 * @param line without the program's name
 * @throws what the program would tell
 */
export function parseLine(line: string): void {
  const [name, ...args] = toArguments(line);
  if (name === 'help') return;
  const spec = commandSpecs.find((one) => one.name === name);
  if (!spec) throw new Error(`${line}: there is no command ${name}`);
  toCommand(spec).parse([...args], { from: 'user' });
}
