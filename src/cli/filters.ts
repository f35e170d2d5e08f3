import { findByHost, type OutletIndex } from '../corpus/outlets.ts';
import { toKebab } from '../lexicon/name-key.ts';
import type { Document } from '../model/document.ts';
import { UsageError } from './errors.ts';
import { findTopic } from './find-topic.ts';
import type { List } from './list.ts';
import type { Options } from './options.ts';
import { toPlacement } from './period.ts';
import { findNearest } from './suggest.ts';
import { toTextTest } from './text-pattern.ts';

export type Test<R> = (record: R) => boolean | Promise<boolean>;

/** Ids of the outlets named, or kebab cases of names that the pack does not know; null where none is named. */
export function toWantedOutlets({ outlet }: Options, index: OutletIndex): readonly string[] | null {
  if (!outlet) return null;
  return outlet.map(
    (name) => (index.byKey.get(toKebab(name)) ?? findByHost(index, name))?.id ?? toKebab(name),
  );
}

/** What to say where no article is from the outlets named; null where none is named. */
export function toOutletHint({ outlet }: Options, index: OutletIndex): string | null {
  const [first] = outlet ?? [];
  if (first === undefined) return null;
  const names = new Set([...index.byKey.values()].map(({ name }) => name));
  const near = names.has(first) ? [] : findNearest(first, names, (name) => name.toLowerCase(), 1);
  const guess = near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : '';
  return `No article is from ${first}. ${guess}See iran-corpus docs for the outlets there are.`;
}

/** Whether a document is from one of the outlets; `unknown` is the outlet of those that tell none. */
export const isFrom = ({ outlet }: Document, wanted: readonly string[] | null): boolean =>
  wanted === null ||
  (outlet === null
    ? wanted.includes('unknown')
    : wanted.includes(outlet.id) || wanted.includes(toKebab(outlet.name)));

/** What `--type` and `--topic` name, checked against what there is. @throws {UsageError} */
export function toChosen(option: string, named: readonly string[] | undefined, known: readonly string[]) {
  if (!named) return null;
  const chosen = named.map((name) => {
    const found = known.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return found;
    const near = findNearest(name, known);
    const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ` There are: ${known.join(', ')}.`;
    throw new UsageError(`${option} ${name}: there is no such ${option.slice(2)}.${hint}`);
  });
  return new Set(chosen);
}

/**
 * The tests that the options put to each record, all of which it must pass.
 * @throws {UsageError} a date, pattern, type or topic is wrong
 */
export async function toTests<R extends object>(
  list: List<R>,
  options: Options,
  topics: readonly string[],
): Promise<readonly Test<R>[]> {
  const tests: Test<R>[] = [];
  const types = toChosen('--type', options.type, list.types ?? []);
  if (types) tests.push((record) => list.typesOf?.(record).some((type) => types.has(type)) ?? false);
  const wanted = toChosen(
    '--topic',
    options.topic?.map((name) => findTopic(name, topics) ?? name),
    topics,
  );
  if (wanted) tests.push((record) => list.topicsOf?.(record).some((topic) => wanted.has(topic)) ?? false);
  const { minConfidence } = options;
  if (minConfidence !== undefined)
    tests.push((record) => (list.confidenceOf?.(record) ?? 1) >= minConfidence);
  const place = await toPlacement(list, options);
  if (place) tests.push(async (record) => (await place(record)) !== 'out');
  if (options.text !== undefined) {
    const matches = await toTextTest(options.text);
    tests.push((record) => matches(list.textOf(record)));
  }
  return tests;
}
