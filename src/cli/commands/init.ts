import path from 'node:path';
import { toTitle } from '../../corpus/document-title.ts';
import { indexOutlets } from '../../corpus/outlets.ts';
import type { Problem } from '../../corpus/problem.ts';
import { findCorpus, readArticle } from '../../corpus/read-corpus.ts';
import {
  formatManifest,
  type NewEntry,
  readManifestFile,
  toManifestPath,
} from '../../import/manifest-file.ts';
import { formatListed } from '../../import/summary.ts';
import { toSafeText } from '../../output/sanitise.ts';
import type { Run } from '../command-specs.ts';
import { openPack } from '../engine/load-pack.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { toPackPath } from '../pack-path.ts';
import { showProgress } from '../progress.ts';
import { writeOutput } from '../write-output.ts';

/**
 * Writes a manifest for the texts of a folder, with what they tell of themselves; the rest is null, to be
 * filled in. Never changes an entry: where there is a manifest, `--add` lists what no manifest lists yet.
 */
export const run: Run = async ([folder = '.'], options, context) => {
  const manifest = toManifestPath(folder);
  const before = await readManifestFile(folder);
  if (before && !options.add)
    throw new UsageError(
      `init ${folder}: ${manifest} is there already. With --add, files that it does not list are added; its entries stay as they are.`,
    );
  let failures = 0;
  const report = ({ path: where, message }: Problem) => {
    failures++;
    context.stderr.write(`iran-corpus: ${toSafeText(where)}: ${toSafeText(message)}\n`);
  };
  const { files, problems } = await findCorpus([folder]);
  problems.forEach(report);
  const unlisted = files.filter(({ told }) => told === null);
  const { names } = await openPack(toPackPath(options, context));
  const outlets = indexOutlets(names.outlets);
  const progress = showProgress(unlisted.length, options, context);
  const entries: NewEntry[] = [];
  for (const file of unlisted) {
    const read = await readArticle(file, outlets, options.maxBytes);
    progress.tick();
    if ('problem' in read) {
      report(read.problem);
      continue;
    }
    const { document } = read;
    entries.push({
      file: path.relative(folder, file.absolute).split(path.sep).join('/'),
      outlet: document.outlet?.name ?? null,
      published: document.published?.edtf ?? null,
      url: null,
      title: toTitle(document),
      language: null,
    });
  }
  progress.end();
  if (entries.length > 0) {
    const text = formatManifest(before, entries);
    await writeOutput(
      (async function* () {
        yield text;
      })(),
      manifest,
      context,
    );
  }
  const written = entries.length > 0 ? formatListed(manifest, entries) : 'Every text is listed already.';
  if (!options.quiet && (entries.length > 0 || failures === 0))
    context.stderr.write(`iran-corpus: ${toSafeText(written)}\n`);
  return failures > 0 ? exitCodes.input : exitCodes.done;
};
