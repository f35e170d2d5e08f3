import type { Annotation } from '../../model/records.ts';
import { annotationColumns } from '../../output/annotation-columns.ts';
import { type AnnotatedCorpus, openAnnotations } from '../annotations.ts';
import type { Run } from '../command-specs.ts';
import { toOutletHint } from '../filters.ts';
import type { List } from '../list.ts';
import type { Options } from '../options.ts';
import { runList, toResult } from '../run-list.ts';
import { writeOutput } from '../write-output.ts';

export const list: List<Annotation> = {
  columns: annotationColumns,
  fields: [
    ...['schemaVersion', 'id', 'path', 'outlet', 'published', 'title', 'url', 'zones', 'speakers', 'quotes'],
    ...['scareQuotes', 'dates', 'stances'],
  ],
  textOf: () => '',
  dateOf: ({ published }) => published?.edtf ?? null,
};

/** Whether annotations are printed as the engine hands them on, without being read. */
const isWhole = ({ fields, sort, limit }: Options) =>
  fields === undefined && sort === undefined && limit === undefined;

async function* toLines(corpus: AnnotatedCorpus, count: () => void): AsyncGenerator<string> {
  for await (const json of corpus.jsons()) {
    count();
    yield `${json}\n`;
  }
}

/**
 * Prints everything found in each article: one JSON object a line, or with `--json` one array. Tables tell
 * how much was found.
 */
export const run: Run = async (paths, options, context) => {
  const format = options.json ? 'json' : (options.format ?? 'ndjson');
  const corpus = await openAnnotations(paths, options, context);
  if (format !== 'ndjson' || !isWhole(options)) {
    const hint = () => toOutletHint(options, corpus.outlets) ?? 'No document matches.';
    const records = corpus.annotations();
    const listed = { list, records, tests: [], hint, failures: corpus.failures };
    return runList(listed, { ...options, format }, context);
  }
  let printed = 0;
  const lines = toLines(corpus, () => {
    printed++;
  });
  await writeOutput(lines, options.output, context);
  return toResult(corpus.failures(), printed, options);
};
