import { createReadStream } from 'node:fs';
import { findFiles } from '../../corpus/find-files.ts';
import { indexOutlets } from '../../corpus/outlets.ts';
import { formatReadError } from '../../corpus/problem.ts';
import { DEFAULT_MAX_BYTES } from '../../corpus/read-bytes.ts';
import { STANDARD_INPUT } from '../../corpus/read-corpus.ts';
import { openCorpusFolder } from '../../import/corpus-folder.ts';
import { toManifestPath } from '../../import/manifest-file.ts';
import { readInput } from '../../import/read-input.ts';
import { withoutParts } from '../../import/saved-pages.ts';
import { formatWritten } from '../../import/summary.ts';
import { toSafeJson, toSafeText } from '../../output/sanitise.ts';
import type { Run } from '../command-specs.ts';
import { openPack } from '../engine/load-pack.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { toPackPath } from '../pack-path.ts';
import { showProgress } from '../progress.ts';
import { writeOutput } from '../write-output.ts';

/** What is read in a folder; a file that is named is read whatever it is called. */
const ENDINGS = ['.html', '.htm', '.xhtml', '.warc', '.jsonl', '.ndjson'].flatMap((ending) => [
  ending,
  `${ending}.gz`,
]);

/**
 * Writes the articles of pages, WARC files and JSON records into a corpus folder, and lists the files it
 * wrote. What is in the folder stays as it is; the manifest gets entries for what is new.
 */
export const run: Run = async (paths, options, context) => {
  const { output: folder, quiet, json, maxBytes = DEFAULT_MAX_BYTES } = options;
  if (folder === undefined) throw new UsageError('import: name a folder to write to, with --output FOLDER.');
  if (paths.length === 0)
    throw new UsageError('import: name HTML pages, WARC files or JSON lines, or - for standard input.');
  const { names } = await openPack(toPackPath(options, context));
  const settings = { outlets: indexOutlets(names.outlets), maxBytes };
  const corpus = await openCorpusFolder(folder);
  const { stderr, stdout } = context;
  let failures = 0;
  let known = 0;
  const report = (where: string, message: string) => {
    failures++;
    stderr.write(`iran-corpus: ${toSafeText(where)}: ${toSafeText(message)}\n`);
  };
  const progress = showProgress(null, options, context);

  async function add(shown: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
    for await (const item of readInput(chunks, settings)) {
      progress.tick();
      if ('problem' in item)
        report([shown, item.where].filter((part) => part !== '').join(': '), item.problem);
      else if ((await corpus.add(item.article)) === null) known++;
    }
  }

  const found = await findFiles(
    paths.filter((name) => name !== STANDARD_INPUT),
    ENDINGS,
  );
  for (const { path, message } of found.problems) report(path, message);
  try {
    for (const { path, absolute } of withoutParts(found.files))
      await add(path, createReadStream(absolute)).catch((error: unknown) => {
        // Expected failures end the run; what the system says is about this file.
        if ((error as Error).name.endsWith('FolderError') || !(error as NodeJS.ErrnoException).syscall)
          throw error;
        report(path, formatReadError(error));
      });
    if (paths.includes(STANDARD_INPUT)) await add(STANDARD_INPUT, context.stdin);
  } finally {
    progress.end();
    // What was written is told in the manifest, whatever happened after it.
    if (corpus.added().length > 0) {
      const manifest = await corpus.toManifest();
      await writeOutput(
        (async function* () {
          yield manifest;
        })(),
        toManifestPath(folder),
        context,
      );
    }
  }
  const added = corpus.added();
  if (json) stdout.write(`${toSafeJson(added, 2)}\n`);
  else for (const { file } of added) stdout.write(`${toSafeText(file)}\n`);
  if (!quiet) stderr.write(`iran-corpus: ${toSafeText(formatWritten(folder, added, known, failures))}\n`);
  return failures > 0 ? exitCodes.input : exitCodes.done;
};
