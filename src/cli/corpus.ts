import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type OutletIndex, toOutletIndex } from '../corpus/outlets.ts';
import type { Problem } from '../corpus/problem.ts';
import { findCorpus, readArticle, readArticles, STANDARD_INPUT } from '../corpus/read-corpus.ts';
import type { Pack } from '../lexicon/pack.ts';
import type { Document } from '../model/document.ts';
import { toSafeText } from '../output/sanitise.ts';
import type { Context } from './context.ts';
import type { Options } from './options.ts';

/** The folder that is read where none is named. */
const DEFAULT_FOLDER = 'seeds';

/** A corpus as one command reads it. */
export interface Corpus {
  readonly pack: Pack;
  readonly outlets: OutletIndex;
  /** In corpus order; what cannot be read is reported and left out. */
  readonly documents: () => AsyncGenerator<Document>;
  /** How many inputs could not be read so far. */
  readonly failures: () => number;
}

async function loadPack({ pack }: Options, { programFolder }: Context): Promise<Pack> {
  if (pack !== undefined) return (await import('../corpus/read-pack.ts')).readPack(pack);
  // The shipped pack was checked when it was built.
  return JSON.parse(await readFile(path.join(programFolder, 'packs/iran.json'), 'utf8')) as Pack;
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

/** Opens the corpus that the command line names. @throws {PackError} the pack cannot be used */
export async function openCorpus(
  paths: readonly string[],
  options: Options,
  context: Context,
): Promise<Corpus> {
  const inputs = toInputs(paths, options, context);
  const pack = await loadPack(options, context);
  const outlets = toOutletIndex(pack.outlets);
  let failures = 0;
  const report = ({ path: where, message }: Problem) => {
    failures++;
    context.stderr.write(`iran-corpus: ${toSafeText(where)}: ${toSafeText(message)}\n`);
  };

  async function* documents(): AsyncGenerator<Document> {
    const { files, problems } = await findCorpus(inputs.filter((input) => input !== STANDARD_INPUT));
    problems.forEach(report);
    for (const file of files) {
      const read = await readArticle(file, outlets, options.maxBytes);
      if ('problem' in read) report(read.problem);
      else yield read.document;
    }
    if (!inputs.includes(STANDARD_INPUT)) return;
    for await (const read of readArticles(context.stdin, outlets, options.maxBytes)) {
      if ('problem' in read) report(read.problem);
      else yield read.document;
    }
  }

  return { pack, outlets, documents, failures: () => failures };
}
