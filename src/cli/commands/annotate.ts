import { formatJson } from '../../output/json.ts';
import { openAnnotations } from '../annotations.ts';
import type { Run } from '../command-specs.ts';
import { toResult } from '../run-list.ts';
import { writeOutput } from '../write-output.ts';

/** Prints everything found in each article: one JSON object a line, or with `--json` one array. */
export const run: Run = async (paths, options, context) => {
  const format = options.json ? 'json' : (options.format ?? 'ndjson');
  const corpus = await openAnnotations(paths, options, context);
  let printed = 0;
  const pieces = (async function* () {
    if (format === 'json') {
      yield* formatJson(counted());
      return;
    }
    for await (const json of corpus.jsons()) {
      printed++;
      yield `${json}\n`;
    }
  })();
  async function* counted() {
    for await (const annotation of corpus.annotations()) {
      printed++;
      yield annotation;
    }
  }
  await writeOutput(pieces, options.output, context);
  return toResult(corpus.failures(), printed, options);
};
