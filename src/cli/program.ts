import { Command, CommanderError } from 'commander';
import { type CommandSpec, commandSpecs } from './command-specs.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './errors.ts';
import { inHelpOrder, toGroup } from './option-groups.ts';
import { type Options, toOption } from './options.ts';

const NAME = 'iran-corpus';

/** What to try first. */
const first = {
  examples: [
    ['docs', 'the articles, with outlet and date'],
    ['compare', 'who stands where, what changed, who leaves what out'],
    ['quotes --speaker Larijani --text missile', 'who said what, word for word'],
    ['compare articles/', 'the same of your own: a folder of texts'],
  ],
} as const;

const formatExamples = ({ examples }: Pick<CommandSpec, 'examples'>) => {
  const widest = Math.max(0, ...examples.map(([line]) => line.length));
  const lines = examples.map(([line, what]) => `  $ ${NAME} ${line.padEnd(widest)}  ${what}`);
  return lines.length === 0 ? '' : `Examples:\n${lines.join('\n')}\n`;
};

const FOOT = `
Reads ./seeds, else the articles shipped with the program, where no path is given.
help COMMAND shows examples and options; help topics what else there is to know:
formats, filters, output and exit codes for scripts, packs for other fields of news.`;

/**
 * The command line. A new one for each run, since commander keeps what it has parsed.
 * @param done gets the exit code of the command that ran
 */
function toProgram(
  args: readonly string[],
  version: string,
  context: Context,
  done: (code: ExitCode) => void,
): Command {
  const program = new Command(NAME)
    .description('Who said what, when and in which words, across news outlets.')
    .version(version, '-V, --version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .addHelpText('before', formatExamples(first))
    .addHelpText('after', FOOT);
  const settle = (command: Command) =>
    command.exitOverride().configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: () => {},
      outputError: () => {},
    });
  settle(program);
  // Options are made for the commands that the arguments name: all of them would take longer than a run.
  const isNamed = (name: string) => args.includes(name);
  // Where a command comes first, nothing asks for the others.
  const only = commandSpecs.filter(({ name }) => name === args[0]);
  for (const spec of only.length > 0 ? only : commandSpecs) {
    const command = settle(program.command(spec.name).description(spec.summary));
    command.addHelpText('before', formatExamples(spec));
    if (!isNamed(spec.name)) continue;
    const named = [spec.argument, spec.rest].flatMap((one) => (one ? [one] : []));
    for (const argument of named) command.argument(...argument);
    for (const name of inHelpOrder(spec.options)) {
      const option = toOption(name);
      const group = toGroup(name);
      command.addOption(group === null ? option : option.helpGroup(group));
    }
    command.action(async (...given: unknown[]) => {
      const paths = given
        .slice(0, named.length)
        .flatMap((value) => (value ?? []) as string | readonly string[]);
      const { run } = await spec.load();
      done(await run(paths, command.opts<Options>(), context));
    });
  }
  if (only.length === 0) addHelp(program, settle, context);
  return program;
}

/** `help` of a command, of a topic, or of everything. */
function addHelp(program: Command, settle: (command: Command) => Command, context: Context): void {
  settle(program.command('help').description('show help of a command or a topic; help topics lists these'))
    .argument('[name]', 'a command, a topic, or topics')
    .action(async (name?: string) => {
      const command = name === undefined ? program : program.commands.find((one) => one.name() === name);
      if (command) return command.outputHelp();
      const { showTopic } = await import('./help/show-help.ts');
      await showTopic(name ?? '', context);
    });
}

/** Parses the arguments and runs the command they name. @throws {UsageError} the command line is wrong */
export async function runProgram(
  args: readonly string[],
  version: string,
  context: Context,
): Promise<ExitCode> {
  let result: ExitCode = exitCodes.done;
  const program = toProgram(args, version, context, (code) => {
    result = code;
  });
  if (args.length === 0) {
    program.outputHelp();
    return exitCodes.done;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return exitCodes.done;
    const { toUsageMessage } = await import('./usage-message.ts');
    throw new UsageError(toUsageMessage(error, args));
  }
  return result;
}
