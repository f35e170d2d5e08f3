import { InvalidArgumentError, Option } from 'commander';
import { type FormatName, formatNames } from '../output/formats.ts';
import { recordTypes } from './record-types.ts';

/** What the command line says, as commander hands it on. Filters that are repeated are alternatives. */
export interface Options {
  readonly corpus?: readonly string[];
  readonly pack?: string;
  readonly maxBytes?: number;
  readonly speaker?: readonly string[];
  readonly outlet?: readonly string[];
  readonly topic?: readonly string[];
  readonly type?: readonly string[];
  readonly since?: string;
  readonly until?: string;
  readonly text?: string;
  readonly minConfidence?: number;
  readonly limit?: number;
  readonly sort?: string;
  readonly format?: FormatName;
  readonly json?: boolean;
  readonly fields?: readonly string[];
  readonly output?: string;
  readonly add?: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly quiet?: boolean;
  readonly exitStatus?: boolean;
  readonly shard?: Shard;
  readonly jobs?: number;
  /** False with `--no-cache`. */
  readonly cache?: boolean;
  readonly clear?: boolean;
  readonly errors?: number;
  readonly failOn?: readonly string[];
  readonly to?: 'brat' | 'web-annotation';
  readonly force?: boolean;
  readonly base?: string;
  readonly by?: 'outlet' | 'document' | 'date';
}

/** The K-th of N parts of a corpus, counted from 1. */
export interface Shard {
  readonly part: number;
  readonly parts: number;
}

function toShard(text: string): Shard {
  const [part = 0, parts = 0] = (/^(\d{1,7})\/(\d{1,7})$/.exec(text) ?? []).slice(1).map(Number);
  if (part < 1 || part > parts)
    throw new InvalidArgumentError('It should be K/N, such as 1/8, with K from 1 to N.');
  return { part, parts };
}

function toJobs(text: string): number {
  const jobs = toCount(text);
  if (jobs < 1 || jobs > 256) throw new InvalidArgumentError('It should be a number from 1 to 256.');
  return jobs;
}

function toCount(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw new InvalidArgumentError('It should be a whole number, 0 or more.');
  return Number(text);
}

function toShare(text: string): number {
  const value = Number(text);
  if (!/^[\d.]+$/.test(text) || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError('It should be a number from 0 to 1.');
  return value;
}

const SIZES: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function toBytes(text: string): number {
  const { number, unit = '' } = /^(?<number>\d{1,12})(?<unit>[kmg]?)b?$/i.exec(text)?.groups ?? {};
  if (number === undefined)
    throw new InvalidArgumentError('It should be a number of bytes, such as 500k or 16M.');
  return Number(number) * (SIZES[unit.toLowerCase()] ?? 1);
}

const toList = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const collect = (value: string, before: readonly string[] | undefined) => [...(before ?? []), value];

const option = (flags: string, description: string) => new Option(flags, description);

/** What is not among the types is told by the command, with the nearest. */
function typeOption(types: readonly string[]): Option {
  const made = option('--type <type>', 'only of this type').argParser(collect);
  made.argChoices = [...types];
  return made;
}

/** Every option that more than one command takes, by the name under which commands ask for it. */
const makers = {
  corpus: () =>
    option('-c, --corpus <path>', 'file, folder or glob to read; may be repeated').argParser(collect),
  pack: () => option('--pack <dir>', 'folder with the people, states, outlets and topics to know'),
  maxBytes: () => option('--max-bytes <size>', 'refuse longer files, such as 500k or 16M').argParser(toBytes),
  speaker: () =>
    option('-s, --speaker <name>', 'surname, full name, id, alias or another spelling').argParser(collect),
  outlet: () => option('-o, --outlet <name>', 'only from this outlet').argParser(collect),
  topic: () => option('-t, --topic <id>', 'only on this topic, as pack lists them').argParser(collect),
  type: () => option('--type <type>', 'only of this type').argParser(collect),
  speakerType: () => typeOption(recordTypes.speakers),
  quoteType: () => typeOption(recordTypes.quotes),
  dateType: () => typeOption(recordTypes.dates),
  stanceType: () => typeOption(recordTypes.stances),
  claimType: () => typeOption(recordTypes.claims),
  timelineType: () => typeOption(recordTypes.timeline),
  since: () => option('--since <date>', 'not before this date or period (EDTF, such as 2025-09)'),
  until: () => option('--until <date>', 'not after this date or period'),
  text: () => option('--text <pattern>', 'only with these words, or /regular expression/'),
  minConfidence: () =>
    option('--min-confidence <number>', 'only where the rules are this sure, from 0 to 1').argParser(toShare),
  limit: () => option('-n, --limit <number>', 'no more records than this').argParser(toCount),
  sort: () => option('--sort <field>', 'in order of this field; -field turns the order around'),
  format: () => option('-f, --format <format>', 'how to print').choices(formatNames),
  changesFormat: () =>
    option('-f, --format <format>', 'how to print; github: annotations of a workflow').choices([
      ...formatNames,
      'github',
    ]),
  annotationFormat: () =>
    option('-f, --format <format>', 'how to print; tables tell how much was found').choices([
      'ndjson',
      ...formatNames.filter((name) => name !== 'ndjson'),
    ]),
  recordFormat: () =>
    option('-f, --format <format>', 'how to print').choices(formatNames.filter((name) => name !== 'parquet')),
  json: () => option('--json', 'short for --format json'),
  fields: () => option('--fields <list>', 'only these fields, in this order: a,b,c').argParser(toList),
  output: () => option('--output <file>', 'write to a file, whole or not at all'),
  folder: () => option('--output <dir>', 'folder for the texts and their manifest.json'),
  add: () => option('--add', 'list in its manifest the texts that it does not list yet'),
  color: () => option('--color <when>', 'colours').choices(['auto', 'always', 'never']).default('auto'),
  quiet: () => option('-q, --quiet', 'no hints and no progress on stderr'),
  exitStatus: () => option('--exit-status', 'exit with 1 when nothing matched'),
  to: () =>
    option('--to <form>', 'for which annotator').choices(['brat', 'web-annotation']).makeOptionMandatory(),
  exportFolder: () => option('--output <dir>', 'folder for the files').makeOptionMandatory(),
  force: () => option('--force', 'replace files that are there already'),
  base: () => option('--base <iri>', 'address of the folder, for absolute addresses (web-annotation)'),
  exitChanged: () => option('--exit-status', 'exit with 1 when something changed'),
  failOn: () =>
    option('--fail-on <kinds>', 'exit with 1 only for these: reversal,new-claim,figure').argParser(
      (text: string, before: readonly string[] | undefined) => [...(before ?? []), ...toList(text)],
    ),
  exitFaults: () => option('--exit-status', 'exit with 1 when something in the pack is wrong'),
  shard: () =>
    option('--shard <k/n>', 'only the K-th of N parts; together they are the whole').argParser(toShard),
  jobs: () =>
    option('-j, --jobs <number>', 'threads to work in; by default the processor’s').argParser(toJobs),
  cache: () => option('--no-cache', 'annotate again what was annotated before'),
  info: () => option('--info', 'tell where it is and how large; so without options too'),
  clear: () => option('--clear', 'remove all that is kept'),
  errors: () => option('--errors <number>', 'list this many errors').argParser(toCount),
  by: () =>
    option('--by <what>', 'a column for each').choices(['outlet', 'document', 'date']).default('outlet'),
} as const;

export type OptionName = keyof typeof makers;

export const toOption = (name: OptionName): Option => makers[name]();

/** Options of every command that reads a corpus. */
export const readingOptions: readonly OptionName[] = ['corpus', 'pack', 'maxBytes', 'shard'];
/** Options of every command that annotates what it reads. */
export const engineOptions: readonly OptionName[] = ['jobs', 'cache'];
/** Options of every command that prints. */
export const printingOptions: readonly OptionName[] = ['output', 'color', 'quiet'];
/** Options of every command that prints a list of records. */
export const listOptions: readonly OptionName[] = [
  'outlet',
  'since',
  'until',
  'text',
  'limit',
  'sort',
  'format',
  'json',
  'fields',
  'exitStatus',
];
