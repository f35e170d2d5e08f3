import type { CommandSpec } from '../command-specs.ts';
import { type OptionName, toOption } from '../options.ts';

/** What can be completed after an option or as an argument. */
export type Value =
  | { readonly kind: 'none' }
  | { readonly kind: 'file' }
  | { readonly kind: 'folder' }
  | { readonly kind: 'choices'; readonly choices: readonly string[] }
  /** Something has to follow, but nobody can tell what. */
  | { readonly kind: 'text' };

export interface CompletedOption {
  /** `--format` */
  readonly long: string;
  /** `-f`; null where there is none. */
  readonly short: string | null;
  readonly description: string;
  readonly value: Value;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletedOption[];
  readonly argument: Value;
}

const HELP: CompletedOption = {
  long: '--help',
  short: '-h',
  description: 'show help',
  value: { kind: 'none' },
};

/** `help`, which is no command of the table. @param topics what it tells of beside the commands */
export const toHelpCommand = (
  specs: readonly CommandSpec[],
  topics: readonly string[],
): CompletedCommand => ({
  name: 'help',
  summary: 'show help of a command or a topic',
  options: [],
  argument: { kind: 'choices', choices: [...specs.map(({ name }) => name), ...topics] },
});

const PLACEHOLDER = /[<[](?<name>[^\]>]+)[\]>]/;

const toKind = (flags: string): 'file' | 'folder' | 'text' => {
  const name = PLACEHOLDER.exec(flags)?.groups?.name ?? '';
  if (/^(?:paths?|file|baseline)\b/.test(name)) return 'file';
  return name === 'dir' || name === 'gold' ? 'folder' : 'text';
};

/** What may follow an option of a command, beside what the option itself knows; null where nobody can tell. */
export type ValuesOf = (command: string, option: OptionName) => readonly string[] | null;

function toCompletedOption(name: OptionName, values: readonly string[] | null): CompletedOption {
  const { long, short, flags, description, argChoices, required, optional } = toOption(name);
  const choices = argChoices ?? values;
  const value: Value = choices
    ? { kind: 'choices', choices }
    : { kind: required || optional ? toKind(flags) : 'none' };
  return { long: long ?? '', short: short ?? null, description, value };
}

/**
 * What can be completed, for each command in the order of the help.
 * @param choices of arguments, by command
 */
export const toCompletedCommands = (
  specs: readonly CommandSpec[],
  choices: Readonly<Record<string, readonly string[]>>,
  valuesOf: ValuesOf,
): readonly CompletedCommand[] =>
  specs.map(({ name, summary, options, argument }) => {
    const known = Object.hasOwn(choices, name) ? choices[name] : undefined;
    const value: Value = known
      ? { kind: 'choices', choices: known }
      : { kind: argument === null ? 'none' : toKind(argument[0]) };
    const completed = options.map((option) => toCompletedOption(option, valuesOf(name, option)));
    return { name, summary, options: [...completed, HELP], argument: value };
  });
