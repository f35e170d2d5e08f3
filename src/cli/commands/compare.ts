import type { Comparison } from '../../model/comparison.ts';
import type { PositionRecord } from '../../model/list-records.ts';
import { toSafeJson } from '../../output/sanitise.ts';
import { openAnnotations } from '../annotations.ts';
import type { Run } from '../command-specs.ts';
import { compareCorpus } from '../comparison.ts';
import type { Context } from '../context.ts';
import { toLayout } from '../layout.ts';
import { narrowComparison } from '../narrow-comparison.ts';
import type { Options } from '../options.ts';
import { toResult } from '../run-list.ts';
import { writeOutput } from '../write-output.ts';

/** Rows and entries of each section, where `--limit` does not say. */
const MOST = 20;

async function* toRecords({ stances }: Comparison): AsyncGenerator<PositionRecord> {
  for (const { speaker, topic, cells } of stances)
    for (const { stance: _, ...cell } of cells) yield { speaker, topic, ...cell };
}

async function* format(
  comparison: Comparison,
  options: Options,
  context: Context,
): AsyncGenerator<string | Uint8Array> {
  const name = options.json ? 'json' : (options.format ?? 'table');
  const layout = toLayout(options, context);
  switch (name) {
    case 'json':
      yield `${toSafeJson(comparison, 2)}\n`;
      return;
    case 'ndjson':
      yield `${toSafeJson(comparison)}\n`;
      return;
    case 'table': {
      const { formatComparison } = await import('../../output/comparison/format-comparison.ts');
      yield formatComparison(comparison, options.by ?? 'outlet', options.limit ?? MOST, layout);
      return;
    }
    default: {
      const { loadFormat } = await import('../../output/formats.ts');
      const { positionColumns } = await import('../../output/position-columns.ts');
      yield* (await loadFormat(name))(toRecords(comparison), positionColumns, layout);
    }
  }
}

/** Sets articles side by side: positions, changes of position, wordings, omissions and figures. */
export const run: Run = async (paths, options, context) => {
  const corpus = await openAnnotations(paths, options, context);
  const compared = await compareCorpus(corpus, options);
  const comparison = narrowComparison(compared, options);
  const found = comparison.stances.length + comparison.claims.length + comparison.figureConflicts.length;
  await writeOutput(format(comparison, options, context), options.output, context);
  if (found === 0 && !options.quiet && corpus.failures() === 0)
    context.stderr.write(`iran-corpus: ${compared.hint() ?? 'There is nothing to compare.'}\n`);
  return toResult(corpus.failures(), found, options);
};
