import { existsSync } from 'node:fs';
import path from 'node:path';
import { indexOutlets, type OutletIndex } from '../corpus/outlets.ts';
import type { Problem } from '../corpus/problem.ts';
import {
  type FileSource,
  findCorpus,
  readArticle,
  readArticles,
  STANDARD_INPUT,
} from '../corpus/read-corpus.ts';
import type { Document } from '../model/document.ts';
import { toSafeText } from '../output/sanitise.ts';
import type { Context } from './context.ts';
import { type OpenPack, openPack } from './engine/load-pack.ts';
import type { EngineSettings, Task } from './engine/task.ts';
import { UsageError } from './errors.ts';
import type { Options, Shard } from './options.ts';
import { toPackPath } from './pack-path.ts';

/** The folder that is read where none is named. */
const DEFAULT_FOLDER = 'seeds';

/** A corpus as one command reads it. */
export interface Corpus {
  readonly pack: OpenPack;
  readonly packPath: EngineSettings['pack'];
  readonly outlets: OutletIndex;
  /** In corpus order. `count` gets the number of articles where it is known. */
  readonly tasks: (count?: (total: number | null) => void) => AsyncGenerator<Task>;
  /** In corpus order; what cannot be read is reported and left out. */
  readonly documents: () => AsyncGenerator<Document>;
  /** Names something that could not be read on standard error. */
  readonly report: (problem: Problem) => void;
  /** How many inputs could not be read so far. */
  readonly failures: () => number;
}

function toInputs(paths: readonly string[], options: Options, context: Context): readonly string[] {
  const named = [...(options.corpus ?? []), ...paths];
  if (named.length > 0) return named;
  const fromEnvironment = context.env.IRAN_CORPUS?.split(path.delimiter).filter((part) => part !== '') ?? [];
  if (fromEnvironment.length > 0) return fromEnvironment;
  return [
    existsSync(DEFAULT_FOLDER) ? DEFAULT_FOLDER : path.join(context.programFolder, '..', DEFAULT_FOLDER),
  ];
}

/** A run of the list for each part: put one after the other, they are the list. */
const takeShard = <T>(list: readonly T[], shard: Shard | undefined): readonly T[] => {
  if (!shard) return list;
  const { part, parts } = shard;
  return list.slice(Math.floor((list.length * (part - 1)) / parts), Math.floor((list.length * part) / parts));
};

/**
 * Opens the corpus that the command line names.
 * @throws {PackError} the pack cannot be used
 * @throws {UsageError} a part of standard input is asked for
 */
export async function openCorpus(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<Corpus> {
  const inputs = toInputs(paths, options, context);
  const hasStream = inputs.includes(STANDARD_INPUT);
  if (hasStream && options.shard)
    throw new UsageError('--shard: standard input has no parts. Split it before it comes here.');
  const packPath = toPackPath(options, context);
  const pack = await openPack(packPath);
  const outlets = indexOutlets(pack.names.outlets);
  let failures = 0;
  const report = ({ path: where, message }: Problem) => {
    failures++;
    context.stderr.write(`iran-corpus: ${toSafeText(where)}: ${toSafeText(message)}\n`);
  };

  /** Last first: each is taken off the list when its turn comes, so that long lists do not stay in memory. */
  async function listFiles(): Promise<FileSource[]> {
    const { files, problems } = await findCorpus(inputs.filter((input) => input !== STANDARD_INPUT));
    problems.forEach(report);
    return [...takeShard(files, options.shard)].reverse();
  }

  async function* tasks(count: (total: number | null) => void = () => {}): AsyncGenerator<Task> {
    const left = await listFiles();
    count(hasStream ? null : left.length);
    for (let file = left.pop(); file; file = left.pop()) yield { file };
    if (!hasStream) return;
    for await (const read of readArticles(context.stdin, outlets, options.maxBytes)) {
      if ('problem' in read) report(read.problem);
      else yield read;
    }
  }

  async function* documents(): AsyncGenerator<Document> {
    for await (const task of tasks()) {
      const read = 'file' in task ? await readArticle(task.file, outlets, options.maxBytes) : task;
      if ('problem' in read) report(read.problem);
      else yield read.document;
    }
  }

  return { pack, packPath, outlets, tasks, documents, report, failures: () => failures };
}
