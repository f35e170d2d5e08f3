import type { Context } from './context.ts';
import type { ExitCode } from './errors.ts';
import { listOptions, type OptionName, type Options, printingOptions, readingOptions } from './options.ts';

/** Runs a command and tells how it ended. `paths` are its arguments. */
export type Run = (paths: readonly string[], options: Options, context: Context) => Promise<ExitCode>;

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Shown in the help before anything else: command line, and what it does. */
  readonly examples: readonly (readonly [string, string])[];
  readonly argument: readonly [string, string] | null;
  readonly options: readonly OptionName[];
  readonly load: () => Promise<{ readonly run: Run }>;
}

const PATHS = ['[paths...]', 'files, folders or globs; - is standard input'] as const;
const list = [...readingOptions, ...listOptions, ...printingOptions];

/** All commands, in the order of the help. A command's code is loaded when it runs. */
export const commandSpecs: readonly CommandSpec[] = [
  {
    name: 'docs',
    summary: 'list the articles, with outlet and date and how these are known',
    examples: [
      ['docs', 'the articles of the corpus'],
      ['docs --since 2026 --json', 'those of 2026 and later, as JSON'],
    ],
    argument: PATHS,
    options: list,
    load: () => import('./commands/docs.ts'),
  },
  {
    name: 'schema',
    summary: 'print the JSON Schema of what a command prints or a file must hold',
    examples: [
      ['schema', 'the names of the schemas'],
      ['schema annotation', 'of what annotate prints for a document'],
    ],
    argument: ['[name]', 'name of the schema'],
    options: ['output'],
    load: () => import('./commands/schema.ts'),
  },
];
