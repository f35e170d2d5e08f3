import type { Change } from '../../changes/find-changes.ts';
import { toKebab } from '../../lexicon/name-key.ts';
import type { ChangeRecord } from '../../model/changes.ts';
import { changeColumns } from '../../output/change-columns.ts';
import { openAnnotations } from '../annotations.ts';
import { readBaseline } from '../baseline.ts';
import type { Run } from '../command-specs.ts';
import { compareWithBaseline, type Today } from '../compare-with-baseline.ts';
import { exitCodes, UsageError } from '../errors.ts';
import { toFailNames, toFailTest } from '../fail-on.ts';
import { toChosen, toTests, toWantedOutlets } from '../filters.ts';
import { findLines } from '../find-lines.ts';
import type { List } from '../list.ts';
import { runList } from '../run-list.ts';

/** What a baseline of each command can show. */
const KINDS = {
  compare: ['reversal', 'claim', 'figure', 'position', 'document'],
  quotes: ['quote', 'document'],
} as const;

export const list: List<ChangeRecord> = {
  columns: changeColumns,
  fields: [
    ...['document', 'outlet', 'published', 'change', 'kind', 'key', 'fails', 'path', 'line', 'speaker'],
    ...['topic', 'summary', 'text', 'fields', 'before', 'after'],
  ],
  textOf: ({ text }) => text,
  dateOf: ({ published }) => published,
  types: toFailNames([...new Set([...KINDS.compare, ...KINDS.quotes])]),
  typesOf: ({ change, kind }) => [change, kind, `${change}-${kind}`],
};

const sidesOf = ({ before, after }: Change) => [before, after].flatMap((side) => side ?? []);

async function toRecords(
  changes: readonly Change[],
  { paths }: Today,
  fails: ReturnType<typeof toFailTest>,
): Promise<ChangeRecord[]> {
  const places = changes.map(({ place }) => ({ path: paths.get(place.document) ?? null, text: place.text }));
  const lines = await findLines(places);
  return changes.map((found, at): ChangeRecord => {
    const { change, place, before, after, fields, summary } = found;
    const [first] = sidesOf(found);
    const kind = (after ?? before)?.kind ?? 'document';
    return {
      document: place.document,
      outlet: place.outlet,
      published: place.published,
      change,
      kind,
      key: first?.key ?? '',
      fails: fails({ change, kind }),
      path: places[at]?.path ?? null,
      line: lines[at] ?? null,
      speaker: (after ?? before)?.speakers[0] ?? null,
      topic: (after ?? before)?.topics[0] ?? null,
      summary,
      text: place.text,
      fields: [...fields],
      before: before && { ...before.record },
      after: after && { ...after.record },
    };
  });
}

/**
 * Lists what is new, gone or different since an earlier `compare --json` or `quotes --json`. The corpus is
 * read whole, as the baseline was; the filters choose from the changes.
 */
export const run: Run = async ([file = '', ...paths], given, context) => {
  const { exitStatus: _, ...options } = given;
  if (file === '-' && [...paths, ...(options.corpus ?? [])].includes('-'))
    throw new UsageError('changes -: standard input is the baseline; it cannot be an article as well.');
  if (options.format === 'github' && options.fields)
    throw new UsageError('--fields: annotations have none. Leave it out with --format github.');
  const baseline = await readBaseline(file, context);
  const fails = toFailTest(given, KINDS[baseline.of]);
  const { outlet: __, since: ___, until: ____, ...whole } = options;
  const corpus = await openAnnotations(paths, whole, context);
  const { topic, ...rest } = options;
  const topics = toChosen(
    '--topic',
    topic,
    corpus.pack.names.topics.map(({ id }) => id),
  );
  const tests = await toTests(list, rest, []);
  const today = await compareWithBaseline(baseline, corpus, whole);
  const outlets = toWantedOutlets(options, corpus.outlets);
  const isFrom = (name: string | null) =>
    outlets === null ||
    outlets.includes(name === null ? 'unknown' : toKebab(name)) ||
    (name !== null && outlets.includes(corpus.outlets.byKey.get(toKebab(name))?.id ?? ''));
  const wanted = today.changes.filter((change) => {
    const sides = sidesOf(change);
    return (
      (!options.speaker || sides.some(({ speakers }) => speakers.some(today.isWantedSpeaker))) &&
      (!topics || sides.some((side) => side.topics.some(({ id }) => topics.has(id)))) &&
      sides.some(({ outlets: named }) => named.some(isFrom))
    );
  });
  const found: ChangeRecord[] = [];
  for (const record of await toRecords(wanted, today, fails)) {
    const passed = await Promise.all(tests.map((test) => test(record)));
    if (passed.every((is) => is)) found.push(record);
  }
  const records = (async function* () {
    yield* found;
  })();
  const hint = () => today.hint() ?? 'Nothing has changed.';
  const code = await runList({ list, records, tests: [], hint, failures: corpus.failures }, options, context);
  // What is printed may be cut by --limit; what fails is not.
  return code === exitCodes.done && found.some((record) => record.fails) ? exitCodes.nothing : code;
};
