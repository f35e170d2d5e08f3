import { dataFormats, loadFormat } from '../output/formats.ts';
import { toSafeText } from '../output/sanitise.ts';
import type { Context } from './context.ts';
import { type ExitCode, exitCodes, UsageError } from './errors.ts';
import { pick, toColumn, toOrder } from './fields.ts';
import type { Test } from './filters.ts';
import { toLayout } from './layout.ts';
import type { List } from './list.ts';
import type { Options } from './options.ts';
import { toPlacement } from './period.ts';
import { writeOutput } from './write-output.ts';

async function* filter<R>(records: AsyncIterable<R>, tests: readonly Test<R>[]): AsyncGenerator<R> {
  next: for await (const record of records) {
    for (const test of tests) if (!(await test(record))) continue next;
    yield record;
  }
}

async function* sort<R>(records: AsyncIterable<R>, order: (a: R, b: R) => number): AsyncGenerator<R> {
  const all: R[] = [];
  for await (const record of records) all.push(record);
  yield* all.sort(order);
}

async function* take<R>(records: AsyncIterable<R>, limit: number): AsyncGenerator<R> {
  if (limit === 0) return;
  let taken = 0;
  for await (const record of records) {
    yield record;
    if (++taken === limit) return;
  }
}

export interface ListRun<R extends object> {
  readonly list: List<R>;
  readonly records: AsyncIterable<R>;
  readonly tests: readonly Test<R>[];
  /** What to say on stderr where nothing matched; null for nothing. */
  readonly hint: () => string | null;
  readonly failures: () => number;
}

/** How a run ended: unread input counts more than an empty result. */
export function toResult(failures: number, matched: number, { exitStatus }: Options): ExitCode {
  if (failures > 0) return exitCodes.input;
  return matched === 0 && exitStatus ? exitCodes.nothing : exitCodes.done;
}

const toPossibleHint = (possible: number, matched: number) =>
  `${possible} of ${matched} lie only possibly in the period: their dates are wider than it, or approximate.`;

/** Filters, sorts, cuts and prints records. @throws {UsageError} a field does not exist */
export async function runList<R extends object>(
  run: ListRun<R>,
  options: Options,
  context: Context,
): Promise<ExitCode> {
  const { list } = run;
  const columns = options.fields?.map((field) => toColumn(list, '--fields', field)) ?? list.columns;
  const order = options.sort === undefined ? null : toOrder(list, options.sort);
  const found = filter(run.records, run.tests);
  const sorted = order ? sort(found, order) : found;
  const kept = options.limit === undefined ? sorted : take(sorted, options.limit);
  const place = await toPlacement(list, options);
  let matched = 0;
  let possible = 0;
  const counted = (async function* () {
    for await (const record of kept) {
      matched++;
      const within = place ? await place(record) : null;
      if (within === 'possibly') possible++;
      yield within === null ? record : { ...record, within: within === 'in' ? 'certainly' : 'possibly' };
    }
  })();
  const name = options.json ? 'json' : (options.format ?? 'table');
  if (name === 'parquet' && options.output === undefined && context.stdout.isTTY)
    throw new UsageError('--format parquet: these are no characters for a terminal. Add --output FILE.');
  const format = await loadFormat(name);
  const layout = toLayout(options, context);
  if (options.fields && dataFormats.includes(name)) {
    const cut = pick(list, options.fields);
    const picked = (async function* () {
      for await (const record of counted) yield cut(record);
    })();
    await writeOutput(format(picked, [], layout), options.output, context);
  } else await writeOutput(format(counted, columns, layout), options.output, context);
  const hint = matched === 0 && !options.quiet && run.failures() === 0 ? run.hint() : null;
  if (possible > 0 && !options.quiet)
    context.stderr.write(`iran-corpus: ${toPossibleHint(possible, matched)}\n`);
  if (hint !== null) context.stderr.write(`iran-corpus: ${toSafeText(hint)}\n`);
  return toResult(run.failures(), matched, options);
}
