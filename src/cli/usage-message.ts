import { existsSync } from 'node:fs';
import type { CommanderError } from 'commander';
import { type CommandSpec, commandSpecs } from './command-specs.ts';

const NAME = 'iran-corpus';

/** What commander prints, as a sentence that stands alone. */
const toSentence = (message: string): string => {
  const text = message
    .replace(/^error: /, '')
    .replace(/(?<!\s)\s*\n\s*/g, ' ')
    .trim();
  return /[.?!)]$/.test(text) ? text : `${text}.`;
};

/** What to do about an argument that is missing: what it is, and who tells which there are. */
const toMissing = ({ name, argument }: CommandSpec): string =>
  `${name} needs ${argument?.[0]}: ${argument?.[1]}.`;

function toMisplaced(args: readonly string[]): string | null {
  const [first = ''] = args;
  const command = commandSpecs.find(({ name }) => args.includes(name));
  if (first.startsWith('-') && command)
    return `Options stand after the command: ${NAME} ${command.name} ${first}`;
  if (!first.startsWith('-') && existsSync(first)) return `Name a command before it: ${NAME} quotes ${first}`;
  return null;
}

/**
 * What is wrong with a command line, and what to do about it.
 * @param error as commander throws it
 */
export function toUsageMessage({ code, message }: CommanderError, args: readonly string[]): string {
  const spec = commandSpecs.find(({ name }) => name === args[0]);
  const help = `See ${NAME} help${spec ? ` ${spec.name}` : ''}.`;
  if (code === 'commander.missingArgument' && spec) return `${toMissing(spec)} ${help}`;
  const sentence = toSentence(message);
  // It tells what there is, or what is like it.
  if (/Did you mean|Allowed choices|It should be/.test(sentence)) return sentence;
  const isUnknown = code === 'commander.unknownOption' || code === 'commander.unknownCommand';
  return `${sentence} ${(isUnknown && !spec ? toMisplaced(args) : null) ?? help}`;
}
