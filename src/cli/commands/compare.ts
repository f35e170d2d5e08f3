import type { Comparison } from '../../model/comparison.ts';
import type { PositionRecord } from '../../model/list-records.ts';
import { positionColumns } from '../../output/position-columns.ts';
import { toSafeText } from '../../output/sanitise.ts';
import { streamSections } from '../../output/stream-sections.ts';
import { openAnnotations } from '../annotations.ts';
import type { Run } from '../command-specs.ts';
import { compareCorpus } from '../comparison.ts';
import { keepSections, pickSections } from '../comparison-sections.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { toLayout } from '../layout.ts';
import type { List } from '../list.ts';
import { narrowComparison } from '../narrow-comparison.ts';
import type { Options } from '../options.ts';
import { runList, toResult } from '../run-list.ts';
import { writeOutput } from '../write-output.ts';

/** Rows and entries of each section, where `--limit` does not say. */
const MOST = 20;

/** The matrix as a list, a record for each cell: what CSV, Markdown and the like show of a comparison. */
export const list: List<PositionRecord> = {
  columns: positionColumns,
  fields: [
    ...['document', 'outlet', 'published', 'speaker', 'topic', 'position', 'date', 'evidence', 'stances'],
  ],
  textOf: ({ evidence }) => evidence,
  dateOf: ({ date, published }) => date ?? published,
};

async function* toRecords({ stances }: Comparison): AsyncGenerator<PositionRecord> {
  for (const { speaker, topic, cells } of stances)
    for (const { stance: _, ...cell } of cells) yield { speaker, topic, ...cell };
}

/** What shows a comparison whole, section by section; the other formats show positions. */
const WHOLE: readonly string[] = ['table', 'json', 'ndjson'];

async function* formatWhole(
  comparison: Comparison,
  name: string,
  options: Options,
  context: Context,
): AsyncGenerator<string> {
  const { fields, limit } = options;
  if (name === 'table') {
    const { formatComparison } = await import('../../output/comparison/format-comparison.ts');
    const kept = keepSections(comparison, fields);
    yield formatComparison(kept, options.by ?? 'outlet', limit ?? MOST, toLayout(options, context));
    return;
  }
  yield* streamSections(pickSections(comparison, fields, limit), name === 'json' ? 2 : 0);
  yield '\n';
}

/**
 * Sets articles side by side: positions, changes of position, wordings, omissions and figures. `--fields`
 * chooses sections; in the formats of lists, which show positions, it chooses columns.
 */
export const run: Run = async (paths, options, context) => {
  const name = options.json ? 'json' : (options.format ?? 'table');
  const isWhole = WHOLE.includes(name);
  if (isWhole && options.sort !== undefined)
    throw new UsageError(
      '--sort: the sections of a comparison have an order of their own. Add --format csv, tsv or markdown.',
    );
  const corpus = await openAnnotations(paths, options, context);
  const compared = await compareCorpus(corpus, options);
  const comparison = narrowComparison(compared, options);
  const hint = () => compared.hint() ?? 'There is nothing to compare.';
  if (!isWhole) {
    const { since: _, until: __, ...rest } = options;
    const records = toRecords(comparison);
    return runList({ list, records, tests: [], hint, failures: corpus.failures }, rest, context);
  }
  const found = comparison.stances.length + comparison.claims.length + comparison.figureConflicts.length;
  await writeOutput(formatWhole(comparison, name, options, context), options.output, context);
  if (found === 0 && !options.quiet && corpus.failures() === 0)
    context.stderr.write(`iran-corpus: ${toSafeText(hint())}\n`);
  return toResult(corpus.failures(), found, options);
};
